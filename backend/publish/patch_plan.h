#pragma once
// Which blocks of a new image a patch makes, in which units, and where each looks in the old image.

#include "publish/image_map.h"

namespace pibox::publish {

/// Unpacked bytes of a unit and of its window (a block more at most): what a device has to have in memory.
inline constexpr std::size_t kUnitBytes = std::size_t{1} << 20;
inline constexpr std::size_t kWindowBytes = std::size_t{2} << 20;

/// Units in the order of the image, without deltas; sizes of blocks that are not known yet are 0. Errors: those of
/// reading.
Result<std::vector<transfer::Unit>> planPatch(const ImageMap& old, const ImageMap& now);

}  // namespace pibox::publish
