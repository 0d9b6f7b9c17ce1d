// The engine's sense of time: polls that a state needs, and what the schedule does without being asked.

#include "base/durable.h"
#include "base/json.h"
#include "engine/collect.h"
#include "engine/engine.h"
#include "engine/look.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace pibox::engine {
namespace {

using std::chrono::seconds;

constexpr auto kTrialPoll = seconds(1);
constexpr seconds kMostSpread = std::chrono::hours{1};

// When the schedule last began something, in milliseconds since the start: on tmpfs, so a start forgets it.
fs::path tryFile(const bank::Layout& layout) {
  return layout.run / "schedule";
}

std::optional<seconds> sinceTryOf(const bank::Layout& layout, std::int64_t nowMs) {
  const auto json = readFile(tryFile(layout), 256).and_then([](const std::string& text) { return parseJson(text); });
  if (!json) return std::nullopt;
  const auto at = intMember(*json, "tried_ms", 0, nowMs);
  if (!at) return std::nullopt;
  return seconds((nowMs - *at) / 1000);
}

// All PiBoxes have the same hours; each begins at a moment of its own, in the first half of them.
seconds spreadOf(const bank::Layout& layout, const api::Settings& settings) {
  const auto hours = (settings.toHour + 24 - settings.fromHour) % 24;
  const seconds most = std::min(kMostSpread, seconds(std::chrono::hours{hours}) / 2);
  if (most == seconds{0}) return most;
  std::uint32_t hash = 2166136261;  // FNV-1a
  for (const char c : deviceSeed(layout)) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619;
  return seconds(hash % static_cast<std::uint32_t>(most.count()));
}

// A time that is still to come was noted down by a clock that was wrong: then it is not known when that was. Waiting
// for it could take years.
std::optional<seconds> since(std::optional<std::uint64_t> time, std::int64_t now) {
  if (!time || *time == 0 || std::cmp_greater(*time, now)) return std::nullopt;
  return seconds(now - static_cast<std::int64_t>(*time));
}

}  // namespace

void Engine::wakeUp(Reply reply) {
  m_mailbox.post([this, reply = std::move(reply)] {
    m_woken = true;
    wake();
    if (reply) reply("");
  });
}

void Engine::lookAtStick() {
  if (!m_world.stick) return;
  aside(m_stickLook, [this](const std::stop_token&) {
    m_mailbox.post([this, stick = m_world.stick().value_or(api::Stick{})] {
      if (stick == m_status.stick) return;
      m_status.stick = stick;
      publish();
    });
  });
}

void Engine::scheduleWake() {
  std::optional<seconds> wait;
  if (m_journal.state == State::Confirming) {
    wait = kTrialPoll;
  } else if (m_woken || m_journal.whenIdle) {
    const auto next = decision();
    wait = next.duty == Duty::None ? next.again : seconds{0};
  }
  if (wait && m_holdBack) wait = std::max(*wait, seconds((*m_holdBack - m_world.clock->monotonicMs()) / 1000));
  m_mailbox.wakeAt(wait ? std::optional(std::chrono::steady_clock::now() + *wait) : std::nullopt);
}

void Engine::wake() {
  if (m_journal.state == State::Confirming) {
    pollTrial();
  } else if (m_woken || m_journal.whenIdle) {
    const auto now = m_world.clock->monotonicMs();
    if (m_holdBack && now >= *m_holdBack) m_holdBack.reset();
    const auto duty = decision().duty;
    if (duty != Duty::None && !m_holdBack) {
      if (const auto begun = carryOut(duty); !begun) {
        m_holdBack = now + std::chrono::milliseconds(kTryAgain).count();
        m_status.lastError = {describe(begun.error().code).id, begun.error().detail, {}, {}};
      }
    }
  }
  publish();
  scheduleWake();
}

void Engine::pollTrial() {
  const Facts now = facts();
  readCard();
  if (trialRuns(now)) return;
  const bool back = now.outcome && now.outcome->result == bank::OutcomeResult::FellBack;
  if (now.outcome) {
    const Error error{now.outcome->code.value_or(Code::Internal), now.outcome->detail};
    remember(bank::toString(now.outcome->result), now.outcome->to, now.outcome->from,
             now.outcome->code ? &error : nullptr);
  }
  m_status.lastError = {};  // what was said before the trial was over
  report(back ? Event::TrialGivenUp : Event::TrialKept);
}

// The newest release that may be installed without asking, unless it is staged already. One that went back once is a
// person's to try again; a stick is not there for ever.
const api::Release* Engine::offered() const {
  if (!m_catalog.source.empty()) return nullptr;
  const auto wentBack = [this](const std::string& id) {
    return std::ranges::any_of(
               m_status.banks,
               [&](const api::Bank& bank) { return bank.id == id && bank.role == api::BankRole::Failed; }) ||
           (m_status.lastOutcome.result == api::OutcomeResult::FellBack && m_status.lastOutcome.to == id);
  };
  const auto found = std::ranges::find_if(m_status.available, [&](const api::Release& release) {
    return release.newer && release.installable && release.rolledOut && !release.withdrawn && !release.skipped &&
           !wentBack(release.id);
  });
  return found == m_status.available.end() || found->staged ? nullptr : &*found;
}

Circumstances Engine::circumstances() const {
  const auto& clock = *m_world.clock;
  const auto now = clock.now();
  Circumstances out;
  out.settings = m_settings->settings();
  out.state = m_journal.state;
  out.clockTrusted = clock.synchronised();
  std::tm local{};
  const auto time = static_cast<std::time_t>(now);
  if (::localtime_r(&time, &local)) {
    out.weekday = static_cast<std::uint32_t>((local.tm_wday + 6) % 7);
    out.ofDay = std::chrono::hours{local.tm_hour} + std::chrono::minutes{local.tm_min} + seconds{local.tm_sec};
  }
  out.spread = spreadOf(m_world.layout, out.settings);
  out.unusedAfter = m_world.unusedAfter;
  // What was found on a stick says nothing of the repository.
  if (m_catalog.source.empty()) out.sinceLook = since(m_catalog.checked.time, now);
  out.sinceTry = sinceTryOf(m_world.layout, clock.monotonicMs());
  out.sinceFailed = since(m_status.lastError.time, now);
  if (m_world.idleMs)
    if (const auto unused = m_world.idleMs())
      out.unused = seconds(std::min(*unused, clock.monotonicMs() - m_lastUse) / 1000);
  out.fresh = m_catalog.checked.fresh == api::Freshness::Fresh;
  out.offered = offered() != nullptr;
  out.ownPause = m_journal.unasked;
  out.agreed = m_journal.whenIdle;
  return out;
}

Decision Engine::decision() const {
  return decide(circumstances());
}

void Engine::noteTry() {
  const Json json = {{"tried_ms", m_world.clock->monotonicMs()}};
  // When it cannot be kept, a restarted service may try again sooner.
  static_cast<void>(writeFileDurably(tryFile(m_world.layout), formatJson(json)));
}

Result<> Engine::carryOut(Duty duty) {
  switch (duty) {
    case Duty::None:
      return {};
    case Duty::Look:
      noteTry();
      return beginCheck(true);
    case Duty::Fetch: {
      noteTry();
      const auto* release = offered();
      PIBOX_LET(const ImageId id, ImageId::parse(release ? release->id : ""));
      return beginInstall(id, {}, true);
    }
    case Duty::Resume:
      noteTry();
      return beginResume(true);
    case Duty::Restart:
      if (const auto staged = stagedBank(facts())) return restartNow(*staged);
      return fail(Code::BankMissing, "next");
  }
  return {};
}

}  // namespace pibox::engine
