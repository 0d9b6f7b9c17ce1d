#pragma once
// Copies of large files that survive a power cut.

#include "base/error.h"

#include <filesystem>

namespace pibox::publish {

namespace fs = std::filesystem;

/// Copies a regular file under a temporary name, fsyncs and renames it: `to` is the old or the whole new file. Readable
/// by everybody.
Result<> copyFileDurably(const fs::path& from, const fs::path& to);

/// Makes every folder of `relative` below `base`.
Result<> makeFoldersDurably(const fs::path& base, const fs::path& relative);

}  // namespace pibox::publish
