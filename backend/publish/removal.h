#pragma once
// Old releases go: out of the list, and later, when nobody can be in the middle of one, out of the published tree.

#include "base/id.h"
#include "publish/keyring.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pibox::publish {

/// Takes a release out of its channel's list and removes its files from the publisher's folder; a cut before the end
/// is completed by doing it again. What newer releases say about it (patches from its image) stays. Errors:
/// PublisherRefused (no such release; the newest for one of its boards, without which a version could come twice; the
/// only stepping stone to a newer one), those of signing and of the card.
Result<> removeRelease(const Folder& folder, const ImageId& id, Keyring& keyring, std::int64_t now);

/// Whether removeRelease would refuse: to be known before a person is asked. Errors: those of removeRelease.
Result<> mayRemove(const Folder& folder, const ImageId& id);

/// A file of a tree that the present listing does not name.
struct Leftover {
  std::string path;  ///< relative to the tree
  std::uint64_t size = 0;
};

/// What can be removed from `tree`: files of releases and listings that are not signed for any more, and what a copy
/// that was cut has left; never a root, nor what publishing has not put there. Errors: PublisherRefused (the tree is
/// not up to date, or another repository's), and those of reading.
Result<std::vector<Leftover>> planPrune(const Folder& folder, const fs::path& tree);

/// Removes them, and the folders that are empty then. May be cut anywhere and done again.
Result<> prune(const std::vector<Leftover>& leftovers, const fs::path& tree);

}  // namespace pibox::publish
