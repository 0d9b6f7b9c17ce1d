#include "transfer/recipe.h"

#include <algorithm>
#include <map>

namespace pibox::transfer {
namespace {

constexpr std::uint64_t kFirstRead = std::uint64_t{8} << 10;
constexpr std::uint64_t kListGap = std::uint64_t{2} << 10;

struct Place {
  int image = -1;
  std::uint64_t offset = 0;
};

/// What is on the card, by the hash of each block and of each group.
class Pantry {
 public:
  Result<> add(int image, const std::filesystem::path& path, const Control& control) {
    const auto told = [&](std::uint64_t) -> Result<> {
      if (control.gate) control.gate->pass(control.stop);
      if (control.stop.stop_requested()) return fail(Code::Cancelled);
      return {};
    };
    const auto blocks = indexImage(path, told);
    if (!blocks) return std::unexpected(blocks.error());
    std::uint64_t at = 0;
    for (const auto& block : *blocks) {
      m_blocks.try_emplace(block, Place{image, at});
      at += block.length;
    }
    auto first = blocks->begin();
    at = 0;
    for (const auto& group : groupsOf(*blocks)) {
      m_groups.try_emplace(group.hash, std::vector(first, first + group.blocks), Place{image, at});
      first += group.blocks;
      at += group.bytes;
    }
    return {};
  }

  struct LocalGroup {
    std::vector<Block> blocks;
    Place place;
  };
  [[nodiscard]] const LocalGroup* group(const Group& group) const {
    const auto found = m_groups.find(group.hash);
    return found != m_groups.end() && found->second.blocks.size() == group.blocks ? &found->second : nullptr;
  }
  [[nodiscard]] Place block(const Block& block) const {
    const auto found = m_blocks.find(block);
    return found == m_blocks.end() ? Place{} : found->second;
  }

 private:
  std::map<Block, Place> m_blocks;
  std::map<BlockHash, LocalGroup> m_groups;
};

/// The parts of an index that have been read.
class IndexReader {
 public:
  IndexReader(Source& source, const Wanted& index, const Control& control)
      : m_source(source), m_index(index), m_control(control), m_bytes(index.length), m_have(index.length) {}

  /// Makes sure that these ranges are here; those that are close are read together.
  Result<> need(const std::vector<Range>& wanted) {
    std::vector<Range> ranges;
    for (const auto& range : wanted) {
      const auto begin = m_have.begin() + static_cast<std::ptrdiff_t>(range.offset);
      if (std::all_of(begin, begin + static_cast<std::ptrdiff_t>(range.length), [](bool have) { return have; }))
        continue;
      if (!ranges.empty() && ranges.back().offset + ranges.back().length + kListGap >= range.offset)
        ranges.back().length = range.offset + range.length - ranges.back().offset;
      else
        ranges.push_back(range);
    }
    if (ranges.empty()) return {};
    int silent = 0;
    const Sink sink{.bytes = [&](std::uint64_t offset, Bytes bytes) -> Result<> {
                      silent = 0;
                      if (offset + bytes.size() > m_bytes.size()) return fail(Code::LengthMismatch, m_index.path);
                      std::ranges::copy(bytes, m_bytes.begin() + static_cast<std::ptrdiff_t>(offset));
                      std::fill_n(m_have.begin() + static_cast<std::ptrdiff_t>(offset), bytes.size(), true);
                      m_received += bytes.size();
                      return {};
                    },
                    .waiting = [&](Waiting why) -> Result<> {
                      if (why == Waiting::ForBytes && ++silent > 30 * 4) return fail(Code::Stalled, m_index.path);
                      return {};
                    }};
    PIBOX_TRY(m_source.readRanges(m_index.path, ranges, sink, m_control.stop));
    return {};
  }

  [[nodiscard]] Bytes bytes(const Range& range) const { return Bytes(m_bytes).subspan(range.offset, range.length); }
  [[nodiscard]] std::uint64_t received() const { return m_received; }

 private:
  Source& m_source;
  const Wanted& m_index;
  const Control& m_control;
  std::vector<std::byte> m_bytes;
  std::vector<bool> m_have;
  std::uint64_t m_received = 0;
};

Result<IndexTop> readTop(IndexReader& reader, const Wanted& index) {
  PIBOX_TRY(reader.need({{0, std::min(index.length, kFirstRead)}}));
  PIBOX_LET(const auto length, topLength(reader.bytes({0, std::min<std::uint64_t>(index.length, kIndexHeader)})));
  if (length > index.length) return fail(Code::JsonInvalid, index.path + " is cut off");
  PIBOX_TRY(reader.need({{0, length}}));
  PIBOX_LET(auto top, parseTop(reader.bytes({0, length})));
  if (top.indexLength() != index.length)
    return fail(Code::JsonInvalid, index.path + " has not the length it should have");
  return top;
}

/// Short local pieces between fetched ones are fetched with them.
void closeGaps(std::vector<Piece>& pieces) {
  for (std::size_t i = 0; i < pieces.size();) {
    if (pieces[i].local < 0) {
      ++i;
      continue;
    }
    std::uint64_t gap = 0;
    auto end = i;
    while (end < pieces.size() && pieces[end].local >= 0) gap += pieces[end++].block.length;
    if (i > 0 && end < pieces.size() && gap <= kGap)
      for (auto at = i; at < end; ++at) pieces[at].local = -1;
    i = end;
  }
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

Result<Recipe> makeRecipe(Source& source, const Wanted& index, std::uint64_t imageLength,
                          const std::vector<std::filesystem::path>& locals, const Control& control) {
  if (index.length < kIndexHeader || index.length > kMaxIndex)
    return fail(Code::JsonInvalid, index.path + ": its length");
  IndexReader reader(source, index, control);
  PIBOX_LET(const auto top, readTop(reader, index));
  if (top.imageLength != imageLength) return fail(Code::JsonInvalid, index.path + " is the index of another image");

  Pantry pantry;
  Recipe recipe;
  for (const auto& path : locals) {
    const auto added = pantry.add(static_cast<int>(recipe.locals.size()), path, control);
    if (!added && added.error().code == Code::Cancelled) return std::unexpected(added.error());
    if (added) recipe.locals.push_back(path);
  }

  std::vector<Range> lists;
  auto at = top.bytes();
  for (const auto& group : top.groups) {
    const auto length = std::uint64_t{group.blocks} * kIndexBlock;
    if (!pantry.group(group)) lists.push_back({at, length});
    at += length;
  }
  PIBOX_TRY(reader.need(lists));

  at = top.bytes();
  std::uint64_t offset = 0;
  for (const auto& group : top.groups) {
    const Range list{at, std::uint64_t{group.blocks} * kIndexBlock};
    at += list.length;
    if (const auto* local = pantry.group(group)) {
      auto place = local->place;
      for (const auto& block : local->blocks) {
        recipe.pieces.push_back({offset, block, place.image, place.offset});
        offset += block.length;
        place.offset += block.length;
      }
      continue;
    }
    PIBOX_LET(const auto blocks, parseGroup(group, reader.bytes(list)));
    for (const auto& block : blocks) {
      const auto place = pantry.block(block);
      recipe.pieces.push_back({offset, block, place.image, place.offset});
      offset += block.length;
    }
  }
  if (offset != imageLength) return fail(Code::JsonInvalid, index.path + ": sums that do not fit");
  closeGaps(recipe.pieces);
  for (const auto& piece : recipe.pieces) recipe.fetched += piece.local < 0 ? piece.block.length : 0;
  recipe.indexBytes = reader.received();
  return recipe;
}

}  // namespace pibox::transfer
