#pragma once
// What a person decided about single entries before the restart: /overlay/<id>/carry-choices.json, a policy in front of
// all others (policy.h) with one rule an entry.

#include "bank/layout.h"
#include "base/error.h"
#include "carry/policy.h"

#include <map>
#include <string>
#include <string_view>

namespace pibox::carry {

/// Names an entry in calls: its path, or "hex:" and the bytes of a path that is no text.
std::string keyOf(const std::string& path);

/// The path of a key: absolute, without empty names, "." and "..". Errors: InvalidArgument.
Result<std::string> pathOfKey(std::string_view key);

/// Path → side: "mine", "theirs" or "both". A file that is not there is no choices. Errors: JsonInvalid, ReadFailed.
Result<std::map<std::string, std::string>> readChoices(const bank::Layout& layout, const ImageId& id);

/// Decides for one path; "default" takes the decision back. `format`: how "both" is merged. At most 200 of them.
/// Errors: InvalidArgument (no such side, a path that is no text), WriteFailed; a damaged file is begun anew.
Result<> writeChoice(const bank::Layout& layout, const ImageId& id, const std::string& path, std::string_view side,
                     Format format);

}  // namespace pibox::carry
