#pragma once
// Putting a file together as a recipe says: what is on the card is copied, the rest comes in ranges, and each block is
// looked at when it is complete. One that came damaged becomes a hole, which is asked for again at the next turn;
// nothing that is under way is lost for it. So do blocks that a lost connection has left out, when those behind them
// have come over another one.

#include "transfer/card_reader.h"
#include "transfer/part.h"
#include "transfer/recipe.h"

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace pibox::transfer {

class Assembly {
 public:
  /// Waits at the gate, ends on a stop.
  using Pass = std::function<Result<>()>;

  /// `part` outlives it.
  Assembly(Recipe recipe, Part& part, Pass pass, std::stop_token stop);

  /// Looks at the blocks that an earlier run has left behind its record, and at its holes. Errors: ReadFailed, of Pass.
  Result<> lookAgain();

  /// What is to be fetched, holes first, long ranges in parts.
  std::vector<Range> missing();
  [[nodiscard]] std::uint64_t missingBytes() const;
  [[nodiscard]] bool complete() const;

  /// Copies what is on the card up to `end` or the next piece that is not. Errors: of Part and Pass.
  Result<> copyLocal(std::uint64_t end);

  /// Takes bytes of missing(), in its order; a range may end early or be left out. HttpError: they are not what was
  /// asked for, see what(). ConnectionLost: missing() has changed, ask anew. Errors also: of Part and Pass.
  Result<> take(std::uint64_t offset, Bytes bytes);

  /// Hashes what has been verified and is not in the hash yet. Errors: of Part and Pass.
  Result<> catchUp();

  /// Why the recipe cannot be followed.
  enum class Trouble : std::uint8_t {
    None,
    NoRanges,  ///< the source does not give what is asked for
    Index,     ///< the blocks are not what the index says, again and again
  };
  [[nodiscard]] Trouble trouble() const { return m_trouble; }
  /// What came damaged so far was the fault of a place that is not asked any more.
  void forgive() { m_trouble = Trouble::None, m_bad.clear(); }
  /// Whether missing() has changed since it was asked for.
  [[nodiscard]] bool changed() const { return m_changed; }
  /// Up to here everything has come, though not all of it may be what the index says.
  [[nodiscard]] std::uint64_t come() const;

  /// Bytes taken from what was here, by earlier runs too.
  [[nodiscard]] std::uint64_t reused() const { return m_reused; }
  /// Of these, bytes made from a patch.
  [[nodiscard]] std::uint64_t rebuilt() const { return m_rebuilt; }

 private:
  [[nodiscard]] std::uint64_t lengthOfPart(const Range& range) const;
  [[nodiscard]] std::uint64_t comeOf(const Range& hole) const;
  Result<> leaveOut(std::uint64_t offset);
  Result<> copyPieces(std::uint64_t end);
  Result<> fillHole(const Range& hole, std::uint64_t offset, Bytes bytes);
  Result<> lookAtBlocks(std::uint64_t offset, Bytes bytes);
  void countReused(const Piece& piece);
  std::optional<Bytes> readLocal(std::size_t at);
  std::optional<Bytes> rebuild(std::size_t at);
  [[nodiscard]] std::uint64_t runFrom(std::size_t at) const;
  Result<Bytes> readBack(const Piece& piece);
  Result<bool> isGood(const Piece& piece);
  void damaged(const Piece& piece);

  Recipe m_recipe;
  Part& m_part;
  Pass m_pass;
  std::stop_token m_stop;
  std::size_t m_looked = 0;                       ///< the first piece that has not been looked at
  std::map<std::uint64_t, std::uint64_t> m_come;  ///< how much of the hole at this offset has come, while it does
  std::map<std::uint64_t, int> m_bad;             ///< how often the block at this offset came damaged
  Trouble m_trouble = Trouble::None;
  bool m_changed = false;
  int m_local = -1;                    ///< which local image is open
  std::optional<CardReader> m_reader;  ///< of it
  std::vector<std::byte> m_block;
  std::uint64_t m_reused = 0;
  std::uint64_t m_rebuilt = 0;
  std::chrono::duration<double> m_waited{};  ///< for what is made from a patch
  std::uint64_t m_made = 0;                  ///< bytes that came of this waiting
};

}  // namespace pibox::transfer
