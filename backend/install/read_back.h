#pragma once
// What is on the card, not what is in memory.

#include "base/error.h"
#include "transfer/block_index.h"
#include "transfer/quick_sum.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>

namespace pibox::install {

/// Told after each block; a failure ends the reading with it.
using BlockDone = std::function<Result<>(std::uint64_t bytes)>;

/// Compares a file as the card has it with what was signed. It must be flushed. Where `sum` is known, of the very bytes
/// that had this SHA-256 before they were written, it is compared, which takes a tenth of the time and finds every
/// damage of a card just as well. Errors: FileNotFound, FileUnsafe, ReadFailed, ReadBackMismatch, what `done` says.
Result<> readBack(const std::filesystem::path& path, std::uint64_t size, const std::string& sha256,
                  const std::optional<transfer::QuickSum::Value>& sum, const BlockDone& done);

/// The same for a file that was put together from `blocks`: each is held against its hash, which every one had when it
/// was written. Where one differs, or they are not the whole file, SHA-256 decides: the block index is an advice.
/// Whether the file is of these blocks.
Result<bool> readBlocksBack(const std::filesystem::path& path, std::uint64_t size, const std::string& sha256,
                            std::span<const transfer::Block> blocks, const BlockDone& done);

}  // namespace pibox::install
