#pragma once
// Erasing for good: what goes is not only unlinked.

#include "base/error.h"

#include <filesystem>

namespace pibox::carry {

namespace fs = std::filesystem;

/// Removes a tree so that as little as can be is left of it: every entry gets a meaningless name first and is then
/// removed, and with `trim` the card is told which blocks are free (FITRIM), where it wants to know. What a flash card
/// keeps inside is out of reach. Nothing there is success; a cut leaves a part that the next call removes. Errors:
/// WriteFailed.
Result<> eraseForGood(const fs::path& path, bool trim);

}  // namespace pibox::carry
