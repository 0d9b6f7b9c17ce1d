#pragma once
// The merge of a staged bank: with the old image, its upper, the new image and the policies where they are on a PiBox.

#include "bank/layout.h"
#include "base/error.h"
#include "carry/merge.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace pibox::carry {

/// What the initramfs does before a bank is mounted: where `/overlay/<id>/carry-pending` is (staging put it there
/// beside an empty upper), makes the bank's upper by merging from `current`, and removes the file; else nothing. Beside
/// the upper are then `carry.json` and `carried/` (merge.h). A cut anywhere starts it again with the same result: the
/// upper changes in one step, and the file goes last. After an error the bank is not to be started; its upper is as
/// empty as before. Needs root, /proc and loop devices; mounts below `layout.run`. Errors: CarryFailed (no current
/// bank), those of applyMerge, JsonInvalid (the release's policy).
Result<> carryForTrial(const bank::Layout& layout, const ImageId& id);

struct PlanOptions {
  fs::path file;                    ///< a policy instead of the release's policy.json
  std::optional<std::string> text;  ///< the same as a text
  std::stop_token stop;
};

struct TrialPlan {
  Report report;
  Policy policy;  ///< by which it was made
};

/// What carryForTrial would do now, whether or not it is pending.
Result<TrialPlan> planForTrial(const bank::Layout& layout, const ImageId& id, const PlanOptions& options = {});

}  // namespace pibox::carry
