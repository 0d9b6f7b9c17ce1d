#pragma once
// Boot files onto the VFAT partition, which has no safe rename and no journal: only new names in a folder of their own.

#include "bank/layout.h"
#include "bank/manifest.h"
#include "install/read_back.h"

namespace pibox::install {

/// Copies every `boot/…` file of the manifest from below `from` (a folder with `boot/…` in it) into `/boot/<id>/`, each
/// fsynced and compared as the card has it. A file that is already there as it should be is left alone; one that is not
/// (a cut left it) is made anew. Nothing outside that folder is touched. The caller made sure that no bank runs with
/// that folder. Errors: BootPartitionFull, ReadBackMismatch, WriteFailed, ReadFailed, what `done` says.
Result<> writeBootFiles(const bank::Layout& layout, const bank::Manifest& manifest, const std::filesystem::path& from,
                        const BlockDone& done);

}  // namespace pibox::install
