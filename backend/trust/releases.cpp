#include "trust/releases.h"

#include "bank/manifest.h"
#include "trust/hash.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace pibox::trust {
namespace {

/// What a release consists of: what a manifest may list, and what goes with it.
bool isReleaseFile(std::string_view path) {
  static constexpr std::string_view kBeside[] = {"manifest", "manifest.sig", "squashfs.index", "notes.txt"};
  return std::ranges::contains(kBeside, path) || bank::isManifestPath(path) || patchFrom(path);
}

Result<Release> assemble(const std::string& channel, const std::string& imageId,
                         const std::vector<const TargetFile*>& files) {
  const auto prefix = channel + "/" + imageId + "/";
  const auto manifest = std::ranges::find(files, prefix + "manifest", &TargetFile::path);
  if (manifest == files.end()) return fail(Code::MetadataInvalid, prefix + ": there is no manifest");
  PIBOX_LET(auto release, parsePolicy((*manifest)->custom, channel, imageId));
  for (const auto* file : files) {
    if (!isReleaseFile(std::string_view(file->path).substr(prefix.size()))) continue;
    if (file->sha256().empty()) return fail(Code::MetadataInvalid, file->path + ": there is no SHA-256");
    release.files.push_back(*file);
  }
  for (const char* needed : {"manifest.sig", "squashfs"})
    if (!release.file(needed)) return fail(Code::MetadataInvalid, prefix + ": there is no " + needed);
  return release;
}

}  // namespace

const TargetFile* Release::file(const std::string& path) const {
  const auto found = std::ranges::find(files, channel + "/" + id.str() + "/" + path, &TargetFile::path);
  return found == files.end() ? nullptr : &*found;
}

std::optional<ImageId> patchFrom(std::string_view path) {
  if (!path.starts_with(kPatchPrefix)) return {};
  const auto id = ImageId::parse(path.substr(kPatchPrefix.size()));
  return id ? std::optional(*id) : std::nullopt;
}

std::int64_t Release::downloadSize() const {
  std::int64_t sum = 0;
  for (const auto& file : files) {
    if (file.path.ends_with("/notes.txt") || file.path.find("/squashfs.") != std::string::npos) continue;
    if (__builtin_add_overflow(sum, file.length, &sum)) return INT64_MAX;
  }
  return sum;
}

std::vector<Release> releasesIn(const Targets& metadata, const std::string& channel,
                                std::vector<std::string>* skipped) {
  std::map<std::string, std::vector<const TargetFile*>> byImage;
  for (const auto& [path, file] : metadata.targets) {
    const std::string_view whole = path;
    if (!whole.starts_with(channel + "/")) continue;
    const auto rest = whole.substr(channel.size() + 1);
    const auto slash = rest.find('/');
    if (slash != std::string_view::npos) byImage[std::string(rest.substr(0, slash))].push_back(&file);
  }
  std::vector<Release> releases;
  for (const auto& [imageId, files] : byImage) {
    auto release = assemble(channel, imageId, files);
    if (release)
      releases.push_back(*std::move(release));
    else if (skipped)
      skipped->push_back(toString(release.error()));
  }
  std::ranges::stable_sort(releases, [](const Release& a, const Release& b) {
    const auto order = compareVersions(a.version, b.version);
    return order != 0 ? order > 0 : a.created > b.created;
  });
  return releases;
}

Result<std::vector<Release>> listReleases(Client& client, const std::string& channel) {
  if (!isSafeName(channel)) return fail(Code::InvalidArgument, "channel '" + channel.substr(0, 64) + "'");
  PIBOX_LET(auto metadata, client.delegatedTargets(channel));
  // A role may list what was not delegated to it: that does not count.
  for (auto it = metadata.targets.begin(); it != metadata.targets.end();)
    it = client.delegationCovers(channel, it->first) ? std::next(it) : metadata.targets.erase(it);
  return releasesIn(metadata, channel);
}

Suitability judge(const Release& release, const DeviceFacts& device, const std::vector<Release>& all) {
  Suitability result;
  result.newer = compareVersions(release.version, device.version) > 0;
  result.rolledOut = release.rollout > rolloutPlace(device.seed, release.id);
  const auto fits = [&](const Release& other) { return std::ranges::contains(other.boards, device.board); };
  const auto reachable = [&](const Release& other) {
    return other.minVersion.empty() || compareVersions(device.version, other.minVersion) >= 0;
  };
  if (!fits(release)) {
    result.problem = Error{Code::WrongBoard, release.id.str() + " is not for '" + device.board + "'"};
  } else if (release.withdrawn) {
    result.problem = Error{Code::Withdrawn, release.id.str()};
  } else if (!reachable(release)) {
    // The newest release that this PiBox can go to and from which the wanted one can be reached; without one, the
    // newest that leads further.
    const Release* stone = nullptr;
    for (const auto& other : all) {
      const bool further =
          compareVersions(other.version, device.version) > 0 && compareVersions(other.version, release.version) < 0;
      if (!further || !fits(other) || other.withdrawn || !reachable(other)) continue;
      if (!stone || compareVersions(other.version, stone->version) > 0) stone = &other;
    }
    if (stone) result.needs = stone->id.str();
    result.problem = Error{Code::TooOldToCome,
                           release.version + " needs " + (stone ? stone->version : release.minVersion) + " first"};
  } else if (compareVersions(release.version, device.version) < 0) {
    result.problem = Error{Code::OlderRelease, release.version + " is older than " + device.version};
  }
  return result;
}

int rolloutPlace(const std::string& seed, const ImageId& id) {
  // 32 bits of a hash over both: a device is early for one release and late for another.
  const auto digits = sha256(seed + "\n" + id.str()).substr(0, 8);
  return static_cast<int>(std::stoul(digits, nullptr, 16) % 100);
}

}  // namespace pibox::trust
