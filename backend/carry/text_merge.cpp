#include "carry/text_merge.h"

#include <algorithm>
#include <span>

namespace pibox::carry {
namespace {

using Lines = std::vector<std::string>;

constexpr int kMaxDifferences = 1000;

std::size_t place(int index) {
  return static_cast<std::size_t>(index);
}

/// Myers on a[from, aEnd) and b[from, bEnd), which differ at both ends; fills `match`.
void matchMiddle(const Lines& a, const Lines& b, int from, int aEnd, int bEnd, std::vector<int>& match) {
  const int n = aEnd - from, m = bEnd - from;
  const int limit = std::min(n + m, kMaxDifferences);
  const auto at = [&](int k) { return place(k + limit + 1); };
  std::vector<int> furthest(place(2 * limit + 3), 0);
  std::vector<std::vector<int>> history;
  const auto same = [&](int x, int y) { return a[place(from + x)] == b[place(from + y)]; };
  for (int d = 0; d <= limit; ++d) {
    // Only the diagonals -d-1 … d+1 matter to this round: that much of the past is kept.
    history.emplace_back(furthest.begin() + static_cast<std::ptrdiff_t>(at(-d - 1)),
                         furthest.begin() + static_cast<std::ptrdiff_t>(at(d + 1)) + 1);
    for (int k = -d; k <= d; k += 2) {
      int x = (k == -d || (k != d && furthest[at(k - 1)] < furthest[at(k + 1)])) ? furthest[at(k + 1)]
                                                                                 : furthest[at(k - 1)] + 1;
      while (x < n && x - k < m && same(x, x - k)) ++x;
      furthest[at(k)] = x;
      if (x < n || x - k < m) continue;
      int y = x - k;
      for (int e = d; e >= 0; --e) {
        const auto& past = history[place(e)];
        const auto was = [&](int diagonal) { return past[place(diagonal + e + 1)]; };
        const int diagonal = x - y;
        const bool down = diagonal == -e || (diagonal != e && was(diagonal - 1) < was(diagonal + 1));
        const int previous = down ? diagonal + 1 : diagonal - 1;
        const int startX = e == 0 ? 0 : was(previous) + (down ? 0 : 1);
        while (x > startX) {
          --x;
          --y;
          match[place(from + x)] = from + y;
        }
        if (e == 0) break;
        x = was(previous);
        y = x - previous;
      }
      return;
    }
  }
}

}  // namespace

std::vector<std::string> splitLines(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    lines.back() += '\n';
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

std::vector<int> matchLines(const Lines& a, const Lines& b) {
  std::vector<int> match(a.size(), -1);
  int aEnd = static_cast<int>(a.size()), bEnd = static_cast<int>(b.size()), from = 0;
  while (from < aEnd && from < bEnd && a[place(from)] == b[place(from)]) {
    match[place(from)] = from;
    ++from;
  }
  while (aEnd > from && bEnd > from && a[place(aEnd - 1)] == b[place(bEnd - 1)]) {
    --aEnd;
    --bEnd;
    match[place(aEnd)] = bEnd;
  }
  if (from < aEnd && from < bEnd) matchMiddle(a, b, from, aEnd, bEnd, match);
  return match;
}

MergedText mergeLines(std::string_view baseText, std::string_view mineText, std::string_view theirsText) {
  if (baseText.contains('\0') || mineText.contains('\0') || theirsText.contains('\0'))
    return {std::string(mineText), true};
  const auto base = splitLines(baseText), mine = splitLines(mineText), theirs = splitLines(theirsText);
  const auto toMine = matchLines(base, mine), toTheirs = matchLines(base, theirs);
  MergedText result;
  std::size_t b = 0, m = 0, t = 0;
  const auto append = [&](std::span<const std::string> lines) {
    for (const auto& line : lines) result.text += line;
  };
  while (b < base.size() || m < mine.size() || t < theirs.size()) {
    if (b < base.size() && toMine[b] == static_cast<int>(m) && toTheirs[b] == static_cast<int>(t)) {
      result.text += base[b];
      ++b, ++m, ++t;
      continue;
    }
    // A piece that is not the same in all: up to the next line that is.
    auto next = b;
    while (next < base.size() && (toMine[next] < 0 || toTheirs[next] < 0)) ++next;
    const auto mineEnd = next < base.size() ? place(toMine[next]) : mine.size();
    const auto theirsEnd = next < base.size() ? place(toTheirs[next]) : theirs.size();
    const std::span was(base.begin() + static_cast<std::ptrdiff_t>(b), next - b);
    const std::span own(mine.begin() + static_cast<std::ptrdiff_t>(m), mineEnd - m);
    const std::span shipped(theirs.begin() + static_cast<std::ptrdiff_t>(t), theirsEnd - t);
    if (std::ranges::equal(was, own)) {
      append(shipped);
    } else {
      append(own);
      result.conflict |= !std::ranges::equal(was, shipped) && !std::ranges::equal(own, shipped);
    }
    b = next, m = mineEnd, t = theirsEnd;
  }
  return result;
}

}  // namespace pibox::carry
