#include "trust/pattern.h"

#include <optional>

namespace pibox::trust {
namespace {

/// Matches `c` against the set that begins after `[` at `at`; moves `at` behind the set. Nothing if it is not closed:
/// then `[` is a plain character.
std::optional<bool> matchesSet(std::string_view pattern, std::size_t& at, char c) {
  std::size_t i = at;
  const bool negated = i < pattern.size() && pattern[i] == '!';
  if (negated) ++i;
  const auto close = pattern.find(']', i + 1);  // a `]` right at the start is a member
  if (close == std::string_view::npos) return std::nullopt;
  bool found = false;
  const auto value = static_cast<unsigned char>(c);
  for (; i < close; ++i) {
    const auto low = static_cast<unsigned char>(pattern[i]);
    auto high = low;
    if (i + 2 < close && pattern[i + 1] == '-') {
      high = static_cast<unsigned char>(pattern[i + 2]);
      i += 2;
    }
    found = found || (low <= value && value <= high);
  }
  at = close + 1;
  return found != negated;
}

/// Matches one character that is no `/`; moves `at` behind what matched it.
bool matchesOne(std::string_view pattern, std::size_t& at, char c) {
  const char p = pattern[at];
  if (p == '?') {
    ++at;
    return c != '/';
  }
  if (p == '[') {
    std::size_t next = at + 1;
    if (const auto result = matchesSet(pattern, next, c)) {
      at = next;
      return *result && c != '/';
    }
  }
  ++at;
  return p == c;
}

}  // namespace

bool matchesPattern(std::string_view pattern, std::string_view path) {
  std::size_t p = 0;
  std::size_t s = 0;
  // Where to go on when something fails: behind the last `*`, one more character of the path given to it.
  std::size_t starPattern = std::string_view::npos;
  std::size_t starPath = 0;
  while (s < path.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      starPattern = ++p;
      starPath = s;
      continue;
    }
    std::size_t next = p;
    if (p < pattern.size() && matchesOne(pattern, next, path[s])) {
      p = next;
      ++s;
      continue;
    }
    if (starPattern == std::string_view::npos || path[starPath] == '/') return false;
    s = ++starPath;
    p = starPattern;
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

}  // namespace pibox::trust
