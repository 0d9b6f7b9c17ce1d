#pragma once
// What one layer has at a name.

#include "base/error.h"
#include "base/fd.h"
#include "carry/attributes.h"
#include "carry/folder.h"
#include "carry/make.h"

#include <cstdint>
#include <optional>
#include <string>
#include <sys/stat.h>

namespace pibox::carry {

enum class Kind : std::uint8_t { Absent, Folder, File, Link, Special };

struct Node {
  int at = -1;  ///< the open folder it is in
  std::string name;
  Kind kind = Kind::Absent;
  struct stat info{};
  Attributes attributes;  ///< without those of overlayfs
  bool whiteout = false;  ///< Absent, and says so
  bool opaque = false;    ///< a folder that hides what the layers below have in it
  /// All of a small file, once it has been compared (sameContent): it is not read again.
  mutable std::optional<std::string> text = {};

  explicit operator bool() const { return kind != Kind::Absent; }
  [[nodiscard]] bool isFolder() const { return kind == Kind::Folder; }
  [[nodiscard]] mode_t mode() const { return info.st_mode & 07777; }
};

/// All of it, with the attributes.
Metadata metadataOf(const Node& node);

/// Looks a name up. `at` -1: the layer has not even the folder, so Absent. `attributes` false: it is known to have none
/// (keepsAttributes). Errors: ReadFailed, CarryUnsupported (an entry that stands for content elsewhere).
Result<Node> lookUp(int at, const char* name, bool attributes = true);

/// Opens a regular file for reading, or a folder. Errors: ReadFailed.
Result<Fd> openNode(const Node& node);

/// All of a regular file of at most `max` bytes. Errors: FileTooLarge, ReadFailed.
Result<std::string> readNode(const Node& node, std::size_t max);

/// The same kind with the same content: bytes, target, device. Folders are the same. Errors: ReadFailed.
Result<bool> sameContent(const Node& a, const Node& b);

}  // namespace pibox::carry
