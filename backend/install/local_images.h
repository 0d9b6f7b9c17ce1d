#pragma once
// The images on the card that a release can take blocks from.

#include "bank/layout.h"
#include "transfer/pantry.h"
#include "transfer/recipe.h"

#include <vector>

namespace pibox::install {

/// Fills the pantry with the images of `current`, `next` and `previous`, in this order, and returns whose they are. One
/// that is not sound has nothing to give and is left out. What was found is kept in the state folder. Errors:
/// Cancelled.
Result<std::vector<ImageId>> stock(transfer::Pantry& pantry, const bank::Layout& layout,
                                   const transfer::Control& control);

/// Adds what unfinished stagings of other releases than `wanted` have brought of their images.
void addUnfinished(transfer::Pantry& pantry, const bank::Layout& layout, const ImageId& wanted);

/// Keeps of which blocks a new bank's image is: at the next upgrade it has not to be read for that.
void keepIndex(const bank::Layout& layout, const ImageId& id, const std::vector<transfer::Block>& blocks);

/// What keepBlocks() writes: byte for byte the block index of the image.
inline constexpr const char* kBlocks = "squashfs.blocks";
/// Keeps in `downloads` of which blocks the image is that comes there, so that another release can take them from it.
/// Only saves bytes: a card that is full is no failure.
void keepBlocks(const std::filesystem::path& downloads, const transfer::Recipe& recipe);

}  // namespace pibox::install
