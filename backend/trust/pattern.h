#pragma once
// Path patterns of delegations (TUF 1.0.34, section 4.5, `PATHPATTERN`). Private to the room.

#include <string_view>

namespace pibox::trust {

/// Shell-style: `*`, `?`, `[abc]`, `[a-z]`, `[!abc]`; none of them matches `/`. Bytes are compared as they are. Time is
/// bounded by the product of the lengths.
bool matchesPattern(std::string_view pattern, std::string_view path);

}  // namespace pibox::trust
