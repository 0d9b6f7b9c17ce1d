#include "engine/stick.h"

#include "base/id.h"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>

namespace pibox::engine {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxReleases = 64;
constexpr int kMaxFolders = 64;
// A PiBox may itself run from a USB disk.
constexpr auto kOwn = std::to_array<std::string_view>({"/", "/boot", "/overlay", "/realroot", "/userdata"});

// A blank in a path is \040 there.
std::string unescaped(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '7'; };
    if (text[i] == '\\' && i + 3 < text.size() && digit(i + 1) && digit(i + 2) && digit(i + 3)) {
      out += static_cast<char>((text[i + 1] - '0') * 64 + (text[i + 2] - '0') * 8 + (text[i + 3] - '0'));
      i += 3;
    } else {
      out += text[i];
    }
  }
  return out;
}

// The disk in /sys of a partition that came by USB; empty: it did not.
std::string usbDisk(const fs::path& device) {
  std::error_code error;
  auto where = fs::canonical(device, error).string();
  if (error || !where.contains("/usb")) return {};
  const auto block = where.find("/block/");
  if (block == std::string::npos) return where;
  return where.substr(0, where.find('/', block + sizeof("/block/") - 1));
}

bool isFolder(const fs::path& path) {
  std::error_code error;
  return fs::is_directory(fs::symlink_status(path, error));
}

bool isRepository(const fs::path& folder) {
  return isFolder(folder / "metadata") && isFolder(folder / "targets");
}

// A stick may be slow, broken or strange: so many entries and no more.
template <class Each>
void eachFolder(const fs::path& folder, const Each& each) {
  std::error_code error;
  int left = kMaxFolders;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end && left > 0; entry.increment(error))
    if (--left; isFolder(entry->path())) each(entry->path());
}

std::optional<fs::path> repositoryIn(const fs::path& folder) {
  if (isRepository(folder)) return folder;
  std::optional<fs::path> found;
  eachFolder(folder, [&](const fs::path& inner) {
    if (isRepository(inner) && (!found || inner < *found)) found = inner;
  });
  return found;
}

std::vector<std::string> releasesIn(const fs::path& repository) {
  std::set<std::string> ids;
  eachFolder(repository / "targets", [&](const fs::path& channel) {
    eachFolder(channel, [&](const fs::path& release) {
      const auto id = release.filename().string();
      if (ids.size() < kMaxReleases && ImageId::parse(id)) ids.insert(id);
    });
  });
  std::vector<std::string> newestFirst(ids.begin(), ids.end());
  std::ranges::sort(newestFirst, [](const auto& a, const auto& b) { return compareVersions(a, b) > 0; });
  return newestFirst;
}

}  // namespace

std::vector<fs::path> stickFolders(const std::string& mountinfo, const fs::path& sys) {
  std::vector<std::pair<fs::path, std::string>> mounted;  // where, and the disk it is on
  std::set<std::string> own;
  std::istringstream lines(mountinfo);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string id;
    std::string parent;
    std::string device;
    std::string root;
    std::string place;
    if (!(words >> id >> parent >> device >> root >> place)) continue;
    const auto disk = usbDisk(sys / "dev/block" / device);
    if (disk.empty()) continue;
    if (std::ranges::contains(kOwn, place)) own.insert(disk);
    // A folder of the stick that is bound somewhere else is not the stick.
    if (root == "/") mounted.emplace_back(unescaped(place), disk);
  }
  std::vector<fs::path> out;
  for (auto& [place, disk] : mounted)
    if (!own.contains(disk)) out.push_back(std::move(place));
  return out;
}

std::optional<api::Stick> findStick(const std::vector<fs::path>& folders) {
  for (const auto& folder : folders) {
    if (const auto repository = repositoryIn(folder)) {
      return api::Stick{.path = repository->string(),
                        .label = folder.filename().string(),
                        .releases = releasesIn(*repository),
                        .plain = false};
    }
  }
  if (folders.empty()) return std::nullopt;
  return api::Stick{
      .path = folders.front().string(), .label = folders.front().filename().string(), .releases = {}, .plain = true};
}

}  // namespace pibox::engine
