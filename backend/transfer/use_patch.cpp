#include "transfer/use_patch.h"

#include "transfer/rebuilder.h"

#include <algorithm>
#include <utility>

namespace pibox::transfer {

Result<> usePatch(Recipe& recipe, const Pantry& pantry, const std::filesystem::path& patchFile) {
  PIBOX_LET(auto patch, readPatch(patchFile));
  std::vector<Block> blocks;
  blocks.reserve(recipe.pieces.size());
  for (const auto& piece : recipe.pieces) blocks.push_back(piece.block);
  if (listHash(blocks) != patch.newList) return fail(Code::JsonInvalid, "the patch is one to another image");
  int old = 0;
  while (static_cast<std::size_t>(old) < pantry.images().size() && listHash(pantry.blocks(old)) != patch.oldList) ++old;
  if (static_cast<std::size_t>(old) == pantry.images().size())
    return fail(Code::JsonInvalid, "the patch is one from another image");
  std::vector<bool> made(blocks.size());
  for (const auto& unit : patch.units)
    for (const auto& block : unit.blocks)
      if (block.number < made.size()) made[block.number] = true;
  PIBOX_LET(recipe.rebuilder,
            Rebuilder::open(patchFile, std::move(patch), pantry.images()[static_cast<std::size_t>(old)],
                            pantry.blocks(old), std::move(blocks)));
  for (std::size_t i = 0; i < recipe.pieces.size(); ++i) {
    auto& piece = recipe.pieces[i];
    if (piece.gap >= 0) piece.local = std::exchange(piece.gap, -1);
    if (piece.local < 0 && made[i]) piece.local = kFromPatch;
  }
  recipe.closeGaps();
  return {};
}

}  // namespace pibox::transfer
