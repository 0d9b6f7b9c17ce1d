#pragma once
// The outside world of the engine: the only seams. Everything else is real in tests too.

#include "api/status.h"
#include "bank/layout.h"
#include "base/clock.h"
#include "boot/boot_control.h"
#include "engine/schedule.h"
#include "transfer/open.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pibox::engine {

/// Opens a repository and its mirrors (transfer/open.h). Called in the worker's thread, and the source is used and
/// destroyed there.
using OpenSource = std::function<Result<std::unique_ptr<transfer::Source>>(const std::vector<std::string>& places,
                                                                           transfer::Pace* pace)>;

struct World {
  bank::Layout layout;
  std::filesystem::path root = "/";
  std::filesystem::path sys = "/sys";  ///< for the power check
  const Clock* clock = nullptr;
  boot::BootControl* bootControl = nullptr;
  OpenSource openSource;
  /// Milliseconds since somebody last used the PiBox (idle_watch.h); nothing: cannot be told, and then a restart "when
  /// idle" waits for the hours of the settings. Called in the engine's thread, as often as it waits for it.
  std::function<std::optional<std::int64_t>()> idleMs;
  /// Nobody uses the PiBox when nobody has used it for so long.
  std::chrono::seconds unusedAfter = kUnused;
  /// The USB stick that is there, if there is one (stick.h). Called in a worker's thread.
  std::function<std::optional<api::Stick>()> stick;
};

}  // namespace pibox::engine
