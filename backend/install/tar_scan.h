#pragma once
// Looks through an uncompressed tar before anything is made of it: what is in it, how much, and whether it ends as a
// tar does.

#include "base/error.h"
#include "install/archive.h"

namespace pibox::install {

/// Checks every header of the tar open at `fd` (POSIX.1-1988 ustar and GNU long names): checksums, kinds (files,
/// folders, symbolic links), sizes that fit the file, at most `limits.entries`, and the two empty blocks at its end.
/// Errors: ArchiveInvalid, ReadFailed.
Result<> scanTar(int fd, const ArchiveLimits& limits);

}  // namespace pibox::install
