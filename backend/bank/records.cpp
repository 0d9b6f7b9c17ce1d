#include "bank/records.h"

#include "bank/record_parse.h"
#include "bank/reserve.h"
#include "base/durable.h"

#include <nlohmann/json.hpp>

namespace pibox::bank {
namespace {

constexpr std::size_t kMaxRecordBytes = 65536;

Result<> checkFormat(const Json& json) {
  PIBOX_TRY(intMember(json, "format", 1, 1));
  return {};
}

/// Reads a record; one that is damaged is put aside, so that it can do no harm twice.
template <class T>
Result<std::optional<T>> readRecord(const fs::path& path, Result<T> (*parse)(const Json&)) {
  const auto text = readFile(path, kMaxRecordBytes);
  if (!text && text.error().code == Code::FileNotFound) return std::optional<T>{};
  if (!text && text.error().code == Code::ReadFailed) return std::unexpected(text.error());
  auto record = [&]() -> Result<T> {
    if (!text) return std::unexpected(text.error());
    PIBOX_LET(const auto json, parseJson(*text, {.maxBytes = kMaxRecordBytes, .maxDepth = 8}));
    PIBOX_TRY(checkFormat(json));
    return parse(json);
  }();
  if (record) return std::optional<T>(*std::move(record));
  auto aside = path;
  aside += ".damaged";
  PIBOX_TRY(renameDurably(path, aside));
  return fail(Code::RecordDamaged, path.string() + ": " + record.error().detail);
}

/// A record on the card, written also when the card is full.
Result<> writeRecord(const Layout& layout, const fs::path& path, const Json& json) {
  return withReserve(layout, [&] { return writeFileDurably(path, formatJson(json)); });
}

void putBootDir(Json& json, const std::optional<std::string>& bootDir) {
  if (bootDir) json["boot_dir"] = *bootDir;
}

}  // namespace

Result<std::optional<Trial>> readTrial(const Layout& layout) {
  return readRecord(layout.trial(), &parseTrial);
}
Result<std::optional<Commit>> readCommit(const Layout& layout) {
  return readRecord(layout.commit(), &parseCommit);
}
Result<std::optional<Redirects>> readRedirects(const Layout& layout) {
  return readRecord(layout.redirects(), &parseRedirects);
}
Result<std::optional<Outcome>> readOutcome(const Layout& layout) {
  return readRecord(layout.outcome(), &parseOutcome);
}
Result<std::optional<BootReport>> readBootReport(const Layout& layout) {
  return readRecord(layout.bootJson(), &parseBootReport);
}

Result<> writeTrial(const Layout& layout, const Trial& trial) {
  auto attempts = Json::array();
  for (const auto& attempt : trial.attempts)
    attempts.push_back({{"n", attempt.n}, {"stage", attempt.stage}, {"detail", attempt.detail}});
  Json json{{"format", 1},
            {"bank", trial.bank.str()},
            {"kind", toString(trial.kind)},
            {"armed", trial.armed},
            {"tries_left", trial.triesLeft},
            {"tries", trial.tries},
            {"attempts", std::move(attempts)}};
  putBootDir(json, trial.bootDir);
  if (trial.undoReset) json["undo_reset"] = true;
  if (trial.givenUp) {
    json["given_up"] = {{"code", describe(trial.givenUp->code).id},
                        {"detail", trial.givenUp->detail},
                        {"failed_test", trial.givenUp->failedTest}};
  }
  return writeRecord(layout, layout.trial(), json);
}

Result<> writeCommit(const Layout& layout, const Commit& commit) {
  Json json{{"format", 1}, {"bank", commit.bank.str()}, {"kind", toString(commit.kind)}};
  if (commit.previous) json["previous"] = commit.previous->str();
  putBootDir(json, commit.bootDir);
  if (commit.undoReset) json["undo_reset"] = true;
  return writeRecord(layout, layout.commit(), json);
}

Result<> writeRedirects(const Layout& layout, const Redirects& redirects) {
  auto counts = Json::object();
  for (const auto& [bank, count] : redirects.counts) counts[bank.str()] = count;
  Json json{{"format", 1}, {"counts", std::move(counts)}};
  if (redirects.forced) json["forced"] = redirects.forced->str();
  return writeRecord(layout, layout.redirects(), json);
}

Result<> writeOutcome(const Layout& layout, const Outcome& outcome) {
  Json json{{"format", 1},
            {"result", toString(outcome.result)},
            {"kind", toString(outcome.kind)},
            {"from", outcome.from},
            {"to", outcome.to},
            {"detail", outcome.detail},
            {"attempts", outcome.attempts},
            {"stage", outcome.stage},
            {"time", outcome.time},
            {"seen", outcome.seen}};
  if (outcome.code) json["code"] = describe(*outcome.code).id;
  if (!outcome.failedTest.empty()) json["failed_test"] = outcome.failedTest;
  return writeRecord(layout, layout.outcome(), json);
}

Result<> writeBootReport(const Layout& layout, const BootReport& report) {
  Json json{{"format", 1},
            {"role", toString(report.role)},
            {"boot_dir", report.bootDir},
            {"reason", report.reason},
            {"started", report.started}};
  if (report.bank) json["bank"] = report.bank->str();
  if (report.kind) {
    json["kind"] = toString(*report.kind);
    json["attempt"] = report.attempt;
    json["tries"] = report.tries;
  }
  return writeFileDurably(layout.bootJson(), formatJson(json));
}

}  // namespace pibox::bank
