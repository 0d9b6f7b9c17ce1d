#pragma once
// /userdata is shared by all images on the card, so an upgrade may convert what is in it, and going back may meet data
// of a newer format. Before a bank is started, its data are made to fit: what newer releases did is taken back as far
// as it can be, and what this one does is done. Each step is written down before it begins (data_record.h).

#include "bank/layout.h"
#include "bank/records.h"
#include "base/error.h"
#include "carry/data_record.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace pibox::carry {

namespace fs = std::filesystem;

/// What the start is a trial of.
enum class StartOf : std::uint8_t { Other, Upgrade, Reset };

StartOf startOf(const std::optional<bank::BootReport>& report, const ImageId& id);

struct DataOptions {
  fs::path view;  ///< where the bank that is started is mounted: told to the hooks
  std::chrono::milliseconds hookLimit = std::chrono::seconds(60);
};

/// Before the start of `id`: finishes what a cut has left, does or settles what a reset does (reset_data.h), takes back
/// the steps of releases that are newer than it, and runs its own forward if this is its trial (or it comes back after
/// having been taken back). What cannot be taken back is noted and stays. Errors: TrialFailed (its own hooks failed,
/// and the data are as they were, as far as they can be), of the card. Only a trial may be given up for it: any other
/// start has to go on.
Result<> fitData(const bank::Layout& layout, const ImageId& id, StartOf start, const DataOptions& options);

/// What going back to `id` would do to the data: "migrated", "snapshot" or "newer" (api/status.h), the worst of the
/// steps on the way; empty: nothing.
std::string dataOnReturn(const bank::Layout& layout, const ImageId& id);

}  // namespace pibox::carry
