// What the worker does for each state. A job never touches the engine's state: it tells, and the telling runs in the
// engine's thread.

#include "bank/check.h"
#include "bank/signature.h"
#include "bank/transition.h"
#include "engine/cost.h"
#include "engine/engine.h"
#include "engine/look.h"
#include "health/session.h"
#include "install/stager.h"

#include <algorithm>
#include <chrono>

namespace pibox::engine {
namespace {

using api::Phase;

constexpr auto kProgressInterval = std::chrono::milliseconds(250);

}  // namespace

void Engine::work(std::function<void(const std::stop_token&, const Tell&)> job) {
  auto number = std::make_shared<std::uint64_t>(0);
  const Tell tell = [this, number](std::function<void()> news) {
    m_mailbox.post([this, number, news = std::move(news)] {
      if (!m_worker.isPresent(*number)) return;
      news();
      publish();
    });
  };
  ++m_jobs;
  *number = m_worker.start([this, job = std::move(job), tell](const std::stop_token& stop) {
    job(stop, tell);
    --m_jobs;
  });
}

void Engine::aside(Worker& worker, std::function<void(const std::stop_token&)> job) {
  ++m_jobs;
  static_cast<void>(worker.start([this, job = std::move(job)](const std::stop_token& stop) {
    job(stop);
    --m_jobs;
  }));
}

// Also in the middle of a transfer.
void Engine::keepPace() {
  m_pace.setLimit(m_settings->settings().rateLimit);
  m_pace.setLeftOver(m_settings->settings().leftOver);
}

LookRequest Engine::lookRequest() const {
  const auto store = *m_settings;
  return {m_status.installed, facts().links.current,  m_settings->settings(),
          m_journal.source,   m_journal.ignoreExpiry, [store](const std::string& id) { return store.isSkipped(id); }};
}

// What a person chose (a stick, a folder) alone, else the repository and its mirrors.
std::vector<std::string> Engine::placesOf(const LookRequest& request) {
  if (!request.source.empty()) return {request.source};
  std::vector<std::string> places = {request.settings.repository};
  places.insert(places.end(), request.settings.mirrors.begin(), request.settings.mirrors.end());
  return places;
}

void Engine::startCheck() {
  const auto request = lookRequest();
  const auto places = placesOf(request);
  m_status.progress.phase = Phase::Metadata;
  m_status.progress.mayCancel = true;
  work([this, request, places](const std::stop_token& stop, const Tell& tell) {
    auto found = m_world.openSource(places, &m_pace).and_then([&](const std::unique_ptr<transfer::Source>& source) {
      return lookForReleases(m_world, request, *source, stop);
    });
    tell([this, request, found = std::move(found)] {
      if (!found) return failed(found.error());
      m_catalog = found->catalog;
      if (const auto written = writeCatalog(m_world.layout, m_catalog); !written) return failed(written.error());
      report(Event::Finished);
      startEstimate(request, *found);
    });
  });
}

// How much of the newest release is here already. It may take a while, so the list is shown before.
void Engine::startEstimate(const LookRequest& request, const Found& found) {
  const auto newest = std::ranges::find_if(
      m_catalog.releases, [](const api::Release& release) { return release.newer && release.installable; });
  if (newest == m_catalog.releases.end()) return;
  const auto release = std::ranges::find(found.releases, newest->id, [](const auto& each) { return each.id.str(); });
  if (release == found.releases.end()) return;
  aside(m_estimator,
        [this, request, release = *release, snapshot = found.consistentSnapshot](const std::stop_token& stop) {
          const auto files = planFiles(release, snapshot);
          const auto source = m_world.openSource(placesOf(request), &m_pace);
          if (!files || !source) return;
          const auto image = estimateImage(m_world.layout, *files, **source, stop);
          // What cannot be estimated costs what is signed: that is told already.
          if (!image || !*image) return;
          const auto candidate = candidateOf(m_world.layout, release, *files);
          m_mailbox.post([this, request, candidate, image = *image] {
            const auto told = std::ranges::find(m_catalog.releases, candidate.id.str(), &api::Release::id);
            if (told == m_catalog.releases.end()) return;
            tellCost(*told, m_world.layout, candidate, request.present(), image);
            static_cast<void>(writeCatalog(m_world.layout, m_catalog));  // for showing only
            readCard();
            publish();
          });
        });
}

void Engine::startVerify() {
  const ImageId id = *m_journal.id;
  m_status.progress.phase = Phase::Verify;
  m_status.progress.mayCancel = true;
  work([this, id](const std::stop_token& stop, const Tell& tell) {
    auto last = std::chrono::steady_clock::now() - kProgressInterval;
    const auto progress = [&](std::uint64_t done, std::uint64_t total) {
      const auto at = std::chrono::steady_clock::now();
      if (at - last < kProgressInterval) return;
      last = at;
      tell([this, done, total] {
        m_status.progress.bytesDone = done;
        m_status.progress.bytesTotal = total;
        if (total > 0) m_status.progress.fraction = static_cast<double>(done) / static_cast<double>(total);
      });
    };
    const auto checked =
        bank::readBootKeys(m_world.layout.bootKeys()).and_then([&](const std::vector<bank::PublicKey>& keys) {
          return bank::checkBankFully(m_world.layout, id, keys, progress, stop);
        });
    tell([this, id, error = checked ? std::optional<Error>() : checked.error()] {
      if (error && error->code == Code::Cancelled) return;
      (error ? m_damaged : m_verified).insert(id.str());
      (error ? m_verified : m_damaged).erase(id.str());
      remember(error ? "damaged" : "verified", id.str(), {}, error ? &*error : nullptr);
      if (error) return failed(*error);
      report(Event::Finished);
    });
  });
}

void Engine::startDiscard() {
  const auto id = m_journal.task == Task::Install ? m_journal.id : std::nullopt;
  work([this, id](const std::stop_token&, const Tell& tell) {
    const auto done = id ? install::discard(m_world.layout, *id, false) : Result<>();
    tell([this, done, id] {
      if (id) remember("cancelled", id->str());
      if (!done) return failed(done.error());
      report(Event::Finished);
    });
  });
}

void Engine::startArming(bank::Kind kind, const ImageId& bank) {
  const auto tries = m_settings->settings().tries;
  startChange([this, kind, bank, tries] { return bank::arm(m_world.layout, kind, bank, tries, m_world.clock->now()); },
              bank);
}

void Engine::startReset(const ImageId& current, const ResetOptions& options) {
  const auto tries = m_settings->settings().tries;
  startChange(
      [this, current, options, tries]() -> Result<> {
        PIBOX_LET(const auto skipped, armReset(m_world.layout, current, options, tries, m_world.clock->now()));
        if (skipped.empty()) return {};
        std::string names;
        for (const auto& name : skipped) names += (names.empty() ? "not kept: " : ", ") + name;
        m_mailbox.post([this, current, names] {
          const Error error{Code::ReadFailed, names};
          remember("armed", current.str(), {}, &error);
          publish();
        });
        return {};
      },
      current);
}

// Arm, then restart. Should the restart not come, nothing stays armed.
void Engine::startChange(std::function<Result<>()> arm, std::optional<ImageId> bank) {
  m_status.progress.phase = Phase::Finish;
  m_status.progress.safeToSwitchOff = true;
  remember("armed", bank ? bank->str() : "", m_status.installed.id);
  const Facts now = facts();
  const std::string bootDir = now.boot && !now.boot->bootDir.empty() ? now.boot->bootDir : ".";
  work([this, arm = std::move(arm), bank, bootDir](const std::stop_token&, const Tell& tell) {
    const auto go = [&]() -> Result<> {
      // The trial is held to what works now. If that cannot be found out, to what worked at the start.
      static_cast<void>(health::renewBaselineNow(m_world.layout, m_world.root));
      PIBOX_TRY(arm());
      const auto wanted = bank ? bank::bootDirOf(m_world.layout, *bank) : std::nullopt;
      if (wanted && *wanted != bootDir) PIBOX_TRY(m_world.bootControl->prepare(*wanted));
      return m_world.bootControl->restart();
    };
    auto gone = go();
    if (!gone) {
      static_cast<void>(m_world.bootControl->cancel());
      // What could not be taken back is said with the rest: the next start would then try it.
      if (const auto disarmed = bank::disarm(m_world.layout); !disarmed)
        gone.error().detail += "; " + toString(disarmed.error());
    }
    tell([this, gone] {
      if (!gone) return failed(gone.error());
      // Only a simulated restart comes back: it has been, so begin as after one.
      recover();
    });
  });
}

}  // namespace pibox::engine
