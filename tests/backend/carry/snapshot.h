#pragma once
// Everything about a tree that has to stay the same, as one line for each name: to compare trees made by different
// hands.

#include <QCryptographicHash>

#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <filesystem>
#include <map>
#include <string>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <vector>

namespace snapshot {

struct Options {
  bool times = true;     ///< modification times
  bool links = true;     ///< which names are one file
  bool layer = true;     ///< the attributes of overlayfs itself (never those of origin)
  bool extents = false;  ///< blocks in use
  bool folderTimes = true;
};

inline std::string attributesOf(const std::string& path, const Options& options) {
  char names[65536];
  const auto size = ::llistxattr(path.c_str(), names, sizeof names);
  std::map<std::string, std::string> all;
  for (ssize_t i = 0; i < size; i += static_cast<ssize_t>(std::strlen(names + i)) + 1) {
    const std::string name = names + i;
    char value[65536];
    const auto length = ::lgetxattr(path.c_str(), name.c_str(), value, sizeof value);
    if (length >= 0) all[name] = std::string(value, static_cast<std::size_t>(length));
  }
  std::string text;
  for (const auto& [name, value] : all) {
    const bool layer = name.starts_with("trusted.overlay.") && !name.starts_with("trusted.overlay.overlay.");
    if (layer && (!options.layer || (name != "trusted.overlay.opaque" && name != "trusted.overlay.whiteout"))) continue;
    text += " " + name + "=" + QByteArray::fromStdString(value).toHex().toStdString();
  }
  return text;
}

inline std::string contentOf(const std::string& path) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  const int fd = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW);
  static char buffer[1 << 16];
  for (ssize_t n; (n = ::read(fd, buffer, sizeof buffer)) > 0;) hash.addData(QByteArrayView(buffer, n));
  ::close(fd);
  return hash.result().toHex().left(16).toStdString();
}

/// path → description. The root is "".
using Tree = std::map<std::string, std::string>;

inline void take(const std::string& root, const std::string& path, const Options& options, Tree& tree,
                 std::map<ino_t, std::string>& firsts) {
  const auto full = path.empty() ? root : root + "/" + path;
  struct stat info{};
  if (::lstat(full.c_str(), &info) != 0) return;
  char text[256];
  std::snprintf(text, sizeof text, "%06o %u:%u", info.st_mode, info.st_uid, info.st_gid);
  std::string line = text;
  if (S_ISREG(info.st_mode)) line += " size " + std::to_string(info.st_size) + " " + contentOf(full);
  if (S_ISREG(info.st_mode) && options.extents) line += " blocks " + std::to_string(info.st_blocks);
  if (S_ISLNK(info.st_mode)) {
    char target[4096];
    const auto n = ::readlink(full.c_str(), target, sizeof target);
    line += " -> " + std::string(target, static_cast<std::size_t>(std::max<ssize_t>(n, 0)));
  }
  if (S_ISCHR(info.st_mode) || S_ISBLK(info.st_mode)) line += " device " + std::to_string(info.st_rdev);
  const bool whiteout = S_ISCHR(info.st_mode) && info.st_rdev == 0;
  if (options.times && !whiteout && (options.folderTimes || !S_ISDIR(info.st_mode)))
    line += " " + std::to_string(info.st_mtim.tv_sec) + "." + std::to_string(info.st_mtim.tv_nsec);
  line += attributesOf(full, options);
  if (options.links && !whiteout && !S_ISDIR(info.st_mode) && info.st_nlink > 1) {
    const auto [first, isNew] = firsts.try_emplace(info.st_ino, path);
    line += " same as " + first->second;
  }
  tree[path] = line;
  if (!S_ISDIR(info.st_mode)) return;
  std::vector<std::string> names;
  DIR* dir = ::opendir(full.c_str());
  while (const auto* entry = ::readdir(dir))
    if (std::strcmp(entry->d_name, ".") != 0 && std::strcmp(entry->d_name, "..") != 0)
      names.emplace_back(entry->d_name);
  ::closedir(dir);
  std::ranges::sort(names);
  for (const auto& name : names) take(root, path.empty() ? name : path + "/" + name, options, tree, firsts);
}

inline Tree of(const std::filesystem::path& root, const Options& options = {}) {
  Tree tree;
  std::map<ino_t, std::string> firsts;
  take(root.string(), "", options, tree, firsts);
  return tree;
}

/// What differs, one line each; empty: nothing.
inline std::string difference(const Tree& a, const Tree& b) {
  std::string text;
  for (const auto& [path, line] : a) {
    const auto other = b.find(path);
    if (other == b.end())
      text += "- " + path + ": " + line + "\n";
    else if (other->second != line)
      text += "! " + path + ": " + line + "\n     became " + other->second + "\n";
  }
  for (const auto& [path, line] : b)
    if (!a.contains(path)) text += "+ " + path + ": " + line + "\n";
  return text;
}

}  // namespace snapshot
