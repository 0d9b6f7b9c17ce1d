#include "carry/folder.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>

namespace pibox::carry {

Result<Fd> openFolder(int at, const char* name) {
  Fd fd(::openat(at, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (fd) return fd;
  if (errno == ENOENT) return fail(Code::FileNotFound, name);
  if (errno == ENOTDIR || errno == ELOOP) return fail(Code::CarryUnsupported, std::string(name) + " is not a folder");
  return failErrno(Code::ReadFailed, std::string("open ") + name, errno);
}

Result<Folder> Folder::open(int at, const char* name) {
  PIBOX_LET(Fd fd, openFolder(at, name));
  DIR* dir = ::fdopendir(fd.get());
  if (!dir) return failErrno(Code::ReadFailed, std::string("read folder ") + name, errno);
  fd.release();
  return Folder(dir);
}

Result<const char*> Folder::next() {
  for (;;) {
    errno = 0;
    const auto* entry = ::readdir(m_dir.get());
    if (!entry) {
      if (errno != 0) return failErrno(Code::ReadFailed, "read folder", errno);
      return nullptr;
    }
    if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0) return entry->d_name;
  }
}

Result<std::optional<struct stat>> look(int at, const char* name) {
  struct stat info{};
  if (::fstatat(at, name, &info, AT_SYMLINK_NOFOLLOW) == 0) return info;
  if (errno == ENOENT) return std::nullopt;
  return failErrno(Code::ReadFailed, std::string("stat ") + name, errno);
}

}  // namespace pibox::carry
