#include "bank/reset.h"

#include "base/durable.h"

#include <sys/stat.h>

namespace pibox::bank {
namespace {

bool isThere(const fs::path& path) {
  struct stat info{};
  return ::lstat(path.c_str(), &info) == 0;
}

fs::path incoming(const Layout& layout, const ImageId& bank, bool undoReset) {
  return undoReset ? clearedUpper(layout, bank) : freshUpper(layout, bank);
}

}  // namespace

fs::path freshUpper(const Layout& layout, const ImageId& bank) {
  return layout.backups(bank) / "upper.fresh";
}
fs::path clearedUpper(const Layout& layout, const ImageId& bank) {
  return layout.backups(bank) / "upper";
}
fs::path trialUpper(const Layout& layout, const ImageId& bank) {
  return layout.backups(bank) / "upper.trial";
}

Result<> swapUpper(const Layout& layout, const ImageId& bank, bool undoReset) {
  const auto from = incoming(layout, bank, undoReset);
  const auto old = trialUpper(layout, bank);
  if (isThere(old) && isThere(layout.upper(bank))) return {};
  if (!isThere(from)) return fail(Code::BankBroken, from.string() + " is missing");
  if (!isThere(old)) PIBOX_TRY(renameDurably(layout.upper(bank), old));
  return renameDurably(from, layout.upper(bank));
}

Result<> unswapUpper(const Layout& layout, const ImageId& bank, bool undoReset) {
  const auto back = incoming(layout, bank, undoReset);
  const auto old = trialUpper(layout, bank);
  if (isThere(old)) {
    if (isThere(layout.upper(bank))) PIBOX_TRY(renameDurably(layout.upper(bank), back));
    PIBOX_TRY(renameDurably(old, layout.upper(bank)));
  }
  return undoReset ? Result<>{} : removeTreeDurably(back);
}

Result<> keepSwappedUpper(const Layout& layout, const ImageId& bank, bool undoReset) {
  const auto old = trialUpper(layout, bank);
  if (!isThere(old)) return {};
  if (undoReset) return removeTreeDurably(old);
  PIBOX_TRY(removeTreeDurably(clearedUpper(layout, bank)));
  return renameDurably(old, clearedUpper(layout, bank));
}

Result<> ensureUpper(const Layout& layout, const ImageId& bank) {
  if (isThere(layout.upper(bank)) || !isThere(trialUpper(layout, bank))) return {};
  return renameDurably(trialUpper(layout, bank), layout.upper(bank));
}

}  // namespace pibox::bank
