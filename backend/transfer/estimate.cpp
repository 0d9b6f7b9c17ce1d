#include "transfer/estimate.h"

#include "transfer/index_reader.h"

#include <algorithm>

namespace pibox::transfer {
namespace {

/// Somebody looks at the screen meanwhile.
constexpr Patience kAsked{.giveUp = 30};

}  // namespace

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
  const Control control{.stop = std::move(stop), .gate = nullptr, .progress = {}};
  return IndexReader(source, index, control, kAsked).top();
}

}  // namespace pibox::transfer
