#pragma once
// Every state that the screen can be in, as the service would tell it: for the simulated service, the gallery and the
// table tests.

#include "api/carry.h"
#include "api/status.h"

#include <string>
#include <vector>

namespace pibox::simulated {

/// The names, in the order of a story.
std::vector<std::string> stateNames();

/// Nothing for a name that is not in the list.
std::optional<api::Status> statusOf(const std::string& name);

/// A PiBox with 1.4.2 installed, 1.4.1 before it, and 1.5.0 offered; nothing is going on.
api::Status offeredStatus();

/// What becomes of a person's changes: one file that both changed, one that the release dropped, and what was added.
api::CarryReport carryReport(bool planned);
/// The two versions of the file of `carryReport` that both changed.
api::CarryDiff carryDiff();

}  // namespace pibox::simulated
