#pragma once
// A faithful copy of an overlayfs `upper` into a new folder.
//
// Copied: regular files (holes stay holes), folders, links, FIFOs, sockets, devices; whiteouts (character device 0/0,
// and files with the attribute trusted.overlay.whiteout) and opaque folders; owners, modes, times to the nanosecond,
// every extended attribute (ACLs, capabilities, trusted.*), hard links among the copied names; names as bytes. Not
// copied: the attributes with which overlayfs notes where an entry came from in the layers it was made over
// (trusted.overlay.origin, .impure, .nlink, .uuid, .upper): they are wrong over another squashfs, and mean nothing with
// index=off, xino=off (Documentation/filesystems/overlayfs.rst).
//
// Nothing is followed and nothing outside the two folders is touched: every step is relative to an open folder.

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace pibox::carry {

namespace fs = std::filesystem;

struct Progress {
  std::uint64_t entries = 0;  ///< names done
  std::uint64_t bytes = 0;    ///< bytes of data written (holes do not count)
};

/// Called after every entry and every MiB; does its own limiting of rate.
using ProgressCallback = std::function<void(const Progress&)>;

struct CopyOptions {
  ProgressCallback progress;
  std::stop_token stop;
  std::string exclude = {};  ///< a name in `from` that is left out
};

/// Makes `to` a copy of `from`. It is built beside as `.<name>.new`, flushed to the card, renamed; a cut at any point
/// leaves either no `to` or all of it, and calling again gives the same. A `to` that is there is removed first. `from`
/// that is not there is copied as an empty folder. The parent of `to` must exist. Needs root (trusted.* attributes,
/// owners, devices). Memory: constant apart from the hard-link table (about 100 bytes for each file with several
/// names). Errors: CarryUnsupported (trusted.overlay.redirect or .metacopy, a mount point inside, nested deeper than
/// 400), CarryFailed (not root), DiskFull, ReadFailed, WriteFailed, Cancelled. After an error nothing is left of the
/// copy.
Result<Progress> copyUpper(const fs::path& from, const fs::path& to, const CopyOptions& options = {});

}  // namespace pibox::carry
