#pragma once
// carry.json: what was decided, for the screen, the CLI and the history. docs/carry.md gives the members.

#include "carry/merge.h"

#include <string>

namespace pibox::carry {

/// Conflicts first; at most 2000 entries, `truncated` says when there were more. Paths that are not UTF-8 have their
/// bytes in `path_hex` too.
std::string reportJson(const Report& report);

}  // namespace pibox::carry
