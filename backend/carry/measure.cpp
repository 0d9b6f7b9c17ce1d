#include "carry/measure.h"

#include "carry/attributes.h"
#include "carry/folder.h"
#include "carry/links.h"

#include <fcntl.h>

namespace pibox::carry {
namespace {

class Measurer {
 public:
  Measurer(std::stop_token stop, std::string exclude) : m_stop(std::move(stop)), m_exclude(std::move(exclude)) {}

  Result<Size> run(const fs::path& upper) {
    auto folder = Folder::open(AT_FDCWD, upper.c_str());
    if (!folder) {
      if (folder.error().code == Code::FileNotFound) return Size{};
      return std::unexpected(folder.error());
    }
    struct stat info{};
    if (::fstat(folder->fd(), &info) != 0) return failErrno(Code::ReadFailed, "stat " + upper.string(), errno);
    m_device = info.st_dev;
    count(info);
    PIBOX_TRY(inside(*folder, upper.string(), 0));
    return m_size;
  }

 private:
  void count(const struct stat& info) {
    ++m_size.entries;
    if (LinkTable::hasSeveralNames(info) && m_links.firstName(info, {})) return;
    ++m_size.inodes;
    m_size.bytes += static_cast<std::uint64_t>(info.st_blocks) * 512;
  }

  Result<> inside(Folder& folder, const std::string& path, int depth) {
    if (depth > kMaxCopyDepth) return fail(Code::CarryUnsupported, path + " is nested too deeply");
    for (;;) {
      PIBOX_LET(const char* name, inPath(folder.next(), path));
      if (!name) return {};
      if (depth == 0 && m_exclude == name) continue;
      if (m_stop.stop_requested()) return fail(Code::Cancelled);
      PIBOX_TRY(inPath(entry(folder, name, path, depth), path));
    }
  }

  Result<> entry(Folder& folder, const char* name, const std::string& path, int depth) {
    PIBOX_LET(const auto info, look(folder.fd(), name));
    if (!info) return {};
    count(*info);
    if (!S_ISDIR(info->st_mode) && !S_ISREG(info->st_mode)) return {};
    if (info->st_dev != m_device) return fail(Code::CarryUnsupported, std::string(name) + " is a mount point");
    PIBOX_LET(const auto indirect, findIndirect(folder.fd(), name));
    if (!indirect.empty()) return fail(Code::CarryUnsupported, std::string(name) + " has " + indirect);
    if (!S_ISDIR(info->st_mode)) return {};
    auto child = Folder::open(folder.fd(), name);
    if (!child) return std::unexpected(child.error());
    return inside(*child, path + "/" + name, depth + 1);
  }

  std::stop_token m_stop;
  std::string m_exclude;
  dev_t m_device = 0;
  LinkTable m_links;
  Size m_size;
};

}  // namespace

Result<Size> measure(const fs::path& upper, std::stop_token stop, const std::string& exclude) {
  return Measurer(std::move(stop), exclude).run(upper);
}

}  // namespace pibox::carry
