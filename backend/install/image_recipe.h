#pragma once
// How the image of a release is put together on this PiBox: from the images that are here, with a patch where that is
// the sooner way, or as a whole.

#include "install/stager.h"
#include "transfer/recipe.h"

#include <filesystem>
#include <optional>

namespace pibox::install {

struct ImageWay {
  std::optional<transfer::Recipe> recipe;  ///< nothing: there is no index, or it cannot be used; fetched as it is
  std::string reason;                      ///< why this way: StageProgress::reason
};

/// A patch that is used is in `downloads`. What does not work out only costs bytes. Errors: Cancelled.
Result<ImageWay> imageWay(const bank::Layout& layout, const Plan& plan, const std::filesystem::path& downloads,
                          transfer::Source& source, const transfer::Control& control);

}  // namespace pibox::install
