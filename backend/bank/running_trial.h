#pragma once
// What the changes of transition.h have in common. Private to this room.

#include "bank/layout.h"
#include "bank/records.h"

#include <optional>

namespace pibox::bank {

bool isFolder(const fs::path& path);

/// A record that was damaged has been put aside: it counts as absent here, and the caller that asked first has reported
/// it.
template <class T>
Result<std::optional<T>> absentIfDamaged(Result<std::optional<T>> record) {
  if (!record && record.error().code == Code::RecordDamaged) return std::optional<T>{};
  return record;
}

/// The trial that this start is. Errors: WrongState.
Result<Trial> runningTrial(const Layout& layout);

}  // namespace pibox::bank
