#pragma once
// How an image is put together from what is already on the card and what has to be fetched.

#include "transfer/block_index.h"
#include "transfer/control.h"
#include "transfer/download.h"

#include <filesystem>
#include <vector>

namespace pibox::transfer {

/// One block of the new image, and where it is to be had.
struct Piece {
  std::uint64_t offset = 0;  ///< in the new image
  Block block;
  int local = -1;                 ///< which local image has it; -1: the source
  std::uint64_t localOffset = 0;  ///< where
};

struct Recipe {
  std::vector<std::filesystem::path> locals;
  std::vector<Piece> pieces;     ///< in the order of the image, without holes
  std::uint64_t fetched = 0;     ///< bytes to come from the source
  std::uint64_t indexBytes = 0;  ///< bytes that were read of the index

  /// The piece that has this byte; pieces.size() behind the end.
  [[nodiscard]] std::size_t pieceAt(std::uint64_t offset) const;
  /// What is to be fetched from `offset` on, as few ranges.
  [[nodiscard]] std::vector<Range> rangesFrom(std::uint64_t offset) const;
};

/// A local piece between two that are fetched is fetched too when it is not longer than this: a request costs more.
inline constexpr std::uint64_t kGap = std::uint64_t{32} << 10;

/// Reads as much of the index `index` as is needed and looks for its blocks in `locals` (squashfs images on the card;
/// those that are not there or not sound are left out). Nothing is trusted: the recipe is an advice. Errors: those of
/// the source, JsonInvalid, Cancelled.
Result<Recipe> makeRecipe(Source& source, const Wanted& index, std::uint64_t imageLength,
                          const std::vector<std::filesystem::path>& locals, const Control& control);

}  // namespace pibox::transfer
