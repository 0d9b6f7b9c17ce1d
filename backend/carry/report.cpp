#include "carry/report.h"

#include "base/json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace pibox::carry {
namespace {

// Readers take at most 1 MiB.
constexpr std::size_t kMaxEntries = 2000;
constexpr std::size_t kMaxPathBytes = 100'000;

constexpr std::array kOutcomes{"mine", "theirs", "merged", "deleted"};
constexpr std::array kReasons{"added",           "changed",       "metadata",        "deleted",
                              "changed_by_both", "added_by_both", "removed_by_them", "deleted_by_me",
                              "kind_changed",    "dropped",       "too_large",       "package"};

Json toJson(const Entry& entry) {
  Json json{{"path", entry.path},
            {"outcome", nameOf(entry.outcome)},
            {"reason", nameOf(entry.reason)},
            {"conflict", entry.conflict}};
  if (!isUtf8(entry.path)) json["path_hex"] = toHex(entry.path);
  if (entry.ask) json["ask"] = true;
  if (entry.mineAside) json["mine"] = "carried/mine" + entry.path;
  if (entry.theirsAside) json["theirs"] = "carried/theirs" + entry.path;
  return json;
}

template <class Value, class Names>
Result<Value> named(const Json& json, const char* member, const Names& names) {
  PIBOX_LET(const auto name, stringMember(json, member, 32));
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return fail(Code::JsonInvalid, std::string(member) + " '" + name + "'");
  return static_cast<Value>(found - names.begin());
}

Result<Entry> entryFrom(const Json& json) {
  if (!json.is_object()) return fail(Code::JsonInvalid, "an entry is not an object");
  Entry entry;
  PIBOX_LET(entry.path, stringMember(json, "path", 3 * kMaxPathBytes));
  if (json.contains("path_hex")) {
    PIBOX_LET(const auto digits, stringMember(json, "path_hex", 2 * kMaxPathBytes));
    const auto path = fromHex(digits);
    if (!path) return fail(Code::JsonInvalid, "path_hex");
    entry.path = *path;
  }
  PIBOX_LET(entry.outcome, named<Outcome>(json, "outcome", kOutcomes));
  PIBOX_LET(entry.reason, named<Reason>(json, "reason", kReasons));
  PIBOX_LET(entry.conflict, boolMember(json, "conflict"));
  PIBOX_LET(entry.ask, boolMemberOr(json, "ask", false));
  entry.mineAside = json.contains("mine");
  entry.theirsAside = json.contains("theirs");
  return entry;
}

Result<std::vector<std::string>> textsFrom(const Json& json, const char* member) {
  std::vector<std::string> texts;
  const auto list = json.find(member);
  if (list == json.end() || !list->is_array()) return fail(Code::JsonInvalid, member);
  for (const auto& text : *list) {
    if (!text.is_string()) return fail(Code::JsonInvalid, member);
    texts.push_back(text.get<std::string>());
  }
  return texts;
}

Result<Counts> countsFrom(const Json& json) {
  const auto list = json.find("counts");
  if (list == json.end() || !list->is_object()) return fail(Code::JsonInvalid, "counts");
  Counts counts;
  for (const auto& [name, value] : {std::pair{"conflicts", &counts.conflicts}, std::pair{"mine", &counts.mine},
                                    std::pair{"theirs", &counts.theirs}, std::pair{"merged", &counts.merged},
                                    std::pair{"deleted", &counts.deleted}, std::pair{"followed", &counts.followed}}) {
    PIBOX_LET(const auto number, intMember(*list, name, 0, INT64_MAX));
    *value = static_cast<std::uint64_t>(number);
  }
  return counts;
}

}  // namespace

Counts countsOf(const Report& report) {
  Counts counts{.followed = report.followed};
  for (const auto& entry : report.entries) {
    counts.conflicts += entry.conflict;
    counts.mine += entry.outcome == Outcome::Mine;
    counts.theirs += entry.outcome == Outcome::Theirs;
    counts.merged += entry.outcome == Outcome::Merged;
    counts.deleted += entry.outcome == Outcome::Deleted;
  }
  return counts;
}

