#pragma once
// What an `upper` holds, for the check before anything is downloaded: its size, and whether it can be carried over at
// all.

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>

namespace pibox::carry {

namespace fs = std::filesystem;

/// What a copy of a tree needs on a filesystem of the same kind.
struct Size {
  std::uint64_t bytes = 0;  ///< blocks of files, folders and attributes; holes are free, a hard-linked file counts once
  std::uint64_t inodes = 0;   ///< a hard-linked file counts once
  std::uint64_t entries = 0;  ///< names
};

/// Measures `upper` without the name `exclude` in it, never following links. A folder that is not there measures 0 (a
/// bank may have none yet). Memory: constant apart from 64 bytes for each hard-linked file. Errors: CarryUnsupported
/// (redirect or metacopy entries, mount points, nested too deeply), ReadFailed, Cancelled.
Result<Size> measure(const fs::path& upper, std::stop_token stop = {}, const std::string& exclude = {});

}  // namespace pibox::carry
