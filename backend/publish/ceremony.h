#pragma once
// The ceremonies: making the keys and the empty repository, and replacing a key.

#include "publish/repository.h"

namespace pibox::publish {

struct InitOptions {
  Config config;
  int rootKeys = 2;
  int rootThreshold = 1;
};

/// Makes the folder: keys, version 1 of every role, nothing released. `path` must be empty or not there. Errors:
/// PublisherRefused, those of the keyring and of the card. A cut leaves a folder that nothing else accepts; remove it
/// and begin again.
Result<> initFolder(const Folder& folder, const InitOptions& options, Keyring& keyring, std::int64_t now);

enum class Replacement : std::uint8_t {
  Rotate,  ///< the old key is good: it signs the change too, and readers with the old root follow without a gap
  Revoke,  ///< the old key is lost or stolen: it signs nothing any more
};

/// Replaces `root-<n>`, `targets`, `snapshot`, `timestamp`, `boot` or `channel-<name>`. Errors: InvalidArgument (no
/// such key), PublisherKey (a key that must sign is not here), and those of the card. Can be done again after a cut.
Result<> replaceKey(const Folder& folder, const std::string& name, Replacement how, Keyring& keyring, std::int64_t now);

/// The keys that can be replaced, by name. Errors: PublisherFolder.
Result<std::vector<std::string>> keyNames(const Folder& folder);

/// Adds a channel with a key of its own. Errors: PublisherRefused.
Result<> addChannel(const Folder& folder, const std::string& channel, Keyring& keyring, std::int64_t now);

/// The name of a channel's key.
inline std::string channelKey(const std::string& channel) {
  return "channel-" + channel;
}

/// Writes boot.keys: names and the hex digits of public keys.
Result<> writeBootKeys(const Folder& folder, const std::vector<std::pair<std::string, std::string>>& namesAndPublicHex);

}  // namespace pibox::publish
