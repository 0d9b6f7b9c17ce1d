#include "carry/build.h"

#include "base/durable.h"
#include "base/fault.h"
#include "carry/attributes.h"
#include "carry/folder.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pibox::carry {

Result<TreeBuild> TreeBuild::begin(const fs::path& target) {
  if (::geteuid() != 0) return fail(Code::CarryFailed, "only root can read and make every kind of entry");
  auto path = target.parent_path() / ("." + target.filename().string() + ".new");
  PIBOX_TRY(removeTreeDurably(path));
  PIBOX_TRY(fault::step("mkdir", path));
  if (::mkdir(path.c_str(), 0700) != 0) return failErrno(Code::WriteFailed, "make folder " + path.string(), errno);
  PIBOX_LET(Fd fd, openFolder(AT_FDCWD, path.c_str()));
  // What the parent hands down would be handed on to everything below.
  PIBOX_TRY(removeAttribute(fd.get(), ".", "system.posix_acl_default"));
  PIBOX_TRY(removeAttribute(fd.get(), ".", "system.posix_acl_access"));
  if (::fchmod(fd.get(), 0755) != 0) return failErrno(Code::WriteFailed, "set the mode of " + path.string(), errno);
  return TreeBuild(target, std::move(path), std::move(fd));
}

Result<> TreeBuild::flush() {
  // One flush of the filesystem instead of one for each of thousands of files; it also reports what failed to be
  // written since the descriptor was opened (Linux 5.8).
  PIBOX_TRY(fault::step("syncfs", m_path));
  if (::syncfs(m_fd.get()) != 0) return failErrno(Code::WriteFailed, "flush " + m_path.string(), errno);
  return {};
}

Result<> TreeBuild::finish() {
  PIBOX_TRY(flush());
  PIBOX_TRY(removeTreeDurably(m_target));
  return renameDurably(m_path, m_target);
}

Result<> TreeBuild::finishParts(std::initializer_list<const char*> names) {
  PIBOX_TRY(flush());
  for (const char* name : names) {
    const auto to = m_target.parent_path() / name;
    PIBOX_TRY(fault::step("rename", to));
    // What is there changes places with what was built, in one step, and goes with the rest.
    if (::renameat2(m_fd.get(), name, AT_FDCWD, to.c_str(), RENAME_EXCHANGE) != 0) {
      if (errno != ENOENT) return failErrno(Code::WriteFailed, "exchange " + to.string(), errno);
      if (::renameat(m_fd.get(), name, AT_FDCWD, to.c_str()) != 0)
        return failErrno(Code::WriteFailed, "rename to " + to.string(), errno);
    }
    PIBOX_TRY(syncFolder(m_target.parent_path()));
  }
  return removeTreeDurably(m_path);
}

std::unexpected<Error> TreeBuild::giveUp(Error error) {
  if (auto removed = removeTreeDurably(m_path); !removed)
    error.detail += "; and it could not be removed: " + removed.error().detail;
  return std::unexpected(std::move(error));
}

}  // namespace pibox::carry
