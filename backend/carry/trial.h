#pragma once
// What the initramfs asks for at the first start of a bank: its `upper`, made from that of the bank it was staged on.

#include "bank/layout.h"
#include "base/error.h"

namespace pibox::carry {

/// Makes `/overlay/<id>/upper` by merging (squashfs of `current`, upper of `current`, squashfs of `id`), when it is not
/// there yet; one that is there is left alone. Built beside and renamed last: a cut starts it again with the same
/// result. Beside it are then `carry.json` (what was decided) and `carried/` (the versions that lost). Mounts both
/// squashfs files in a private mount namespace that ends with the calling process's use of it; needs root, /proc and
/// loop devices. An error means that the trial cannot go on: the caller falls back and gives the error as the reason;
/// nothing half-merged is left. Errors: CarryFailed, CarryUnsupported, DiskFull, ReadFailed, WriteFailed.
Result<> carryForTrial(const bank::Layout& layout, const ImageId& id);

}  // namespace pibox::carry
