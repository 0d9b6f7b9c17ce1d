#pragma once
// A report for the maker: what the service knows and the records it decides by, as one JSON file. Nothing of the user's
// own is in it.

#include "api/status.h"
#include "bank/layout.h"
#include "base/error.h"

#include <string>

namespace pibox::engine {

/// Writes `pibox-report-<time>.json` into an existing folder and gives its path. The folder itself must not be a link,
/// and no file that is there is overwritten. Errors: SourceMissing (no such folder), of the card or stick.
Result<std::string> writeReport(const bank::Layout& layout, const api::Status& status, const std::string& folder,
                                std::int64_t now);

}  // namespace pibox::engine
