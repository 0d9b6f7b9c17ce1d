#include "transfer/card_file.h"

#include "base/blocks.h"
#include "base/fault.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

namespace pibox::transfer {
namespace {
/// Write-back is started in pieces of this size and waited for one piece later: at most two of them are dirty, which a
/// slow card (10 MB/s) has written in 200 ms.
constexpr std::uint64_t kWindow = std::uint64_t{1} << 20;
/// So much is gathered before it is written past the page cache.
constexpr std::size_t kGather = kHugePage;
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
  file.m_direct = Fd(::open(path.c_str(), O_WRONLY | O_DIRECT | O_CLOEXEC | O_NOFOLLOW));
  file.m_position = file.m_started = file.m_clean = offset;
  return file;
}

Result<> CardFile::append(Bytes bytes) {
  PIBOX_TRY(writeAt(m_position, bytes));
  m_position += bytes.size();
  keepFewDirty();
  return {};
}

Result<> CardFile::copy(Bytes bytes) {
  if (!m_direct) return append(bytes);
  if (!m_gathered) m_gathered = aligned(kGather);
  if (!m_gathered) return fail(Code::Internal, "out of memory");
  // What is gathered begins where a direct write may.
  if (const auto over = m_position % kAlign; m_count == 0 && over > 0) {
    const auto head = bytes.first(std::min(bytes.size(), kAlign - over));
    PIBOX_TRY(append(head));
    bytes = bytes.subspan(head.size());
  }
  while (!bytes.empty()) {
    const auto some = bytes.first(std::min(bytes.size(), kGather - m_count));
    std::ranges::copy(some, m_gathered.get() + m_count);
    m_count += some.size();
    m_position += some.size();
    bytes = bytes.subspan(some.size());
    if (m_count == kGather) PIBOX_TRY(writeGathered(m_count));
  }
  return {};
}

Result<> CardFile::settle() {
  if (m_count == 0) return {};
  // What is short, and the rest of a page, goes the usual way.
  PIBOX_TRY(writeGathered(m_count / kAlign * kAlign));
  const auto rest = std::exchange(m_count, 0);
  PIBOX_TRY(writeAt(m_position - rest, Bytes(m_gathered.get(), rest)));
  keepFewDirty();
  return {};
}

/// Writes the first `count` bytes of what is gathered, a multiple of kAlign; what is left moves to the front.
Result<> CardFile::writeGathered(std::size_t count) {
  if (count == 0) return {};
  PIBOX_TRY(fault::step("write", m_path));
  const auto at = m_position - m_count;
  std::size_t done = 0;
  while (m_direct && done < count) {
    const auto n = ::pwrite(m_direct.get(), m_gathered.get() + done, count - done, static_cast<off_t>(at + done));
    if (n < 0 && errno == EINTR) continue;
    if (n < 0 && errno != EINVAL) return failErrno(Code::WriteFailed, "write " + m_path.string(), errno);
    // It only found out now that it cannot, or not in such pieces.
    if (n < 0 || static_cast<std::size_t>(n) % kAlign != 0) m_direct = Fd();
    done += static_cast<std::size_t>(std::max<ssize_t>(n, 0));
  }
  if (done < count) PIBOX_TRY(writeAt(at + done, Bytes(m_gathered.get() + done, count - done)));
  m_count -= count;
  std::copy_n(m_gathered.get() + count, m_count, m_gathered.get());
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
  PIBOX_TRY(settle());
  PIBOX_TRY(fault::step("fsync", m_path));
  if (::fdatasync(fd()) != 0) return failErrno(Code::WriteFailed, "fsync " + m_path.string(), errno);
  dropCache(fd());
  m_started = m_clean = m_position;
  return {};
}

}  // namespace pibox::transfer
