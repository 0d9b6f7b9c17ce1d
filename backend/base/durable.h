#pragma once
// File operations that survive a power cut: when one of these has returned, its effect is on the card; when the power
// is cut inside it, either the old or the new content is there, never a mixture. Each durable step announces itself to
// base/fault.h.
//
// The order is that of rename(2) and fsync(2): write under a new name in the same folder, fsync it, rename it, fsync
// the folder.

#include "base/error.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace pibox {

namespace fs = std::filesystem;

/// Reads a regular file of at most `maxBytes` bytes. The last component is not followed if it is a link.
/// Errors: FileNotFound, FileTooLarge, FileUnsafe (not a regular file), ReadFailed.
Result<std::string> readFile(const fs::path& path, std::size_t maxBytes);

/// Replaces `path` with `content`. The temporary name is `.<name>.new` in the same folder; one left by a cut is
/// overwritten.
Result<> writeFileDurably(const fs::path& path, std::string_view content, unsigned mode = 0644);

/// Overwrites the first bytes of an existing file in place with one write, then fsyncs: for the one sector file on VFAT
/// (bank.txt), where a rename is not atomic. `content` must have exactly the file's size and at most 512 bytes.
Result<> overwriteSectorDurably(const fs::path& path, std::string_view content);

/// Makes `link` a symbolic link to `target` (a plain name) atomically, whether or not it was there.
Result<> setLinkDurably(const fs::path& link, const std::string& target);

/// Renames within one filesystem and fsyncs both folders.
Result<> renameDurably(const fs::path& from, const fs::path& to);

/// Removes a file or link; nothing there is success.
Result<> removeDurably(const fs::path& path);

/// Removes a folder with all that is in it, never following links and never leaving the filesystem; nothing there is
/// success.
Result<> removeTreeDurably(const fs::path& path);

/// Makes a folder (its parent must exist); one already there is success.
Result<> makeFolderDurably(const fs::path& path, unsigned mode = 0755);

/// fsyncs a folder, so that the names in it are on the card.
Result<> syncFolder(const fs::path& path);

/// Everything that was written to the filesystem of `folder` is on the card (syncfs): one wait for many files.
Result<> syncFilesystem(const fs::path& folder);

/// fsyncs an open file.
Result<> syncFile(int fd, const fs::path& pathForMessages);

}  // namespace pibox
