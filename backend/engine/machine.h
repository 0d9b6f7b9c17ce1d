#pragma once
// The upgrade as a state machine that is data: machine.cpp is one table of (state, event, next state), and one list of
// what each state refuses. Every pair is in one of the two; a test walks them all.

#include "api/states.h"

#include <optional>
#include <span>

namespace pibox::engine {

using api::isWork;
using api::State;

/// What can happen. The first group is asked for (over the bus, or by the schedule), the second is told by the work
/// under way.
enum class Event : std::uint8_t {
  Check,    ///< look for releases (Check, Import)
  Install,  ///< bring a release onto the card
  Pause,
  Resume,
  Cancel,
  Restart,  ///< agreed: arm the staged bank and restart
  Later,    ///< leave the staged bank for another time
  Change,   ///< agreed: arm a rollback, a reset or its undoing, and restart
  Verify,   ///< full check of a bank
  Remove,   ///< a bank, or the backup of a reset
  Dismiss,  ///< outcome or error was seen

  ChecksPassed,  ///< of Preparing: the first byte may be fetched
  Fetched,
  Verified,
  Staged,
  Finished,   ///< the work is over and there is nothing to say
  Suspended,  ///< the source is gone; what is here is kept
  Failed,
  TrialKept,     ///< the self-test passed, the running bank is `current`
  TrialGivenUp,  ///< the self-test failed, a restart leads back
};
inline constexpr std::size_t kEvents = static_cast<std::size_t>(Event::TrialGivenUp) + 1;
inline constexpr std::size_t kStates = api::kNames<State>.size();

/// Where an event leads. Rest is no state of its own: the one of Idle, Available, ReadyToRestart, Updated and FellBack
/// that fits what is on the card (recovery.h).
struct Next {
  std::optional<State> state;
  [[nodiscard]] bool rest() const { return !state; }
};

struct Row {
  State state;
  Event event;
  Next next;
};

/// Nothing: refused in this state.
std::optional<Next> next(State state, Event event);

/// The table, and for the test what is refused.
std::span<const Row> transitions();
bool refuses(State state, Event event);

}  // namespace pibox::engine
