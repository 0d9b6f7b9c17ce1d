#pragma once
// The images on the card that a release can take blocks from.

#include "bank/layout.h"
#include "transfer/pantry.h"

#include <vector>

namespace pibox::install {

/// Fills the pantry with the images of `current`, `next` and `previous`, in this order, and returns whose they are. One
/// that is not sound has nothing to give and is left out. What was found is kept in the state folder. Errors:
/// Cancelled.
Result<std::vector<ImageId>> stock(transfer::Pantry& pantry, const bank::Layout& layout,
                                   const transfer::Control& control);

}  // namespace pibox::install
