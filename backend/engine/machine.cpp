#include "engine/machine.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace pibox::engine {
namespace {

using enum State;
using E = Event;
constexpr Next Rest{};
constexpr Next to(State state) {
  return {state};
}

// clang-format off
constexpr auto kTable = std::to_array<Row>({
    // Nothing under way: what a person or the schedule may ask for.
    {Idle,           E::Check,        to(Checking)},
    {Idle,           E::Install,      to(Preparing)},
    {Idle,           E::Restart,      to(Restarting)},
    {Idle,           E::Change,       to(Restarting)},
    {Idle,           E::Verify,       to(Verifying)},
    {Idle,           E::Remove,       Rest},
    {Idle,           E::Dismiss,      Rest},
    {Available,      E::Check,        to(Checking)},
    {Available,      E::Install,      to(Preparing)},
    {Available,      E::Restart,      to(Restarting)},
    {Available,      E::Change,       to(Restarting)},
    {Available,      E::Verify,       to(Verifying)},
    {Available,      E::Remove,       Rest},
    {Available,      E::Dismiss,      Rest},
    {ReadyToRestart, E::Check,        to(Checking)},
    {ReadyToRestart, E::Install,      to(Preparing)},
    {ReadyToRestart, E::Restart,      to(Restarting)},
    {ReadyToRestart, E::Later,        Rest},
    {ReadyToRestart, E::Change,       to(Restarting)},
    {ReadyToRestart, E::Verify,       to(Verifying)},
    {ReadyToRestart, E::Remove,       Rest},
    {ReadyToRestart, E::Dismiss,      Rest},
    {Updated,        E::Check,        to(Checking)},
    {Updated,        E::Install,      to(Preparing)},
    {Updated,        E::Restart,      to(Restarting)},
    {Updated,        E::Change,       to(Restarting)},
    {Updated,        E::Verify,       to(Verifying)},
    {Updated,        E::Remove,       Rest},
    {Updated,        E::Dismiss,      Rest},
    {FellBack,       E::Check,        to(Checking)},
    {FellBack,       E::Install,      to(Preparing)},
    {FellBack,       E::Restart,      to(Restarting)},
    {FellBack,       E::Change,       to(Restarting)},
    {FellBack,       E::Verify,       to(Verifying)},
    {FellBack,       E::Remove,       Rest},
    {FellBack,       E::Dismiss,      Rest},
    {Failed,         E::Check,        to(Checking)},
    {Failed,         E::Install,      to(Preparing)},
    {Failed,         E::Resume,       to(Preparing)},
    {Failed,         E::Cancel,       to(Cancelling)},
    {Failed,         E::Restart,      to(Restarting)},
    {Failed,         E::Change,       to(Restarting)},
    {Failed,         E::Verify,       to(Verifying)},
    {Failed,         E::Remove,       Rest},
    {Failed,         E::Dismiss,      Rest},

    // The way of a release onto the card. Pausing stops the work; what it has done stays, and resuming begins with the checks again.
    {Checking,       E::Finished,     Rest},
    {Checking,       E::Failed,       to(Failed)},
    {Checking,       E::Cancel,       to(Cancelling)},
    {Preparing,      E::ChecksPassed, to(Downloading)},
    {Preparing,      E::Staged,       to(ReadyToRestart)},  // it was on the card already
    {Preparing,      E::Pause,        to(Paused)},
    {Preparing,      E::Failed,       to(Failed)},
    {Preparing,      E::Suspended,    to(Paused)},
    {Preparing,      E::Cancel,       to(Cancelling)},
    {Downloading,    E::Fetched,      to(Verifying)},
    {Downloading,    E::Pause,        to(Paused)},
    {Downloading,    E::Suspended,    to(Paused)},
    {Downloading,    E::Failed,       to(Failed)},
    {Downloading,    E::Cancel,       to(Cancelling)},
    {Verifying,      E::Verified,     to(Staging)},
    {Verifying,      E::Finished,     Rest},                // a bank, on demand
    {Verifying,      E::Pause,        to(Paused)},
    {Verifying,      E::Suspended,    to(Paused)},
    {Verifying,      E::Failed,       to(Failed)},
    {Verifying,      E::Cancel,       to(Cancelling)},
    {Staging,        E::Staged,       to(ReadyToRestart)},
    {Staging,        E::Pause,        to(Paused)},
    {Staging,        E::Suspended,    to(Paused)},
    {Staging,        E::Failed,       to(Failed)},
    {Staging,        E::Cancel,       to(Cancelling)},
    {Paused,         E::Resume,       to(Preparing)},
    {Paused,         E::Install,      to(Preparing)},
    {Paused,         E::Cancel,       to(Cancelling)},
    {Cancelling,     E::Finished,     Rest},
    {Cancelling,     E::Failed,       to(Failed)},

    // From the agreement to the restart until the self-test has spoken.
    {Restarting,     E::Finished,     Rest},                // simulated: the restart has been
    {Restarting,     E::Failed,       to(Failed)},          // nothing is armed any more
    {Confirming,     E::TrialKept,    to(Updated)},
    {Confirming,     E::TrialGivenUp, to(FellBack)},
});

// What each state refuses, with WrongState for what is asked for. Reports of work that is no longer wanted never come this far: each work
// has a number, and only the present one's is listened to.
struct Refusal {
  State state;
  std::initializer_list<Event> events;
};
const auto kRefused = std::to_array<Refusal>({
    {Idle,           {E::Pause, E::Resume, E::Cancel, E::Later, E::ChecksPassed, E::Fetched, E::Verified, E::Staged, E::Finished, E::Suspended,
                      E::Failed, E::TrialKept, E::TrialGivenUp}},
    {Available,      {E::Pause, E::Resume, E::Cancel, E::Later, E::ChecksPassed, E::Fetched, E::Verified, E::Staged, E::Finished, E::Suspended,
                      E::Failed, E::TrialKept, E::TrialGivenUp}},
    {ReadyToRestart, {E::Pause, E::Resume, E::Cancel, E::ChecksPassed, E::Fetched, E::Verified, E::Staged, E::Finished, E::Suspended,
                      E::Failed, E::TrialKept, E::TrialGivenUp}},
    {Updated,        {E::Pause, E::Resume, E::Cancel, E::Later, E::ChecksPassed, E::Fetched, E::Verified, E::Staged, E::Finished, E::Suspended,
                      E::Failed, E::TrialKept, E::TrialGivenUp}},
    {FellBack,       {E::Pause, E::Resume, E::Cancel, E::Later, E::ChecksPassed, E::Fetched, E::Verified, E::Staged, E::Finished, E::Suspended,
                      E::Failed, E::TrialKept, E::TrialGivenUp}},
    {Failed,         {E::Pause, E::Later, E::ChecksPassed, E::Fetched, E::Verified, E::Staged, E::Finished, E::Suspended, E::Failed,
                      E::TrialKept, E::TrialGivenUp}},
    {Checking,       {E::Check, E::Install, E::Pause, E::Resume, E::Restart, E::Later, E::Change, E::Verify, E::Remove, E::Dismiss,
                      E::ChecksPassed, E::Fetched, E::Verified, E::Staged, E::Suspended, E::TrialKept, E::TrialGivenUp}},
    {Preparing,      {E::Check, E::Install, E::Resume, E::Restart, E::Later, E::Change, E::Verify, E::Remove, E::Dismiss, E::Fetched,
                      E::Verified, E::Finished, E::TrialKept, E::TrialGivenUp}},
    {Downloading,    {E::Check, E::Install, E::Resume, E::Restart, E::Later, E::Change, E::Verify, E::Remove, E::Dismiss, E::ChecksPassed,
                      E::Verified, E::Staged, E::Finished, E::TrialKept, E::TrialGivenUp}},
    {Verifying,      {E::Check, E::Install, E::Resume, E::Restart, E::Later, E::Change, E::Verify, E::Remove, E::Dismiss, E::ChecksPassed,
                      E::Fetched, E::Staged, E::TrialKept, E::TrialGivenUp}},
    {Staging,        {E::Check, E::Install, E::Resume, E::Restart, E::Later, E::Change, E::Verify, E::Remove, E::Dismiss, E::ChecksPassed,
                      E::Fetched, E::Verified, E::Finished, E::TrialKept, E::TrialGivenUp}},
    {Paused,         {E::Check, E::Pause, E::Restart, E::Later, E::Change, E::Verify, E::Remove, E::Dismiss, E::ChecksPassed, E::Fetched,
                      E::Verified, E::Staged, E::Finished, E::Suspended, E::Failed, E::TrialKept, E::TrialGivenUp}},
    {Cancelling,     {E::Check, E::Install, E::Pause, E::Resume, E::Cancel, E::Restart, E::Later, E::Change, E::Verify, E::Remove, E::Dismiss,
                      E::ChecksPassed, E::Fetched, E::Verified, E::Staged, E::Suspended, E::TrialKept, E::TrialGivenUp}},
    {Restarting,     {E::Check, E::Install, E::Pause, E::Resume, E::Cancel, E::Restart, E::Later, E::Change, E::Verify, E::Remove, E::Dismiss,
                      E::ChecksPassed, E::Fetched, E::Verified, E::Staged, E::Suspended, E::TrialKept, E::TrialGivenUp}},
    {Confirming,     {E::Check, E::Install, E::Pause, E::Resume, E::Cancel, E::Restart, E::Later, E::Change, E::Verify, E::Remove, E::Dismiss,
                      E::ChecksPassed, E::Fetched, E::Verified, E::Staged, E::Finished, E::Suspended, E::Failed}},
});
// clang-format on

}  // namespace

std::optional<Next> next(State state, Event event) {
  const auto* row = std::ranges::find_if(kTable, [&](const Row& r) { return r.state == state && r.event == event; });
  if (row == kTable.end()) return std::nullopt;
  return row->next;
}

std::span<const Row> transitions() {
  return kTable;
}

bool refuses(State state, Event event) {
  return std::ranges::any_of(kRefused, [&](const Refusal& refusal) {
    return refusal.state == state && std::ranges::find(refusal.events, event) != refusal.events.end();
  });
}

}  // namespace pibox::engine
