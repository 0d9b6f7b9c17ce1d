#include "carry/erase.h"

#include "base/durable.h"
#include "base/fault.h"
#include "carry/folder.h"

#include <cerrno>
#include <climits>
#include <cstdio>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <vector>

namespace pibox::carry {
namespace {

/// A name of the same length, so that it takes the place of the old one where the filesystem keeps it.
std::string meaningless(std::size_t length, unsigned number) {
  auto digits = std::to_string(number);
  return digits.size() < length ? std::string(length - digits.size(), '0') + digits : digits;
}

Result<> eraseIn(int at, const std::string& name, const fs::path& where, unsigned& number, int depth) {
  if (depth > kMaxCopyDepth) return fail(Code::CarryUnsupported, where.string() + " is nested too deeply");
  PIBOX_LET(const auto info, look(at, name.c_str()));
  if (!info) return {};
  if (S_ISDIR(info->st_mode)) {
    std::vector<std::string> names;
    PIBOX_LET(Folder folder, Folder::open(at, name.c_str()));
    for (;;) {
      PIBOX_LET(const char* each, folder.next());
      if (!each) break;
      names.emplace_back(each);
    }
    for (const auto& each : names) PIBOX_TRY(eraseIn(folder.fd(), each, where, number, depth + 1));
  }
  const auto other = meaningless(name.size(), ++number);
  PIBOX_TRY(fault::step("rename", where));
  // Taken already (a cut before): it goes by the name it has.
  const bool renamed = ::renameat2(at, name.c_str(), at, other.c_str(), RENAME_NOREPLACE) == 0;
  PIBOX_TRY(fault::step("unlink", where));
  if (::unlinkat(at, renamed ? other.c_str() : name.c_str(), S_ISDIR(info->st_mode) ? AT_REMOVEDIR : 0) != 0)
    return failErrno(Code::WriteFailed, "remove " + where.string(), errno);
  return {};
}

}  // namespace

Result<> eraseForGood(const fs::path& path, bool trim) {
  const auto parent = openFolder(AT_FDCWD, path.parent_path().c_str());
  if (!parent) return parent.error().code == Code::FileNotFound ? Result<>{} : std::unexpected(parent.error());
  PIBOX_LET(const auto there, look(parent->get(), path.filename().c_str()));
  if (!there) return {};
  unsigned number = 0;
  // The tree keeps its name to the end: a cut leaves it where it is looked for.
  if (S_ISDIR(there->st_mode)) {
    std::vector<std::string> names;
    PIBOX_LET(Folder folder, Folder::open(parent->get(), path.filename().c_str()));
    for (;;) {
      PIBOX_LET(const char* each, folder.next());
      if (!each) break;
      names.emplace_back(each);
    }
    for (const auto& each : names) PIBOX_TRY(eraseIn(folder.fd(), each, path, number, 0));
  }
  PIBOX_TRY(removeTreeDurably(path));
  PIBOX_TRY(fault::step("syncfs", path));
  if (::syncfs(parent->get()) != 0) return failErrno(Code::WriteFailed, "flush " + path.string(), errno);
  if (!trim) return {};
  // Not every card and filesystem can be told; that is no failure.
  struct fstrim_range all{.start = 0, .len = ULLONG_MAX, .minlen = 0};
  static_cast<void>(::ioctl(parent->get(), FITRIM, &all));
  return {};
}

}  // namespace pibox::carry
