#pragma once
// What the engine is about to do, written before it does it (/overlay/.upgrade/journal).

#include "api/enums.h"
#include "bank/layout.h"
#include "base/error.h"

#include <cstdint>
#include <optional>
#include <string>

namespace pibox::engine {

/// What a work is about; decides what recovery does with it.
enum class Task : std::uint8_t { None, Check, Install, Verify, Change };

struct Journal {
  api::State state = api::State::Idle;
  Task task = Task::None;
  std::optional<ImageId> id;  ///< the image that is worked on
  std::string source;         ///< folder that releases are taken from; empty: the repository of the settings
  bool ignoreExpiry = false;  ///< a person's word for this work
  bool ignoreRollout = false;
  bool unasked = false;       ///< the schedule's work, not a person's
  bool postponed = false;     ///< a staged bank was left for later
  bool whenIdle = false;      ///< the restart waits until nobody uses the PiBox
  std::optional<Code> error;  ///< of Failed and Paused
  std::string detail;
  std::optional<api::Phase> phase;  ///< in which it failed
  std::int64_t time = 0;            ///< when it failed, seconds since 1970

  friend bool operator==(const Journal&, const Journal&) = default;
};

/// No file is an empty journal. A damaged one is put aside (`journal.damaged`) and is RecordDamaged; the next read is
/// empty.
Result<Journal> readJournal(const bank::Layout& layout);
Result<> writeJournal(const bank::Layout& layout, const Journal& journal);

}  // namespace pibox::engine
