#pragma once
// What a release costs this PiBox: bytes to fetch, bytes that are here already, and room on the card.

#include "api/status.h"
#include "bank/layout.h"
#include "install/preflight.h"
#include "install/stager.h"
#include "transfer/estimate.h"
#include "trust/releases.h"

#include <stop_token>
#include <vector>

namespace pibox::engine {

/// The release as preflight asks about it. What an earlier run has left on the card counts as here.
install::Candidate candidateOf(const bank::Layout& layout, const trust::Release& release,
                               const std::vector<install::PlanFile>& files);

/// Sets `downloadSize`, `reusedSize` and `roomNeeded` from what is signed and what is on the card; with `image`, also
/// from what the images here have of it. A member that cannot be told stays unknown.
void tellCost(api::Release& told, const bank::Layout& layout, const install::Candidate& candidate,
              const install::Present& present, const std::optional<transfer::Estimate>& image = {});

/// How much of the image of a release the images on the card have, from the first bytes of its block index. The images
/// are read, once; what they consist of is kept in `.upgrade/index`. Nothing: the release has no index, or all of the
/// image is here. Errors: those of the source, JsonInvalid, Cancelled.
Result<std::optional<transfer::Estimate>> estimateImage(const bank::Layout& layout,
                                                        const std::vector<install::PlanFile>& files,
                                                        transfer::Source& source, const std::stop_token& stop);

}  // namespace pibox::engine
