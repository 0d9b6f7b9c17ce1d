#include "carry/links.h"

#include "carry/folder.h"

#include <climits>
#include <fcntl.h>

namespace pibox::carry {

const std::string* LinkTable::firstName(const struct stat& info, const std::string& path) {
  const auto [row, isNew] = m_rows.try_emplace({info.st_dev, info.st_ino});
  if (isNew) {
    row->second = {path, info.st_nlink - 1};
    return nullptr;
  }
  if (--row->second.left > 0) return &row->second.path;
  m_last = std::move(row->second.path);
  m_rows.erase(row);
  return &m_last;
}

Result<> linkTo(Maker& maker, int root, const std::string& path, int at, const char* name) {
  if (path.size() < PATH_MAX) return maker.hardLink(root, path.c_str(), at, name);
  Fd folder;
  std::size_t start = 0;
  for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', start)) {
    PIBOX_LET(Fd next, openFolder(folder ? folder.get() : root, path.substr(start, slash - start).c_str()));
    folder = std::move(next);
    start = slash + 1;
  }
  return maker.hardLink(folder.get(), path.c_str() + start, at, name);
}

}  // namespace pibox::carry
