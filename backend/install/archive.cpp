#include "install/archive.h"

#include "base/durable.h"
#include "base/fd.h"
#include "install/tar_scan.h"

#include <KCompressionDevice>
#include <KTar>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <vector>

namespace pibox::install {
namespace {

std::optional<KCompressionDevice::CompressionType> compressionOf(const fs::path& archive) {
  QFile file(QString::fromStdString(archive.string()));
  if (!file.open(QIODevice::ReadOnly)) return {};
  const auto start = file.peek(6);
  if (start.startsWith(QByteArrayView("\x28\xb5\x2f\xfd"))) return KCompressionDevice::Zstd;
  if (start.startsWith(QByteArrayView("\xfd"
                                      "7zXZ\0",
                                      6)))
    return KCompressionDevice::Xz;
  if (start.startsWith(QByteArrayView("\x1f\x8b"))) return KCompressionDevice::GZip;
  return KCompressionDevice::None;
}

/// The tar without its compression in a file without a name: KTar would put it where it likes, and as much as there is.
Result<Fd> decompress(const fs::path& archive, const fs::path& besides, const ArchiveLimits& limits,
                      const std::stop_token& stop) {
  const auto type = compressionOf(archive);
  if (!type) return fail(Code::ReadFailed, archive.string());
  Fd out(::open(besides.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
  if (!out) return failErrno(Code::WriteFailed, "temporary file in " + besides.string(), errno);
  KCompressionDevice in(QString::fromStdString(archive.string()), *type);
  if (!in.open(QIODevice::ReadOnly)) return fail(Code::ArchiveInvalid, "cannot be opened");
  // Every entry takes a header, padding and perhaps long names besides its bytes.
  const auto most = limits.unpackedBytes + limits.entries * std::uint64_t{2048} + 10240;
  std::uint64_t total = 0;
  std::vector<char> buffer(std::size_t{128} * 1024);
  for (;;) {
    if (stop.stop_requested()) return fail(Code::Cancelled);
    const auto n = in.read(buffer.data(), static_cast<qint64>(buffer.size()));
    if (n < 0) return fail(Code::ArchiveInvalid, "its compressed data are damaged");
    if (n == 0) break;
    total += static_cast<std::uint64_t>(n);
    if (total > most)
      return fail(Code::ArchiveInvalid, "more than " + std::to_string(limits.unpackedBytes) + " bytes unpacked");
    for (qint64 done = 0; done < n;) {
      const auto written = ::write(out.get(), buffer.data() + done, static_cast<std::size_t>(n - done));
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) return failErrno(Code::WriteFailed, "unpack the archive", errno);
      done += written;
    }
  }
  // A truncated stream is no error to KArchive: but then it has not come to its end.
  if (!in.atEnd()) return fail(Code::ArchiveInvalid, "the archive is cut off");
  return out;
}

/// Copied at a time, so that a stop acts soon.
constexpr qint64 kCopy = qint64{1} << 20;

struct Link {
  fs::path path;
  std::string target;
};

class Unpacking {
 public:
  Unpacking(int tar, fs::path folder, const ArchiveLimits& limits, const std::stop_token& stop)
      : m_tar(tar), m_folder(std::move(folder)), m_limits(limits), m_stop(stop) {}

  Result<> run(const KArchiveDirectory& root) {
    PIBOX_TRY(unpackFolder(root, {}, 0));
    // Links last: nothing is ever written through one of them.
    for (const auto& link : m_links)
      if (::symlink(link.target.c_str(), (m_folder / link.path).c_str()) != 0)
        return failErrno(Code::WriteFailed, "link " + link.path.string(), errno);
    return {};
  }

 private:
  Result<> unpackFolder(const KArchiveDirectory& directory, const fs::path& at, std::size_t depth) {
    if (depth > m_limits.depth) return fail(Code::ArchiveInvalid, at.string() + " is nested too deeply");
    const auto names = directory.entries();
    for (const auto& qname : names) {
      const auto name = qname.toStdString();
      const auto path = at / name;
      if (!allowed(name)) return fail(Code::ArchiveInvalid, "the name '" + path.string() + "' is not allowed");
      const auto* entry = directory.entry(qname);
      if (!entry) return fail(Code::ArchiveInvalid, path.string());
      PIBOX_TRY(unpackEntry(*entry, path, depth));
    }
    return {};
  }

  Result<> unpackEntry(const KArchiveEntry& entry, const fs::path& path, std::size_t depth) {
    if (const auto target = entry.symLinkTarget(); !target.isEmpty()) return noteLink(path, target.toStdString());
    if (entry.isDirectory()) {
      if (::mkdir((m_folder / path).c_str(), 0755) != 0)
        return failErrno(Code::WriteFailed, "make " + path.string(), errno);
      return unpackFolder(static_cast<const KArchiveDirectory&>(entry), path, depth + 1);
    }
    const auto& file = static_cast<const KArchiveFile&>(entry);
    return unpackFile(path, file.position(), file.size(), static_cast<unsigned>(entry.permissions()));
  }

  static bool allowed(const std::string& name) {
    return !name.empty() && name.size() <= 255 && name != "." && name != ".." &&
           std::ranges::none_of(name, [](unsigned char c) { return c < 0x20 || c == 0x7f || c == '/'; });
  }

  /// A link may only point to a place inside.
  Result<> noteLink(const fs::path& path, const std::string& target) {
    const auto wrong = [&] {
      return fail(Code::ArchiveInvalid, "the link '" + path.string() + "' to '" + target + "' leaves the archive");
    };
    if (target.size() > 1024 || target.starts_with('/') || target.find('\0') != std::string::npos) return wrong();
    auto level = std::ranges::distance(path) - 1;
    for (const auto& part : fs::path(target)) {
      if (part == "..")
        --level;
      else if (part != "." && !part.empty())
        ++level;
      if (level < 0) return wrong();
    }
    m_links.push_back({path, target});
    return {};
  }

  Result<> unpackFile(const fs::path& path, off_t at, qint64 size, unsigned permissions) {
    const auto mode = 0400U | (permissions & 0755U);
    const Fd out(::open((m_folder / path).c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
    if (!out) return failErrno(Code::WriteFailed, "make " + path.string(), errno);
    if (::fchmod(out.get(), mode) != 0) return failErrno(Code::WriteFailed, "make " + path.string(), errno);
    while (size > 0) {
      if (m_stop.stop_requested()) return fail(Code::Cancelled);
      const auto most = static_cast<std::size_t>(std::min<qint64>(size, kCopy));
      const auto n = ::copy_file_range(m_tar, &at, out.get(), nullptr, most, 0);
      if (n < 0 && errno == EINTR) continue;
      if (n < 0) return failErrno(Code::WriteFailed, "write " + path.string(), errno);
      if (n == 0) return fail(Code::ArchiveInvalid, path.string() + " is cut off");
      size -= n;
    }
    return {};
  }

  int m_tar;
  fs::path m_folder;
  const ArchiveLimits& m_limits;
  const std::stop_token& m_stop;
  std::vector<Link> m_links;
};

}  // namespace

Result<> unpackArchive(const fs::path& archive, const fs::path& folder, const ArchiveLimits& limits,
                       const std::stop_token& stop) {
  PIBOX_TRY(removeTreeDurably(folder));
  PIBOX_TRY(makeFolderDurably(folder));
  PIBOX_LET(const Fd tar, decompress(archive, folder.parent_path(), limits, stop));
  PIBOX_TRY(scanTar(tar.get(), limits));
  QFile file;
  if (!file.open(tar.get(), QIODevice::ReadOnly) || !file.seek(0))
    return fail(Code::ReadFailed, "the unpacked archive");
  KTar reader(&file);
  if (!reader.open(QIODevice::ReadOnly)) return fail(Code::ArchiveInvalid, reader.errorString().toStdString());
  return Unpacking(tar.get(), folder, limits, stop).run(*reader.directory());
}

}  // namespace pibox::install
