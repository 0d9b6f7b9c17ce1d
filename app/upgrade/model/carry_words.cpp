#include "carry_words.h"

namespace pibox::screen {

QString CarryWords::outcome(const api::CarryEntry& entry, bool planned) {
  // After the upgrade a choice has put the other version in place.
  const bool chosen = !planned && entry.outcome != "deleted" && (entry.side == "mine" || entry.side == "theirs");
  const auto& outcome = chosen ? entry.side : entry.outcome;
  if (outcome == "mine") return planned ? tr("Yours will be kept.") : tr("Yours was kept.");
  if (outcome == "theirs") return planned ? tr("The new release's will be taken.") : tr("The new release's was taken.");
  if (outcome == "merged") return planned ? tr("Both will be put together.") : tr("Both were put together.");
  if (outcome == "deleted") return planned ? tr("It stays deleted.") : tr("It stayed deleted.");
  return tr("It was looked at.");
}

QString CarryWords::reason(const api::CarryEntry& entry) {
  static const std::pair<const char*, const char*> kReasons[] = {
      {"added", QT_TR_NOOP("You added it.")},
      {"changed", QT_TR_NOOP("You changed it; the new release did not.")},
      {"metadata", QT_TR_NOOP("Only its owner or its permissions were changed.")},
      {"deleted", QT_TR_NOOP("You deleted it.")},
      {"changed_by_both", QT_TR_NOOP("You and the new release changed it.")},
      {"added_by_both", QT_TR_NOOP("You and the new release added it.")},
      {"removed_by_them", QT_TR_NOOP("You changed it; the new release does not have it any more.")},
      {"deleted_by_me", QT_TR_NOOP("You deleted it; the new release changed it.")},
      {"kind_changed", QT_TR_NOOP("It is something else in the new release: a folder instead of a file, or a link.")},
      {"dropped", QT_TR_NOOP("It does not fit the new release.")},
      {"too_large", QT_TR_NOOP("You and the new release changed it, and it is too large to be put together.")},
      {"package", QT_TR_NOOP("It belongs to a program that was installed.")},
  };
  for (const auto& [name, words] : kReasons)
    if (entry.reason == name) return tr(words);
  return {};
}

QString CarryWords::side(const std::string& side) {
  if (side == "mine") return tr("Take mine");
  if (side == "theirs") return tr("Take the new release's");
  if (side == "both") return tr("Put both together");
  if (side == "was") return tr("Undo: put back what was there before I chose");
  return tr("As the new release intends");
}

}  // namespace pibox::screen
