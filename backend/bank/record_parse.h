#pragma once
// The records as JSON, read. Private to this room.

#include "bank/records.h"
#include "base/json.h"

namespace pibox::bank {

// Errors: JsonInvalid, BadImageId. What is not known is passed over.
Result<Trial> parseTrial(const Json& json);
Result<Commit> parseCommit(const Json& json);
Result<Redirects> parseRedirects(const Json& json);
Result<Outcome> parseOutcome(const Json& json);
Result<BootReport> parseBootReport(const Json& json);

}  // namespace pibox::bank
