#include "bank/record_parse.h"

#include "bank/store.h"

#include <array>
#include <nlohmann/json.hpp>
#include <utility>

namespace pibox::bank {
namespace {

constexpr std::size_t kMaxText = 4096;
constexpr std::int64_t kMaxTime = std::int64_t{1} << 40;

template <class E, std::size_t N>
using Names = std::array<std::pair<E, const char*>, N>;

constexpr Names<Kind, 3> kKinds{{{Kind::Upgrade, "upgrade"}, {Kind::Rollback, "rollback"}, {Kind::Reset, "reset"}}};
constexpr Names<Role, 4> kRoles{
    {{Role::Current, "current"}, {Role::Trial, "trial"}, {Role::Previous, "previous"}, {Role::Plain, "plain"}}};
constexpr Names<OutcomeResult, 6> kResults{{{OutcomeResult::Updated, "updated"},
                                            {OutcomeResult::FellBack, "fell_back"},
                                            {OutcomeResult::RolledBack, "rolled_back"},
                                            {OutcomeResult::Reset, "reset"},
                                            {OutcomeResult::ResetUndone, "reset_undone"},
                                            {OutcomeResult::Repaired, "repaired"}}};

template <class E, std::size_t N>
std::string nameOf(const Names<E, N>& names, E value) {
  for (const auto& [candidate, name] : names)
    if (candidate == value) return name;
  return {};
}

template <class E, std::size_t N>
std::optional<E> valueOf(const Names<E, N>& names, std::string_view text) {
  for (const auto& [value, name] : names)
    if (text == name) return value;
  return std::nullopt;
}

// Members of a record, read.

Result<std::optional<ImageId>> idMember(const Json& json, const char* name) {
  if (!json.contains(name)) return std::optional<ImageId>{};
  PIBOX_LET(const auto text, stringMember(json, name, 64));
  PIBOX_LET(auto id, ImageId::parse(text));
  return std::optional(std::move(id));
}

Result<ImageId> requiredId(const Json& json, const char* name) {
  PIBOX_LET(const auto text, stringMember(json, name, 64));
  return ImageId::parse(text);
}

template <class E, std::size_t N>
Result<E> namedMember(const Json& json, const char* name, const Names<E, N>& names) {
  PIBOX_LET(const auto text, stringMember(json, name, 64));
  const auto value = valueOf(names, text);
  if (!value) return fail(Code::JsonInvalid, std::string(name) + ": " + text);
  return *value;
}

Result<std::optional<std::string>> bootDirMember(const Json& json) {
  if (!json.contains("boot_dir")) return std::optional<std::string>{};
  PIBOX_LET(auto text, stringMember(json, "boot_dir", 64));
  if (!isBootDir(text)) return fail(Code::JsonInvalid, "boot_dir: " + text);
  return std::optional(std::move(text));
}

Result<unsigned> countMember(const Json& json, const char* name) {
  PIBOX_LET(const auto value, intMemberOr(json, name, 0, 0, 1000));
  return static_cast<unsigned>(value);
}

Result<std::optional<Code>> codeMember(const Json& json) {
  PIBOX_LET(const auto text, stringMemberOr(json, "code", {}, 64));
  return codeFromId(text);
}

}  // namespace

std::string toString(Kind kind) {
  return nameOf(kKinds, kind);
}
std::string toString(Role role) {
  return nameOf(kRoles, role);
}
std::string toString(OutcomeResult result) {
  return nameOf(kResults, result);
}
std::optional<Kind> kindFromString(std::string_view text) {
  return valueOf(kKinds, text);
}
std::optional<Role> roleFromString(std::string_view text) {
  return valueOf(kRoles, text);
}
std::optional<OutcomeResult> outcomeResultFromString(std::string_view text) {
  return valueOf(kResults, text);
}

Result<Trial> parseTrial(const Json& json) {
  PIBOX_LET(auto id, requiredId(json, "bank"));
  Trial trial{.bank = std::move(id), .bootDir = {}, .attempts = {}, .givenUp = {}};
  PIBOX_LET(trial.kind, namedMember(json, "kind", kKinds));
  PIBOX_LET(trial.armed, intMemberOr(json, "armed", 0, 0, kMaxTime));
  PIBOX_LET(trial.triesLeft, countMember(json, "tries_left"));
  PIBOX_LET(trial.tries, countMember(json, "tries"));
  PIBOX_LET(trial.bootDir, bootDirMember(json));
  PIBOX_LET(trial.undoReset, boolMemberOr(json, "undo_reset", false));
  if (json.contains("attempts")) {
    if (!json["attempts"].is_array()) return fail(Code::JsonInvalid, "attempts");
    for (const auto& entry : json["attempts"]) {
      Attempt attempt;
      PIBOX_LET(attempt.n, countMember(entry, "n"));
      PIBOX_LET(attempt.stage, stringMemberOr(entry, "stage", {}, kMaxText));
      PIBOX_LET(attempt.detail, stringMemberOr(entry, "detail", {}, kMaxText));
      trial.attempts.push_back(std::move(attempt));
    }
  }
  if (const auto given = json.find("given_up"); given != json.end()) {
    GivenUp why;
    PIBOX_LET(const auto code, codeMember(*given));
    why.code = code.value_or(Code::TrialFailed);
    PIBOX_LET(why.detail, stringMemberOr(*given, "detail", {}, kMaxText));
    PIBOX_LET(why.failedTest, stringMemberOr(*given, "failed_test", {}, 256));
    trial.givenUp = std::move(why);
  }
  return trial;
}

Result<Commit> parseCommit(const Json& json) {
  PIBOX_LET(auto id, requiredId(json, "bank"));
  Commit commit{.bank = std::move(id), .previous = {}, .bootDir = {}};
  PIBOX_LET(commit.kind, namedMember(json, "kind", kKinds));
  PIBOX_LET(commit.previous, idMember(json, "previous"));
  PIBOX_LET(commit.bootDir, bootDirMember(json));
  PIBOX_LET(commit.undoReset, boolMemberOr(json, "undo_reset", false));
  return commit;
}

Result<Redirects> parseRedirects(const Json& json) {
  Redirects redirects;
  const auto counts = json.find("counts");
  if (counts == json.end() || !counts->is_object()) return fail(Code::JsonInvalid, "counts");
  for (const auto& [name, value] : counts->items()) {
    PIBOX_LET(auto id, ImageId::parse(name));
    PIBOX_LET(redirects.counts[std::move(id)], countMember(*counts, name.c_str()));
  }
  PIBOX_LET(redirects.forced, idMember(json, "forced"));
  return redirects;
}

Result<Outcome> parseOutcome(const Json& json) {
  Outcome outcome;
  PIBOX_LET(outcome.result, namedMember(json, "result", kResults));
  PIBOX_LET(outcome.kind, namedMember(json, "kind", kKinds));
  PIBOX_LET(outcome.from, stringMemberOr(json, "from", {}, 64));
  PIBOX_LET(outcome.to, stringMemberOr(json, "to", {}, 64));
  PIBOX_LET(outcome.code, codeMember(json));
  PIBOX_LET(outcome.detail, stringMemberOr(json, "detail", {}, kMaxText));
  PIBOX_LET(outcome.failedTest, stringMemberOr(json, "failed_test", {}, 256));
  PIBOX_LET(outcome.attempts, countMember(json, "attempts"));
  PIBOX_LET(outcome.stage, stringMemberOr(json, "stage", {}, kMaxText));
  PIBOX_LET(outcome.time, intMemberOr(json, "time", 0, 0, kMaxTime));
  PIBOX_LET(outcome.seen, boolMemberOr(json, "seen", false));
  return outcome;
}

Result<BootReport> parseBootReport(const Json& json) {
  BootReport report;
  PIBOX_LET(report.bank, idMember(json, "bank"));
  PIBOX_LET(report.role, namedMember(json, "role", kRoles));
  if (json.contains("kind")) {
    PIBOX_LET(report.kind, namedMember(json, "kind", kKinds));
  }
  PIBOX_LET(report.attempt, countMember(json, "attempt"));
  PIBOX_LET(report.tries, countMember(json, "tries"));
  PIBOX_LET(report.bootDir, stringMemberOr(json, "boot_dir", ".", 64));
  PIBOX_LET(report.reason, stringMemberOr(json, "reason", {}, kMaxText));
  PIBOX_LET(report.started, intMemberOr(json, "started", 0, 0, kMaxTime));
  return report;
}

}  // namespace pibox::bank
