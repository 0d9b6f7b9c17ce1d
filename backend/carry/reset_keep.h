#pragma once
// What a reset to factory may leave: groups of settings by name, copied from the old upper into the one that the reset
// starts with.

#include "base/error.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pibox::carry {

namespace fs = std::filesystem;

/// The names of the groups: wifi, language.
std::vector<std::string_view> keepGroups();

/// Builds `fresh` anew: an upper like `upper` but with nothing in it except what the groups name. Complete or not there
/// after a cut. What cannot be read of a damaged upper is left out and named in the result, and so are files above 1
/// MiB. Needs root. Errors: InvalidArgument (no such group), DiskFull, WriteFailed, CarryFailed (not root).
Result<std::vector<std::string>> keepInReset(const fs::path& upper, const fs::path& fresh,
                                             const std::vector<std::string>& groups);

}  // namespace pibox::carry
