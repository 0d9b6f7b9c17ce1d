#pragma once
// A little room on the card that is given up when there is no other: a person resets, or goes back, above all when
// something has filled the card, and the few small records of that need blocks too.

#include "bank/layout.h"
#include "base/error.h"

namespace pibox::bank {

/// Makes what is missing of the reserve (4 × 128 KiB in the state folder), while at least 16 MiB are free beside it.
/// Errors: ReadFailed, WriteFailed, DiskFull.
Result<> keepReserve(const Layout& layout);

/// Gives up one piece. False: there is none left.
bool spendReserve(const Layout& layout);

/// What `write` gives; as long as it says DiskFull, a piece is given up and it is done anew. `write` can be repeated.
template <class Write>
auto withReserve(const Layout& layout, Write&& write) {
  auto result = write();
  while (!result && result.error().code == Code::DiskFull && spendReserve(layout)) result = write();
  return result;
}

}  // namespace pibox::bank
