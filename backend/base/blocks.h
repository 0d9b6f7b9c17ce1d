#pragma once
// Reading a file from its start to its end in blocks, and writing all of one: the one loop for each.

#include "base/error.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>

namespace pibox {

/// Takes one block; a failure ends the reading with that failure.
using TakeBlock = std::function<Result<>(std::span<const std::byte> block)>;

/// Hands the content of a regular file to `take`, at most `blockSize` bytes at a time. A link as the last component is
/// not followed, and nothing that could block is opened. Errors: FileNotFound, FileUnsafe (a link, or not a regular
/// file), ReadFailed, and whatever `take` says.
Result<> readInBlocks(const std::filesystem::path& path, std::size_t blockSize, const TakeBlock& take);

/// Lets the page cache of a file go (what is dirty stays), so that the next read comes from the card.
void dropCache(int fd);

/// Writes all of `bytes` to an open file, which `path` names in errors. Errors: DiskFull, WriteFailed.
Result<> writeAll(int fd, std::span<const std::byte> bytes, const std::filesystem::path& path);

}  // namespace pibox
