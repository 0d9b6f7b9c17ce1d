#pragma once
// The two folders of a reset, and how `upper` and they change places. Only three names say how far that has come, so a
// cut at any point is put right by doing it again:
//
//   before:  upper (the old)   incoming          -
//   between: -                 incoming          upper.trial (the old)
//   after:   upper (incoming)  -                 upper.trial (the old)
//
// `incoming` is backups/upper.fresh for a reset, and backups/upper (what the last reset cleared) to undo one. Never
// while the bank is mounted.

#include "bank/layout.h"
#include "base/error.h"

namespace pibox::bank {

/// What a reset will start with.
fs::path freshUpper(const Layout& layout, const ImageId& bank);
/// What the last committed reset cleared.
fs::path clearedUpper(const Layout& layout, const ImageId& bank);
/// The old `upper` during a reset's trial.
fs::path trialUpper(const Layout& layout, const ImageId& bank);

/// Puts the incoming folder in the place of `upper`. Errors: BankBroken, WriteFailed.
Result<> swapUpper(const Layout& layout, const ImageId& bank, bool undoReset);

/// Takes swapUpper() back, however far it came.
Result<> unswapUpper(const Layout& layout, const ImageId& bank, bool undoReset);

/// After the commit of a reset: what was cleared can be brought back; of an undo: what was there meanwhile goes.
Result<> keepSwappedUpper(const Layout& layout, const ImageId& bank, bool undoReset);

/// A bank whose `upper` a cut has left under another name gets it back.
Result<> ensureUpper(const Layout& layout, const ImageId& bank);

}  // namespace pibox::bank
