#pragma once
// Extended attributes, read and set by (open folder, name) without following links. There is no *at() call for them
// before Linux 6.13, so the name is given below /proc/self/fd (/proc must be mounted), or below the working folder
// where the thread has its own.

#include "base/error.h"
#include "base/fd.h"

#include <string>
#include <string_view>
#include <vector>

namespace pibox::carry {

struct Attribute {
  std::string name;
  std::string value;
  friend auto operator<=>(const Attribute&, const Attribute&) = default;
};

/// Sorted by name. POSIX ACLs and capabilities are attributes too (system.posix_acl_*, security.capability).
using Attributes = std::vector<Attribute>;

/// While it lives, the calling thread has a working folder of its own, and attributes are found from there: a third of
/// the time. Where that cannot be had, nothing changes. Not nested.
class OwnWorkingFolder {
 public:
  OwnWorkingFolder();
  ~OwnWorkingFolder();
  OwnWorkingFolder(const OwnWorkingFolder&) = delete;
  OwnWorkingFolder& operator=(const OwnWorkingFolder&) = delete;

 private:
  Fd m_before;
};

/// All attributes of `name` in the open folder `at` ("." is the folder itself), but for those that say where an entry
/// came from (isOriginAttribute): every file of an upper has some, and nobody wants their values. A filesystem without
/// attributes has none. Errors: ReadFailed.
Result<Attributes> readAttributes(int at, const char* name);

/// Whether the filesystem of an open folder has attributes at all: a squashfs without any says so.
bool keepsAttributes(int folder);

/// The attribute by which a name stands for content that is not here (isIndirectAttribute), or nothing. Errors: as
/// readAttributes.
Result<std::string> findIndirect(int at, const char* name);

/// Sets one. Errors: WriteFailed, DiskFull.
Result<> setAttribute(int at, const char* name, const Attribute& attribute);

/// Sets one of an open file. Errors: as above.
Result<> setAttribute(int file, const Attribute& attribute);

/// Removes one; not there is success.
Result<> removeAttribute(int at, const char* name, const char* attribute);
Result<> removeAttribute(int file, const char* attribute);

/// What overlayfs writes for itself. An attribute that it *escapes* for an overlay inside (trusted.overlay.overlay.*)
/// is content.
bool isLayerAttribute(std::string_view name);

/// The layer attributes that say where an entry came from: wrong in any other place.
bool isOriginAttribute(std::string_view name);

/// Whether the entry stands for content that is not here (trusted.overlay.redirect, .metacopy), which cannot be
/// carried.
bool isIndirectAttribute(std::string_view name);

const std::string* findAttribute(const Attributes& attributes, std::string_view name);

inline constexpr const char* kOpaque = "trusted.overlay.opaque";
inline constexpr const char* kWhiteout = "trusted.overlay.whiteout";

}  // namespace pibox::carry
