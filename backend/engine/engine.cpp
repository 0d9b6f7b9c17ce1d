// The engine's life, its states and what it tells. The requests are in requests.cpp, the work in work.cpp.

#include "engine/engine.h"

#include "bank/reserve.h"
#include "bank/transition.h"
#include "base/durable.h"
#include "carry/reset_data.h"
#include "engine/carry_desk.h"
#include "engine/check_list.h"
#include "engine/collect.h"
#include "engine/stage_progress.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace pibox::engine {
namespace {

Result<Fd> lock(const bank::Layout& layout) {
  const auto path = layout.state() / "lock";
  Fd file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (!file) return failErrno(Code::WriteFailed, path.string(), errno);
  if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0)
    return errno == EWOULDBLOCK ? fail(Code::ServiceBusy, path.string())
                                : failErrno(Code::WriteFailed, path.string(), errno);
  return file;
}

}  // namespace

Result<std::unique_ptr<Engine>> Engine::open(World world, Observer observer) {
  std::unique_ptr<Engine> engine(new Engine(std::move(world), std::move(observer)));
  PIBOX_TRY(engine->begin());
  return engine;
}

Engine::Engine(World world, Observer observer) : m_world(std::move(world)), m_observer(std::move(observer)) {}

Engine::~Engine() {
  m_mailbox.stop();
  m_reviewStop.request_stop();
  m_reviews.stop();
  for (auto* worker : {&m_side, &m_sizer, &m_estimator, &m_stickLook}) worker->stop();
  m_worker.stop();
}

Result<> Engine::begin() {
  const auto& layout = m_world.layout;
  PIBOX_TRY(makeFolderDurably(layout.state(), 0700));
  PIBOX_LET(m_lock, lock(layout));
  m_settings = SettingsStore::load(layout);
  keepPace();
  m_history = History::load(layout);
  m_catalog = readCatalog(layout);
  recover();
  m_reviews.start([] {});
  m_mailbox.start([this] { wake(); });
  lookAtStick();
  return {};
}

void Engine::post(Reply reply, std::function<Result<std::string>()> request) {
  m_mailbox.post([this, reply = std::move(reply), request = std::move(request)] {
    m_lastUse = m_world.clock->monotonicMs();
    auto result = request();
    publish();
    if (reply) reply(std::move(result));
  });
}

// ---- states

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

void Engine::rest() {
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

// ---- what is kept and told

void Engine::markSeen() {
  auto outcome = bank::readOutcome(m_world.layout);
  if (!outcome || !*outcome || (*outcome)->seen) return;
  (*outcome)->seen = true;
  // If this cannot be kept, it is shown once more.
  static_cast<void>(bank::writeOutcome(m_world.layout, **outcome));
}

void Engine::remember(const std::string& event, const std::string& id, const std::string& from, const Error* error) {
  api::HistoryEntry entry;
  entry.time = static_cast<std::uint64_t>(std::max<std::int64_t>(m_world.clock->now(), 0));
  entry.event = event;
  entry.id = id;
  entry.from = from;
  if (error) {
    entry.code = describe(error->code).id;
    entry.detail = error->detail;
  } else if (event == "updated") {
    entry.detail = ImageId::parse(id)
                       .transform([&](const ImageId& bank) { return carriedText(m_world.layout, bank); })
                       .value_or("");
  } else if (event == "staged") {
    entry.detail = cameText(m_status.progress);
  }
  // The history is for people; nothing fails because it cannot be written.
  static_cast<void>(m_history->add(std::move(entry)));
}

void Engine::readCard() {
  const auto& layout = m_world.layout;
  const Facts now = facts();
  m_status.installed = readInstalled(layout, now, m_world.bootControl->name());
  m_status.banks = readBanks(layout, now, m_verified, m_damaged);
  m_status.lastOutcome = readLastOutcome(layout, now);
  m_status.selfTest = readSelfTest(layout, now);
  m_status.resetBackup = readResetBackup(layout);
  measureCard();
  const auto staged = stagedBank(now);
  m_status.available = m_catalog.releases;
  for (auto& release : m_status.available) {
    release.staged = staged && staged->str() == release.id;
    release.skipped = m_settings->isSkipped(release.id);
    // The catalog may be older than the last upgrade.
    if (!m_status.installed.version.empty()) {
      const bool newer = compareVersions(release.version, m_status.installed.version) > 0;
      if (release.newer && !newer) release.installable = false, release.code = describe(Code::OlderRelease).id;
      release.newer = newer;
    }
  }
}

// What people changed belongs to the size of an image, but finding out how much it is takes a while: told when it is
// known, and measured again when there is another image or backup.
void Engine::measureCard() {
  std::string card = std::to_string(m_status.resetBackup.time.value_or(0));
  for (const auto& bank : m_status.banks) card += " " + bank.id;
  if (card != m_sizedCard) {
    m_sizedCard = card;
    m_sizes = {};
    aside(m_sizer, [this, card](const std::stop_token& stop) {
      m_mailbox.post([this, card, sizes = measureSizes(m_world.layout, stop)] {
        if (card != m_sizedCard) return;
        m_sizes = sizes;
        readCard();
        publish();
      });
    });
  }
  for (auto& bank : m_status.banks) {
    const auto upper = m_sizes.uppers.find(bank.id);
    bank.size = bank.size && upper != m_sizes.uppers.end() ? std::optional(*bank.size + upper->second) : std::nullopt;
  }
  m_status.resetBackup.size = m_sizes.resetBackup;
}

void Engine::publish() {
  m_status.checked = m_catalog.checked;
  m_status.settings = m_settings->settings();
  m_status.settings.channels = m_catalog.channels;
  m_status.history = m_history->entries();
  m_status.progress.whenIdle = m_journal.whenIdle && m_journal.state == State::ReadyToRestart;
  const bool waits = m_woken || m_status.progress.whenIdle;
  m_stays = isWork(m_journal.state) || (waits && decision().stays);
  m_observer(m_status);
}

LookRequest Engine::lookRequest() const {
  const auto store = *m_settings;
  return {m_status.installed, facts().links.current,  m_settings->settings(),
          m_journal.source,   m_journal.ignoreExpiry, [store](const std::string& id) { return store.isSkipped(id); }};
}

}  // namespace pibox::engine
