#pragma once
// What the stager tells, as the bus tells it.

#include "api/status.h"
#include "install/stager.h"

namespace pibox::engine {

api::Progress progressOf(const install::StageProgress& from);

/// How an image came and why so, for the history: "patch: sooner; 649314 bytes came over the network, 267761566 were
/// here" (way and reason are the words of docs/contracts.md). Empty: it is not known.
std::string cameText(const api::Progress& progress);

}  // namespace pibox::engine
