#include "carry/copy.h"

#include "carry/attributes.h"
#include "carry/build.h"
#include "carry/folder.h"
#include "carry/links.h"
#include "carry/make.h"

#include <cstring>
#include <fcntl.h>

namespace pibox::carry {
namespace {

constexpr std::uint64_t kReportEvery = 1 << 20;

class Copier {
 public:
  Copier(const fs::path& build, int root, const CopyOptions& options)
      : m_maker(build), m_root(root), m_options(options) {}

  Result<Progress> run(const fs::path& from) {
    auto folder = Folder::open(AT_FDCWD, from.c_str());
    if (!folder) {
      if (folder.error().code == Code::FileNotFound) return m_done;
      return std::unexpected(folder.error());
    }
    struct stat info{};
    if (::fstat(folder->fd(), &info) != 0) return failErrno(Code::ReadFailed, "stat", errno);
    m_device = info.st_dev;
    PIBOX_TRY(inPath(inside(*folder, m_root, 0), m_path));
    PIBOX_TRY(metadata(folder->fd(), ".", info, m_root));
    return m_done;
  }

 private:
  Result<> inside(Folder& from, int to, int depth) {
    if (depth > kMaxCopyDepth) return fail(Code::CarryUnsupported, "nested too deeply");
    const auto length = m_path.size();
    for (;;) {
      PIBOX_LET(const char* name, from.next());
      if (!name) return {};
      if (m_options.stop.stop_requested()) return fail(Code::Cancelled);
      if (depth == 0 && m_options.exclude == name) continue;
      if (length > 0) m_path += '/';
      m_path += name;
      PIBOX_TRY(entry(from.fd(), name, to, depth));  // after an error m_path stays where it happened
      m_path.resize(length);
      ++m_done.entries;
      report();
    }
  }

  Result<> entry(int from, const char* name, int to, int depth) {
    PIBOX_LET(const auto info, look(from, name));
    if (!info) return {};  // removed since it was listed
    if (info->st_dev != m_device) return fail(Code::CarryUnsupported, "a mount point");
    if (LinkTable::hasSeveralNames(*info)) {
      if (const auto* first = m_links.firstName(*info, m_path)) return linkTo(m_maker, m_root, *first, to, name);
    }
    if (S_ISDIR(info->st_mode)) {
      PIBOX_LET(Folder child, Folder::open(from, name));
      PIBOX_TRY(m_maker.folder(to, name));
      PIBOX_LET(const Fd made, openFolder(to, name));
      PIBOX_TRY(inside(child, made.get(), depth + 1));
    } else if (S_ISREG(info->st_mode)) {
      PIBOX_TRY(file(from, name, to));
    } else if (S_ISLNK(info->st_mode)) {
      PIBOX_LET(const auto target, readLink(from, name));
      PIBOX_TRY(m_maker.link(to, name, target));
    } else {
      PIBOX_TRY(m_maker.node(to, name, info->st_mode, info->st_rdev));
    }
    return metadata(from, name, *info, to);
  }

  Result<> file(int from, const char* name, int to) {
    const Fd source(::openat(from, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOATIME | O_CLOEXEC));
    if (!source) return failErrno(Code::ReadFailed, "open", errno);
    PIBOX_LET(const Fd made, m_maker.file(to, name));
    return m_maker.data(source.get(), made.get(), [this](std::uint64_t bytes) -> Result<> {
      m_done.bytes += bytes;
      if (m_options.stop.stop_requested()) return fail(Code::Cancelled);
      if (m_done.bytes - m_reported >= kReportEvery) report();
      return {};
    });
  }

  /// `name` "." is the root, whose copy is `to` itself.
  Result<> metadata(int from, const char* name, const struct stat& info, int to) {
    auto all = metadataOf(info);
    PIBOX_LET(auto attributes, readAttributes(from, name));
    for (auto& attribute : attributes) {
      if (isIndirectAttribute(attribute.name)) return fail(Code::CarryUnsupported, "it has " + attribute.name);
      all.attributes.push_back(std::move(attribute));
    }
    return m_maker.metadata(to, name, all);
  }

  void report() {
    m_reported = m_done.bytes;
    if (m_options.progress) m_options.progress(m_done);
  }

  Maker m_maker;
  int m_root;
  const CopyOptions& m_options;
  dev_t m_device = 0;
  LinkTable m_links;
  std::string m_path;
  Progress m_done;
  std::uint64_t m_reported = 0;
};

}  // namespace

Result<Progress> copyUpper(const fs::path& from, const fs::path& to, const CopyOptions& options) {
  PIBOX_LET(TreeBuild build, TreeBuild::begin(to));
  auto done = Copier(build.path(), build.fd(), options).run(from);
  if (!done) return build.giveUp(std::move(done).error());
  if (auto finished = build.finish(); !finished) return build.giveUp(std::move(finished).error());
  return done;
}

}  // namespace pibox::carry
