#pragma once
// How an image is put together from what is already on the card and what has to be fetched.

#include "transfer/block_index.h"
#include "transfer/control.h"
#include "transfer/download.h"
#include "transfer/pantry.h"

#include <filesystem>
#include <limits>
#include <memory>
#include <vector>

namespace pibox::transfer {

class Rebuilder;

/// A local piece between two that are fetched is fetched too when it is short: a request costs more. From kLeastGap,
/// what 10 Mbit/s bring in the third of 50 ms, to kMostGap bytes: gapOf(). Where so many requests are left that a
/// server or a proxy may mind (kManyRequests, those for the index among them), up to kManyGap, the shortest first.
inline constexpr std::uint64_t kLeastGap = std::uint64_t{24} << 10;
inline constexpr std::uint64_t kManyGap = std::uint64_t{32} << 10;
inline constexpr std::uint64_t kMostGap = std::uint64_t{64} << 10;
inline constexpr std::size_t kManyRequests = 163;

/// Instead of the number of a local image: made from one of them with a patch.
inline constexpr int kFromPatch = std::numeric_limits<int>::max();

/// One block of the new image, and where it is to be had.
struct Piece {
  std::uint64_t offset = 0;  ///< in the new image
  Block block;
  int local = -1;                 ///< which local image has it; -1: the source
  std::uint64_t localOffset = 0;  ///< where
  int gap = -1;                   ///< the local image that has it, though it is fetched with its neighbours
};

struct Recipe {
  std::vector<std::filesystem::path> locals;
  std::vector<Piece> pieces;             ///< in the order of the image, without holes
  std::shared_ptr<Rebuilder> rebuilder;  ///< makes those that come from a patch
  std::uint64_t fetched = 0;             ///< bytes to come from the source
  std::uint64_t indexBytes = 0;          ///< bytes that were read of the index
  std::size_t indexRequests = 0;         ///< in so many parts
  std::optional<std::uint64_t> rate;     ///< bytes per second at which it came, where that can be told
  std::uint64_t gap = kLeastGap;         ///< gapOf()

  /// The piece that has this byte; pieces.size() behind the end.
  [[nodiscard]] std::size_t pieceAt(std::uint64_t offset) const;
  /// What is to be fetched from `offset` on, as few ranges.
  [[nodiscard]] std::vector<Range> rangesFrom(std::uint64_t offset) const;
  /// Lets short local pieces between fetched ones be fetched with them, and counts what is fetched.
  void closeGaps();
  /// What was to be made from a patch is fetched.
  void leavePatch();
};

/// What comes in the time that one request more costs, a round trip shared by those that are under way (kAtATime); from
/// kLeastGap to kMostGap bytes. Pure.
std::uint64_t gapOf(double roundTripSeconds, std::optional<std::uint64_t> rate);

/// Reads as much of the index `index` as is needed and looks for its blocks in `locals` (squashfs images on the card;
/// those that are not there or not sound are left out). Nothing is trusted: the recipe is an advice. Errors: those of
/// the source, JsonInvalid, Cancelled.
Result<Recipe> makeRecipe(Source& source, const Wanted& index, std::uint64_t imageLength,
                          const std::vector<std::filesystem::path>& locals, const Control& control);
/// The same, with images that have been indexed.
Result<Recipe> makeRecipe(Source& source, const Wanted& index, std::uint64_t imageLength, const Pantry& pantry,
                          const Control& control, const Patience& patience = {});

}  // namespace pibox::transfer
