#pragma once
// Reads single files as the person sees them: an upper over a base.

#include "base/error.h"

#include <optional>
#include <string>
#include <string_view>

namespace pibox::carry {

/// The content of the regular file at an absolute path, at most `max` bytes; nothing there, no regular file, or a link
/// on the way: nullopt. `base` or `upper` -1: there is no such layer. Errors: ReadFailed, FileTooLarge,
/// CarryUnsupported.
Result<std::optional<std::string>> readView(int base, int upper, std::string_view path, std::size_t max);

}  // namespace pibox::carry
