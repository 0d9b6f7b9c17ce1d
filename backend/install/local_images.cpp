#include "install/local_images.h"

#include "bank/store.h"
#include "base/durable.h"

namespace pibox::install {

Result<std::vector<ImageId>> stock(transfer::Pantry& pantry, const bank::Layout& layout,
                                   const transfer::Control& control) {
  std::vector<ImageId> banks;
  const auto links = bank::readLinks(layout);
  const auto cache = layout.state() / "index";
  const bool keeps = makeFolderDurably(cache).has_value();
  for (const auto& id : {links.current, links.next, links.previous}) {
    if (!id) continue;
    if (pantry.add(layout.squashfs(*id), control, keeps ? cache / id->str() : fs::path())) banks.push_back(*id);
    if (control.stop.stop_requested()) return fail(Code::Cancelled);
  }
  return banks;
}

}  // namespace pibox::install
