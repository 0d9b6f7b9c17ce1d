// What the worker does for each state. A job never touches the engine's state: it tells, and the telling runs in the
// engine's thread.

#include "bank/check.h"
#include "bank/signature.h"
#include "bank/transition.h"
#include "engine/engine.h"
#include "health/session.h"
#include "install/archive.h"
#include "install/preflight.h"
#include "install/stager.h"

#include <algorithm>
#include <chrono>

namespace pibox::engine {
namespace {

using api::CheckState;
using api::Phase;

constexpr auto kProgressInterval = std::chrono::milliseconds(250);

Phase phaseOf(install::Phase phase) {
  switch (phase) {
    case install::Phase::Download:
      return Phase::Download;
    case install::Phase::Verify:
      return Phase::Verify;
    case install::Phase::Carry:
      return Phase::Carry;
    case install::Phase::Write:
      return Phase::Write;
    case install::Phase::Flush:
      return Phase::Flush;
    case install::Phase::ReadBack:
      return Phase::ReadBack;
    case install::Phase::BootFiles:
      return Phase::BootFiles;
    case install::Phase::Finish:
      return Phase::Finish;
  }
  return Phase::Finish;
}

api::Progress progressOf(const install::StageProgress& from) {
  api::Progress out;
  out.phase = phaseOf(from.phase);
  out.fraction = from.fraction;
  if (from.transfer.total > 0) {
    out.bytesDone = from.transfer.done;
    out.bytesTotal = from.transfer.total;
  }
  if (from.phase == install::Phase::Download) {
    out.networkBytes = from.transfer.network;
    out.reusedBytes = from.transfer.reused;
    out.rate = from.transfer.rate;
    out.secondsLeft = from.transfer.secondsLeft;
    if (from.transfer.stalledSeconds > 0) out.stalledSeconds = from.transfer.stalledSeconds;
  }
  out.mayCancel = from.phase != install::Phase::Finish;
  out.mayPause = out.mayCancel;
  return out;
}

// Whether the other side could not be reached: then the network check has failed, otherwise what it said.
bool isNetwork(Code code) {
  switch (code) {
    case Code::NetworkDown:
    case Code::HostUnreachable:
    case Code::TlsFailed:
    case Code::HttpError:
    case Code::NotOnServer:
    case Code::CaptivePortal:
    case Code::Stalled:
    case Code::ConnectionLost:
    case Code::RedirectRefused:
    case Code::SourceMissing:
    case Code::NoRepository:
      return true;
    default:
      return false;
  }
}

// Preparing's list as people see it: each check once, in this order; board and version belong to what the maker signed.
class CheckList {
 public:
  explicit CheckList(bool network) {
    if (network) m_checks.push_back({Phase::Network, CheckState::Running, "", ""});
    m_checks.push_back({Phase::Signature, network ? CheckState::Pending : CheckState::Running, "", ""});
    m_checks.push_back({Phase::Room, CheckState::Pending, "", ""});
  }

  void set(Phase name, CheckState state, const Error* error = nullptr) {
    auto found = std::ranges::find(m_checks, std::optional(name), &api::Check::name);
    if (found == m_checks.end()) {
      if (name == Phase::Network) return;
      found = m_checks.insert(m_checks.end(), api::Check{.name = name, .code = "", .detail = ""});
    }
    found->state = state;
    found->code = error ? describe(error->code).id : "";
    found->detail = error ? error->detail : "";
  }

  void looked(const Result<Found>& found) {
    const bool network = !found && isNetwork(found.error().code);
    set(Phase::Network, network ? CheckState::Failed : CheckState::Passed, network ? &found.error() : nullptr);
    if (!network)
      set(Phase::Signature, found ? CheckState::Passed : CheckState::Failed, found ? nullptr : &found.error());
  }

  void merge(const std::vector<install::Check>& checks) {
    for (const auto& check : checks) {
      const bool belongs = check.name == "board" || check.name == "version";
      if (belongs && check.state != install::Check::State::Failed) continue;
      if (check.name == "boot-room" && check.state != install::Check::State::Failed) continue;
      const auto name = belongs                     ? std::optional(Phase::Signature)
                        : check.name == "boot-room" ? std::optional(Phase::Room)
                                                    : api::fromName<Phase>(check.name);
      if (!name) continue;
      const Error error{check.code.value_or(Code::Internal), check.detail};
      set(*name, static_cast<CheckState>(check.state), check.code ? &error : nullptr);
      if (!check.code) std::ranges::find(m_checks, name, &api::Check::name)->detail = check.detail;
    }
  }

