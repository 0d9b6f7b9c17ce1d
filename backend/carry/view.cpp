#include "carry/view.h"

namespace pibox::carry {

Result<Seen> lookAt(int base, int upper, std::string_view path) {
  Seen seen;
  for (;;) {
    path.remove_prefix(1);
    const auto slash = path.find('/');
    const std::string name(path.substr(0, slash));
    PIBOX_LET(Node above, lookUp(upper, name.c_str()));
    PIBOX_LET(Node below, lookUp(above.whiteout ? -1 : base, name.c_str()));
    if (slash == std::string_view::npos) {
      seen.node = above ? std::move(above) : std::move(below);
      return seen;
    }
    if (!(above ? above : below).isFolder())
      return Seen{.base = {}, .upper = {}, .node = {.name = name, .attributes = {}}};
    Fd upperFolder, baseFolder;
    if (above.isFolder()) {
      PIBOX_LET(upperFolder, openNode(above));
    }
    if (below.isFolder() && !above.opaque) {
      PIBOX_LET(baseFolder, openNode(below));
    }
    seen.upper = std::move(upperFolder);
    seen.base = std::move(baseFolder);
    upper = seen.upper ? seen.upper.get() : -1;
    base = seen.base ? seen.base.get() : -1;
    path.remove_prefix(slash);
  }
}

Result<std::optional<std::string>> readView(int base, int upper, std::string_view path, std::size_t max) {
  PIBOX_LET(const Seen seen, lookAt(base, upper, path));
  if (seen.node.kind != Kind::File) return std::nullopt;
  PIBOX_LET(auto text, readNode(seen.node, max));
  return text;
}

}  // namespace pibox::carry
