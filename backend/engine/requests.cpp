// What can be asked of the engine: each request checks its arguments and the table, notes down what it begins, and
// begins it.

#include "bank/transition.h"
#include "base/durable.h"
#include "engine/collect.h"
#include "engine/engine.h"
#include "engine/report.h"
#include "health/selftest.h"

namespace pibox::engine {
namespace {

// PIBOX_TRY and PIBOX_LET in a request whose result is a text.
using Answer = Result<std::string>;

Result<ImageId> bankThatIsThere(const bank::Layout& layout, const std::string& text) {
  PIBOX_LET(ImageId id, ImageId::parse(text));
  std::error_code error;
  if (!fs::is_directory(fs::symlink_status(layout.bank(id), error))) return fail(Code::BankMissing, text);
  return id;
}

}  // namespace

void Engine::check(Reply reply) {
  post(std::move(reply), [this]() -> Answer {
    PIBOX_TRY(refuse(Event::Check));
    m_journal.source.clear();
    m_journal.id.reset();
    PIBOX_TRY(enterWork(State::Checking, Task::Check));
    startCheck();
    return "";
  });
}

void Engine::import(std::string folder, Reply reply) {
  post(std::move(reply), [this, folder = std::move(folder)]() -> Answer {
    PIBOX_TRY(refuse(Event::Check));
    if (!folder.starts_with('/') || folder.size() > 4096) return fail(Code::InvalidArgument, "folder");
    std::error_code error;
    if (!fs::is_directory(folder, error)) return fail(Code::SourceMissing, folder);
    m_journal.source = folder;
    m_journal.id.reset();
    PIBOX_TRY(enterWork(State::Checking, Task::Check));
    remember("imported", "");
    startCheck();
    return "";
  });
}

void Engine::install(std::string text, InstallOptions options, Reply reply) {
  post(std::move(reply), [this, text = std::move(text), options]() -> Answer {
    PIBOX_TRY(refuse(Event::Install));
    PIBOX_LET(const ImageId id, ImageId::parse(text));
    const Facts now = facts();
    if (id == now.links.current) return fail(Code::BankInUse, text);
    // Without `current` there is nothing to fall back to: that has to be put right first.
    if (!now.links.current && now.boot && now.boot->role != bank::Role::Plain) return fail(Code::NoCurrentBank);
    markSeen();
    if (stagedBank(now) == id) {
      m_journal.postponed = false;
      rest();
      return "";
    }
    m_journal.id = id;
    m_journal.source = m_catalog.source;
    m_journal.ignoreExpiry = options.ignoreExpiry;
    m_journal.ignoreRollout = options.ignoreRollout;
    m_journal.whenIdle = false;
    PIBOX_TRY(enterWork(State::Preparing, Task::Install));
    remember("started", text, m_status.installed.id);
    startInstall();
    return "";
  });
}

void Engine::pause(Reply reply) {
  post(std::move(reply), [this]() -> Answer {
    PIBOX_TRY(refuse(Event::Pause));
    if (m_journal.task != Task::Install) return fail(Code::WrongState, "");
    m_worker.abandon();
    m_status.progress.mayPause = false;
    m_status.progress.rate.reset();
    m_status.progress.secondsLeft.reset();
    m_status.progress.stalledSeconds.reset();
    enter(State::Paused);
    return "";
  });
}

void Engine::resume(Reply reply) {
  post(std::move(reply), [this]() -> Answer {
    PIBOX_TRY(refuse(Event::Resume));
    if (m_journal.task != Task::Install || !m_journal.id) return fail(Code::WrongState, "");
    PIBOX_TRY(enterWork(State::Preparing, Task::Install));
    startInstall();
    return "";
  });
}

void Engine::cancel(Reply reply) {
  post(std::move(reply), [this]() -> Answer {
    PIBOX_TRY(refuse(Event::Cancel));
    m_worker.abandon();
    m_status.lastError = {};
    const auto target = m_status.progress.target;
    m_status.progress = {};
    m_status.progress.target = target;
    m_journal.error.reset();
    enter(State::Cancelling);
    startDiscard();
    return "";
  });
}

void Engine::restart(bool whenIdle, Reply reply) {
  post(std::move(reply), [this, whenIdle]() -> Answer {
    PIBOX_TRY(refuse(Event::Restart));
    const auto staged = stagedBank(facts());
    if (!staged) return fail(Code::BankMissing, "next");
    if (whenIdle) {
      markSeen();
      m_journal.whenIdle = true;
      m_journal.postponed = false;
      rest();
      return "";
    }
    PIBOX_TRY(restartNow(*staged));
    return "";
  });
}

Result<> Engine::restartNow(const ImageId& staged) {
  markSeen();
  m_journal.id = staged;
  m_journal.whenIdle = false;
  m_journal.postponed = false;
  PIBOX_TRY(enterWork(State::Restarting, Task::Change));
  startArming(bank::Kind::Upgrade, staged);
  return {};
}

void Engine::later(Reply reply) {
  post(std::move(reply), [this]() -> Answer {
    PIBOX_TRY(refuse(Event::Later));
    m_journal.postponed = true;
    m_journal.whenIdle = false;
    rest();
    return "";
  });
}

void Engine::rollback(std::string text, Reply reply) {
  post(std::move(reply), [this, text = std::move(text)]() -> Answer {
    PIBOX_TRY(refuse(Event::Change));
    const auto previous = facts().links.previous;
    if (text.empty() && !previous) return fail(Code::NothingToGoBackTo);
    PIBOX_LET(const ImageId id, bankThatIsThere(m_world.layout, text.empty() ? previous->str() : text));
    markSeen();
    m_journal.id = id;
    PIBOX_TRY(enterWork(State::Restarting, Task::Change));
    startArming(bank::Kind::Rollback, id);
    return "";
  });
}

void Engine::reset(ResetOptions options, Reply reply) {
  post(std::move(reply), [this, options = std::move(options)]() -> Answer {
    PIBOX_TRY(refuse(Event::Change));
    if (!options.keep.empty()) return fail(Code::InvalidArgument, "keep");
    if (options.userdata) return fail(Code::InvalidArgument, "userdata");
    const auto current = facts().links.current;
    if (!current) return fail(Code::NoCurrentBank);
    markSeen();
    m_journal.id = *current;
    PIBOX_TRY(enterWork(State::Restarting, Task::Change));
    startArming(bank::Kind::Reset, *current);
    return "";
  });
}

void Engine::undoReset(Reply reply) {
  post(std::move(reply), [this]() -> Answer {
    PIBOX_TRY(refuse(Event::Change));
    if (!bank::resetBackup(m_world.layout)) return fail(Code::NothingToUndo);
    markSeen();
    m_journal.id = facts().links.current;
    PIBOX_TRY(enterWork(State::Restarting, Task::Change));
    const auto tries = m_settings->settings().tries;
    startChange([this, tries] { return bank::armUndoReset(m_world.layout, tries, m_world.clock->now()); },
                m_journal.id);
    return "";
  });
}

void Engine::eraseBackup(Reply reply) {
  m_mailbox.post([this, reply = std::move(reply)] {
    if (const auto allowed = refuse(Event::Remove); !allowed) return reply(std::unexpected(allowed.error()));
    work([this, reply](const std::stop_token&, const Tell& tell) {
      const auto erased = bank::eraseBackup(m_world.layout);
      tell([this, erased] {
        if (erased) remember("backup_erased", "");
        readCard();
      });
      reply(erased.transform([] { return std::string(); }));
    });
  });
}

void Engine::remove(std::string text, Reply reply) {
  m_mailbox.post([this, text = std::move(text), reply = std::move(reply)] {
    const auto allowed = [&]() -> Result<ImageId> {
      PIBOX_TRY(refuse(Event::Remove));
      PIBOX_LET(ImageId id, bankThatIsThere(m_world.layout, text));
      PIBOX_TRY(bank::mayRemove(m_world.layout, id));
      return id;
    }();
    if (!allowed) return reply(std::unexpected(allowed.error()));
    work([this, id = *allowed, reply](const std::stop_token&, const Tell& tell) {
      const auto removed = bank::removeBank(m_world.layout, id);
      tell([this, removed, id] {
        if (removed) remember("removed", id.str());
        m_verified.erase(id.str());
        m_damaged.erase(id.str());
        // A staged bank may be the one that is gone.
        if (next(m_journal.state, Event::Remove)) rest();
      });
      reply(removed.transform([] { return std::string(); }));
    });
  });
}

void Engine::verify(std::string text, Reply reply) {
  post(std::move(reply), [this, text = std::move(text)]() -> Answer {
    PIBOX_TRY(refuse(Event::Verify));
    PIBOX_LET(const ImageId id, bankThatIsThere(m_world.layout, text));
    m_journal.id = id;
    PIBOX_TRY(enterWork(State::Verifying, Task::Verify));
    startVerify();
    return "";
  });
}

void Engine::runSelfTest(Reply reply) {
  post(std::move(reply), [this]() -> Answer {
    if (isWork(m_journal.state)) return fail(Code::WrongState, std::string(api::nameOf(m_journal.state)));
    health::RunOptions options;
    options.bank = m_status.installed.id;
    options.role = m_status.installed.role ? std::string(api::nameOf(*m_status.installed.role)) : "current";
    options.root = m_world.root;
    options.stateDir = m_world.layout.run / "selftest";
    options.baseline = m_world.layout.baseline();
    options.resultFile = demandedSelfTest(m_world.layout);
    options.progress = [this](const health::Report&) {
      m_mailbox.post([this] {
        m_status.selfTest = readSelfTest(m_world.layout, facts());
        publish();
      });
    };
    aside([this, options](const std::stop_token&) {
      auto tests = health::listSelfTests(m_world.layout.selftests());
      if (tests) std::erase_if(*tests, [](const health::SelfTest& test) { return !test.harmless; });
      const auto ran =
          tests.and_then([&](const auto& list) { return health::runSelfTests(list, options, *m_world.clock); });
      m_mailbox.post([this, error = ran ? std::optional<Error>() : ran.error()] {
        if (error) m_status.lastError = {describe(error->code).id, error->detail, {}, {}};
        m_status.selfTest = readSelfTest(m_world.layout, facts());
        publish();
      });
    });
    return "";
  });
}

void Engine::setSettings(std::function<Result<>(api::Settings&)> change, Reply reply) {
  post(std::move(reply), [this, change = std::move(change)]() -> Answer {
    const auto before = m_settings->settings();
    api::Settings settings = before;
    PIBOX_TRY(change(settings));
    settings.channels.clear();
    PIBOX_TRY(m_settings->set(settings));
    if (settings != before) remember("settings", "");
    return "";
  });
}

void Engine::dismiss(Reply reply) {
  post(std::move(reply), [this]() -> Answer {
    PIBOX_TRY(refuse(Event::Dismiss));
    markSeen();
    m_status.lastError = {};
    rest();
    return "";
  });
}

void Engine::skip(std::string id, Reply reply) {
  post(std::move(reply), [this, id = std::move(id)]() -> Answer {
    PIBOX_TRY(m_settings->skip(id));
    readCard();
    if (m_journal.state == State::Available) rest();
    return "";
  });
}

void Engine::saveReport(std::string folder, Reply reply) {
  m_mailbox.post([this, folder = std::move(folder), reply = std::move(reply)] {
    aside([this, folder, reply, status = m_status](const std::stop_token&) {
      reply(writeReport(m_world.layout, status, folder, m_world.clock->now()));
    });
  });
}

}  // namespace pibox::engine
