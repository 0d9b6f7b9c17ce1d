// Bringing a release onto the card: what the worker does from Preparing to ReadyToRestart.

#include "engine/check_list.h"
#include "engine/collect.h"
#include "engine/cost.h"
#include "engine/engine.h"
#include "engine/look.h"
#include "engine/stage_progress.h"
#include "install/preflight.h"
#include "install/stager.h"

#include <algorithm>
#include <chrono>

namespace pibox::engine {
namespace {

using api::CheckState;
using api::Phase;

constexpr auto kProgressInterval = std::chrono::milliseconds(250);

}  // namespace

void Engine::startInstall() {
  const auto request = lookRequest();
  const auto places = placesOf(request);
  const ImageId id = *m_journal.id;
  const Facts now = facts();
  const std::string bootDir = now.boot && !now.boot->bootDir.empty() ? now.boot->bootDir : ".";
  m_status.progress.phase = Phase::Metadata;
  m_status.progress.mayCancel = m_status.progress.mayPause = true;
  m_status.freeable.clear();

  work(
      [this, request, places, id, current = now.links.current, bootDir](const std::stop_token& stop, const Tell& tell) {
        const auto fails = [&](Error error) { tell([this, error = std::move(error)] { failed(error); }); };
        const auto source = m_world.openSource(places, &m_pace);
        if (!source) return fails(source.error());

        const auto offer = [&] { tell([this, list = readFreeable(m_world.layout, id)] { m_status.freeable = list; }); };

        CheckList checks((*source)->network());
        const auto show = [&] { tell([this, list = checks.list()] { m_status.checks = list; }); };
        show();
        const auto found = lookForReleases(m_world, request, **source, stop);
        checks.looked(found ? Result<>() : std::unexpected(found.error()));
        show();
        if (!found) return fails(found.error());

        const auto release = std::ranges::find(found->releases, id, &trust::Release::id);
        if (release == found->releases.end())
          return fails({Code::NotOnServer, id.str() + " is not in the list of releases"});
        const trust::DeviceFacts device{request.installed.board, request.installed.version, ""};
        if (const auto judged = trust::judge(*release, device, found->releases); judged.problem) {
          checks.set(Phase::Signature, CheckState::Failed, &*judged.problem);
          show();
          return fails(*judged.problem);
        }
        const auto files = planFiles(*release, found->consistentSnapshot);
        if (!files) return fails(files.error());
        const install::Present present{request.installed.board, request.installed.version, current};
        const install::Surroundings surroundings{.clock = m_world.clock, .sys = m_world.sys, .network = {}};
        const auto checked = install::preflight(m_world.layout, candidateOf(m_world.layout, *release, *files), present,
                                                surroundings, [&](const std::vector<install::Check>& list) {
                                                  checks.merge(list);
                                                  show();
                                                });
        checks.merge(checked);
        show();
        if (const auto verdict = install::verdict(checked); !verdict) {
          if (verdict.error().code == Code::NotEnoughRoom) offer();
          return fails(verdict.error());
        }
        tell([this] { report(Event::ChecksPassed); });

        // The phases lead through the states; one that was skipped (all of it was here already) is passed through.
        auto last = std::chrono::steady_clock::now() - kProgressInterval;
        install::Phase phase = install::Phase::Download;
        const auto progress = [&](const install::StageProgress& stage) {
          const auto at = std::chrono::steady_clock::now();
          if (stage.phase == phase && at - last < kProgressInterval) return;
          const bool fetched = phase < install::Phase::Verify && stage.phase >= install::Phase::Verify;
          const bool verified = phase < install::Phase::Carry && stage.phase >= install::Phase::Carry;
          phase = std::max(phase, stage.phase);
          last = at;
          tell([this, fetched, verified, value = progressOf(stage)]() mutable {
            if (fetched) report(Event::Fetched);
            if (verified) report(Event::Verified);
            value.target = m_status.progress.target;
            // What is known of the whole stays: bytes that came by network or were here.
            if (!value.networkBytes) value.networkBytes = m_status.progress.networkBytes;
            if (!value.networkTotal) value.networkTotal = m_status.progress.networkTotal;
            if (!value.reusedBytes) value.reusedBytes = m_status.progress.reusedBytes;
            if (!value.rebuiltBytes) value.rebuiltBytes = m_status.progress.rebuiltBytes;
            if (value.way.empty()) {
              value.way = m_status.progress.way;
              value.wayReason = m_status.progress.wayReason;
            }
            if (m_status.progress.fraction && value.fraction)
              value.fraction = std::max(*value.fraction, *m_status.progress.fraction);
            m_status.progress = value;
          });
        };
        const install::Plan plan{id, *files, request.installed.board, current, bootDir};
        const auto staged = install::stage(m_world.layout, plan, **source, {stop, nullptr, progress, &m_pace});
        if (!staged) {
          if (staged.error().code == Code::DiskFull) offer();
          return fails(staged.error());
        }
        tell([this, fetched = phase < install::Phase::Verify, verified = phase < install::Phase::Carry,
              catalog = found->catalog] {
          if (fetched) report(Event::Fetched);
          if (verified) report(Event::Verified);
          m_catalog = catalog;
          static_cast<void>(writeCatalog(m_world.layout, m_catalog));  // for showing only
          const std::string name = m_journal.id->str();
          m_verified.insert(name);
          m_damaged.erase(name);
          m_journal.postponed = false;
          remember("staged", name, m_status.installed.id);
          m_journal.task = Task::None;
          report(Event::Staged);
          // Said at the end: how much came over the network, and how much was saved by reusing what is here.
          api::Progress whole;
          whole.networkBytes = m_status.progress.networkBytes;
          whole.reusedBytes = m_status.progress.reusedBytes;
          whole.rebuiltBytes = m_status.progress.rebuiltBytes;
          whole.way = m_status.progress.way;
          whole.wayReason = m_status.progress.wayReason;
          m_status.progress = whole;
          m_status.checks.clear();
          readCard();
        });
      });
}

}  // namespace pibox::engine
