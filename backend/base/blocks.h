#pragma once
// Reading a file from its start to its end in blocks: the one loop for it.

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

}  // namespace pibox
