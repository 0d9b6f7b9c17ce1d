#include "carry/replace.h"

#include "base/durable.h"
#include "base/fault.h"
#include "carry/output.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace pibox::carry {
namespace {

constexpr const char* kNew = ".pibox-carry.new";

struct Place {
  Fd folder;
  std::string name;
};

/// Opens the folder that `path` is in, step by step and never through a link.
Result<Place> open(const fs::path& root, const std::string& path, bool make) {
  Place place;
  PIBOX_LET(place.folder, openFolder(AT_FDCWD, root.c_str()));
  Maker maker(root);
  std::size_t start = 1;
  for (auto slash = path.find('/', 1); slash != std::string::npos; slash = path.find('/', start)) {
    const auto name = path.substr(start, slash - start);
    PIBOX_LET(const auto there, look(place.folder.get(), name.c_str()));
    if (!there && make) PIBOX_TRY(maker.folder(place.folder.get(), name.c_str()));
    auto next = openFolder(place.folder.get(), name.c_str());
    if (!next) return fail(Code::CarryFailed, path + ": " + next.error().detail);
    place.folder = *std::move(next);
    start = slash + 1;
  }
  place.name = path.substr(start);
  return place;
}

Result<> removeName(int at, const char* name, const fs::path& where) {
  PIBOX_TRY(fault::step("unlink", where));
  if (::unlinkat(at, name, 0) != 0 && errno != ENOENT)
    return failErrno(errno == EISDIR || errno == EPERM ? Code::CarryFailed : Code::WriteFailed, where.string(), errno);
  return {};
}

Result<> replaceIn(const fs::path& root, const std::string& path, const Node& source, bool make) {
  PIBOX_LET(const Place place, open(root, path, make));
  const int at = place.folder.get();
  PIBOX_LET(const auto there, look(at, place.name.c_str()));
  if (source.isFolder() || (there && S_ISDIR(there->st_mode))) return fail(Code::CarryFailed, path + " is a folder");
  const fs::path where = root.string() + path;
  if (source) {
    Maker maker(where, true);
    PIBOX_TRY(removeName(at, kNew, where));
    PIBOX_TRY(copyLeaf(maker, source, at, kNew));
    // All of it at once: content, owner, attributes.
    PIBOX_TRY(fault::step("syncfs", where));
    if (::syncfs(at) != 0) return failErrno(Code::WriteFailed, "flush " + where.string(), errno);
    PIBOX_TRY(fault::step("rename", where));
    if (::renameat(at, kNew, at, place.name.c_str()) != 0)
      return failErrno(Code::WriteFailed, "rename to " + where.string(), errno);
  } else {
    PIBOX_TRY(removeName(at, place.name.c_str(), where));
  }
  return syncFile(at, where);
}

}  // namespace

Result<> replaceEntry(const fs::path& root, const std::string& path, const Node& source) {
  return replaceIn(root, path, source, false);
}

Result<> storeEntry(const fs::path& folder, const std::string& path, const Node& source) {
  PIBOX_TRY(makeFolderDurably(folder, 0700));
  return replaceIn(folder, path, source, true);
}

}  // namespace pibox::carry
