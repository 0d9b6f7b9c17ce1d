#pragma once
// What a release would cost, said before anything is downloaded.

#include "transfer/block_index.h"
#include "transfer/download.h"
#include "transfer/pantry.h"

#include <optional>

namespace pibox::transfer {

/// Bytes of one image.
struct Estimate {
  std::uint64_t fetch = 0;  ///< to come from the source
  std::uint64_t reuse = 0;  ///< here already; both together are the image
};

/// From the top list alone: what is in a group that is not here counts as fetched, so `fetch` is an upper bound. With
/// the length of a patch from one of the images here it is at most that: a patch holds everything that changed.
/// Pure, and never larger than the image.
Estimate estimate(const IndexTop& top, const Pantry& pantry, std::optional<std::uint64_t> patchLength = {});

/// From the length of the image and of a patch, both signed, where the index has not been read: no look at any server
/// and no reading of the card is needed.
Estimate estimate(std::uint64_t imageLength, std::optional<std::uint64_t> patchLength);

/// Reads the first bytes of `index` (8 KiB and, for a large image, the rest of its top list) for the above. Errors:
/// those of the source, JsonInvalid, Cancelled.
Result<IndexTop> fetchTop(Source& source, const Wanted& index, std::stop_token stop);

}  // namespace pibox::transfer
