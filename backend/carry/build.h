#pragma once
// A folder that is built beside its place, flushed, and renamed there when it is complete.

#include "base/error.h"
#include "base/fd.h"

#include <filesystem>
#include <initializer_list>

namespace pibox::carry {

namespace fs = std::filesystem;

class TreeBuild {
 public:
  /// Begins `.<name>.new` beside `target`; what an earlier cut left of it is removed first. Needs root.
  /// Errors: CarryFailed (not root), WriteFailed, DiskFull.
  static Result<TreeBuild> begin(const fs::path& target);

  [[nodiscard]] const fs::path& path() const { return m_path; }
  [[nodiscard]] int fd() const { return m_fd.get(); }

  /// Flushes all of it to the card, removes an old `target`, and renames.
  Result<> finish();

  /// As finish, but moves these entries of it into the folder of `target` one by one, in this order, and removes the
  /// rest: the last one being there says that all of them are.
  Result<> finishParts(std::initializer_list<const char*> names);

  /// Removes what was built, and hands the error on.
  std::unexpected<Error> giveUp(Error error);

 private:
  TreeBuild(fs::path target, fs::path path, Fd fd)
      : m_target(std::move(target)), m_path(std::move(path)), m_fd(std::move(fd)) {}

  Result<> flush();

  fs::path m_target;
  fs::path m_path;
  Fd m_fd;
};

}  // namespace pibox::carry
