#pragma once
// Boot files onto the VFAT partition, which has no safe rename and no journal: only new names in a folder of their own.

#include "bank/layout.h"
#include "bank/manifest.h"
#include "install/read_back.h"

#include <filesystem>
#include <functional>
#include <string>

namespace pibox::install {

/// Where a boot file (`boot/…`) of the manifest is to be had.
using BootSource = std::function<std::filesystem::path(const std::string& path)>;

/// Copies every boot file of the manifest into `/boot/<id>/`, flushes them together, and compares them as the card has
/// them. A file that is already there as it should be is left alone; one that is not (a cut left it) is made anew.
/// Nothing outside that folder is touched. The caller made sure that no bank runs with that folder. Errors:
/// BootPartitionFull, ReadBackMismatch, WriteFailed, ReadFailed, what `done` says.
Result<> writeBootFiles(const bank::Layout& layout, const bank::Manifest& manifest, const BootSource& from,
                        const BlockDone& done);

}  // namespace pibox::install
