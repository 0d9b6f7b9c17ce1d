#pragma once
// What is done without being asked, and when: one function of the settings, the time and how things stand. It decides;
// engine/unasked.cpp does it. Nothing here looks at a clock or a card.

#include "api/status.h"

#include <chrono>
#include <optional>

namespace pibox::engine {

/// A release is looked for at most once in this time; shorter than a day, so that no night is missed.
inline constexpr std::chrono::hours kLookEvery{20};
/// After this time a look is made at any hour: a PiBox that is switched off at night hears of repairs too.
inline constexpr std::chrono::hours kLookOverdue{7 * 24};
/// After a look that failed, or a source that went away.
inline constexpr std::chrono::minutes kTryAgain{30};
/// After work that failed for another reason: the next night.
inline constexpr std::chrono::hours kTryTomorrow{20};
/// Nobody has used the PiBox for so long: nobody uses it.
inline constexpr std::chrono::minutes kUnused{10};

struct Circumstances {
  api::Settings settings;
  api::State state = api::State::Idle;
  bool clockTrusted = false;      ///< else hours and days are not known
  std::uint32_t weekday = 0;      ///< local, 0 Monday … 6 Sunday
  std::chrono::seconds ofDay{};   ///< local time of day
  std::chrono::seconds spread{};  ///< this PiBox begins so much later: not all of them at once
  std::chrono::seconds unusedAfter = kUnused;
  std::optional<std::chrono::seconds> sinceLook;    ///< the last look that succeeded; nothing: never
  std::optional<std::chrono::seconds> sinceTry;     ///< the last work of the schedule; nothing: not in this run
  std::optional<std::chrono::seconds> sinceFailed;  ///< the failure that is shown; nothing: unknown, long ago
  std::optional<std::chrono::seconds> unused;       ///< nobody has used the PiBox for so long; nothing: cannot be told
  bool fresh = false;                               ///< the list of releases is certainly not out of date
  bool offered = false;                             ///< it has a release that may be installed without asking
  bool ownPause = false;                            ///< Paused: the work is the schedule's, and its source went away
  bool agreed = false;  ///< ReadyToRestart: a person wants the restart when nobody uses the PiBox
};

enum class Duty : std::uint8_t {
  None,
  Look,     ///< look for releases
  Fetch,    ///< bring the newest release onto the card
  Resume,   ///< go on with what was interrupted
  Restart,  ///< into the staged bank
};

struct Decision {
  Duty duty = Duty::None;
  /// When to decide again if nothing happens before; nothing: there will be nothing to do.
  std::optional<std::chrono::seconds> again;
  /// Whether the program should stay for it, rather than be woken by the system's timer.
  bool stays = false;
  friend bool operator==(const Decision&, const Decision&) = default;
};

Decision decide(const Circumstances& now);

/// Whether automatic work may begin at this time of day and week. A window over midnight belongs to the day on which it
/// begins.
bool inHours(const Circumstances& now);
/// Until the next window begins; nothing: there is no day, or it is always open.
std::optional<std::chrono::seconds> untilHours(const Circumstances& now);

}  // namespace pibox::engine
