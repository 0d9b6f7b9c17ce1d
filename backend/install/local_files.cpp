#include "install/local_files.h"

#include "bank/check.h"
#include "bank/store.h"

#include <sys/stat.h>

namespace pibox::install {

LocalFiles::LocalFiles(const bank::Layout& layout, const ImageId& wanted) {
  const auto links = bank::readLinks(layout);
  for (const auto& id : {links.current, links.next, links.previous}) {
    const auto manifest = id && *id != wanted ? bank::readManifest(layout.bank(*id), {}) : fail(Code::FileNotFound);
    if (!manifest || manifest->imageId != *id) continue;
    for (const auto& file : manifest->files)
      if (file.path != "squashfs") m_files.try_emplace(file.sha256, bank::fileOf(layout, *manifest, file));
  }
}

std::optional<std::filesystem::path> LocalFiles::find(const transfer::Wanted& wanted) const {
  const auto found = m_files.find(wanted.sha256);
  struct stat info{};
  if (found == m_files.end() || ::lstat(found->second.c_str(), &info) != 0 || !S_ISREG(info.st_mode) ||
      static_cast<std::uint64_t>(info.st_size) != wanted.length)
    return {};
  return found->second;
}

}  // namespace pibox::install
