// A program that stages the fixture's release, for tests that kill it and for the bench.
//
//   install_stage FOLDER [URL]                  stages from FOLDER/repository or the URL; prints time, CPU and memory
//   install_stage --prepare FOLDER SQUASHFS [OLD]
//                                               makes a PiBox and a release of SQUASHFS in FOLDER; OLD becomes what it
//                                               runs now

#include "release_fixture.h"
#include "transfer/block_index.h"
#include "transfer/folder_source.h"
#include "transfer/http_source.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <sys/resource.h>
#include <thread>

using namespace pibox;

namespace {

int fails(const Result<>& result) {
  if (result) return 0;
  std::fprintf(stderr, "%s\n", toString(result.error()).c_str());
  return 1;
}

int prepare(const fs::path& folder, const fs::path& squashfs, const char* old) {
  test::ReleaseFixture box(folder);
  fs::remove(box.repository / "squashfs");
  fs::copy_file(squashfs, box.repository / "squashfs");
  if (old) {
    fs::copy_file(old, box.layout.overlay / "pibox-1.4.0/squashfs", fs::copy_options::overwrite_existing);
    if (fails(transfer::writeBlockIndex(box.repository / "squashfs", box.repository / "squashfs.index")) != 0) return 1;
  }
  (void)box.plan();
  return 0;
}

install::Plan planOf(const fs::path& repository) {
  install::Plan plan{.id = test::ReleaseFixture::newId(),
                     .files = {},
                     .board = "pi2",
                     .current = ImageId::parse("pibox-1.4.0").value(),
                     .bootDir = "pibox-1.4.0"};
  for (const auto& entry : fs::recursive_directory_iterator(repository)) {
    if (!entry.is_regular_file()) continue;
    const auto path = entry.path().lexically_relative(repository).string();
    plan.files.push_back({path, {path, entry.file_size(), trust::sha256OfFile(entry.path()).value()}});
  }
  return plan;
}

double cpuSeconds(const rusage& usage) {
  return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication app(argc, argv);
  if (argc >= 4 && std::string_view(argv[1]) == "--prepare")
    return prepare(argv[2], argv[3], argc > 4 ? argv[4] : nullptr);
  if (argc != 2 && argc != 3) return 2;
  const fs::path folder = argv[1];
  const auto layout = bank::Layout::below(folder / "pibox");
  const auto plan = planOf(folder / "repository");
  std::unique_ptr<transfer::Source> source;
  if (argc == 3)
    source = std::make_unique<transfer::HttpSource>(QUrl(QString::fromLocal8Bit(argv[2])));
  else
    source = std::make_unique<transfer::FolderSource>(folder / "repository");
  rusage before{}, fetched{}, after{};
  ::getrusage(RUSAGE_SELF, &before);
  const auto start = std::chrono::steady_clock::now();
  auto downloaded = start;
  install::StageProgress last;
  const install::StageControl control{
      .stop = {}, .gate = nullptr, .progress = [&](const install::StageProgress& progress) {
        // Also when the next phase begins: the last bytes are told of before they are flushed.
        if (last.phase == install::Phase::Download) {
          downloaded = std::chrono::steady_clock::now();
          ::getrusage(RUSAGE_SELF, &fetched);
        }
        last = progress;
      }};
  Result<> result;
  std::thread worker([&] {
    result = install::stage(layout, plan, *source, control);
    source.reset();
  });
  worker.join();
  ::getrusage(RUSAGE_SELF, &after);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start, download = downloaded - start;
  std::printf(
      "seconds %.3f download %.3f cpu %.3f download_cpu %.3f idle_kib %ld peak_kib %ld network %llu reused %llu "
      "rebuilt %llu way %s\n",
      took.count(), download.count(), cpuSeconds(after) - cpuSeconds(before), cpuSeconds(fetched) - cpuSeconds(before),
      before.ru_maxrss, after.ru_maxrss, static_cast<unsigned long long>(last.transfer.network),
      static_cast<unsigned long long>(last.transfer.reused), static_cast<unsigned long long>(last.transfer.rebuilt),
      last.way.c_str());
  return fails(result);
}
