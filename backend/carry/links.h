#pragma once
// Which files of a source tree have several names, and where the first of them was made.

#include "base/error.h"
#include "carry/make.h"

#include <map>
#include <string>
#include <sys/stat.h>
#include <utility>

namespace pibox::carry {

class LinkTable {
 public:
  static bool hasSeveralNames(const struct stat& info) { return info.st_nlink > 1 && !S_ISDIR(info.st_mode); }

  /// The path given with the first name of this file, or nullptr: this is the first, and `path` is kept for the others.
  /// The row goes when all names have been seen. The pointer is valid until the next call.
  const std::string* firstName(const struct stat& info, const std::string& path);

 private:
  struct Row {
    std::string path;
    nlink_t left = 0;
  };
  std::map<std::pair<dev_t, ino_t>, Row> m_rows;
  std::string m_last;
};

/// Makes `name` in the open folder `at` a further name of `path`, which is relative to the open folder `root` and of
/// our own making (no component is a link), however long it is. Errors: WriteFailed.
Result<> linkTo(Maker& maker, int root, const std::string& path, int at, const char* name);

}  // namespace pibox::carry
