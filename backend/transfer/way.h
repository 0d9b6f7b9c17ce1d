#pragma once
// Whether blocks are made from a patch or fetched: what is sooner, and whether this PiBox can make them at all.

#include "transfer/codec.h"
#include "transfer/pantry.h"

#include <optional>

namespace pibox::transfer {

/// How packing blocks of its own image went.
struct Probe {
  bool exact = false;         ///< every one came out as it is on the card
  double secondsPerByte = 0;  ///< of one core, to unpack and pack again; of packed bytes
};

/// Takes a few blocks spread over an image, unpacks them, packs them again and compares. Some 10 to 100 ms.
/// Errors: BankBroken, ReadFailed.
Result<Probe> probe(const std::filesystem::path& image, const std::vector<Block>& blocks);

struct WayInput {
  std::uint64_t fetched = 0;          ///< bytes to fetch without a patch
  std::uint64_t patch = 0;            ///< bytes of the patch
  std::optional<std::uint64_t> rate;  ///< bytes per second of the source, where it is known
  double secondsPerByte = 0;          ///< from the probe
  unsigned cores = 1;
};

struct Way {
  bool patch = false;
  double fetchSeconds = 0, patchSeconds = 0;  ///< estimated; 0 where the rate is not known
};

/// The sooner way. With an unknown rate it is the one with fewer bytes. Pure.
Way chooseWay(const WayInput& input);

}  // namespace pibox::transfer
