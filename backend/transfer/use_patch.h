#pragma once
// A patch put into a recipe.

#include "transfer/recipe.h"

namespace pibox::transfer {

/// Lets the blocks that are not here and that the patch file makes come from it. `pantry` is the one that `recipe` was
/// made with. Nothing is trusted: a block that does not come out as it should is fetched. Errors: JsonInvalid (damaged,
/// or between two other images), ReadFailed; then the recipe is as it was.
Result<> usePatch(Recipe& recipe, const Pantry& pantry, const std::filesystem::path& patchFile);

}  // namespace pibox::transfer
