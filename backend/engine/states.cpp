// The states: where a start goes on, how one is entered and left, and where the work leads.

#include "bank/reserve.h"
#include "bank/transition.h"
#include "carry/reset_data.h"
#include "engine/check_list.h"
#include "engine/collect.h"
#include "engine/engine.h"
#include "engine/recovery.h"

#include <algorithm>

namespace pibox::engine {

void Engine::recover() {
  const auto& layout = m_world.layout;
  // Whatever cannot be finished now is shown; the initramfs tries again at the next start.
  const auto finished = bank::recover(layout, m_world.clock->now());
  auto journal = readJournal(layout);
  m_journal = m_written = journal.value_or(Journal{});
  Facts found = facts();
  found.journalDamaged = !journal && journal.error().code == Code::RecordDamaged;
  Recovery recovery = recoverEngine(found);
  if (!finished) recovery.error = finished.error();
  if (const auto settled = carry::settleResetData(layout); !settled) recovery.error = settled.error();
  if (recovery.disarm)
    if (const auto disarmed = bank::disarm(layout); !disarmed) recovery.error = disarmed.error();
  if (found.outcome && found.outcome->time > 0) {
    const auto& outcome = *found.outcome;
    const Error error{outcome.code.value_or(Code::Internal), outcome.detail};
    if (!outcome.seen)
      remember(bank::toString(outcome.result), outcome.to, outcome.from, outcome.code ? &error : nullptr);
  }
  m_status.lastError = {};
  if (recovery.error) {
    m_status.lastError = {describe(recovery.error->code).id, recovery.error->detail, m_journal.phase, {}};
    if (m_journal.time > 0) m_status.lastError.time = static_cast<std::uint64_t>(m_journal.time);
  }
  if (m_journal.id) m_status.progress.target = m_journal.id->str();
  m_status.progress.mayCancel = recovery.state == State::Paused || recovery.state == State::Failed;
  if (recovery.state == State::Paused || recovery.state == State::Failed) {
    m_journal.error = recovery.error ? std::optional(recovery.error->code) : std::nullopt;
    m_journal.detail = recovery.error ? recovery.error->detail : "";
    enter(recovery.state);
  } else if (recovery.discard) {
    enter(State::Cancelling);
    startDiscard();
  } else {
    rest();
    if (recovery.error) m_status.lastError = {describe(recovery.error->code).id, recovery.error->detail, {}, {}};
  }
  // For the day when something has filled the card; without it that day is as bad as it was.
  static_cast<void>(bank::keepReserve(layout));
  readCard();
  publish();
}

Facts Engine::facts() const {
  return collectFacts(m_world.layout, m_journal, knowsNewer());
}

bool Engine::knowsNewer() const {
  return std::ranges::any_of(m_catalog.releases, [&](const api::Release& release) {
    return release.newer && release.installable && release.rolledOut && !m_settings->isSkipped(release.id) &&
           release.id != m_status.installed.id;
  });
}

Result<> Engine::refuse(Event event) {
  // The trial may have ended since it was last looked at.
  if (m_journal.state == State::Confirming && !next(State::Confirming, event)) pollTrial();
  // A look that nobody has asked for is in nobody's way.
  if (m_journal.state == State::Checking && m_journal.unasked && !next(State::Checking, event)) {
    m_worker.abandon();
    rest();
  }
  if (next(m_journal.state, event)) return {};
  return fail(Code::WrongState, std::string(api::nameOf(m_journal.state)));
}

// Persist first, act after. Work that cannot be noted down is not begun.
Result<> Engine::enterWork(State state, Task task) {
  Journal journal = m_journal;
  journal.state = state;
  journal.task = task;
  journal.error.reset();
  journal.detail.clear();
  journal.phase.reset();
  journal.time = 0;
  PIBOX_TRY(writeJournal(m_world.layout, journal));
  m_journal = m_written = std::move(journal);
  m_status.state = state;
  m_status.lastError = {};
  m_status.checks.clear();
  m_status.progress = {};
  if (m_journal.id) m_status.progress.target = m_journal.id->str();
  scheduleWake();
  return {};
}

// Where the work leads. A journal that cannot be written (a full card) does not stop it: recovery understands the older
// state too.
void Engine::enter(State state) {
  m_journal.state = state;
  m_status.state = state;
  if (m_journal != m_written) {
    if (const auto written = writeJournal(m_world.layout, m_journal); written)
      m_written = m_journal;
    else if (m_status.lastError.code.empty())
      m_status.lastError = {describe(written.error().code).id, written.error().detail, {}, {}};
  }
  scheduleWake();
}

// At rest nothing is wrong: what came of the work before is over with it.
void Engine::rest() {
  m_status.lastError = {};
  m_journal.task = Task::None;
  m_journal.id.reset();
  m_journal.source.clear();
  m_journal.ignoreExpiry = m_journal.ignoreRollout = m_journal.unasked = false;
  m_journal.error.reset();
  m_journal.phase.reset();
  m_journal.detail.clear();
  m_status.progress = {};
  m_status.checks.clear();
  readCard();
  enter(restingState(facts()));
}

// Something the worker says, or the trial's record.
void Engine::report(Event event) {
  const auto leads = next(m_journal.state, event);
  if (!leads) return;  // the work had gone on before it could be stopped
  if (leads->rest())
    rest();
  else
    enter(*leads->state);
}

void Engine::failed(const Error& error) {
  static constexpr Code kSourceGone[] = {Code::ConnectionLost, Code::Stalled, Code::NetworkDown, Code::HostUnreachable,
                                         Code::SourceMissing};
  // What nobody has asked for is not shown as failed because there is no network now.
  const bool begun = m_journal.task == Task::Install && (m_journal.state != State::Preparing || m_journal.unasked);
  const bool suspends = begun && std::ranges::find(kSourceGone, error.code) != std::end(kSourceGone);
  const auto phase = m_status.progress.phase;
  if (m_journal.unasked && m_journal.task == Task::Check && isNetwork(error.code)) {
    report(Event::Finished);
    return;
  }
  m_journal.error = error.code;
  m_journal.detail = error.detail;
  m_journal.phase = phase;
  m_journal.time = m_world.clock->now();
  m_status.lastError = {describe(error.code).id, error.detail, phase,
                        static_cast<std::uint64_t>(std::max<std::int64_t>(m_journal.time, 0))};
  m_status.progress.mayPause = false;
  m_status.progress.safeToSwitchOff = true;
  m_status.progress.rate.reset();
  m_status.progress.secondsLeft.reset();
  m_status.progress.stalledSeconds.reset();
  if (!suspends) remember("failed", m_journal.id ? m_journal.id->str() : "", {}, &error);
  readCard();
  report(suspends ? Event::Suspended : Event::Failed);
}

}  // namespace pibox::engine
