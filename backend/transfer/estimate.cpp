#include "transfer/estimate.h"

#include "transfer/index_reader.h"

#include <algorithm>

namespace pibox::transfer {

Estimate estimate(const IndexTop& top, const Pantry& pantry, std::optional<std::uint64_t> patchLength) {
  std::uint64_t fetch = 0;
  for (const auto& group : top.groups) fetch += pantry.group(group) ? 0 : group.bytes;
  fetch = std::min(fetch, patchLength.value_or(fetch));
  return {.fetch = fetch, .reuse = top.imageLength - fetch};
}

Estimate estimate(std::uint64_t imageLength, std::optional<std::uint64_t> patchLength) {
  const auto fetch = std::min(imageLength, patchLength.value_or(imageLength));
  return {.fetch = fetch, .reuse = imageLength - fetch};
}

Result<IndexTop> fetchTop(Source& source, const Wanted& index, std::stop_token stop) {
  return IndexReader(source, index, std::move(stop)).top();
}

}  // namespace pibox::transfer
