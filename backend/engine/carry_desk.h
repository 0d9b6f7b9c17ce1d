#pragma once
// The list of the person's changes as the bus tells it (carry/review.h). Each call may take seconds.

#include "api/carry.h"
#include "bank/layout.h"
#include "base/error.h"
#include "carry/review.h"

namespace pibox::engine {

Result<api::CarryReport> carryReport(const bank::Layout& layout, const std::filesystem::path& root, const ImageId& id,
                                     const carry::ReviewOptions& options);
Result<api::CarryDiff> carryDiff(const bank::Layout& layout, const ImageId& id, const std::string& key);
Result<> carryChoose(const bank::Layout& layout, const std::filesystem::path& root, const ImageId& id,
                     const std::string& key, const std::string& side);

/// The counts of a bank's report in words, for the history; empty: it has none.
std::string carriedText(const bank::Layout& layout, const ImageId& id);

}  // namespace pibox::engine
