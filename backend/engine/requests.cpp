// What can be asked of the engine: each request checks its arguments and the table, notes down what it begins, and
// begins it.

#include "bank/transition.h"
#include "base/durable.h"
#include "carry/reset_keep.h"
#include "engine/collect.h"
#include "engine/engine.h"
#include "engine/reset.h"

#include <algorithm>

namespace pibox::engine {
namespace {

// PIBOX_TRY and PIBOX_LET in a request whose result is a text.
using Answer = Result<std::string>;

}  // namespace

void Engine::check(Reply reply) {
  post(std::move(reply), [this]() -> Answer {
    PIBOX_TRY(refuse(Event::Check));
    PIBOX_TRY(beginCheck(false));
    return "";
  });
}

Result<> Engine::beginCheck(bool unasked) {
  m_journal.source.clear();
  m_journal.id.reset();
  m_journal.unasked = unasked;
  PIBOX_TRY(enterWork(State::Checking, Task::Check));
  startCheck();
  return {};
}

void Engine::import(std::string folder, Reply reply) {
  post(std::move(reply), [this, folder = std::move(folder)]() -> Answer {
    PIBOX_TRY(refuse(Event::Check));
    if (!folder.starts_with('/') || folder.size() > 4096) return fail(Code::InvalidArgument, "folder");
    std::error_code error;
    if (!fs::is_directory(folder, error)) return fail(Code::SourceMissing, folder);
    m_journal.source = folder;
    m_journal.id.reset();
    m_journal.unasked = false;
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
    PIBOX_TRY(beginInstall(id, options, false));
    return "";
  });
}

Result<> Engine::beginInstall(const ImageId& id, InstallOptions options, bool unasked) {
  m_journal.id = id;
  m_journal.source = m_catalog.source;
  m_journal.ignoreExpiry = options.ignoreExpiry;
  m_journal.ignoreRollout = options.ignoreRollout;
  m_journal.whenIdle = false;
  m_journal.unasked = unasked;
  PIBOX_TRY(enterWork(State::Preparing, Task::Install));
  remember("started", id.str(), m_status.installed.id);
  startInstall();
  return {};
}

void Engine::pause(Reply reply) {
  post(std::move(reply), [this]() -> Answer {
    PIBOX_TRY(refuse(Event::Pause));
    if (m_journal.task != Task::Install) return fail(Code::WrongState, "");
    m_worker.abandon();
    m_journal.unasked = false;  // what a person pauses, a person resumes
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
    PIBOX_TRY(beginResume(false));
    return "";
  });
}

Result<> Engine::beginResume(bool unasked) {
  m_journal.unasked = unasked;
  PIBOX_TRY(enterWork(State::Preparing, Task::Install));
  startInstall();
  return {};
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
    for (const auto& group : options.keep)
      if (!std::ranges::contains(carry::keepGroups(), group)) return fail(Code::InvalidArgument, "keep: " + group);
    const auto current = facts().links.current;
    if (!current) return fail(Code::NoCurrentBank);
    markSeen();
    m_journal.id = *current;
    PIBOX_TRY(enterWork(State::Restarting, Task::Change));
    startReset(*current, options);
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
    startChange([this, tries] { return engine::armUndoReset(m_world.layout, tries, m_world.clock->now()); },
                m_journal.id);
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
    keepPace();
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

}  // namespace pibox::engine
