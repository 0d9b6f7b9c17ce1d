#include "carry/data_snapshot.h"

#include "base/durable.h"
#include "base/fault.h"
#include "carry/copy.h"
#include "carry/folder.h"
#include "carry/measure.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/statvfs.h>
#include <vector>

namespace pibox::carry {
namespace {

constexpr const char* kOwn = ".pibox";

fs::path own(const fs::path& userdata, const char* name) {
  return userdata / kOwn / name;
}

bool isThere(const fs::path& path) {
  struct stat info{};
  return ::lstat(path.c_str(), &info) == 0;
}

/// What the applications have in a folder.
Result<std::vector<std::string>> namesIn(const fs::path& path) {
  std::vector<std::string> names;
  PIBOX_LET(Folder folder, Folder::open(AT_FDCWD, path.c_str()));
  for (;;) {
    PIBOX_LET(const char* name, folder.next());
    if (!name) return names;
    // fsck looks for its own folder where it was.
    if (std::string_view(name) != kOwn && std::string_view(name) != "lost+found") names.emplace_back(name);
  }
}

/// Moves everything in one folder into another of the same filesystem.
Result<> moveAll(const fs::path& from, const fs::path& to) {
  PIBOX_LET(const auto names, namesIn(from));
  for (const auto& name : names) {
    PIBOX_TRY(fault::step("rename", to / name));
    if (::rename((from / name).c_str(), (to / name).c_str()) != 0)
      return failErrno(Code::WriteFailed, "move " + (from / name).string(), errno);
  }
  PIBOX_TRY(syncFolder(to));
  return syncFolder(from);
}

/// The part that is complete takes the place of what has its name.
Result<> take(const fs::path& part, const fs::path& name) {
  PIBOX_TRY(removeTreeDurably(name));
  return renameDurably(part, name);
}

Result<> moveAway(const fs::path& userdata, const fs::path& part, const fs::path& name) {
  PIBOX_TRY(moveAll(userdata, part));
  return take(part, name);
}

Result<> bringBack(const fs::path& userdata, const char* name) {
  PIBOX_TRY(finishMoves(userdata));
  if (!isThere(own(userdata, name))) return {};
  PIBOX_TRY(renameDurably(own(userdata, name), own(userdata, "returning")));
  return finishMoves(userdata);
}

}  // namespace

Result<bool> makeSnapshot(const fs::path& userdata) {
  PIBOX_TRY(makeFolderDurably(userdata / kOwn, 0700));
  PIBOX_TRY(removeSnapshot(userdata));
  PIBOX_LET(const auto size, measure(userdata, {}, kOwn));
  struct statvfs room{};
  if (::statvfs(userdata.c_str(), &room) != 0) return failErrno(Code::ReadFailed, "statvfs", errno);
  const auto free = static_cast<std::uint64_t>(room.f_bavail) * room.f_frsize;
  // A quarter of what is free stays free: the applications go on writing.
  if (size.bytes > kMaxSnapshotBytes || size.bytes > free / 4 * 3) return false;
  if (room.f_files != 0 && size.inodes > room.f_favail / 4 * 3) return false;
  PIBOX_TRY(copyUpper(userdata, own(userdata, "snapshot"), {.progress = {}, .stop = {}, .exclude = kOwn}));
  return true;
}

bool hasSnapshot(const fs::path& userdata) {
  return isThere(own(userdata, "snapshot"));
}

Result<> removeSnapshot(const fs::path& userdata) {
  return removeTreeDurably(own(userdata, "snapshot"));
}

Result<> restoreSnapshot(const fs::path& userdata) {
  return bringBack(userdata, "snapshot");
}

Result<> clearData(const fs::path& userdata) {
  PIBOX_TRY(finishMoves(userdata));
  PIBOX_TRY(makeFolderDurably(userdata / kOwn, 0700));
  PIBOX_TRY(makeFolderDurably(own(userdata, "cleared.part"), 0700));
  return finishMoves(userdata);
}

Result<> restoreCleared(const fs::path& userdata) {
  return bringBack(userdata, "cleared");
}

bool hasCleared(const fs::path& userdata) {
  return isThere(own(userdata, "cleared"));
}

Result<> finishMoves(const fs::path& userdata) {
  const auto returning = own(userdata, "returning"), restoring = own(userdata, "restoring");
  const auto newer = own(userdata, "newer.part"), cleared = own(userdata, "cleared.part");
  if (isThere(cleared)) PIBOX_TRY(moveAway(userdata, cleared, own(userdata, "cleared")));
  if (isThere(returning)) {
    PIBOX_TRY(makeFolderDurably(newer, 0700));
    PIBOX_TRY(moveAll(userdata, newer));
    // From here on what is in place is what came back.
    PIBOX_TRY(renameDurably(returning, restoring));
  }
  if (isThere(newer)) PIBOX_TRY(take(newer, own(userdata, "newer")));
  if (!isThere(restoring)) return {};
  PIBOX_TRY(moveAll(restoring, userdata));
  return removeTreeDurably(restoring);
}

bool hasData(const fs::path& userdata) {
  const auto names = namesIn(userdata);
  return names && !names->empty();
}

fs::path clearedData(const fs::path& userdata) {
  return own(userdata, "cleared");
}

fs::path replacedData(const fs::path& userdata) {
  return own(userdata, "newer");
}

}  // namespace pibox::carry
