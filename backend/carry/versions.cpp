#include "carry/versions.h"

#include <fcntl.h>

namespace pibox::carry {
namespace {

Result<Fd> openIfThere(const fs::path& path) {
  auto fd = openFolder(AT_FDCWD, path.c_str());
  if (!fd && fd.error().code == Code::FileNotFound) return Fd();
  return fd;
}

}  // namespace

Result<Versions> Versions::open(const bank::Layout& layout, const ImageId& from, const ImageId& id, bool aside) {
  Versions versions;
  PIBOX_LET(const auto old, look(AT_FDCWD, layout.squashfs(from).c_str()));
  if (old) {
    PIBOX_LET(auto image, ImageMount::mount(layout.squashfs(from), layout.run / "carry/old"));
    PIBOX_LET(versions.m_base, openFolder(AT_FDCWD, image.at().c_str()));
    PIBOX_LET(versions.m_upper, openIfThere(layout.upper(from)));
    versions.m_oldImage.emplace(std::move(image));
  }
  PIBOX_LET(auto image, ImageMount::mount(layout.squashfs(id), layout.run / "carry/new"));
  PIBOX_LET(versions.m_theirs, openFolder(AT_FDCWD, image.at().c_str()));
  versions.m_newImage.emplace(std::move(image));
  if (!aside) return versions;
  PIBOX_LET(versions.m_mineAside, openIfThere(layout.bank(id) / "carried/mine"));
  PIBOX_LET(versions.m_theirsAside, openIfThere(layout.bank(id) / "carried/theirs"));
  return versions;
}

Result<Seen> Versions::mine(std::string_view path) const {
  PIBOX_LET(auto aside, lookAt(m_mineAside.get(), -1, path));
  if (aside.node) return aside;
  return lookAt(m_base.get(), m_upper.get(), path);
}

Result<Seen> Versions::theirs(std::string_view path) const {
  PIBOX_LET(auto aside, lookAt(m_theirsAside.get(), -1, path));
  if (aside.node) return aside;
  return lookAt(m_theirs.get(), -1, path);
}

}  // namespace pibox::carry
