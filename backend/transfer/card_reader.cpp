#include "transfer/card_reader.h"

#include "base/blocks.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pibox::transfer {
namespace {

/// The piece that is asked for may begin and end anywhere.
constexpr std::size_t kBuffer = CardReader::kMost + 2 * kAlign;

constexpr std::uint64_t down(std::uint64_t at) {
  return at / kAlign * kAlign;
}

}  // namespace

Result<CardReader> CardReader::open(const std::filesystem::path& path) {
  CardReader reader;
  reader.m_path = path;
  reader.m_fd = Fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  if (!reader.m_fd) {
    if (errno == ENOENT || errno == ENOTDIR) return fail(Code::FileNotFound, path.string());
    if (errno == ELOOP) return fail(Code::FileUnsafe, path.string() + " is a link");
    return failErrno(Code::ReadFailed, "open " + path.string(), errno);
  }
  struct stat info{};
  if (::fstat(reader.m_fd.get(), &info) != 0) return failErrno(Code::ReadFailed, "stat " + path.string(), errno);
  if (!S_ISREG(info.st_mode)) return fail(Code::FileUnsafe, path.string() + " is not a regular file");
  const auto flags = ::fcntl(reader.m_fd.get(), F_GETFL);
  reader.m_direct = flags >= 0 && ::fcntl(reader.m_fd.get(), F_SETFL, flags | O_DIRECT) == 0;
  if (!reader.m_direct) dropCache(reader.m_fd.get());
  // A small file needs no more than itself.
  const auto size = down(static_cast<std::uint64_t>(info.st_size)) + 2 * kAlign;
  reader.m_size = static_cast<std::size_t>(std::min<std::uint64_t>(kBuffer, size));
  reader.m_buffer = aligned(reader.m_size);
  if (!reader.m_buffer) return fail(Code::Internal, "out of memory");
  return reader;
}

Result<Bytes> CardReader::read(std::uint64_t offset, std::size_t length, std::uint64_t ahead) {
  length = std::min(length, kMost);
  if (offset < m_from || offset + length > m_from + m_count) {
    const auto loadFor = [&](std::uint64_t wanted) {
      const auto count = down(offset + wanted + kAlign - 1) - down(offset);
      return load(down(offset), static_cast<std::size_t>(std::min<std::uint64_t>(count, m_size)));
    };
    const auto wanted = std::min<std::uint64_t>(std::max<std::uint64_t>(length, ahead), kMost);
    auto loaded = loadFor(wanted);
    // It may be what was to be read ahead that cannot be.
    if (!loaded && wanted > length) loaded = loadFor(length);
    if (!loaded) m_count = 0;
    PIBOX_TRY(std::move(loaded));
  }
  if (offset >= m_from + m_count) return Bytes{};
  const auto at = static_cast<std::size_t>(offset - m_from);
  return Bytes(m_buffer.get() + at, std::min(length, m_count - at));
}

Result<> CardReader::load(std::uint64_t from, std::size_t count) {
  m_from = from;
  m_count = 0;
  while (m_count < count) {
    const auto n = ::pread(m_fd.get(), m_buffer.get() + m_count, count - m_count, static_cast<off_t>(from + m_count));
    if (n < 0 && errno == EINTR) continue;
    if (n < 0 && errno == EINVAL && m_direct) {
      // It only found out now that it cannot.
      m_direct = false;
      if (::fcntl(m_fd.get(), F_SETFL, ::fcntl(m_fd.get(), F_GETFL) & ~O_DIRECT) != 0)
        return failErrno(Code::ReadFailed, "read " + m_path.string(), errno);
      dropCache(m_fd.get());
      continue;
    }
    if (n < 0) return failErrno(Code::ReadFailed, "read " + m_path.string(), errno);
    m_count += static_cast<std::size_t>(n);
    // A length that is no multiple is the end of the file.
    if (n == 0 || (m_direct && m_count % kAlign != 0)) break;
  }
  if (!m_direct)
    ::posix_fadvise(m_fd.get(), static_cast<off_t>(from), static_cast<off_t>(m_count), POSIX_FADV_DONTNEED);
  return {};
}

}  // namespace pibox::transfer
