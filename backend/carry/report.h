#pragma once
// carry.json: what was decided, for the screen, the CLI and the history. docs/carry.md gives the members.

#include "carry/merge.h"

#include <optional>
#include <string>
#include <string_view>

namespace pibox::carry {

/// How many entries came to what.
struct Counts {
  std::uint64_t conflicts = 0;
  std::uint64_t mine = 0;
  std::uint64_t theirs = 0;
  std::uint64_t merged = 0;
  std::uint64_t deleted = 0;
  std::uint64_t followed = 0;
};

Counts countsOf(const Report& report);

/// Conflicts first; at most 2000 entries, `truncated` says when there were more. Paths that are not UTF-8 have their
/// bytes in `path_hex` too.
std::string reportJson(const Report& report);

/// A report as it was written: `counts` are of all entries, `report` has those that were listed.
struct ListedReport {
  Report report;
  Counts counts;
  bool truncated = false;
};

/// The part of a report that reportJson lists. Errors of parseReport: JsonInvalid, FileTooLarge.
ListedReport listReport(Report report);
Result<ListedReport> parseReport(std::string_view json);

/// Bytes as hex digits, and back; what is no even number of hex digits: nullopt.
std::string toHex(std::string_view bytes);
std::optional<std::string> fromHex(std::string_view digits);
bool isUtf8(std::string_view text);

}  // namespace pibox::carry
