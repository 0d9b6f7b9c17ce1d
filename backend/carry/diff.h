#pragma once
// Mine against theirs, line by line, for a small screen.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pibox::carry {

struct DiffLine {
  enum class In : std::uint8_t { Both, Mine, Theirs, Gap };
  In in = In::Both;
  std::string text;  ///< without its newline; of a gap: how many lines are left out

  friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

struct TextDiff {
  std::vector<DiffLine> lines;
  bool truncated = false;  ///< more than `max` lines
};

/// What differs with three lines around it. Lines longer than 400 bytes are cut.
TextDiff diffTexts(std::string_view mine, std::string_view theirs, std::size_t max);

}  // namespace pibox::carry
