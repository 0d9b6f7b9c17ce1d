#include "engine/recovery.h"

namespace pibox::engine {

using api::State;

bool trialRuns(const Facts& facts) {
  return facts.boot && facts.boot->role == bank::Role::Trial && facts.trial && facts.boot->bank == facts.trial->bank &&
         !facts.trial->attempts.empty();
}

std::optional<ImageId> stagedBank(const Facts& facts) {
  const auto& next = facts.links.next;
  if (!next || next == facts.links.current) return std::nullopt;
  return next;
}

State restingState(const Facts& facts) {
  if (trialRuns(facts)) return State::Confirming;
  if (facts.outcome && !facts.outcome->seen) {
    if (facts.outcome->code) return State::FellBack;  // also a reset whose trial failed
    switch (facts.outcome->result) {
      case bank::OutcomeResult::FellBack:
      case bank::OutcomeResult::Repaired:
        return State::FellBack;
      case bank::OutcomeResult::Updated:
      case bank::OutcomeResult::RolledBack:
      case bank::OutcomeResult::Reset:
      case bank::OutcomeResult::ResetUndone:
        return State::Updated;
    }
  }
  const bool gaveUp = facts.outcome && facts.outcome->result == bank::OutcomeResult::FellBack && facts.links.next &&
                      facts.outcome->to == facts.links.next->str();
  if (stagedBank(facts) && !gaveUp && !facts.journal.postponed) return State::ReadyToRestart;
  return facts.newer ? State::Available : State::Idle;
}

Recovery recoverEngine(const Facts& facts) {
  Recovery recovery;
  const Journal& journal = facts.journal;
  const State rest = restingState(facts);
  recovery.state = rest;
  if (facts.journalDamaged)
    recovery.error = Error{Code::RecordDamaged, "journal"};
  else if (!facts.links.current && facts.boot && facts.boot->role != bank::Role::Plain)
    recovery.error = Error{Code::NoCurrentBank, ""};
  if (rest == State::Confirming) return recovery;

  recovery.disarm = facts.trial && facts.trial->attempts.empty();
  // An outcome that nobody has seen is newer than any work: work begins by taking it as seen.
  if (rest == State::Updated || rest == State::FellBack) {
    recovery.discard = journal.state == State::Cancelling && journal.task == Task::Install;
    return recovery;
  }

  const bool staged = journal.id && stagedBank(facts) == journal.id;
  switch (journal.state) {
    case State::Preparing:
    case State::Downloading:
    case State::Verifying:
    case State::Staging:
      if (journal.task != Task::Install || staged) break;
      recovery.state = State::Paused;
      recovery.error = Error{Code::Interrupted, journal.id ? journal.id->str() : ""};
      break;
    case State::Paused:
      if (staged) break;
      recovery.state = State::Paused;
      if (journal.error) recovery.error = Error{*journal.error, journal.detail};
      break;
    case State::Failed:
      recovery.state = State::Failed;
      recovery.error = Error{journal.error.value_or(Code::Internal), journal.detail};
      break;
    case State::Cancelling:
      recovery.discard = journal.task == Task::Install;
      break;
    case State::Restarting:
      // The restart was agreed to and did not come, be it armed or not yet. One that came has left an outcome (above).
      recovery.error = Error{Code::RestartLost, ""};
      break;
    case State::Idle:
    case State::Checking:
    case State::Available:
    case State::ReadyToRestart:
    case State::Confirming:
    case State::Updated:
    case State::FellBack:
      break;
  }
  return recovery;
}

}  // namespace pibox::engine
