#include "install/read_back.h"

#include "base/blocks.h"
#include "base/fd.h"
#include "trust/hash.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <vector>

namespace pibox::install {
namespace {
/// The card reads this much ahead while a block is hashed.
constexpr off_t kAhead = off_t{4} << 20;
constexpr off_t kAheadStep = off_t{1} << 20;
}  // namespace

Result<std::string> hashFromCard(const std::filesystem::path& path, const BlockDone& done) {
  const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  if (!fd && (errno == ENOENT || errno == ENOTDIR)) return fail(Code::FileNotFound, path.string());
  if (!fd) return failErrno(Code::ReadFailed, "open " + path.string(), errno);
  struct stat info{};
  if (::fstat(fd.get(), &info) != 0) return failErrno(Code::ReadFailed, "stat " + path.string(), errno);
  if (!S_ISREG(info.st_mode)) return fail(Code::FileUnsafe, path.string() + " is not a regular file");
  dropCache(fd.get());
  ::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
  trust::Hasher hasher;
  std::vector<char> buffer(trust::kHashBlock);
  off_t at = 0;
  for (;;) {
    if (at % kAheadStep == 0) ::posix_fadvise(fd.get(), at, kAhead, POSIX_FADV_WILLNEED);
    const auto n = ::pread(fd.get(), buffer.data(), buffer.size(), at);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failErrno(Code::ReadFailed, "read " + path.string(), errno);
    if (n == 0) break;
    hasher.update({buffer.data(), static_cast<std::size_t>(n)});
    ::posix_fadvise(fd.get(), at, n, POSIX_FADV_DONTNEED);
    at += n;
    PIBOX_TRY(done(static_cast<std::uint64_t>(n)));
  }
  return hasher.finish();
}

Result<> readBack(const std::filesystem::path& path, std::uint64_t size, const std::string& sha256,
                  const BlockDone& done) {
  std::uint64_t total = 0;
  PIBOX_LET(const auto hash, hashFromCard(path, [&](std::uint64_t bytes) {
              total += bytes;
              return done(bytes);
            }));
  if (total != size || hash != sha256)
    return fail(Code::ReadBackMismatch, path.string() + ": " + std::to_string(total) + " bytes with SHA-256 " + hash +
                                            " instead of " + std::to_string(size) + " with " + sha256);
  return {};
}

}  // namespace pibox::install
