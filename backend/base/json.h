#pragma once
// Strict JSON for everything that comes from outside: bounded in bytes and depth, no duplicate members, no floats, no
// numbers beyond 64 bits.

#include "base/error.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace pibox {

using Json = nlohmann::json;

struct JsonLimits {
  std::size_t maxBytes = std::size_t{1} << 20;
  unsigned maxDepth = 32;
};

/// Parses one JSON text (RFC 8259, UTF-8). Errors: JsonInvalid, FileTooLarge.
Result<Json> parseJson(std::string_view text, JsonLimits limits = {});

/// Members of an object, checked. Errors: JsonInvalid with the name of the member.
Result<std::string> stringMember(const Json& object, const char* name, std::size_t maxLength = 1024);
Result<std::int64_t> intMember(const Json& object, const char* name, std::int64_t min, std::int64_t max);
Result<bool> boolMember(const Json& object, const char* name);

/// The same with a default for a member that is absent (one of the wrong type is still an error).
Result<std::string> stringMemberOr(const Json& object, const char* name, std::string fallback,
                                   std::size_t maxLength = 1024);
Result<std::int64_t> intMemberOr(const Json& object, const char* name, std::int64_t fallback, std::int64_t min,
                                 std::int64_t max);
Result<bool> boolMemberOr(const Json& object, const char* name, bool fallback);

/// Text for a file people may look at: sorted members, two spaces, a newline at the end. Strings that are not UTF-8 get
/// U+FFFD.
std::string formatJson(const Json& value);

}  // namespace pibox
