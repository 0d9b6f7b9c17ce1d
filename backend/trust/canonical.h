#pragma once
// OLPC canonical JSON: the one byte string of a value that signatures and key ids are made over.
// Source: http://wiki.laptop.org/go/Canonical_JSON, as TUF 1.0.34 section 4.2 uses it.

#include "base/json.h"

#include <string>

namespace pibox::trust {

/// The canonical form: members sorted by code point, no space, only `\` and `"` escaped (control characters stand as
/// they are). Errors: JsonInvalid for a float, binary data or a number beyond 64 bits.
Result<std::string> canonicalJson(const Json& value);

}  // namespace pibox::trust
