#pragma once
// How the image of a release is put together on this PiBox: from the images that are here, with a patch where that is
// the sooner way, or as a whole.

#include "install/stager.h"
#include "transfer/recipe.h"

#include <filesystem>
#include <optional>

namespace pibox::install {

/// Nothing: there is no index, or it cannot be used, and the image is fetched as it is. A patch that is used is in
/// `downloads`. What does not work out only costs bytes. Errors: Cancelled.
Result<std::optional<transfer::Recipe>> imageRecipe(const bank::Layout& layout, const Plan& plan,
                                                    const std::filesystem::path& downloads, transfer::Source& source,
                                                    const transfer::Control& control);

}  // namespace pibox::install
