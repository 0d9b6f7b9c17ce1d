#include "bank/store.h"
#include "bank/transition.h"
#include "base/durable.h"
#include "carry/measure.h"
#include "install/preflight.h"

#include <algorithm>
#include <cerrno>
#include <sys/statvfs.h>

namespace pibox::install {
namespace {

constexpr std::uint64_t kMiB = std::uint64_t{1} << 20;

Result<std::uint64_t> freeBytes(const fs::path& path) {
  struct statvfs info{};
  if (::statvfs(path.c_str(), &info) != 0) return failErrno(Code::ReadFailed, "statvfs " + path.string(), errno);
  return static_cast<std::uint64_t>(info.f_bavail) * info.f_frsize;
}

/// Blocks below a folder; what cannot be measured counts as nothing.
std::uint64_t bytesBelow(const fs::path& path) {
  const auto size = carry::measure(path);
  return size ? size->bytes : 0;
}

}  // namespace

Result<Room> overlayRoom(const bank::Layout& layout, const Candidate& candidate, const Present& present) {
  Room room;
  PIBOX_LET(room.free, freeBytes(layout.overlay));
  if (present.bank) {
    PIBOX_LET(const auto upper, carry::measure(layout.upper(*present.bank)));
    room.upper = upper.bytes;
  }
  // Boot files pass through the overlay partition on their way.
  const auto files = candidate.downloadSize + candidate.bootSize + candidate.unpackedSize;
  room.margin = 16 * kMiB + files / 100;
  room.needed = files + room.upper + room.margin;
  room.needed -= std::min(room.needed, std::max(candidate.alreadyHere, candidate.roomTaken));
  return room;
}

Result<Room> bootRoom(const bank::Layout& layout, const Candidate& candidate) {
  Room room;
  if (candidate.bootSize == 0) return room;
  PIBOX_LET(room.free, freeBytes(layout.boot));
  room.margin = kMiB;
  room.needed = candidate.bootSize + room.margin;
  room.needed -= std::min(room.needed, bytesBelow(layout.bootFiles(candidate.id)));
  return room;
}

const char* name(Freeable::Kind kind) {
  switch (kind) {
    case Freeable::Kind::Bank:
      return "bank";
    case Freeable::Kind::Backup:
      return "backup";
    case Freeable::Kind::Download:
      return "download";
  }
  return "";
}

std::vector<Freeable> freeable(const bank::Layout& layout, const ImageId& wanted) {
  std::vector<Freeable> found;
  const auto note = [&found](Freeable::Kind kind, const std::string& id, const fs::path& path) {
    if (const auto bytes = bytesBelow(path); bytes > kMiB) found.push_back({kind, id, bytes});
  };
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(layout.overlay, error)) {
    const auto id = ImageId::parse(entry.path().filename().string());
    if (id && !entry.is_symlink() && entry.is_directory() && *id != wanted && bank::mayRemove(layout, *id))
      note(Freeable::Kind::Bank, id->str(), entry.path());
  }
  if (const auto backup = bank::resetBackup(layout))
    note(Freeable::Kind::Backup, fs::read_symlink(layout.current(), error).string(), *backup);
  for (const auto& entry : fs::directory_iterator(layout.downloads(), error))
    if (const auto id = entry.path().filename().string(); id != wanted.str())
      note(Freeable::Kind::Download, id, entry.path());
  std::ranges::sort(found, std::ranges::greater(), &Freeable::bytes);
  return found;
}

}  // namespace pibox::install
