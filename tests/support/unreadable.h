#pragma once
// A card with a place that cannot be read any more: reads of it fail with EIO, as those of a worn card do.

#include <cstdint>
#include <filesystem>

namespace pibox::test {

/// From now on reading these bytes of `file` fails in this program, whoever reads; with no bytes, all can be read.
void makeUnreadable(const std::filesystem::path& file, std::uint64_t offset, std::uint64_t length);

}  // namespace pibox::test
