#include "engine/reset.h"

#include "bank/records.h"
#include "bank/reserve.h"
#include "bank/reset.h"
#include "bank/transition.h"
#include "carry/data_snapshot.h"
#include "carry/erase.h"
#include "carry/reset_data.h"
#include "carry/reset_keep.h"

namespace pibox::engine {
namespace {

using carry::ResetData;

/// What the data were to do is forgotten when nothing is armed.
Result<> armed(const bank::Layout& layout, Result<> result) {
  if (result) return result;
  if (const auto forgotten = carry::planResetData(layout, ResetData::None); !forgotten)
    result.error().detail += "; " + toString(forgotten.error());
  return result;
}

}  // namespace

Result<std::vector<std::string>> armReset(const bank::Layout& layout, const ImageId& current,
                                          const ResetOptions& options, unsigned tries, std::int64_t now) {
  std::vector<std::string> skipped;
  const auto prepared = bank::withReserve(layout, [&]() -> Result<> {
    // Never begun with what an earlier one had prepared.
    PIBOX_TRY(bank::prepareReset(layout));
    if (!options.keep.empty()) {
      PIBOX_LET(skipped, carry::keepInReset(layout.upper(current), bank::freshUpper(layout, current), options.keep));
    }
    return carry::planResetData(layout, options.userdata ? ResetData::Clear : ResetData::None);
  });
  PIBOX_TRY(prepared);
  PIBOX_TRY(armed(layout, bank::arm(layout, bank::Kind::Reset, current, tries, now)));
  return skipped;
}

Result<> armUndoReset(const bank::Layout& layout, unsigned tries, std::int64_t now) {
  const bool data = carry::hasCleared(layout.userdata);
  PIBOX_TRY(bank::withReserve(
      layout, [&] { return carry::planResetData(layout, data ? ResetData::Restore : ResetData::None); }));
  return armed(layout, bank::armUndoReset(layout, tries, now));
}

Result<> eraseBackup(const bank::Layout& layout, bool trim) {
  const auto trial = bank::readTrial(layout);
  if (trial && *trial && (*trial)->undoReset) return fail(Code::WrongState, "a reset is being undone");
  if (const auto backup = bank::resetBackup(layout)) PIBOX_TRY(carry::eraseForGood(*backup, trim));
  PIBOX_TRY(carry::eraseForGood(carry::clearedData(layout.userdata), trim));
  return carry::eraseForGood(carry::replacedData(layout.userdata), trim);
}

}  // namespace pibox::engine
