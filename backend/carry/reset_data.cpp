#include "carry/reset_data.h"

#include "bank/records.h"
#include "base/durable.h"
#include "carry/data_snapshot.h"

namespace pibox::carry {
namespace {

fs::path mark(const bank::Layout& layout) {
  return layout.state() / "reset-data";
}

std::string word(const bank::Layout& layout) {
  return readFile(mark(layout), 64).value_or("");
}

}  // namespace

Result<> planResetData(const bank::Layout& layout, ResetData what) {
  if (what == ResetData::None) return removeDurably(mark(layout));
  return writeFileDurably(mark(layout), what == ResetData::Clear ? "clear" : "restore");
}

Result<> applyResetData(const bank::Layout& layout) {
  PIBOX_TRY(finishMoves(layout.userdata));
  const auto wanted = word(layout);
  if (wanted == "clear") {
    // A cut after the move and before the word: nothing is there any more.
    if (hasData(layout.userdata)) PIBOX_TRY(clearData(layout.userdata));
    return writeFileDurably(mark(layout), "cleared");
  }
  if (wanted == "restore") {
    PIBOX_TRY(restoreCleared(layout.userdata));
    return writeFileDurably(mark(layout), "restored");
  }
  return {};
}

Result<> settleResetData(const bank::Layout& layout) {
  const auto done = word(layout);
  if (done.empty()) return {};
  const auto trial = bank::readTrial(layout);
  if (trial && *trial && (*trial)->kind == bank::Kind::Reset) return {};  // not decided
  PIBOX_TRY(finishMoves(layout.userdata));
  const auto outcome = bank::readOutcome(layout);
  const bool fellBack = outcome && *outcome && (*outcome)->kind == bank::Kind::Reset && (*outcome)->code.has_value();
  if (fellBack && done == "cleared") PIBOX_TRY(restoreCleared(layout.userdata));
  if (fellBack && done == "restored" && hasData(layout.userdata)) PIBOX_TRY(clearData(layout.userdata));
  return removeDurably(mark(layout));
}

}  // namespace pibox::carry
