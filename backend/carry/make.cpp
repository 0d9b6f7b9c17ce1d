#include "carry/make.h"

#include "base/fault.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <memory>

namespace pibox::carry {
namespace {

constexpr std::size_t kBuffer = 256 * 1024;
constexpr mode_t kNewFile = 0600;
constexpr std::uint64_t kFlushEvery = 64 << 20;

std::unexpected<Error> failed(const char* what, const char* name) {
  const int error = errno;
  return failErrno(Code::WriteFailed, std::string(what) + " " + name, error);
}

}  // namespace

Metadata metadataOf(const struct stat& info) {
  return {info.st_uid, info.st_gid, info.st_mode, info.st_atim, info.st_mtim, {}};
}

Result<> Maker::folder(int at, const char* name) {
  PIBOX_TRY(fault::step("mkdir", m_where));
  if (::mkdirat(at, name, 0700) != 0) return failed("make folder", name);
  return {};
}

Result<> Maker::link(int at, const char* name, const std::string& target) {
  PIBOX_TRY(fault::step("symlink", m_where));
  if (::symlinkat(target.c_str(), at, name) != 0) return failed("make link", name);
  return {};
}

Result<> Maker::node(int at, const char* name, mode_t mode, dev_t device) {
  PIBOX_TRY(fault::step("mknod", m_where));
  if (::mknodat(at, name, mode, device) != 0) return failed("make node", name);
  return {};
}

Result<> Maker::hardLink(int fromAt, const char* from, int at, const char* name) {
  PIBOX_TRY(fault::step("link", m_where));
  if (::linkat(fromAt, from, at, name, 0) != 0) return failed("hard-link", name);
  return {};
}

Result<Fd> Maker::file(int at, const char* name) {
  PIBOX_TRY(fault::step("create", m_where));
  Fd fd(::openat(at, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kNewFile));
  if (!fd) return failed("create", name);
  return fd;
}

Result<> Maker::write(int to, const char* data, std::size_t size, off_t offset) {
  PIBOX_TRY(fault::step("write", m_where));
  while (size > 0) {
    const auto n = ::pwrite(to, data, size, offset);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failErrno(Code::WriteFailed, "write", errno);
    data += n;
    size -= static_cast<std::size_t>(n);
    offset += n;
  }
  return {};
}

Result<> Maker::text(int to, std::string_view content) {
  if (content.empty()) return {};
  return write(to, content.data(), content.size(), 0);
}

Result<> Maker::data(int from, int to, const DataCallback& done) {
  struct stat info{};
  if (::fstat(from, &info) != 0) return failErrno(Code::ReadFailed, "stat", errno);
  if (info.st_size == 0) return {};
  thread_local const auto buffer = std::make_unique<char[]>(kBuffer);
  std::uint64_t unflushed = 0;
  off_t written = 0;  // end of what was written: what follows, up to the size, is a hole
  for (off_t start = 0; start < info.st_size;) {
    off_t end = info.st_size;
    // A file without holes and on one extent needs no questions; st_blocks tells (512-byte units).
    if (info.st_blocks * 512 < info.st_size) {
      start = ::lseek(from, start, SEEK_DATA);
      if (start < 0 && errno == ENXIO) break;  // only a hole is left
      if (start < 0) return failErrno(Code::ReadFailed, "look for data", errno);
      end = ::lseek(from, start, SEEK_HOLE);
      if (end < 0) return failErrno(Code::ReadFailed, "look for a hole", errno);
    }
    while (start < end) {
      const auto want = static_cast<std::size_t>(std::min<off_t>(end - start, kBuffer));
      const auto n = ::pread(from, buffer.get(), want, start);
      if (n < 0 && errno == EINTR) continue;
      if (n < 0) return failErrno(Code::ReadFailed, "read", errno);
      if (n == 0) return {};  // it became shorter while it was read: what there was has been copied
      PIBOX_TRY(write(to, buffer.get(), static_cast<std::size_t>(n), start));
      start += n;
      written = start;
      unflushed += static_cast<std::uint64_t>(n);
      if (done) PIBOX_TRY(done(static_cast<std::uint64_t>(n)));
      if (unflushed >= kFlushEvery) {
        PIBOX_TRY(fault::step("fdatasync", m_where));
        if (::fdatasync(to) != 0) return failErrno(Code::WriteFailed, "flush", errno);
        unflushed = 0;
      }
    }
  }
  if (written < info.st_size) {
    PIBOX_TRY(fault::step("truncate", m_where));
    if (::ftruncate(to, info.st_size) != 0) return failErrno(Code::WriteFailed, "set the size", errno);
  }
  return {};
}

Result<> Maker::metadata(int at, const char* name, const Metadata& metadata) {
  PIBOX_TRY(fault::step("chown", m_where));
  if (::fchownat(at, name, metadata.uid, metadata.gid, AT_SYMLINK_NOFOLLOW) != 0)
    return failed("set the owner of", name);
  if (!S_ISLNK(metadata.mode)) {
    PIBOX_TRY(fault::step("chmod", m_where));
    if (::fchmodat(at, name, metadata.mode & 07777, 0) != 0) return failed("set the mode of", name);
  }
  for (const auto& attribute : metadata.attributes) {
    PIBOX_TRY(fault::step("setxattr", m_where));
    PIBOX_TRY(setAttribute(at, name, attribute));
  }
  const struct timespec times[2] = {metadata.accessed, metadata.modified};
  PIBOX_TRY(fault::step("utimens", m_where));
  if (::utimensat(at, name, times, AT_SYMLINK_NOFOLLOW) != 0) return failed("set the times of", name);
  return {};
}

Result<> Maker::metadata(int file, const Metadata& metadata) {
  if (m_handsDown) PIBOX_TRY(removeAttribute(file, "system.posix_acl_access"));
  // What root makes in a folder without a set-group bit is root's.
  if (m_handsDown || metadata.uid != 0 || metadata.gid != 0) {
    PIBOX_TRY(fault::step("chown", m_where));
    if (::fchown(file, metadata.uid, metadata.gid) != 0) return failed("set the owner of", "a file");
  }
  if ((metadata.mode & 07777) != kNewFile) {
    PIBOX_TRY(fault::step("chmod", m_where));
    if (::fchmod(file, metadata.mode & 07777) != 0) return failed("set the mode of", "a file");
  }
  for (const auto& attribute : metadata.attributes) {
    PIBOX_TRY(fault::step("setxattr", m_where));
    PIBOX_TRY(setAttribute(file, attribute));
  }
  const struct timespec times[2] = {metadata.accessed, metadata.modified};
  PIBOX_TRY(fault::step("utimens", m_where));
  if (::futimens(file, times) != 0) return failed("set the times of", "a file");
  return {};
}

Result<std::string> readLink(int at, const char* name) {
  std::string target(PATH_MAX, '\0');
  const auto size = ::readlinkat(at, name, target.data(), target.size());
  if (size < 0) return failErrno(Code::ReadFailed, std::string("read link ") + name, errno);
  target.resize(static_cast<std::size_t>(size));
  return target;
}

}  // namespace pibox::carry
