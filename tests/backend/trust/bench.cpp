// ./dev bench trust: a repository with 500 releases, looked at from memory. Ends with 1 when a limit is not kept.
//
//   bench_trust [FOLDER]     FOLDER gets the repository's metadata, for others to look at (bench_peer.py)

#include "backend/trust/fake_repository.h"
#include "base/durable.h"
#include "trust/releases.h"

#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace pibox;
using namespace pibox::trust;

namespace {

constexpr int kReleases = 500;
constexpr double kCpuLimitMs = 150;
constexpr std::size_t kBytesLimit = 4096;
constexpr std::size_t kRequestsLimit = 2;

double cpuMs() {
  timespec now{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

void addRelease(Targets& targets, int number) {
  const auto version = "1." + std::to_string(number) + ".0";
  const auto id = "pibox-" + version;
  const auto put = [&](const std::string& name, Json custom = {}) {
    const auto path = "stable/" + id + "/" + name;
    targets.targets[path] = {path, 1000 + number, {{"sha256", sha256(path)}}, std::move(custom)};
  };
  put("manifest", {{"pibox",
                    {{"format", 1},
                     {"image_id", id},
                     {"version", version},
                     {"boards", {"pi2", "pi3"}},
                     {"severity", "normal"},
                     {"title", "PiBox " + version},
                     {"summary", "A sentence about what is better in it."},
                     {"created", 1'700'000'000 + number},
                     {"installed_size", 300'000'000}}}});
  for (const char* name : {"manifest.sig", "squashfs", "squashfs.index", "notes.txt", "utils.tar.zst", "boot/kernel",
                           "boot/initramfs", "boot/bcm2709-rpi-2-b.dtb"})
    put(name);
}

struct Look {
  double ms = 0;
  std::size_t releases = 0;
};

Result<Look> look(test::FakeRepository& repository, const fs::path& folder) {
  const auto start = cpuMs();
  Client client(folder, repository.firstRoot(), repository.fetch(), {.startTime = test::kNow});
  PIBOX_TRY(client.refresh());
  PIBOX_LET(const auto releases, listReleases(client, "stable"));
  return Look{cpuMs() - start, releases.size()};
}

}  // namespace

int main(int argc, char** argv) {
  QTemporaryDir dir;
  test::FakeRepository repository;
  auto& stable = repository.channel("stable");
  for (int i = 0; i < kReleases; ++i) addRelease(stable, i);
  repository.publish();
  if (argc > 1)
    for (const auto& [name, bytes] : repository.files)
      if (!writeFileDurably(fs::path(argv[1]) / name, bytes)) return 1;

  const auto first = look(repository, dir.path().toStdString());
  repository.requests.clear();
  const auto second = look(repository, dir.path().toStdString());
  if (!first || !second || first->releases != kReleases || second->releases != kReleases) {
    std::fprintf(stderr, "the repository cannot be read: %s\n", first ? "" : toString(first.error()).c_str());
    return 1;
  }
  std::size_t bytes = 0;
  for (const auto& name : repository.requests)
    if (const auto file = repository.files.find(name); file != repository.files.end()) bytes += file->second.size();

  std::printf("%d releases, channel listing of %zu KiB\n", kReleases,
              repository.files.at("1.stable.json").size() >> 10);
  std::printf("  first look       %6.0f ms of processor time (limit %.0f)\n", first->ms, kCpuLimitMs);
  std::printf("  no change        %6.0f ms, %zu requests (limit %zu), %zu bytes (limit %zu)\n", second->ms,
              repository.requests.size(), kRequestsLimit, bytes, kBytesLimit);
  const bool kept = first->ms <= kCpuLimitMs && repository.requests.size() <= kRequestsLimit && bytes <= kBytesLimit;
  if (!kept) std::printf("  a limit was not kept\n");
  return kept ? 0 : 1;
}
