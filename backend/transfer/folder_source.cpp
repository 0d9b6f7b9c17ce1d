#include "transfer/folder_source.h"

#include "base/fd.h"

#include <QByteArray>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <vector>

namespace pibox::transfer {
namespace {

constexpr std::size_t kChunk = std::size_t{256} * 1024;

Fd openBeneath(int folder, const char* path) {
  open_how how{};
  how.flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
  return Fd(static_cast<int>(::syscall(SYS_openat2, folder, path, &how, sizeof how)));
}

bool isGone(int error) {
  return error == EIO || error == ENODEV || error == ENXIO || error == ESTALE || error == ENOTCONN || error == EUCLEAN;
}

/// The file's name on the card: each part decoded, and still one part.
std::optional<std::string> decoded(const std::string& path) {
  auto plain = QByteArray::fromPercentEncoding(QByteArray::fromStdString(path)).toStdString();
  if (!isPlainPath(path) || !isPlainPath(plain) || plain.find('\0') != std::string::npos) return {};
  if (std::ranges::count(path, '/') != std::ranges::count(plain, '/')) return {};
  return plain;
}

}  // namespace

FolderSource::FolderSource(std::filesystem::path folder) : m_folder(std::move(folder)) {}

Result<Info> FolderSource::read(const std::string& path, std::uint64_t offset, std::optional<std::uint64_t> length,
                                const Sink& sink, std::stop_token stop) {
  const auto name = decoded(path);
  if (!name) return fail(Code::FileUnsafe, path);
  const Fd folder(::open(m_folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
  if (!folder) return fail(Code::SourceMissing, m_folder.string());
  const Fd fd = openBeneath(folder.get(), name->c_str());
  if (!fd) {
    if (errno == ENOENT || errno == ENOTDIR) return missing(*name);
    if (errno == ELOOP || errno == EXDEV) return fail(Code::FileUnsafe, *name + " is or passes a link");
    if (isGone(errno)) return fail(Code::SourceMissing, m_folder.string());
    return failErrno(Code::ReadFailed, "open " + (m_folder / *name).string(), errno);
  }
  struct stat info{};
  if (::fstat(fd.get(), &info) != 0) return fail(Code::SourceMissing, m_folder.string());
  if (!S_ISREG(info.st_mode)) return fail(Code::FileUnsafe, *name + " is not a regular file");

  const auto size = static_cast<std::uint64_t>(info.st_size);
  const auto end = length ? std::min(size, offset + *length) : size;
  if (offset > size) return fail(Code::LengthMismatch, *name + " ends before " + std::to_string(offset));
  Info result{.size = size, .received = 0};
  if (sink.begin) PIBOX_TRY(sink.begin(size));
  std::vector<std::byte> buffer(kChunk);
  ::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
  while (offset < end) {
    if (stop.stop_requested()) return fail(Code::Cancelled);
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(kChunk, end - offset));
    const auto n = ::pread(fd.get(), buffer.data(), wanted, static_cast<off_t>(offset));
    if (n < 0 && errno == EINTR) continue;
    if (n < 0 && isGone(errno)) return fail(Code::SourceMissing, m_folder.string());
    if (n < 0) return failErrno(Code::ReadFailed, "read " + (m_folder / *name).string(), errno);
    if (n == 0) break;
    PIBOX_TRY(sink.bytes(offset, Bytes(buffer.data(), static_cast<std::size_t>(n))));
    ::posix_fadvise(fd.get(), static_cast<off_t>(offset), n, POSIX_FADV_DONTNEED);
    offset += static_cast<std::uint64_t>(n);
    result.received += static_cast<std::uint64_t>(n);
  }
  if (offset < end || (length && result.received < *length))
    return fail(Code::LengthMismatch, *name + " is shorter than it should be");
  return result;
}

/// A file that is not there: on a stick that is there it is missing, else the stick is.
std::unexpected<Error> FolderSource::missing(const std::string& name) const {
  std::error_code error;
  const bool empty = std::filesystem::is_empty(m_folder, error);
  if (error || empty) return fail(Code::SourceMissing, m_folder.string());
  return fail(Code::NotOnServer, (m_folder / name).string());
}

}  // namespace pibox::transfer
