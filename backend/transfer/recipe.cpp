#include "transfer/recipe.h"

#include "transfer/index_reader.h"

#include <algorithm>
#include <utility>

namespace pibox::transfer {
namespace {

/// Local pieces between two that are fetched.
struct Gap {
  std::size_t first = 0, end = 0;  ///< in the pieces
  std::uint64_t bytes = 0;
};

std::vector<Gap> gapsOf(const std::vector<Piece>& pieces) {
  std::vector<Gap> gaps;
  const auto fetched = [](const Piece& piece) { return piece.local < 0; };
  auto from = std::ranges::find_if(pieces, fetched);
  while (from != pieces.end()) {
    const auto here = std::find_if_not(from, pieces.end(), fetched);
    from = std::find_if(here, pieces.end(), fetched);
    if (here == pieces.end() || from == pieces.end()) break;
    Gap gap{static_cast<std::size_t>(here - pieces.begin()), static_cast<std::size_t>(from - pieces.begin())};
    for (auto at = here; at != from; ++at) gap.bytes += at->block.length;
    gaps.push_back(gap);
  }
  return gaps;
}

/// `gap` bytes, or up to kManyGap if that is what it takes to have no more than `most` ranges.
std::uint64_t longestToClose(const std::vector<Gap>& gaps, std::uint64_t gap, std::size_t most) {
  if (gaps.size() < most) return gap;
  std::vector<std::uint64_t> lengths;
  lengths.reserve(gaps.size());
  for (const auto& one : gaps) lengths.push_back(one.bytes);
  // With none of them closed there is a range more than there are gaps.
  const auto last = lengths.begin() + static_cast<std::ptrdiff_t>(std::min(gaps.size() - most, gaps.size() - 1));
  std::ranges::nth_element(lengths, last);
  return std::max(gap, std::min(*last, kManyGap));
}

}  // namespace

std::size_t Recipe::pieceAt(std::uint64_t offset) const {
  const auto found = std::ranges::upper_bound(pieces, offset, {}, &Piece::offset);
  if (found == pieces.begin()) return pieces.size();
  const auto& piece = *std::prev(found);
  if (offset >= piece.offset + piece.block.length) return pieces.size();
  return static_cast<std::size_t>(std::prev(found) - pieces.begin());
}

std::vector<Range> Recipe::rangesFrom(std::uint64_t offset) const {
  std::vector<Range> ranges;
  for (auto i = pieceAt(offset); i < pieces.size(); ++i) {
    const auto& piece = pieces[i];
    if (piece.local >= 0) continue;
    const auto from = std::max(piece.offset, offset);
    const auto end = piece.offset + piece.block.length;
    if (!ranges.empty() && ranges.back().offset + ranges.back().length == from)
      ranges.back().length = end - ranges.back().offset;
    else
      ranges.push_back({from, end - from});
  }
  return ranges;
}

void Recipe::closeGaps() {
  const auto gaps = gapsOf(pieces);
  const auto longest = longestToClose(gaps, gap, kManyRequests - std::min(indexRequests, kManyRequests));
  for (const auto& one : gaps)
    for (auto at = one.first; one.bytes <= longest && at < one.end; ++at)
      pieces[at].gap = std::exchange(pieces[at].local, -1);
  fetched = 0;
  for (const auto& piece : pieces) fetched += piece.local < 0 ? piece.block.length : 0;
}

void Recipe::leavePatch() {
  for (auto& piece : pieces) {
    if (piece.gap == kFromPatch) piece.gap = -1;
    if (piece.local == kFromPatch) piece.local = -1;
  }
  closeGaps();
}

std::uint64_t gapOf(double roundTripSeconds, std::optional<std::uint64_t> rate) {
  const auto meanwhile = roundTripSeconds / kAtATime * static_cast<double>(rate.value_or(0));
  return static_cast<std::uint64_t>(
      std::clamp(meanwhile, static_cast<double>(kLeastGap), static_cast<double>(kMostGap)));
}

Result<Recipe> makeRecipe(Source& source, const Wanted& index, std::uint64_t imageLength,
                          const std::vector<std::filesystem::path>& locals, const Control& control) {
  Pantry pantry;
  for (const auto& path : locals)
    if (const auto added = pantry.add(path, control); !added && added.error().code == Code::Cancelled)
      return std::unexpected(added.error());
  return makeRecipe(source, index, imageLength, pantry, control);
}

Result<Recipe> makeRecipe(Source& source, const Wanted& index, std::uint64_t imageLength, const Pantry& pantry,
                          const Control& control, const Patience& patience) {
  IndexReader reader(source, index, control, patience);
  PIBOX_LET(const auto top, reader.top());
  if (top.imageLength != imageLength) return fail(Code::JsonInvalid, index.path + " is the index of another image");

  std::vector<Range> lists;
  auto at = top.bytes();
  for (const auto& group : top.groups) {
    const auto length = std::uint64_t{group.blocks} * kIndexBlock;
    if (!pantry.group(group)) lists.push_back({at, length});
    at += length;
  }
  PIBOX_TRY(reader.need(lists));

  Recipe recipe{.locals = pantry.images(), .pieces = {}, .rebuilder = {}, .rate = reader.rate()};
  recipe.pieces.reserve(top.blocks);
  at = top.bytes();
  std::uint64_t offset = 0;
  for (const auto& group : top.groups) {
    const Range list{at, std::uint64_t{group.blocks} * kIndexBlock};
    at += list.length;
    if (const auto* local = pantry.group(group)) {
      Place place{local->image, local->offset};
      for (const auto& block : std::span(pantry.blocks(local->image)).subspan(local->first, local->blocks)) {
        recipe.pieces.push_back({offset, block, place.image, place.offset, -1});
        offset += block.length;
        place.offset += block.length;
      }
      continue;
    }
    PIBOX_LET(const auto blocks, parseGroup(group, reader.bytes(list)));
    for (const auto& block : blocks) {
      const auto place = pantry.block(block);
      recipe.pieces.push_back({offset, block, place.image, place.offset, -1});
      offset += block.length;
    }
  }
  if (offset != imageLength) return fail(Code::JsonInvalid, index.path + ": sums that do not fit");
  recipe.gap = gapOf(reader.roundTrip(), recipe.rate);
  recipe.indexBytes = reader.received();
  recipe.indexRequests = reader.requests();
  recipe.closeGaps();
  return recipe;
}

}  // namespace pibox::transfer
