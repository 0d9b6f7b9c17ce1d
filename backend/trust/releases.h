#pragma once
// The releases of a channel, read from the signed `custom.pibox` of the manifest targets (docs/contracts.md,
// "Repository"), and whether one suits this PiBox.

#include "base/id.h"
#include "trust/client.h"

#include <string>
#include <vector>

namespace pibox::trust {

enum class ReleaseSeverity : std::uint8_t { Normal, Recommended, Security, Critical };

struct Release {
  ImageId id;
  std::string version = {};
  std::string channel = {};
  std::vector<std::string> boards = {};
  std::string minVersion = {};  ///< empty: may be reached from any version
  ReleaseSeverity severity = ReleaseSeverity::Normal;
  int rollout = 100;  ///< percent of the devices that get it unasked
  bool withdrawn = false;
  std::string title = {};
  std::string summary = {};
  std::int64_t created = 0;  ///< seconds since 1970
  std::string dataMigration = {};
  std::int64_t installedSize = 0;
  std::int64_t unpackedSize = 0;  ///< bytes of utils.tar.zst without its compression; 0: not said
  std::vector<TargetFile> files =
      {};  ///< the manifest, manifest.sig, squashfs, … : paths `<channel>/<image_id>/<path>`

  /// The target `<channel>/<id>/<path>`, or null.
  [[nodiscard]] const TargetFile* file(const std::string& path) const;
  /// Bytes of all files but notes, block index and patches.
  [[nodiscard]] std::int64_t downloadSize() const;
};

/// Tools that are longer than this without their compression are not unpacked.
inline constexpr std::uint64_t kMaxUnpacked = std::uint64_t{64} << 20;

/// `squashfs.patch.<id>`: made with the image `<id>`, blocks need not be fetched.
inline constexpr std::string_view kPatchPrefix = "squashfs.patch.";
/// From which image a patch at this path of a release is; none: it is no patch.
std::optional<ImageId> patchFrom(std::string_view path);

/// What releases are judged against.
struct DeviceFacts {
  std::string board;
  std::string version;  ///< of the running image
  std::string seed;     ///< the device's own, for the roll-out; any string that stays the same
};

/// Whether a release suits; code is empty when it does.
struct Suitability {
  std::optional<Error> problem;  ///< WrongBoard, TooOldToCome, OlderRelease, Withdrawn
  std::string needs;             ///< with TooOldToCome: the image id of the stepping stone, if there is one
  bool newer = false;            ///< than the running image
  bool rolledOut = true;         ///< false: not this device's turn yet; a person may ask for it all the same
};

/// Parses the `custom` object of a manifest target. Errors: MetadataInvalid.
Result<Release> parsePolicy(const Json& custom, const std::string& channel, const std::string& imageId);

/// The releases in a channel's metadata, newest version first. One with a broken policy, or that lacks a file it must
/// have, is left out and named in `skipped`.
std::vector<Release> releasesIn(const Targets& metadata, const std::string& channel,
                                std::vector<std::string>* skipped = nullptr);

/// The releases of a channel through a refreshed client; every file is the one that a search for its path finds.
/// Errors: as Client::delegatedTargets.
Result<std::vector<Release>> listReleases(Client& client, const std::string& channel);

/// Judges one release; `all` is searched for a stepping stone (a suitable release at least as new as minVersion that
/// this device can go to).
Suitability judge(const Release& release, const DeviceFacts& device, const std::vector<Release>& all);

/// 0 to 99: this device's place in the roll-out of a release; it gets the release when rollout > place.
int rolloutPlace(const std::string& seed, const ImageId& id);

const char* severityName(ReleaseSeverity severity);

}  // namespace pibox::trust
