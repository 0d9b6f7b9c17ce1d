// Path patterns of delegations: the first line is the pattern, the rest the path.

#include "trust/pattern.h"

#include "fuzz/fuzz.h"

#include <algorithm>
#include <string>

using namespace pibox;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = test::textOf(data, std::min<std::size_t>(size, 2048));
  const auto line = text.find('\n');
  const auto pattern = text.substr(0, line);
  const auto path = line == std::string_view::npos ? std::string_view() : text.substr(line + 1);
  const bool matched = trust::matchesPattern(pattern, path);
  if (matched) {
    test::require(std::ranges::count(path, '/') <= std::ranges::count(pattern, '/'), "no wildcard crosses a slash");
    test::require(!trust::matchesPattern(std::string(pattern) + "/", path) || path.ends_with('/'),
                  "a slash is matched by a slash");
  }
  if (pattern.find_first_of("*?[") == std::string_view::npos)
    test::require(matched == (pattern == path), "plain text matches itself only");
  return 0;
}