  [[nodiscard]] const std::vector<api::Check>& list() const { return m_checks; }

 private:
  std::vector<api::Check> m_checks;
};

// How much of the file an earlier run has left, wherever it came to.
std::uint64_t leftBefore(const bank::Layout& layout, const ImageId& id, const install::PlanFile& file) {
  std::uint64_t most = 0;
  for (const auto& folder : {layout.downloads() / id.str(), layout.staging(id), layout.bank(id)})
    most = std::max(most, transfer::alreadyHere(file.wanted, folder / file.path));
  return most;
}

install::Candidate candidateOf(const bank::Layout& layout, const trust::Release& release,
                               const std::vector<install::PlanFile>& files) {
  install::Candidate candidate{
      .id = release.id, .version = release.version, .boards = release.boards, .minVersion = release.minVersion};
  for (const auto& file : files) {
    const bool boot = file.path.starts_with("boot/");
    (boot ? candidate.bootSize : candidate.downloadSize) += file.wanted.length;
    if (!boot) candidate.alreadyHere += leftBefore(layout, release.id, file);
    if (file.path == "utils.tar.zst") candidate.unpackedSize = install::ArchiveLimits{}.unpackedBytes;
  }
  return candidate;
}

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

void Engine::aside(std::function<void(const std::stop_token&)> job) {
  ++m_jobs;
  static_cast<void>(m_side.start([this, job = std::move(job)](const std::stop_token& stop) {
    job(stop);
    --m_jobs;
  }));
}

void Engine::startCheck() {
  const auto request = lookRequest();
  const std::string place = request.source.empty() ? request.settings.repository : request.source;
  m_status.progress.phase = Phase::Metadata;
  m_status.progress.mayCancel = true;
  work([this, request, place](const std::stop_token& stop, const Tell& tell) {
    auto found = m_world.openSource(place, request.settings.rateLimit)
                     .and_then([&](const std::unique_ptr<transfer::Source>& source) {
                       return lookForReleases(m_world, request, *source, stop);
                     });
    tell([this, found = std::move(found)] {
      if (!found) return failed(found.error());
      m_catalog = found->catalog;
      if (const auto written = writeCatalog(m_world.layout, m_catalog); !written) return failed(written.error());
      report(Event::Finished);
    });
  });
}

void Engine::startInstall() {
  const auto request = lookRequest();
  const std::string place = request.source.empty() ? request.settings.repository : request.source;
  const ImageId id = *m_journal.id;
  const Facts now = facts();
  const std::string bootDir = now.boot && !now.boot->bootDir.empty() ? now.boot->bootDir : ".";
  m_status.progress.phase = Phase::Metadata;
  m_status.progress.mayCancel = m_status.progress.mayPause = true;

  work([this, request, place, id, current = now.links.current, bootDir](const std::stop_token& stop, const Tell& tell) {
    const auto fails = [&](Error error) { tell([this, error = std::move(error)] { failed(error); }); };
    const auto source = m_world.openSource(place, request.settings.rateLimit);
    if (!source) return fails(source.error());

    CheckList checks((*source)->network());
    const auto show = [&] { tell([this, list = checks.list()] { m_status.checks = list; }); };
    show();
    const auto found = lookForReleases(m_world, request, **source, stop);
    checks.looked(found);
    show();
    if (!found) return fails(found.error());

    const auto release = std::ranges::find(found->releases, id, &trust::Release::id);
    if (release == found->releases.end()) return fails({Code::UnknownTarget, id.str()});
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
    if (const auto verdict = install::verdict(checked); !verdict) return fails(verdict.error());
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
        if (!value.reusedBytes) value.reusedBytes = m_status.progress.reusedBytes;
        if (m_status.progress.fraction && value.fraction)
          value.fraction = std::max(*value.fraction, *m_status.progress.fraction);
        m_status.progress = value;
      });
    };
    const install::Plan plan{id, *files, request.installed.board, current, bootDir};
    const auto staged = install::stage(m_world.layout, plan, **source, {stop, nullptr, progress});
    if (!staged) return fails(staged.error());
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
      m_status.progress = {};
      m_status.checks.clear();
      readCard();
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
