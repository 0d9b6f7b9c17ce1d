#include "engine/schedule.h"

#include <algorithm>

namespace pibox::engine {
namespace {

using api::Automatic;
using api::State;
using std::chrono::hours;
using std::chrono::seconds;

constexpr seconds kDay = hours{24};
constexpr std::uint32_t kDaysOfWeek = 7;
// While it is waited for that nobody uses the PiBox.
constexpr seconds kLeastWait{5};
constexpr seconds kMostWait{60};
// What is due so soon is waited for; anything later is the system timer's.
constexpr seconds kWorthWaiting = std::chrono::minutes{31};

bool isDay(const Circumstances& now, std::uint32_t day) {
  return std::ranges::contains(now.settings.days, day % kDaysOfWeek);
}

bool atRest(State state) {
  switch (state) {
    case State::Idle:
    case State::Available:
    case State::ReadyToRestart:
    case State::Updated:
    case State::FellBack:
      return true;
    default:
      return false;
  }
}

bool passed(const std::optional<seconds>& since, seconds least) {
  return !since || *since >= least;
}

Decision wait(std::optional<seconds> until) {
  if (!until) return {};
  return {.duty = Duty::None, .again = std::max(*until, kLeastWait), .stays = *until <= kWorthWaiting};
}

// Into the staged bank, as soon as nobody uses the PiBox; where that cannot be told, in the hours of the settings.
Decision whenUnused(const Circumstances& now, bool inTime) {
  if (!now.unused) {
    if (now.clockTrusted && inTime) return {.duty = Duty::Restart, .again = {}, .stays = true};
    return {.duty = Duty::None, .again = kMostWait, .stays = now.agreed};
  }
  if (*now.unused >= now.unusedAfter) return {.duty = Duty::Restart, .again = {}, .stays = true};
  return {.duty = Duty::None, .again = std::clamp(now.unusedAfter - *now.unused, kLeastWait, kMostWait), .stays = true};
}

bool lookIsDue(const Circumstances& now, bool inTime) {
  if (now.settings.repository.empty() || !passed(now.sinceTry, kTryAgain)) return false;
  // Without a clock there are no hours, and what is known of the last look may be wrong.
  if (!now.clockTrusted) return passed(now.sinceTry, kDay);
  return inTime ? passed(now.sinceLook, kLookEvery) : passed(now.sinceLook, kLookOverdue);
}

}  // namespace

bool inHours(const Circumstances& now) {
  const seconds from = hours{now.settings.fromHour};
  const seconds to = hours{now.settings.toHour};
  if (from == to) return isDay(now, now.weekday);
  const seconds begin = from + now.spread;
  if (from < to) return isDay(now, now.weekday) && now.ofDay >= begin && now.ofDay < to;
  const bool tonight = isDay(now, now.weekday) && now.ofDay >= begin;
  const bool sinceYesterday = isDay(now, now.weekday + kDaysOfWeek - 1) && now.ofDay < to && now.ofDay + kDay >= begin;
  return tonight || sinceYesterday;
}

std::optional<seconds> untilHours(const Circumstances& now) {
  const bool allDay = now.settings.fromHour == now.settings.toHour;
  const seconds begin = allDay ? seconds{0} : seconds(hours{now.settings.fromHour}) + now.spread;
  for (std::uint32_t day = 0; day <= kDaysOfWeek; ++day) {
    // Where they last all day, midnight between two of the days begins nothing.
    if (allDay && isDay(now, now.weekday + day + kDaysOfWeek - 1)) continue;
    const seconds until = day * kDay + begin - now.ofDay;
    if (until > seconds{0} && isDay(now, now.weekday + day)) return until;
  }
  return std::nullopt;
}

Decision decide(const Circumstances& now) {
  const bool inTime = now.clockTrusted && inHours(now);
  const auto& settings = now.settings;
  if (now.state == State::ReadyToRestart) {
    if (now.agreed) return whenUnused(now, inTime);
    if (settings.automatic == Automatic::Install && inTime) return whenUnused(now, inTime);
  }
  if (settings.automatic == Automatic::Off) return {};

  const auto later = now.clockTrusted ? untilHours(now) : std::optional<seconds>(kDay);
  // What is shown as failed is left for a person to see, but does not end the schedule for ever.
  const bool failedLongAgo = now.state == State::Failed && passed(now.sinceFailed, kTryTomorrow);
  if (now.state == State::Paused && now.ownPause && !settings.metered && inTime)
    return passed(now.sinceTry, kTryAgain) ? Decision{.duty = Duty::Resume, .again = {}, .stays = true}
                                           : wait(kTryAgain - *now.sinceTry);
  if (!atRest(now.state) && !failedLongAgo) return wait(later);
  if (settings.metered) return wait(settings.automatic == Automatic::Install ? later : std::nullopt);

  if (lookIsDue(now, inTime)) return {.duty = Duty::Look, .again = {}, .stays = true};
  const bool fetches = settings.automatic == Automatic::Fetch || settings.automatic == Automatic::Install;
  // A person sees first why the last one went back.
  const bool mayFetch = now.state == State::Idle || now.state == State::Available || now.state == State::Updated ||
                        now.state == State::ReadyToRestart || failedLongAgo;
  if (fetches && inTime && now.fresh && now.offered && mayFetch)
    return {.duty = Duty::Fetch, .again = {}, .stays = true};
  if (inTime && now.sinceTry && *now.sinceTry < kTryAgain && passed(now.sinceLook, kLookEvery))
    return wait(kTryAgain - *now.sinceTry);
  return wait(later);
}

}  // namespace pibox::engine