ListedReport listReport(Report report) {
  ListedReport listed{.report = {}, .counts = countsOf(report)};
  std::vector<Entry> entries;
  std::size_t bytes = 0;
  for (const bool conflict : {true, false}) {
    for (auto& entry : report.entries) {
      if (entry.conflict != conflict || entries.size() >= kMaxEntries || bytes > kMaxPathBytes) continue;
      bytes += entry.path.size();
      entries.push_back(entry);
    }
  }
  listed.truncated = entries.size() < report.entries.size();
  report.entries = std::move(entries);
  listed.report = std::move(report);
  return listed;
}

std::string reportJson(const Report& report) {
  const auto listed = listReport(report);
  auto entries = Json::array();
  for (const auto& entry : listed.report.entries) entries.push_back(toJson(entry));
  auto packages = Json::array();
  for (const auto& package : report.packages)
    packages.push_back({{"name", package.name}, {"version", package.version}, {"kept", package.kept}});
  const auto& counts = listed.counts;
  return formatJson({{"format", 1},
                     {"from", report.from},
                     {"counts",
                      {{"conflicts", counts.conflicts},
                       {"mine", counts.mine},
                       {"theirs", counts.theirs},
                       {"merged", counts.merged},
                       {"deleted", counts.deleted},
                       {"followed", counts.followed}}},
                     {"truncated", listed.truncated},
                     {"entries", std::move(entries)},
                     {"packages", std::move(packages)},
                     {"renumbered", report.renumbered},
                     {"notes", report.notes}});
}

Result<ListedReport> parseReport(std::string_view text) {
  PIBOX_LET(const auto json, parseJson(text));
  PIBOX_TRY(intMember(json, "format", 1, 1));
  ListedReport listed;
  auto& report = listed.report;
  PIBOX_LET(report.from, stringMemberOr(json, "from", "", 64));
  PIBOX_LET(listed.counts, countsFrom(json));
  report.followed = listed.counts.followed;
  PIBOX_LET(listed.truncated, boolMember(json, "truncated"));
  for (const char* list : {"entries", "packages"})
    if (const auto found = json.find(list); found == json.end() || !found->is_array())
      return fail(Code::JsonInvalid, list);
  for (const auto& entry : json["entries"]) {
    PIBOX_LET(report.entries.emplace_back(), entryFrom(entry));
  }
  for (const auto& each : json["packages"]) {
    if (!each.is_object()) return fail(Code::JsonInvalid, "packages");
    auto& package = report.packages.emplace_back();
    PIBOX_LET(package.name, stringMember(each, "name", 65536));
    PIBOX_LET(package.version, stringMember(each, "version", 65536));
    PIBOX_LET(package.kept, boolMember(each, "kept"));
  }
  PIBOX_LET(report.renumbered, textsFrom(json, "renumbered"));
  PIBOX_LET(report.notes, textsFrom(json, "notes"));
  return listed;
}

const char* nameOf(Outcome outcome) {
  return kOutcomes[static_cast<std::size_t>(outcome)];
}

const char* nameOf(Reason reason) {
  return kReasons[static_cast<std::size_t>(reason)];
}

bool isUtf8(std::string_view text) {
  try {
    (void)Json(text).dump();
    return true;
  } catch (const Json::exception&) {
    return false;
  }
}

std::string toHex(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    text += "0123456789abcdef"[byte >> 4];
    text += "0123456789abcdef"[byte & 15];
  }
  return text;
}

std::optional<std::string> fromHex(std::string_view digits) {
  if (digits.size() % 2 != 0) return std::nullopt;
  std::string bytes;
  for (std::size_t i = 0; i < digits.size(); i += 2) {
    unsigned byte = 0;
    for (const char c : digits.substr(i, 2)) {
      const auto digit = std::string_view("0123456789abcdef").find(c);
      if (digit == std::string_view::npos) return std::nullopt;
      byte = byte * 16 + static_cast<unsigned>(digit);
    }
    bytes += static_cast<char>(byte);
  }
  return bytes;
}

}  // namespace pibox::carry
