#pragma once
// What the person sees at a path: an upper over a base.

#include "base/error.h"
#include "carry/node.h"

#include <optional>
#include <string>
#include <string_view>

namespace pibox::carry {

/// What is seen, with the folders that it is in kept open. A folder is that of the upper, if that has it; it may show
/// more than is in it.
struct Seen {
  Fd base;
  Fd upper;
  Node node;
};

/// Looks an absolute path up. `base` or `upper` -1: there is no such layer. Nothing there, or a link on the way:
/// Absent. Errors: ReadFailed, CarryUnsupported.
Result<Seen> lookAt(int base, int upper, std::string_view path);

/// The content of the regular file at an absolute path, at most `max` bytes; no such file: nullopt. Errors: as lookAt,
/// FileTooLarge.
Result<std::optional<std::string>> readView(int base, int upper, std::string_view path, std::size_t max);

}  // namespace pibox::carry
