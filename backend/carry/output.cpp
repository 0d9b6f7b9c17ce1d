#include "carry/output.h"

#include "carry/links.h"

namespace pibox::carry {
namespace {

constexpr std::uint64_t kBlock = 4096;
constexpr unsigned kMaxWhiteoutNames = 1000;

bool sameMetadata(const Metadata& a, const Metadata& b) {
  return a.uid == b.uid && a.gid == b.gid && a.mode == b.mode && a.attributes == b.attributes;
}

/// Makes what is not a folder, with its metadata.
Result<> makeLeaf(Maker& maker, const Node& node, int at, const char* name, const Metadata& metadata,
                  const DataCallback& done) {
  if (node.kind == Kind::File) {
    PIBOX_LET(const Fd made, maker.file(at, name));
    const bool hasHoles = node.info.st_blocks * 512 < node.info.st_size;
    if (node.text && !hasHoles) {
      PIBOX_TRY(maker.text(made.get(), *node.text));
      if (done) PIBOX_TRY(done(node.text->size()));
    } else {
      PIBOX_LET(const Fd source, openNode(node));
      PIBOX_TRY(maker.data(source.get(), made.get(), done));
    }
    return maker.metadata(made.get(), metadata);
  }
  if (node.kind == Kind::Link) {
    PIBOX_LET(const auto target, readLink(node.at, node.name.c_str()));
    PIBOX_TRY(maker.link(at, name, target));
  } else {
    PIBOX_TRY(maker.node(at, name, node.info.st_mode, node.info.st_rdev));
  }
  return maker.metadata(at, name, metadata);
}

Result<> copyBelow(Maker& maker, int at, const Node& node, int depth) {
  if (depth > kMaxMergeDepth) return fail(Code::CarryUnsupported, "nested too deeply");
  if (!node.isFolder()) return copyLeaf(maker, node, at, node.name.c_str());
  PIBOX_LET(Folder from, Folder::open(node.at, node.name.c_str()));
  PIBOX_TRY(maker.folder(at, node.name.c_str()));
  PIBOX_LET(const Fd made, openFolder(at, node.name.c_str()));
  for (;;) {
    PIBOX_LET(const char* name, from.next());
    if (!name) break;
    PIBOX_LET(const Node child, lookUp(from.fd(), name));
    if (child) PIBOX_TRY(copyBelow(maker, made.get(), child, depth + 1));
  }
  return maker.metadata(at, node.name.c_str(), metadataOf(node));
}

}  // namespace

void Output::enter(std::string name, Metadata metadata) {
  m_levels.push_back({std::move(name), std::move(metadata), {}, false});
}

Result<> Output::make() {
  for (std::size_t i = 0; i < m_levels.size(); ++i) {
    auto& level = m_levels[i];
    if (level.made) continue;
    count(kBlock);
    level.made = true;
    if (m_root < 0) continue;
    const int parent = i == 0 ? m_root : m_levels[i - 1].fd.get();
    if (i > 0) PIBOX_TRY(m_maker.folder(parent, level.name.c_str()));
    PIBOX_LET(Fd fd, openFolder(parent, level.name.c_str()));
    level.fd = std::move(fd);
  }
  return {};
}

Result<> Output::leave() {
  const auto level = std::move(m_levels.back());
  m_levels.pop_back();
  if (!level.made || m_root < 0) return {};
  return m_maker.metadata(m_levels.empty() ? m_root : at(), level.name.c_str(), level.metadata);
}

Result<> Output::copy(const Node& node, const Metadata& metadata, const DataCallback& done) {
  PIBOX_TRY(make());
  const char* name = node.name.c_str();
  if (LinkTable::hasSeveralNames(node.info)) {
    const auto [first, isNew] = m_firstNames.try_emplace({node.info.st_dev, node.info.st_ino});
    if (isNew) {
      first->second = {pathOf(node.name), metadata};
    } else if (sameMetadata(first->second.metadata, metadata)) {
      ++m_need.entries;
      return m_root < 0 ? Result<>{} : linkTo(m_maker, m_root, first->second.path, at(), name);
    }
  }
  count(static_cast<std::uint64_t>(node.info.st_blocks) * 512);
  if (m_root < 0) return {};
  return makeLeaf(m_maker, node, at(), name, metadata, done);
}

Result<> Output::text(const std::string& name, std::string_view content, const Metadata& metadata) {
  PIBOX_TRY(make());
  count(content.size());
  if (m_root < 0) return {};
  PIBOX_LET(const Fd made, m_maker.file(at(), name.c_str()));
  PIBOX_TRY(m_maker.text(made.get(), content));
  return m_maker.metadata(made.get(), metadata);
}

Result<> Output::whiteout(const std::string& name) {
  PIBOX_TRY(make());
  ++m_need.entries;
  // As overlayfs does: whiteouts are names of one inode, as many as every filesystem lets one have.
  if (m_whiteoutNames > 0 && m_whiteoutNames < kMaxWhiteoutNames) {
    ++m_whiteoutNames;
    return m_root < 0 ? Result<>{} : linkTo(m_maker, m_root, m_whiteout, at(), name.c_str());
  }
  m_whiteout = pathOf(name);
  m_whiteoutNames = 1;
  ++m_need.inodes;
  return m_root < 0 ? Result<>{} : m_maker.node(at(), name.c_str(), S_IFCHR, 0);
}

std::string Output::pathOf(const std::string& name) const {
  std::string path;
  for (std::size_t i = 1; i < m_levels.size(); ++i) path += m_levels[i].name + "/";
  return path + name;
}

void Output::count(std::uint64_t bytes) {
  ++m_need.entries;
  ++m_need.inodes;
  m_need.bytes += (bytes + kBlock - 1) / kBlock * kBlock;
}

Result<> copyLeaf(Maker& maker, const Node& node, int at, const char* name) {
  return makeLeaf(maker, node, at, name, metadataOf(node), {});
}

Result<> putAside(Maker& maker, int root, const std::string& path, const Node& node) {
  Fd folder;
  int at = root;
  for (std::size_t start = 1, slash = path.find('/', 1); slash != std::string::npos;
       start = slash + 1, slash = path.find('/', start)) {
    const auto name = path.substr(start, slash - start);
    PIBOX_LET(const auto there, look(at, name.c_str()));
    if (!there) PIBOX_TRY(maker.folder(at, name.c_str()));
    PIBOX_LET(Fd next, openFolder(at, name.c_str()));
    folder = std::move(next);
    at = folder.get();
  }
  return copyBelow(maker, at, node, 0);
}

}  // namespace pibox::carry
