#pragma once
// Puts one version of an entry in the place of another in a system that runs: through its view, never into a mounted
// upper.

#include "base/error.h"
#include "carry/node.h"

#include <filesystem>
#include <string>

namespace pibox::carry {

namespace fs = std::filesystem;

/// Makes the absolute `path` below `root` what `source` is (not a folder), or removes it where that is Absent; what is
/// there now must not be a folder. Durable, and in one step: a cut leaves the one or the other. Errors: CarryFailed
/// (its folder is gone, or a folder is in the way), DiskFull, ReadFailed, WriteFailed.
Result<> replaceEntry(const fs::path& root, const std::string& path, const Node& source);

/// The same below a folder of our own, where the folders on the way are made.
Result<> storeEntry(const fs::path& folder, const std::string& path, const Node& source);

}  // namespace pibox::carry
