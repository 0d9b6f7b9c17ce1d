#pragma once
// A reset that takes the data of the applications with it. The word in /overlay/.upgrade/reset-data says how far it is:
//
//   clear     at the reset's first start they are moved away    cleared    they have been
//   restore   at the start that undoes it they come back        restored   they have
//
// A start that is not of the reset's trial settles it: kept, or taken back.

#include "bank/layout.h"
#include "base/error.h"

#include <cstdint>

namespace pibox::carry {

enum class ResetData : std::uint8_t { None, Clear, Restore };

/// What the reset that is about to be armed does to the data. Errors: WriteFailed.
Result<> planResetData(const bank::Layout& layout, ResetData what);

/// At a start of a reset's trial, before the bank is handed over to. Errors: WriteFailed.
Result<> applyResetData(const bank::Layout& layout);

/// At any other start, and when the service starts after the commit: forgets it where the reset was kept, takes it back
/// where it was not. Errors: WriteFailed.
Result<> settleResetData(const bank::Layout& layout);

}  // namespace pibox::carry
