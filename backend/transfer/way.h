#pragma once
// Whether blocks are made from a patch or fetched: what is sooner, and whether this PiBox can make them at all.

#include "transfer/codec.h"
#include "transfer/pantry.h"

#include <chrono>
#include <optional>
#include <stop_token>

namespace pibox::transfer {

/// How packing blocks of its own image went.
struct Probe {
  bool exact = false;         ///< three of four or more came out as they are on the card
  double bytesPerSecond = 0;  ///< packed bytes that all threads together unpacked and packed again
};

/// Takes blocks spread over an image, unpacks them, packs them again and compares, on `threads` threads at once: what
/// else the PiBox does meanwhile is in the number. Some 300 ms. Errors: BankBroken, ReadFailed, Cancelled.
Result<Probe> probe(const std::filesystem::path& image, const std::vector<Block>& blocks, unsigned threads,
                    const std::stop_token& stop = {});

struct WayInput {
  std::uint64_t fetched = 0;          ///< bytes to fetch without a patch
  std::uint64_t patch = 0;            ///< bytes of the patch
  std::optional<std::uint64_t> rate;  ///< bytes per second of the source, where it is known
  double bytesPerSecond = 0;          ///< from the probe
};

struct Way {
  bool patch = false;
  double fetchSeconds = 0, patchSeconds = 0;  ///< estimated; 0 where the rate is not known
};

/// The sooner way. With an unknown rate it is the one with fewer bytes. Pure.
Way chooseWay(const WayInput& input);

/// Whether making blocks has turned out so much slower than fetching them that the patch is better left: after 10 s
/// that were spent waiting for `made` bytes, where the source would have brought twice as many at `rate`. Pure.
bool turnedOutSlower(std::chrono::duration<double> waited, std::uint64_t made, std::optional<std::uint64_t> rate);

}  // namespace pibox::transfer
