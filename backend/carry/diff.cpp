#include "carry/diff.h"

#include "carry/text_merge.h"

#include <algorithm>

namespace pibox::carry {
namespace {

constexpr std::size_t kAround = 3;
constexpr std::size_t kMaxLine = 400;

std::string shown(std::string_view line) {
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.size() <= kMaxLine) return std::string(line);
  auto cut = kMaxLine;
  while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) --cut;  // not within a character
  return std::string(line.substr(0, cut)) + "…";
}

}  // namespace

TextDiff diffTexts(std::string_view mineText, std::string_view theirsText, std::size_t max) {
  using In = DiffLine::In;
  const auto mine = splitLines(mineText), theirs = splitLines(theirsText);
  const auto match = matchLines(mine, theirs);
  std::vector<DiffLine> all;
  std::size_t t = 0;
  for (std::size_t m = 0; m < mine.size(); ++m) {
    if (match[m] < 0) {
      all.push_back({In::Mine, shown(mine[m])});
      continue;
    }
    for (; t < static_cast<std::size_t>(match[m]); ++t) all.push_back({In::Theirs, shown(theirs[t])});
    all.push_back({In::Both, shown(mine[m])});
    ++t;
  }
  for (; t < theirs.size(); ++t) all.push_back({In::Theirs, shown(theirs[t])});

  std::vector<bool> near(all.size(), false);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].in == In::Both) continue;
    const auto end = std::min(all.size(), i + kAround + 1);
    for (auto j = i - std::min(i, kAround); j < end; ++j) near[j] = true;
  }
  TextDiff diff;
  std::size_t left = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!near[i]) {
      ++left;
      continue;
    }
    if (left > 0) diff.lines.push_back({In::Gap, std::to_string(left)});
    left = 0;
    if (diff.lines.size() >= max) {
      diff.truncated = true;
      return diff;
    }
    diff.lines.push_back(std::move(all[i]));
  }
  if (left > 0 && !diff.lines.empty()) diff.lines.push_back({In::Gap, std::to_string(left)});
  return diff;
}

}  // namespace pibox::carry
