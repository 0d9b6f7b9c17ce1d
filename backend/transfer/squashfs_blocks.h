#pragma once
// Where a squashfs image may be cut so that unchanged content gives identical pieces: squashfs compresses each block on
// its own, so an unchanged file gives the same compressed blocks wherever they move to
// (Documentation/filesystems/squashfs.rst).

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace pibox::transfer {

/// The longest piece: a squashfs block is at most 1 MiB.
inline constexpr std::uint32_t kMaxBlock = std::uint32_t{1} << 20;

/// Lengths of the natural blocks of an image in their order: data blocks, fragment blocks, metadata blocks, what is
/// between. Their sum is the size of the file; each is 1 to kMaxBlock. Read through libsquashfs; memory grows with the
/// number of blocks (12 bytes each). Errors: BankBroken (no squashfs, or damaged), ReadFailed.
Result<std::vector<std::uint32_t>> naturalBlocks(const std::filesystem::path& squashfs);

}  // namespace pibox::transfer
