#pragma once
// What the stager tells, as the bus tells it.

#include "api/status.h"
#include "install/stager.h"

namespace pibox::engine {

api::Progress progressOf(const install::StageProgress& from);

}  // namespace pibox::engine
