#pragma once
// An open folder whose names are read one by one: the memory does not grow with the folder.

#include "base/error.h"
#include "base/fd.h"

#include <dirent.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <sys/stat.h>

namespace pibox::carry {

/// How deep a tree may be: two or four open folders a level must stay below the usual limit of 1024 descriptors.
inline constexpr int kMaxCopyDepth = 400;
inline constexpr int kMaxMergeDepth = 200;

/// Opens a folder, never through a link. `at` may be AT_FDCWD. Errors: FileNotFound, CarryUnsupported (not a folder),
/// ReadFailed.
Result<Fd> openFolder(int at, const char* name);

class Folder {
 public:
  /// As openFolder.
  static Result<Folder> open(int at, const char* name);

  [[nodiscard]] int fd() const { return ::dirfd(m_dir.get()); }

  /// The next name ("." and ".." are left out), valid until the next call; nullptr after the last. Errors: ReadFailed.
  Result<const char*> next();

 private:
  struct Close {
    void operator()(DIR* dir) const { ::closedir(dir); }
  };
  explicit Folder(DIR* dir) : m_dir(dir) {}
  std::unique_ptr<DIR, Close> m_dir;
};

/// lstat of a name; nothing there is nullopt. Errors: ReadFailed.
Result<std::optional<struct stat>> look(int at, const char* name);

/// Puts the path in front of an error's detail.
template <class T>
Result<T> inPath(Result<T> result, const std::string& path) {
  if (!result) result.error().detail = path + ": " + result.error().detail;
  return result;
}

/// A character device 0/0: overlayfs' mark for "deleted".
inline bool isWhiteoutDevice(const struct stat& info) {
  return S_ISCHR(info.st_mode) && info.st_rdev == 0;
}

}  // namespace pibox::carry
