#include "transfer/assembly.h"

#include "transfer/rebuilder.h"
#include "transfer/way.h"

#include <algorithm>
#include <utility>

namespace pibox::transfer {
namespace {

/// Longer ranges are asked for in parts, so that they overlap and a cut costs little.
constexpr std::uint64_t kLongest = std::uint64_t{8} << 20;
/// Damage on the way is rare. When more blocks than these, and more than one of four, are not what the index says, it
/// is the index that is wrong.
constexpr std::size_t kRare = 8;
constexpr std::size_t kOneOf = 4;

}  // namespace

Assembly::Assembly(Recipe recipe, Part& part, Pass pass, std::stop_token stop)
    : m_recipe(std::move(recipe)), m_part(part), m_pass(std::move(pass)), m_stop(std::move(stop)) {}

void Assembly::countReused(const Piece& piece) {
  m_reused += piece.block.length;
  if (piece.local == kFromPatch) m_rebuilt += piece.block.length;
}

Result<> Assembly::lookAgain() {
  for (const auto& piece : m_recipe.pieces)
    if (piece.local >= 0 && piece.offset + piece.block.length <= m_part.position()) countReused(piece);
  const auto holes = m_part.holes();
  for (const auto& hole : holes) {
    PIBOX_TRY(m_pass());
    const auto at = m_recipe.pieceAt(hole.offset);
    // Holes that are no pieces are of another index: that part comes anew.
    if (at >= m_recipe.pieces.size() || m_recipe.pieces[at].offset != hole.offset ||
        m_recipe.pieces[at].block.length != hole.length) {
      PIBOX_TRY(m_part.cutTo(hole.offset));
      break;
    }
    PIBOX_LET(const bool good, isGood(m_recipe.pieces[at]));
    if (good) m_part.closeHole(hole.offset);
  }
  m_looked = std::min(m_recipe.pieceAt(std::min(m_part.recorded(), m_part.position())), m_recipe.pieces.size());
  for (; m_looked < m_recipe.pieces.size(); ++m_looked) {
    const auto& piece = m_recipe.pieces[m_looked];
    if (piece.offset + piece.block.length > m_part.position()) break;
    PIBOX_TRY(m_pass());
    PIBOX_LET(const bool good, isGood(piece));
    if (!good && m_part.holes().size() >= Part::kMaxHoles) return m_part.cutTo(piece.offset);
    if (!good) m_part.openHole({piece.offset, piece.block.length});
  }
  return {};
}

std::vector<Range> Assembly::missing() {
  m_changed = false;
  std::vector<Range> ranges;
  const auto add = [&](Range range) {
    while (range.length > 0) {
      const auto length = lengthOfPart(range);
      ranges.push_back({range.offset, length});
      range = {range.offset + length, range.length - length};
    }
  };
  Range holes;
  for (const auto& hole : m_part.holes()) {
    const auto come = comeOf(hole);
    if (holes.offset + holes.length != hole.offset || come > 0) add(std::exchange(holes, {hole.offset + come, 0}));
    holes.length += hole.length - come;
  }
  add(holes);
  for (const auto& range : m_recipe.rangesFrom(m_part.position())) add(range);
  return ranges;
}

/// How much of a long range is asked for at a time: whole blocks, so that the next part begins with one.
std::uint64_t Assembly::lengthOfPart(const Range& range) const {
  if (range.length <= kLongest) return range.length;
  const auto end = m_recipe.pieces[m_recipe.pieceAt(range.offset + kLongest)].offset;
  return end > range.offset ? end - range.offset : kLongest;
}

std::uint64_t Assembly::comeOf(const Range& hole) const {
  const auto found = m_come.find(hole.offset);
  return found == m_come.end() ? 0 : found->second;
}

std::uint64_t Assembly::come() const {
  for (const auto& hole : m_part.holes())
    if (m_come.contains(hole.offset)) return hole.offset;
  return m_part.position();
}

std::uint64_t Assembly::missingBytes() const {
  std::uint64_t bytes = 0;
  for (const auto& hole : m_part.holes()) bytes += hole.length - comeOf(hole);
  for (const auto& range : m_recipe.rangesFrom(m_part.position())) bytes += range.length;
  return bytes;
}

bool Assembly::complete() const {
  return m_part.holes().empty() && m_looked == m_recipe.pieces.size();
}

Result<> Assembly::copyLocal(std::uint64_t end) {
  const auto copied = copyPieces(end);
  PIBOX_TRY(m_part.settle());
  return copied;
}

Result<> Assembly::copyPieces(std::uint64_t end) {
  while (m_part.position() < end) {
    const auto at = m_recipe.pieceAt(m_part.position());
    if (at >= m_recipe.pieces.size()) return fail(Code::Internal, "a hole in the recipe");
    auto& piece = m_recipe.pieces[at];
    if (piece.local < 0) return {};
    PIBOX_TRY(m_pass());
    const auto block = readLocal(at);
    if (!block) {
      // It is not what it was: it has to be fetched after all.
      piece.local = -1;
      m_recipe.fetched += piece.block.length;
      m_changed = true;
      return {};
    }
    const auto skip = m_part.position() - piece.offset;
    // What an earlier run has left of it is written again: it was not looked at.
    if (skip > 0) PIBOX_TRY(m_part.fill(piece.offset, block->first(skip)));
    PIBOX_TRY(m_part.copy(block->subspan(skip)));
    m_part.hash(piece.offset, *block);
    m_looked = at + 1;
    countReused(piece);
    PIBOX_TRY(m_part.checkpointIfDue(Part::Clock::now()));
  }
  return {};
}

std::optional<Bytes> Assembly::rebuild(std::size_t at) {
  const auto start = std::chrono::steady_clock::now();
  auto made = m_recipe.rebuilder->block(at, m_stop);
  m_waited += std::chrono::steady_clock::now() - start;
  if (!made && m_recipe.rebuilder->gaveUp()) m_recipe.leavePatch();
  if (!made) return {};
  m_block = std::move(*made);
  m_made += m_block.size();
  if (turnedOutSlower(m_waited, m_made, m_recipe.rate)) {
    m_recipe.leavePatch();
    m_changed = true;
  }
  return m_block;
}

/// How many bytes from a piece on lie one behind the other in a local image too; not much more than one read takes.
std::uint64_t Assembly::runFrom(std::size_t at) const {
  const auto& first = m_recipe.pieces[at];
  std::uint64_t run = first.block.length;
  while (++at < m_recipe.pieces.size() && run < CardReader::kMost) {
    const auto& next = m_recipe.pieces[at];
    if (next.local != first.local || next.localOffset != first.localOffset + run) break;
    run += next.block.length;
  }
  return run;
}

std::optional<Bytes> Assembly::readLocal(std::size_t at) {
  const auto& piece = m_recipe.pieces[at];
  if (piece.local == kFromPatch) return rebuild(at);
  if (m_local != piece.local) {
    m_local = piece.local;
    m_reader.reset();
    if (auto reader = CardReader::open(m_recipe.locals[static_cast<std::size_t>(piece.local)]))
      m_reader = std::move(*reader);
  }
  if (!m_reader) return {};
  const auto block = m_reader->read(piece.localOffset, piece.block.length, runFrom(at));
  if (!block || blockHash(*block) != piece.block.hash) return {};
  return *block;
}

Result<> Assembly::take(std::uint64_t offset, Bytes bytes) {
  while (offset < m_part.position() && !bytes.empty()) {
    const auto hole = std::ranges::find_if(m_part.holes(), [offset](const Range& one) {
      return offset >= one.offset && offset < one.offset + one.length;
    });
    if (hole == m_part.holes().end()) break;
    const auto some = bytes.first(std::min<std::uint64_t>(bytes.size(), hole->offset + hole->length - offset));
    PIBOX_TRY(fillHole(Range(*hole), offset, some));
    offset += some.size();
    bytes = bytes.subspan(some.size());
  }
  if (bytes.empty()) return {};
  if (offset > m_part.position()) PIBOX_TRY(leaveOut(offset));
  if (m_changed) return fail(Code::ConnectionLost, "a local block is not what it was");
  if (offset != m_part.position()) {
    m_trouble = Trouble::NoRanges;
    return fail(Code::HttpError, "another part than asked for");
  }
  PIBOX_TRY(m_part.append(bytes));
  return lookAtBlocks(offset, bytes);
}

/// Copies what is on the card up to `offset`; what was to be fetched, and has not come, becomes holes.
Result<> Assembly::leaveOut(std::uint64_t offset) {
  PIBOX_TRY(copyLocal(offset));
  while (!m_changed && m_part.position() < offset) {
    const auto& piece = m_recipe.pieces[m_recipe.pieceAt(m_part.position())];
    const auto end = piece.offset + piece.block.length;
    if (end > offset || m_part.holes().size() >= Part::kMaxHoles)
      return fail(Code::ConnectionLost, "more was lost than can be left out");
    m_come[piece.offset] = m_part.position() - piece.offset;
    m_part.openHole({piece.offset, piece.block.length});
    m_part.skipTo(end);
    m_looked = static_cast<std::size_t>(&piece - m_recipe.pieces.data()) + 1;
    PIBOX_TRY(copyLocal(offset));
  }
  return {};
}

Result<> Assembly::fillHole(const Range& hole, std::uint64_t offset, Bytes bytes) {
  auto& come = m_come[hole.offset];
  if (offset == hole.offset) come = 0;
  if (offset != hole.offset + come) {
    m_trouble = Trouble::NoRanges;
    return fail(Code::HttpError, "another part than asked for");
  }
  PIBOX_TRY(m_part.fill(offset, bytes));
  come += bytes.size();
  if (come < hole.length) return {};
  m_come.erase(hole.offset);
  const auto& piece = m_recipe.pieces[m_recipe.pieceAt(hole.offset)];
  PIBOX_LET(const bool good, isGood(piece));
  if (good) {
    m_part.closeHole(hole.offset);
    return {};
  }
  damaged(piece);
  return m_trouble == Trouble::None ? Result<>() : fail(Code::HttpError, "the index does not fit");
}

/// `bytes` at `offset` came last.
Result<> Assembly::lookAtBlocks(std::uint64_t offset, Bytes bytes) {
  for (; m_looked < m_recipe.pieces.size(); ++m_looked) {
    const auto& piece = m_recipe.pieces[m_looked];
    if (piece.offset + piece.block.length > m_part.position()) break;
    Bytes block;
    if (piece.offset >= offset) {
      block = bytes.subspan(static_cast<std::size_t>(piece.offset - offset), piece.block.length);
    } else {
      PIBOX_LET(block, readBack(piece));
    }
    if (blockHash(block) == piece.block.hash) {
      m_part.hash(piece.offset, block);
      continue;
    }
    m_part.openHole({piece.offset, piece.block.length});
    damaged(piece);
    if (m_trouble != Trouble::None) return fail(Code::HttpError, "the index does not fit");
  }
  return m_part.checkpointIfDue(Part::Clock::now());
}

Result<Bytes> Assembly::readBack(const Piece& piece) {
  m_block.resize(piece.block.length);
  PIBOX_TRY(m_part.read(piece.offset, m_block));
  return Bytes(m_block);
}

Result<bool> Assembly::isGood(const Piece& piece) {
  PIBOX_LET(const auto block, readBack(piece));
  return blockHash(block) == piece.block.hash;
}

void Assembly::damaged(const Piece& piece) {
  constexpr int kTries = 3;
  const bool again = ++m_bad[piece.offset] >= kTries;
  const bool many = m_bad.size() > kRare && m_bad.size() > (m_looked + 1) / kOneOf;
  if (again || many || m_part.holes().size() >= Part::kMaxHoles) m_trouble = Trouble::Index;
}

Result<> Assembly::catchUp() {
  const auto end = m_looked < m_recipe.pieces.size() ? m_recipe.pieces[m_looked].offset : m_part.position();
  for (;;) {
    PIBOX_TRY(m_pass());
    PIBOX_LET(const bool more, m_part.catchUp(end));
    if (!more) return {};
  }
}

}  // namespace pibox::transfer
