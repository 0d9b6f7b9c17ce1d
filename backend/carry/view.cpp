#include "carry/view.h"

#include "carry/node.h"

namespace pibox::carry {

Result<std::optional<std::string>> readView(int base, int upper, std::string_view path, std::size_t max) {
  Fd baseFolder, upperFolder;
  for (;;) {
    path.remove_prefix(1);
    const auto slash = path.find('/');
    const std::string name(path.substr(0, slash));
    PIBOX_LET(const Node above, lookUp(upper, name.c_str()));
    PIBOX_LET(const Node below, lookUp(above.whiteout ? -1 : base, name.c_str()));
    const Node& seen = above ? above : below;
    if (slash == std::string_view::npos) {
      if (seen.kind != Kind::File) return std::nullopt;
      PIBOX_LET(auto text, readNode(seen, max));
      return text;
    }
    if (!seen.isFolder()) return std::nullopt;
    upper = base = -1;
    if (above.isFolder()) {
      PIBOX_LET(Fd fd, openNode(above));
      upperFolder = std::move(fd);
      upper = upperFolder.get();
    }
    if (below.isFolder() && !above.opaque) {
      PIBOX_LET(Fd fd, openNode(below));
      baseFolder = std::move(fd);
      base = baseFolder.get();
    }
    path.remove_prefix(slash);
  }
}

}  // namespace pibox::carry
