#pragma once
// What is on the card, not what is in memory.

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace pibox::install {

/// Told after each block; a failure ends the reading with it.
using BlockDone = std::function<Result<>(std::uint64_t bytes)>;

/// SHA-256 of a file as the card has it: its pages are dropped from the cache before and after. It must be flushed.
/// Errors: FileNotFound, FileUnsafe, ReadFailed, what `done` says.
Result<std::string> hashFromCard(const std::filesystem::path& path, const BlockDone& done);

/// Errors: ReadBackMismatch when size or hash differ; as hashFromCard.
Result<> readBack(const std::filesystem::path& path, std::uint64_t size, const std::string& sha256,
                  const BlockDone& done);

}  // namespace pibox::install
