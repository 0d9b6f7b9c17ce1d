#pragma once
// What pibox-selftest does at a start: tests a trial and keeps it or gives it up, or looks after the baseline of the
// committed bank.

#include "bank/layout.h"
#include "bank/records.h"
#include "base/clock.h"
#include "health/selftest.h"

#include <functional>
#include <string>

namespace pibox::health {

/// What the start was and what came of it.
enum class Ending : std::uint8_t {
  Passed,   ///< nothing failed
  Kept,     ///< the trial passed and is `current` now
  Failed,   ///< a test failed; nothing follows from that
  GivenUp,  ///< the trial failed; the PiBox restarts
};

struct Session {
  bank::Layout layout;
  fs::path root;
  fs::path kernelLog;
  const Clock& clock;
  std::function<std::int64_t()> uptimeMs;  ///< since the kernel started: a trial's time counts from there
  std::function<Result<>()> restart;       ///< leaves the trial that was given up
  std::function<void(const Report&)> progress;
};

/// At a start: by what boot.json says. Errors: no report of the start, the card cannot be written, a commit or a
/// restart failed.
Result<Ending> runAtStart(const Session& session);

/// The harmless tests, now; results on tmpfs only.
Result<Ending> runHarmless(const Session& session);

/// Renews the baseline if what works has changed; says whether it wrote. Call it before a restart into a trial too, so
/// that the trial is held to what works now: a cable that was pulled since the start is no fault of the new image.
/// Takes as long as the tests do. Errors: WrongState (the committed bank does not run), and those of the card.
Result<bool> renewBaselineNow(const bank::Layout& layout, const fs::path& root);

}  // namespace pibox::health
