#pragma once
// Whether a file is a whole squashfs image: its superblock (Documentation/filesystems/squashfs.rst, version 4.0).

#include "base/error.h"

#include <cstdint>
#include <filesystem>

namespace pibox::publish {

struct SquashfsInfo {
  std::uint64_t bytesUsed = 0;
  std::uint32_t blockSize = 0;
  std::uint32_t inodes = 0;
  std::int64_t made = 0;  ///< seconds since 1970
  std::string compression;
};

/// Errors: PublisherRefused (not a squashfs 4.0, or cut short), and those of reading.
Result<SquashfsInfo> readSquashfs(const std::filesystem::path& path);

}  // namespace pibox::publish
