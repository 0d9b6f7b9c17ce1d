#include "carry/report.h"

#include "base/json.h"

#include <array>
#include <nlohmann/json.hpp>
#include <utility>

namespace pibox::carry {
namespace {

// Readers take at most 1 MiB.
constexpr std::size_t kMaxEntries = 2000;
constexpr std::size_t kMaxPathBytes = 100'000;

bool isUtf8(const std::string& text) {
  try {
    (void)Json(text).dump();
    return true;
  } catch (const Json::exception&) {
    return false;
  }
}

std::string hex(const std::string& bytes) {
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    text += "0123456789abcdef"[byte >> 4];
    text += "0123456789abcdef"[byte & 15];
  }
  return text;
}

Json toJson(const Entry& entry) {
  Json json{{"path", entry.path},
            {"outcome", nameOf(entry.outcome)},
            {"reason", nameOf(entry.reason)},
            {"conflict", entry.conflict}};
  if (!isUtf8(entry.path)) json["path_hex"] = hex(entry.path);
  if (entry.ask) json["ask"] = true;
  if (entry.mineAside) json["mine"] = "carried/mine" + entry.path;
  if (entry.theirsAside) json["theirs"] = "carried/theirs" + entry.path;
  return json;
}

}  // namespace

std::string reportJson(const Report& report) {
  std::uint64_t conflicts = 0, mine = 0, theirs = 0, merged = 0, deleted = 0;
  for (const auto& entry : report.entries) {
    conflicts += entry.conflict;
    mine += entry.outcome == Outcome::Mine;
    theirs += entry.outcome == Outcome::Theirs;
    merged += entry.outcome == Outcome::Merged;
    deleted += entry.outcome == Outcome::Deleted;
  }
  auto entries = Json::array();
  std::size_t bytes = 0;
  for (const bool conflict : {true, false}) {
    for (const auto& entry : report.entries) {
      if (entry.conflict != conflict || entries.size() >= kMaxEntries || bytes > kMaxPathBytes) continue;
      bytes += entry.path.size();
      entries.push_back(toJson(entry));
    }
  }
  auto packages = Json::array();
  for (const auto& package : report.packages)
    packages.push_back({{"name", package.name}, {"version", package.version}, {"kept", package.kept}});
  return formatJson({{"format", 1},
                     {"counts",
                      {{"conflicts", conflicts},
                       {"mine", mine},
                       {"theirs", theirs},
                       {"merged", merged},
                       {"deleted", deleted},
                       {"followed", report.followed}}},
                     {"truncated", entries.size() < report.entries.size()},
                     {"entries", std::move(entries)},
                     {"packages", std::move(packages)},
                     {"renumbered", report.renumbered},
                     {"notes", report.notes}});
}

const char* nameOf(Outcome outcome) {
  static constexpr std::array kNames{"mine", "theirs", "merged", "deleted"};
  return kNames[static_cast<std::size_t>(outcome)];
}

const char* nameOf(Reason reason) {
  static constexpr std::array kNames{"added",           "changed",       "metadata",        "deleted",
                                     "changed_by_both", "added_by_both", "removed_by_them", "deleted_by_me",
                                     "kind_changed",    "dropped",       "too_large",       "package"};
  return kNames[static_cast<std::size_t>(reason)];
}

}  // namespace pibox::carry
