#include "support/unreadable.h"

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <dlfcn.h>
#include <sys/stat.h>
#include <sys/types.h>

namespace {

std::atomic<ino_t> badFile = 0;
std::atomic<off_t> badBegin = 0, badEnd = 0;

bool isBad(int fd, std::size_t count, off_t offset) {
  struct stat info{};
  return badBegin < badEnd && offset < badEnd && offset + static_cast<off_t>(count) > badBegin &&
         ::fstat(fd, &info) == 0 && info.st_ino == badFile;
}

ssize_t readOf(const char* name, int fd, void* to, std::size_t count, off_t offset) {
  if (isBad(fd, count, offset)) {
    errno = EIO;
    return -1;
  }
  using Read = ssize_t (*)(int, void*, std::size_t, off_t);
  return reinterpret_cast<Read>(::dlsym(RTLD_NEXT, name))(fd, to, count, offset);
}

}  // namespace

// Before those of the C library, for the program and its libraries.
extern "C" {
ssize_t pread(int fd, void* to, std::size_t count, off_t offset) {
  return readOf("pread", fd, to, count, offset);
}
ssize_t pread64(int fd, void* to, std::size_t count, off_t offset) {
  return readOf("pread64", fd, to, count, offset);
}
}

namespace pibox::test {

void makeUnreadable(const std::filesystem::path& file, std::uint64_t offset, std::uint64_t length) {
  struct stat info{};
  badFile = ::stat(file.c_str(), &info) == 0 ? info.st_ino : 0;
  badBegin = static_cast<off_t>(offset);
  badEnd = static_cast<off_t>(offset + length);
}

}  // namespace pibox::test
