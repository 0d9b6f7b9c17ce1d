#pragma once
// The text of `<file>.part.json`.

#include "transfer/part.h"

#include <optional>

namespace pibox::transfer {

struct PartRecord {
  std::uint64_t durable = 0;  ///< bytes that are on the card
  std::vector<Range> holes;   ///< in them, ascending and apart
  Sha256 hash;                ///< of the first bytes, up to the first hole at most
  bool sameBoot = false;      ///< written in this start of the kernel: all of the part is still there
};

std::string formatRecord(const PartRecord& record, const Wanted& wanted);
/// Nothing if it is not there, damaged, or of another file than `wanted`.
std::optional<PartRecord> readRecord(const std::filesystem::path& path, const Wanted& wanted);
/// What it is a record of, without its path.
std::optional<Wanted> wantedIn(const std::filesystem::path& path);

}  // namespace pibox::transfer
