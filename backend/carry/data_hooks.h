#pragma once
// The programs of a release that convert the data of the applications: executables in utils/migrate.d, run in the order
// of their names with `forward`, and in the reverse order with `backward` (docs/carry.md).

#include "base/error.h"

#include <chrono>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace pibox::carry {

namespace fs = std::filesystem;

/// Names of the executables in a folder, sorted; a folder that is not there has none. Errors: ReadFailed.
Result<std::vector<std::string>> listHooks(const fs::path& folder);

struct HookRun {
  fs::path program;
  std::string direction;
  std::map<std::string, std::string> environment;  ///< added to that of this process
  fs::path log;                                    ///< its output is appended here
  std::chrono::milliseconds limit{};
};

/// Runs one and waits; when its time is up it is ended with all that it has started. Errors: TrialFailed with what it
/// ended with.
Result<> runHook(const HookRun& run);

}  // namespace pibox::carry
