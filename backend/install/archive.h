#pragma once
// Unpacks the utils archive of a release through KArchive. Hash first: this trusts nothing that is inside, and KArchive
// itself takes a truncated compressed tar without an error.

#include "base/error.h"
#include "trust/releases.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>

namespace pibox::install {

struct ArchiveLimits {
  std::uint64_t unpackedBytes = trust::kMaxUnpacked;
  std::size_t entries = 4096;
  std::size_t depth = 8;
};

/// Unpacks a .tar, .tar.gz, .tar.xz or .tar.zst into `folder` (made anew). Regular files and folders, and links that
/// stay inside; owners become root, set-id bits are dropped. Errors: ArchiveInvalid (names the entry), DiskFull,
/// WriteFailed, Cancelled.
Result<> unpackArchive(const std::filesystem::path& archive, const std::filesystem::path& folder,
                       const ArchiveLimits& limits = {}, const std::stop_token& stop = {});

}  // namespace pibox::install
