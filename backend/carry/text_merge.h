#pragma once
// Three-way merges of texts. Each takes what was there (base), what the person made of it (mine) and what the release
// ships (theirs), and where both changed the same piece in different ways keeps the person's and says so.

#include <string>
#include <string_view>
#include <vector>

namespace pibox::carry {

/// Larger files are not merged as text.
inline constexpr std::size_t kMaxMergedText = 256 * 1024;

struct MergedText {
  std::string text;
  bool conflict = false;  ///< a piece was changed by both
};

/// Line by line (diff3). A conflict also when one of them is not text (has a NUL). The result ends with a newline.
MergedText mergeLines(std::string_view base, std::string_view mine, std::string_view theirs);

/// Key by key within sections, in the release's order and with its comments. What is not plainly ini-like (a key twice
/// in a section, continued lines) is merged line by line.
MergedText mergeIni(std::string_view base, std::string_view mine, std::string_view theirs);

/// Lines with their newline; the last gets one.
std::vector<std::string> splitLines(std::string_view text);

/// For each line of `a` the index of the line of `b` that it became, or -1; the indexes rise. A longest common
/// subsequence (Myers, "An O(ND) difference algorithm", 1986) unless the texts differ in more than 1000 lines: then
/// only their common ends match.
std::vector<int> matchLines(const std::vector<std::string>& a, const std::vector<std::string>& b);

}  // namespace pibox::carry
