#pragma once
// What running a test and asking it for its baseline have in common. Private to this room.

#include "base/kernel_log.h"
#include "base/process.h"
#include "health/baseline.h"

namespace pibox::health {

/// The environment of a test; `baseline` is the file with its own part, or empty.
std::vector<std::string> testEnvironment(const RunOptions& options, const fs::path& baseline);

/// Makes the folder of this run.
Result<> makeStateDir(const RunOptions& options);

/// The last line that is not empty, cut to 500 bytes of whole UTF-8 characters, control characters replaced.
std::string lastLine(std::string_view output);

}  // namespace pibox::health
