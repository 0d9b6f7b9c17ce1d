#include "bank/store.h"
#include "base/durable.h"
#include "install/stager.h"

#include <algorithm>

namespace pibox::install {
namespace {

/// Whether a folder name below `staging` or `downloads` belongs to `keep`.
bool belongsTo(const fs::path& path, const std::optional<ImageId>& keep) {
  return keep && path.filename() == keep->str();
}

}  // namespace

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

Result<> discardOthers(const bank::Layout& layout, const std::optional<ImageId>& keep) {
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(layout.state() / "staging", error)) {
    if (belongsTo(entry.path(), keep)) continue;
    if (const auto id = ImageId::parse(entry.path().filename().string()))
      PIBOX_TRY(discard(layout, *id, true));
    else
      PIBOX_TRY(removeTreeDurably(entry.path()));
  }
  for (const auto& entry : fs::directory_iterator(layout.downloads(), error))
    if (!belongsTo(entry.path(), keep)) PIBOX_TRY(removeTreeDurably(entry.path()));
  return {};
}

}  // namespace pibox::install
