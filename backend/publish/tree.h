#pragma once
// The static tree that any web server, folder or stick can serve.

#include "publish/folder.h"
#include "trust/metadata.h"

#include <functional>
#include <string>
#include <vector>

namespace pibox::publish {

/// One file to bring over, in the order that never shows a reader half a state: files of releases first, then signed
/// listings (each under a name of its own), timestamp.json, which makes them known, and last the new roots (an older
/// root's timestamp has been signed for both).
struct Upload {
  fs::path from;
  std::string to;  ///< relative to the tree
  std::uint64_t size = 0;
};

/// Where a file lies in a tree: as the path of its address says once a server has read it, so nothing is quoted.
/// Errors: MetadataInvalid (a path that leaves its folder).
Result<std::string> placeOf(const trust::TargetFile& file);

/// What is missing in `tree`, in order; call syncWithTree() (sync.h) before. Errors: PublisherRefused (the tree belongs
/// to another repository, or a file is not what was signed), and those of reading.
Result<std::vector<Upload>> planPublish(const Folder& folder, const fs::path& tree);

/// Brings it over. A cut leaves the state before or after; doing it again completes it.
Result<> publishTree(const std::vector<Upload>& uploads, const fs::path& tree,
                     const std::function<void(const Upload&)>& progress = {});

}  // namespace pibox::publish
