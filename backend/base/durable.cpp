#include "base/durable.h"

#include "base/blocks.h"
#include "base/fault.h"
#include "base/fd.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace pibox {
namespace {

constexpr std::size_t kReadBlock = 16384;

std::string parentOf(const fs::path& path) {
  const auto parent = path.parent_path();
  return parent.empty() ? "." : parent.string();
}

fs::path temporaryName(const fs::path& path) {
  return path.parent_path() / ("." + path.filename().string() + ".new");
}

Result<> renameStep(const fs::path& from, const fs::path& to) {
  PIBOX_TRY(fault::step("rename", to));
  if (::rename(from.c_str(), to.c_str()) != 0) return failErrno(Code::WriteFailed, "rename to " + to.string(), errno);
  return {};
}

}  // namespace

Result<std::string> readFile(const fs::path& path, std::size_t maxBytes) {
  std::string content;
  PIBOX_TRY(readInBlocks(path, kReadBlock, [&](std::span<const std::byte> block) -> Result<> {
    if (block.size() > maxBytes - content.size()) return fail(Code::FileTooLarge, path.string());
    content.append(reinterpret_cast<const char*>(block.data()), block.size());
    return {};
  }));
  return content;
}

Result<> syncFile(int fd, const fs::path& path) {
  PIBOX_TRY(fault::step("fsync", path));
  if (::fsync(fd) != 0) return failErrno(Code::WriteFailed, "fsync " + path.string(), errno);
  return {};
}

Result<> syncFolder(const fs::path& path) {
  const Fd fd(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!fd) return failErrno(Code::WriteFailed, "open " + path.string(), errno);
  return syncFile(fd.get(), path);
}

Result<> syncFilesystem(const fs::path& folder) {
  PIBOX_TRY(fault::step("syncfs", folder));
  const Fd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!fd || ::syncfs(fd.get()) != 0) return failErrno(Code::WriteFailed, "syncfs " + folder.string(), errno);
  return {};
}

Result<> writeFileDurably(const fs::path& path, std::string_view content, unsigned mode) {
  const auto temporary = temporaryName(path);
  {
    PIBOX_TRY(fault::step("create", temporary));
    const Fd fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode));
    if (!fd) return failErrno(Code::WriteFailed, "create " + temporary.string(), errno);
    PIBOX_TRY(writeAll(fd.get(), std::as_bytes(std::span(content)), temporary));
    PIBOX_TRY(syncFile(fd.get(), temporary));
  }
  PIBOX_TRY(renameStep(temporary, path));
  return syncFolder(parentOf(path));
}

Result<> overwriteSectorDurably(const fs::path& path, std::string_view content) {
  const Fd fd(::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
  if (!fd) return failErrno(Code::WriteFailed, "open " + path.string(), errno);
  struct stat info{};
  if (::fstat(fd.get(), &info) != 0) return failErrno(Code::ReadFailed, "stat " + path.string(), errno);
  if (content.size() > 512 || info.st_size != static_cast<off_t>(content.size()))
    return fail(Code::WriteFailed, path.string() + " is not the fixed-length file it should be");
  PIBOX_TRY(fault::step("overwrite", path));
  const auto n = ::pwrite(fd.get(), content.data(), content.size(), 0);
  if (n < 0) return failErrno(Code::WriteFailed, "write " + path.string(), errno);
  if (static_cast<std::size_t>(n) != content.size()) return fail(Code::WriteFailed, path.string() + ": short write");
  PIBOX_TRY(syncFile(fd.get(), path));
  // Whoever reads it back then gets what the card has.
  dropCache(fd.get());
  return {};
}

Result<> setLinkDurably(const fs::path& link, const std::string& target) {
  const auto temporary = temporaryName(link);
  if (::unlink(temporary.c_str()) != 0 && errno != ENOENT)
    return failErrno(Code::WriteFailed, "remove " + temporary.string(), errno);
  PIBOX_TRY(fault::step("symlink", temporary));
  if (::symlink(target.c_str(), temporary.c_str()) != 0)
    return failErrno(Code::WriteFailed, "link " + temporary.string(), errno);
  // The inode of a link is written with the folder that holds it: one fsync before the rename, one after.
  PIBOX_TRY(syncFolder(parentOf(link)));
  PIBOX_TRY(renameStep(temporary, link));
  return syncFolder(parentOf(link));
}

Result<> renameDurably(const fs::path& from, const fs::path& to) {
  PIBOX_TRY(renameStep(from, to));
  PIBOX_TRY(syncFolder(parentOf(to)));
  if (parentOf(from) == parentOf(to)) return {};
  return syncFolder(parentOf(from));
}

Result<> removeDurably(const fs::path& path) {
  PIBOX_TRY(fault::step("unlink", path));
  if (::unlink(path.c_str()) != 0) {
    if (errno == ENOENT || errno == ENOTDIR) return {};
    return failErrno(Code::WriteFailed, "remove " + path.string(), errno);
  }
  return syncFolder(parentOf(path));
}

Result<> makeFolderDurably(const fs::path& path, unsigned mode) {
  PIBOX_TRY(fault::step("mkdir", path));
  if (::mkdir(path.c_str(), mode) != 0) {
    if (errno == EEXIST) {
      struct stat info{};
      if (::lstat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode)) return {};
    }
    return failErrno(Code::WriteFailed, "make folder " + path.string(), errno);
  }
  return syncFolder(parentOf(path));
}

}  // namespace pibox
