#include "base/blocks.h"

#include "base/fault.h"
#include "base/fd.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace pibox {

Result<> readInBlocks(const std::filesystem::path& path, std::size_t blockSize, const TakeBlock& take) {
  const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  if (!fd) {
    if (errno == ENOENT || errno == ENOTDIR) return fail(Code::FileNotFound, path.string());
    if (errno == ELOOP) return fail(Code::FileUnsafe, path.string() + " is a link");
    return failErrno(Code::ReadFailed, "open " + path.string(), errno);
  }
  struct stat info{};
  if (::fstat(fd.get(), &info) != 0) return failErrno(Code::ReadFailed, "stat " + path.string(), errno);
  if (!S_ISREG(info.st_mode)) return fail(Code::FileUnsafe, path.string() + " is not a regular file");
  // Files below /proc and /sys say that they have 0 bytes: the end of the file decides, not its size.
  std::vector<std::byte> block(blockSize);
  for (;;) {
    const auto n = ::read(fd.get(), block.data(), block.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failErrno(Code::ReadFailed, "read " + path.string(), errno);
    if (n == 0) return {};
    PIBOX_TRY(take(std::span(block).first(static_cast<std::size_t>(n))));
  }
}

void dropCache(int fd) {
  ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
}

Result<> writeAll(int fd, std::span<const std::byte> bytes, const std::filesystem::path& path) {
  PIBOX_TRY(fault::step("write", path));
  while (!bytes.empty()) {
    const auto n = ::write(fd, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failErrno(Code::WriteFailed, "write " + path.string(), errno);
    bytes = bytes.subspan(static_cast<std::size_t>(n));
  }
  return {};
}

}  // namespace pibox
