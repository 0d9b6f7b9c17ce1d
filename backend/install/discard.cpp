#include "bank/store.h"
#include "base/durable.h"
#include "install/stager.h"

#include <algorithm>

namespace pibox::install {

Result<> discard(const bank::Layout& layout, const ImageId& id, bool keepDownloads) {
  if (!keepDownloads) PIBOX_TRY(removeTreeDurably(layout.downloads() / id.str()));
  std::error_code error;
  // Once the bank is complete its boot files are the bank's; bank::removeBank() removes both.
  if (fs::exists(fs::symlink_status(layout.staging(id), error))) {
    PIBOX_LET(const auto banks, bank::listBanks(layout));
    const bool bootFilesInUse = std::ranges::any_of(
        banks, [&](const bank::BankInfo& info) { return bank::bootDirOf(layout, info.id) == id.str(); });
    if (!bootFilesInUse) PIBOX_TRY(removeTreeDurably(layout.bootFiles(id)));
    PIBOX_TRY(removeTreeDurably(layout.staging(id)));
  }
  return {};
}

}  // namespace pibox::install
