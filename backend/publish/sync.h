#pragma once
// Two machines publish to one tree: the laptop its releases, the web server every day a timestamp. Before either signs
// or publishes, it takes over what the other one has done.

#include "publish/repository.h"

namespace pibox::publish {

/// What was found in the tree.
enum class Sync : std::uint8_t {
  Nothing,  ///< no tree, or none that is newer
  Raised,   ///< its timestamp is newer, of the same or an older state: ours must be signed anew, above it
  Adopted,  ///< its state is newer: ours is that now
};

/// Compares the folder with a published tree, which is verified from the folder's own root as a device would (expired
/// timestamps count: cron may have paused). With Raised, `repository.timestamp.version` is the tree's; with Adopted,
/// `repository` and the files of the folder's `metadata/` are the tree's. Errors: PublisherRefused (both have gone on
/// by themselves), and what the client says of the tree.
Result<Sync> syncWithTree(const Folder& folder, Repository& repository, const fs::path& tree, std::int64_t now);

}  // namespace pibox::publish
