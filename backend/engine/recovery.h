#pragma once
// What the engine finds when it starts, after whatever ended it: one function of what is on the card and how the system
// was started.

#include "api/status.h"
#include "bank/records.h"
#include "bank/store.h"
#include "engine/journal.h"

#include <optional>

namespace pibox::engine {

/// All that recovery depends on. Collected after bank::recover() has finished what a cut left of a commit.
struct Facts {
  Journal journal;
  bool journalDamaged = false;
  bank::Links links;
  std::optional<bank::Trial> trial;
  std::optional<bank::Outcome> outcome;
  std::optional<bank::BootReport> boot;
  bool newer = false;  ///< a release is known that could be installed
};

/// Where the engine goes on.
struct Recovery {
  api::State state = api::State::Idle;
  bool disarm = false;         ///< a trial was armed and the restart never came: agreement to a restart does not last
  bool discard = false;        ///< a cancelled work left files behind: remove them
  std::optional<Error> error;  ///< what to say of it
};

Recovery recoverEngine(const Facts& facts);

/// The state in which nothing is under way: Updated or FellBack until it was seen, ReadyToRestart when a bank is staged
/// (and was not left for later), Available, else Idle.
api::State restingState(const Facts& facts);

/// Whether this system is a trial whose self-test is not over.
bool trialRuns(const Facts& facts);

/// The staged bank that a restart would try: `next`, unless its trial was given up.
std::optional<ImageId> stagedBank(const Facts& facts);

}  // namespace pibox::engine
