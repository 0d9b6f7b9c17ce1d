#pragma once
// Where the power can be cut. Every durable step of base/durable.h calls step() before it acts, so a test can stop the
// program, or make the step fail, at each of them. Without PIBOX_FAULTS (release builds) it is empty.

#include "base/error.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace pibox::fault {

/// Called before each durable step with its name ("write", "fsync", "rename", "symlink", "unlink", "mkdir",
/// "overwrite", ...) and path. It may return an error (the step fails with it), throw (a test's power cut) or not
/// return.
using Hook = std::function<Result<>(std::string_view step, const std::filesystem::path& path)>;

/// Sets the hook of this process; empty removes it. Not thread-safe: set it before the work starts.
void setHook(Hook hook);

/// Asks the hook. With the environment variable PIBOX_FAULT=kill:N the N-th step (from 1) ends the process with
/// SIGKILL, and PIBOX_FAULT=fail:N:ERRNO makes it fail; PIBOX_FAULT=count:FILE writes the number of steps to FILE at
/// exit.
[[nodiscard]] Result<> step(std::string_view name, const std::filesystem::path& path);

}  // namespace pibox::fault
