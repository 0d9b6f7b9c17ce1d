#pragma once
// Making a release from an image, and changing what is said about one that is out.

#include "bank/manifest.h"
#include "publish/repository.h"

#include <optional>

namespace pibox::publish {

struct ReleaseInput {
  fs::path squashfs;
  fs::path bootFiles;  ///< folder; empty: the release runs with the boot files that are there
  fs::path utils;      ///< a .tar.zst; empty: none
  fs::path notes;      ///< plain text; empty: none
  std::string channel;
  std::string id;
  std::string version;
  std::string board;
  std::string minVersion;  ///< empty: may be reached from any version
  std::string severity = "normal";
  std::string title;  ///< empty: "PiBox <version>"
  std::string summary;
  std::string dataMigration = "none";
  std::int64_t rollout = 100;  ///< percent
  std::int64_t created = 0;    ///< seconds since 1970
  std::size_t patches = 5;     ///< from so many older releases, the newest first
  unsigned tries = 2;
  unsigned trialSeconds = 300;
};

/// A release that has been checked and may be added.
struct PreparedRelease {
  ReleaseInput input;
  ImageId id;
  std::vector<std::pair<std::string, fs::path>> files;  ///< path in the release and where it comes from
  std::uint64_t totalSize = 0;
  std::uint64_t unpackedSize = 0;    ///< bytes of utils.tar.zst without its compression
  std::string newestBefore;          ///< the newest version for this board in the channel; empty: none
  std::vector<std::string> remarks;  ///< what a person should know before saying yes
};

/// Checks everything that can be checked without signing. Errors: PublisherRefused (a sentence why), BadImageId, and
/// those of reading.
Result<PreparedRelease> prepareRelease(const Folder& folder, const ReleaseInput& input);

/// Copies the files into the publisher's folder, writes and signs the manifest, and lists the release. A cut before the
/// end leaves no trace in the signed state; adding again begins anew. Errors: those of signing and of the card.
Result<> addRelease(const Folder& folder, const PreparedRelease& release, Keyring& keyring, std::int64_t now);

/// Marks a release as withdrawn, or takes that back. Errors: PublisherRefused (no such release).
Result<> withdrawRelease(const Folder& folder, const ImageId& id, bool withdrawn, Keyring& keyring, std::int64_t now);

/// To how many devices the release is offered unasked, in percent.
Result<> setRollout(const Folder& folder, const ImageId& id, std::int64_t percent, Keyring& keyring, std::int64_t now);

/// The channel that a release is in. Errors: PublisherRefused.
Result<std::string> channelOf(const Repository& repository, const ImageId& id);

}  // namespace pibox::publish
