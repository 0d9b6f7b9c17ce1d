#pragma once
// Making a patch (transfer/patch.h) from two images.

#include "base/error.h"

#include <filesystem>
#include <stop_token>

namespace pibox::publish {

struct PatchSummary {
  std::uint64_t bytes = 0;    ///< of the patch
  std::uint64_t changed = 0;  ///< bytes of blocks of the new image that are not in the old one
  std::uint64_t made = 0;     ///< of these, bytes that the patch makes
};

/// Writes a patch from `old` to `now`, on all cores; some seconds for each changed MB. Every block was made as a device
/// makes it and compared; what does not come out the same, or is shorter to fetch, is left out. Nothing is written
/// where a patch cannot work or would save nothing: then `bytes` is 0. Errors: those of reading and writing, Internal.
Result<PatchSummary> writePatch(const std::filesystem::path& old, const std::filesystem::path& now,
                                const std::filesystem::path& patch);

}  // namespace pibox::publish
