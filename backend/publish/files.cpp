#include "publish/files.h"

#include "base/durable.h"
#include "base/fault.h"
#include "base/fd.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>

namespace pibox::publish {
namespace {

Result<> copyBytes(int in, int out, std::uint64_t size, const fs::path& to) {
  PIBOX_TRY(fault::step("write", to));
  while (size > 0) {
    const auto n =
        ::sendfile(out, in, nullptr, static_cast<std::size_t>(std::min<std::uint64_t>(size, std::uint64_t{64} << 20)));
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failErrno(Code::WriteFailed, "write " + to.string(), errno);
    if (n == 0) return fail(Code::ReadFailed, to.string() + ": the file became shorter while it was copied");
    size -= static_cast<std::uint64_t>(n);
  }
  return {};
}

}  // namespace

Result<> copyFileDurably(const fs::path& from, const fs::path& to) {
  const Fd in(::open(from.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (!in) return failErrno(errno == ENOENT ? Code::FileNotFound : Code::ReadFailed, "open " + from.string(), errno);
  struct stat info{};
  if (::fstat(in.get(), &info) != 0) return failErrno(Code::ReadFailed, "stat " + from.string(), errno);
  if (!S_ISREG(info.st_mode)) return fail(Code::FileUnsafe, from.string() + " is not a regular file");
  const auto temporary = to.parent_path() / ("." + to.filename().string() + ".new");
  {
    PIBOX_TRY(fault::step("create", temporary));
    const Fd out(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644));
    if (!out) return failErrno(Code::WriteFailed, "create " + temporary.string(), errno);
    PIBOX_TRY(copyBytes(in.get(), out.get(), static_cast<std::uint64_t>(info.st_size), temporary));
    PIBOX_TRY(syncFile(out.get(), temporary));
  }
  return renameDurably(temporary, to);
}

Result<> makeFoldersDurably(const fs::path& base, const fs::path& relative) {
  auto path = base;
  for (const auto& part : relative) {
    path /= part;
    PIBOX_TRY(makeFolderDurably(path));
  }
  return {};
}

}  // namespace pibox::publish
