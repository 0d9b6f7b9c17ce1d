#include "base/durable.h"
#include "base/fault.h"
#include "base/fd.h"

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

namespace pibox {
namespace {

constexpr int kMaxDepth = 512;

Result<> removeContent(Fd folder, dev_t device, const fs::path& path, int depth) {
  if (depth > kMaxDepth) return fail(Code::FileUnsafe, path.string() + " is nested too deeply");
  const std::unique_ptr<DIR, int (*)(DIR*)> dir(::fdopendir(folder.get()), &::closedir);
  if (!dir) return failErrno(Code::ReadFailed, "read folder " + path.string(), errno);
  const int fd = folder.release();  // closed by closedir
  for (;;) {
    errno = 0;
    const auto* entry = ::readdir(dir.get());
    if (!entry) break;
    const char* name = entry->d_name;
    if (std::strcmp(name, ".") == 0 || std::strcmp(name, "..") == 0) continue;
    struct stat info{};
    if (::fstatat(fd, name, &info, AT_SYMLINK_NOFOLLOW) != 0) {
      if (errno == ENOENT) continue;
      return failErrno(Code::ReadFailed, "stat " + (path / name).string(), errno);
    }
    const bool isFolder = S_ISDIR(info.st_mode);
    if (isFolder) {
      if (info.st_dev != device) return fail(Code::BankInUse, (path / name).string() + " is a mount point");
      Fd child(::openat(fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
      if (!child) return failErrno(Code::ReadFailed, "open " + (path / name).string(), errno);
      PIBOX_TRY(removeContent(std::move(child), device, path / name, depth + 1));
    }
    if (::unlinkat(fd, name, isFolder ? AT_REMOVEDIR : 0) != 0 && errno != ENOENT)
      return failErrno(Code::WriteFailed, "remove " + (path / name).string(), errno);
  }
  if (errno != 0) return failErrno(Code::ReadFailed, "read folder " + path.string(), errno);
  return {};
}

}  // namespace

Result<> removeTreeDurably(const fs::path& path) {
  PIBOX_TRY(fault::step("remove-tree", path));
  struct stat info{};
  if (::lstat(path.c_str(), &info) != 0) {
    if (errno == ENOENT || errno == ENOTDIR) return {};
    return failErrno(Code::ReadFailed, "stat " + path.string(), errno);
  }
  if (!S_ISDIR(info.st_mode)) return removeDurably(path);
  Fd folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!folder) return failErrno(Code::ReadFailed, "open " + path.string(), errno);
  PIBOX_TRY(removeContent(std::move(folder), info.st_dev, path, 0));
  if (::rmdir(path.c_str()) != 0 && errno != ENOENT)
    return failErrno(Code::WriteFailed, "remove " + path.string(), errno);
  const auto parent = path.parent_path();
  return syncFolder(parent.empty() ? fs::path(".") : parent);
}

}  // namespace pibox
