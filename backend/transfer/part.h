#pragma once
// `<file>.part` and its record `<file>.part.json`: how an interrupted download is found again.

#include "transfer/download.h"

namespace pibox::transfer::part {

std::filesystem::path partOf(const std::filesystem::path& file);
std::filesystem::path recordOf(const std::filesystem::path& file);

/// Files up to this size are begun anew instead of recorded.
inline constexpr std::uint64_t kSmall = std::uint64_t{1} << 20;

/// Says durably that the first `durable` bytes are on the card. Errors: WriteFailed, DiskFull.
Result<> writeRecord(const std::filesystem::path& file, const Wanted& wanted, std::uint64_t durable);

/// How many bytes of the part may be counted on (they still have to be hashed): none without a record for this very
/// length and hash.
std::uint64_t countedOn(const std::filesystem::path& file, const Wanted& wanted);

}  // namespace pibox::transfer::part
