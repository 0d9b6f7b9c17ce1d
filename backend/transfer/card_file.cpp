#include "transfer/card_file.h"

#include "base/blocks.h"
#include "base/fault.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace pibox::transfer {
namespace {
/// Write-back is started in pieces of this size and waited for one piece later: at most two of them are dirty, which a
/// slow card (10 MB/s) has written in 200 ms.
constexpr std::uint64_t kWindow = std::uint64_t{1} << 20;
}  // namespace

Result<CardFile> CardFile::open(const std::filesystem::path& path, std::uint64_t offset, std::uint64_t length) {
  PIBOX_TRY(fault::step("create", path));
  CardFile file;
  file.m_path = path;
  file.m_fd = Fd(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644));
  if (!file.m_fd) return failErrno(Code::WriteFailed, "create " + path.string(), errno);
  const auto at = static_cast<off_t>(offset);
  if (::ftruncate(file.fd(), at) != 0) return failErrno(Code::WriteFailed, "cut " + path.string(), errno);
  // The size stays honest (it says what has been written); only the room is taken.
  if (length > offset && ::fallocate(file.fd(), FALLOC_FL_KEEP_SIZE, at, static_cast<off_t>(length - offset)) != 0 &&
      errno != EOPNOTSUPP && errno != ENOSYS)
    return failErrno(Code::WriteFailed, "reserve " + std::to_string(length - offset) + " bytes for " + path.string(),
                     errno);
  file.m_position = file.m_started = file.m_clean = offset;
  return file;
}

Result<> CardFile::append(Bytes bytes) {
  PIBOX_TRY(writeAt(m_position, bytes));
  m_position += bytes.size();
  keepFewDirty();
  return {};
}

Result<> CardFile::writeAt(std::uint64_t offset, Bytes bytes) {
  PIBOX_TRY(fault::step("write", m_path));
  while (!bytes.empty()) {
    const auto n = ::pwrite(fd(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failErrno(Code::WriteFailed, "write " + m_path.string(), errno);
    offset += static_cast<std::uint64_t>(n);
    bytes = bytes.subspan(static_cast<std::size_t>(n));
  }
  return {};
}

void CardFile::keepFewDirty() {
  if (m_position - m_started < kWindow) return;
  const auto start = [this](std::uint64_t from, std::uint64_t to, unsigned flags) {
    (void)::sync_file_range(fd(), static_cast<off_t>(from), static_cast<off_t>(to - from), flags);
  };
  // Errors are not looked at here: fdatasync() reports them.
  start(m_started, m_position, SYNC_FILE_RANGE_WRITE);
  if (m_started > m_clean) {
    start(m_clean, m_started, SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER);
    ::posix_fadvise(fd(), static_cast<off_t>(m_clean), static_cast<off_t>(m_started - m_clean), POSIX_FADV_DONTNEED);
    m_clean = m_started;
  }
  m_started = m_position;
}

Result<> CardFile::flush() {
  PIBOX_TRY(fault::step("fsync", m_path));
  if (::fdatasync(fd()) != 0) return failErrno(Code::WriteFailed, "fsync " + m_path.string(), errno);
  dropCache(fd());
  m_started = m_clean = m_position;
  return {};
}

}  // namespace pibox::transfer
