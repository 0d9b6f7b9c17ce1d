// Requests about what is on the card: images and the backup of a reset, checks of them, self-tests, reports.

#include "bank/transition.h"
#include "base/durable.h"
#include "engine/collect.h"
#include "engine/engine.h"
#include "engine/report.h"
#include "engine/reset.h"
#include "health/selftest.h"
#include "install/stager.h"

namespace pibox::engine {
namespace {

using Answer = Result<std::string>;

}  // namespace

// What is gone is gone, whatever was asked for since: unlike other work, these two are heard when they are no longer
// what is being done.
void Engine::eraseBackup(Reply reply) {
  m_mailbox.post([this, reply = std::move(reply)] {
    if (const auto allowed = refuse(Event::Remove); !allowed) return reply(std::unexpected(allowed.error()));
    work([this, reply](const std::stop_token&, const Tell&) {
      const auto erased = engine::eraseBackup(m_world.layout, m_world.root == "/");
      m_mailbox.post([this, erased] {
        if (erased) remember("backup_erased", "");
        if (erased) std::erase_if(m_status.freeable, [](const auto& each) { return each.what == "backup"; });
        readCard();
        publish();
      });
      reply(erased.transform([] { return std::string(); }));
    });
  });
}

void Engine::remove(std::string text, Reply reply) {
  m_mailbox.post([this, text = std::move(text), reply = std::move(reply)] {
    const auto allowed = [&]() -> Result<ImageId> {
      PIBOX_TRY(refuse(Event::Remove));
      PIBOX_LET(ImageId unfinished, ImageId::parse(text));
      std::error_code error;
      if (!fs::exists(m_world.layout.bank(unfinished), error) &&
          fs::is_directory(m_world.layout.downloads() / unfinished.str(), error))
        return unfinished;
      PIBOX_LET(ImageId id, bankThatIsThere(m_world.layout, text));
      PIBOX_TRY(bank::mayRemove(m_world.layout, id));
      return id;
    }();
    if (!allowed) return reply(std::unexpected(allowed.error()));
    work([this, id = *allowed, reply](const std::stop_token&, const Tell&) {
      std::error_code error;
      const auto removed = fs::exists(m_world.layout.bank(id), error) ? bank::removeBank(m_world.layout, id)
                                                                      : install::discard(m_world.layout, id, false);
      m_mailbox.post([this, removed, id] {
        if (removed) remember("removed", id.str());
        if (removed)
          std::erase_if(m_status.freeable,
                        [&](const auto& each) { return each.id == id.str() && each.what != "backup"; });
        m_verified.erase(id.str());
        m_damaged.erase(id.str());
        // A staged bank may be the one that is gone.
        if (next(m_journal.state, Event::Remove)) rest();
        publish();
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
    // From now on it is this one that is told about: what an earlier one has found is no answer.
    m_testing = true;
    m_status.selfTest = {
        .bank = options.bank, .role = m_status.installed.role, .passed = {}, .finished = {}, .tests = {}};
    if (m_journal.state != State::Failed && m_journal.state != State::Paused) m_status.lastError = {};
    options.progress = [this](const health::Report& report) {
      if (report.finished) return;  // told when it has been written down
      m_mailbox.post([this, told = asValue(report)] {
        m_status.selfTest = told;
        publish();
      });
    };
    aside(m_side, [this, options](const std::stop_token&) {
      auto tests = health::listSelfTests(m_world.layout.selftests());
      if (tests) std::erase_if(*tests, [](const health::SelfTest& test) { return !test.harmless; });
      const auto ran =
          tests.and_then([&](const auto& list) { return health::runSelfTests(list, options, *m_world.clock); });
      m_mailbox.post([this, error = ran ? std::optional<Error>() : ran.error()] {
        m_testing = false;
        if (error) m_status.lastError = {describe(error->code).id, error->detail, {}, {}};
        m_status.selfTest = readSelfTest(m_world.layout, facts());
        publish();
      });
    });
    return "";
  });
}

void Engine::saveReport(std::string folder, Reply reply) {
  m_mailbox.post([this, folder = std::move(folder), reply = std::move(reply)] {
    aside(m_side, [this, folder, reply, status = m_status](const std::stop_token&) {
      reply(writeReport(m_world.layout, status, folder, m_world.clock->now()));
    });
  });
}

}  // namespace pibox::engine
