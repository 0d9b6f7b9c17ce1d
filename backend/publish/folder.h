#pragma once
// The publisher's folder: keys, signed metadata and the files of every release. The only place that spells its paths.
//
//   publisher.json                  boards, channels, how long signatures hold
//   boot.keys                       public keys that may sign manifests, for the images
//   keys/<name>.pem                 root-1, root-2, …, targets, snapshot, timestamp, boot, channel-<name>
//   keys/retired/                   what was rotated or revoked
//   metadata/                       every root, and the newest of each role; timestamp.json is written last
//   releases/<channel>/<image id>/  manifest, manifest.sig, squashfs, boot/, utils.tar.zst, notes.txt

#include "base/error.h"
#include "base/id.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace pibox::publish {

namespace fs = std::filesystem;

/// How long signatures hold, in days.
struct Lifetimes {
  std::int64_t root = 730;
  std::int64_t targets = 365;  ///< the list of channels
  std::int64_t channel = 365;
  std::int64_t snapshot = 365;
  std::int64_t timestamp = 14;
};

struct Config {
  std::vector<std::string> boards;    ///< releases for any other are refused
  std::vector<std::string> channels;  ///< the first one is where releases go unless told
  Lifetimes lifetimes;
  bool throwAway = false;  ///< keys are made without a passphrase: for trying things out and for tests
};

struct Folder {
  fs::path path;

  [[nodiscard]] fs::path config() const { return path / "publisher.json"; }
  [[nodiscard]] fs::path bootKeys() const { return path / "boot.keys"; }
  [[nodiscard]] fs::path keys() const { return path / "keys"; }
  [[nodiscard]] fs::path retiredKeys() const { return keys() / "retired"; }
  [[nodiscard]] fs::path metadata() const { return path / "metadata"; }
  [[nodiscard]] fs::path releases() const { return path / "releases"; }
  [[nodiscard]] fs::path release(const std::string& channel, const ImageId& id) const {
    return releases() / channel / id.str();
  }
};

/// Errors: PublisherFolder (not such a folder), and those of readFile and the JSON in it.
Result<Config> readConfig(const Folder& folder);
Result<> writeConfig(const Folder& folder, const Config& config);

/// Whether `name` may be a channel: lower-case letters, digits and `-`, at most 32, and no name of a top-level role.
bool isChannelName(std::string_view name);

/// Whether `name` may be a board: the alphabet of an image id, at most 32.
bool isBoardName(std::string_view name);

}  // namespace pibox::publish
