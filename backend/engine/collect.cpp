#include "engine/collect.h"

#include "bank/check.h"
#include "bank/transition.h"
#include "base/durable.h"
#include "base/json.h"
#include "carry/data.h"
#include "carry/data_snapshot.h"
#include "carry/measure.h"
#include "health/report.h"
#include "install/preflight.h"

#include <nlohmann/json.hpp>
#include <sys/stat.h>

namespace pibox::engine {
namespace {

constexpr std::size_t kMaxRelease = std::size_t{16} << 10;
constexpr std::size_t kMaxKernelLog = std::size_t{64} << 10;

std::optional<std::uint64_t> known(std::int64_t value) {
  if (value <= 0) return std::nullopt;
  return static_cast<std::uint64_t>(value);
}

std::optional<bank::Manifest> manifestOf(const bank::Layout& layout, const ImageId& id) {
  auto manifest = readFile(layout.manifest(id), bank::kMaxManifestBytes).and_then([](const std::string& text) {
    return bank::parseManifest(text);
  });
  return manifest ? std::optional(*std::move(manifest)) : std::nullopt;
}

api::BootRole roleOf(bank::Role role) {
  switch (role) {
    case bank::Role::Current:
      return api::BootRole::Current;
    case bank::Role::Trial:
      return api::BootRole::Trial;
    case bank::Role::Previous:
      return api::BootRole::Previous;
    case bank::Role::Plain:
      return api::BootRole::Plain;
  }
  return api::BootRole::Plain;
}

api::BankRole roleOf(bank::BankRole role) {
  switch (role) {
    case bank::BankRole::Current:
      return api::BankRole::Current;
    case bank::BankRole::Next:
      return api::BankRole::Next;
    case bank::BankRole::Previous:
      return api::BankRole::Previous;
    case bank::BankRole::Failed:
      return api::BankRole::Failed;
    case bank::BankRole::Other:
      return api::BankRole::Other;
  }
  return api::BankRole::Other;
}

api::TestResult resultOf(health::Verdict verdict) {
  switch (verdict) {
    case health::Verdict::Passed:
      return api::TestResult::Passed;
    case health::Verdict::Failed:
      return api::TestResult::Failed;
    case health::Verdict::Skipped:
      return api::TestResult::Skipped;
    case health::Verdict::TimedOut:
      return api::TestResult::Timeout;
  }
  return api::TestResult::Failed;
}

std::optional<health::Report> reportOf(const bank::Layout& layout, const std::string& bank) {
  const auto id = ImageId::parse(bank);
  if (!id) return std::nullopt;
  auto report = health::readReport(layout.selftest(*id));
  return report ? std::optional(*std::move(report)) : std::nullopt;
}

template <class T>
std::optional<T> orNothing(Result<std::optional<T>> read) {
  return read ? *std::move(read) : std::nullopt;
}

}  // namespace

fs::path demandedSelfTest(const bank::Layout& layout) {
  return layout.liveSelftest();
}

Facts collectFacts(const bank::Layout& layout, const Journal& journal, bool newer) {
  Facts facts;
  facts.journal = journal;
  facts.links = bank::readLinks(layout);
  facts.trial = orNothing(bank::readTrial(layout));
  facts.outcome = orNothing(bank::readOutcome(layout));
  facts.boot = orNothing(bank::readBootReport(layout));
  facts.newer = newer;
  return facts;
}

api::Installed readInstalled(const bank::Layout& layout, const Facts& facts, const std::string& bootControl) {
  api::Installed out;
  out.bootControl = bootControl;
  auto running = facts.boot ? facts.boot->bank : std::nullopt;
  if (facts.boot) out.role = roleOf(facts.boot->role);
  if (!running && !facts.boot) running = facts.links.current;
  if (running) {
    out.id = running->str();
    if (const auto manifest = manifestOf(layout, *running))
      out.version = manifest->version, out.board = manifest->board;
  }
  const auto json = readFile(layout.etc / "release.json", kMaxRelease).and_then([](const std::string& text) {
    return parseJson(text);
  });
  if (!json || !json->is_object()) return out;
  const auto member = [&](const char* name) { return stringMemberOr(*json, name, "").value_or(""); };
  if (!out.id.empty() && member("image_id") != out.id) return out;
  if (out.id.empty()) out.id = ImageId::parse(member("image_id")) ? member("image_id") : "";
  if (out.version.empty()) out.version = member("version");
  if (out.board.empty()) out.board = member("board");
  out.build = member("build");
  return out;
}

std::vector<api::Bank> readBanks(const bank::Layout& layout, const Facts& facts, const std::set<std::string>& verified,
                                 const std::set<std::string>& damaged) {
  std::vector<api::Bank> out;
  const auto banks = bank::listBanks(layout);
  if (!banks) return out;
  const bool trial = trialRuns(facts);
  for (const auto& info : *banks) {
    api::Bank bank;
    bank.id = info.id.str();
    bank.version = info.manifest ? info.manifest->version : "";
    bank.role = roleOf(info.role);
    if (info.manifest) bank.size = info.size;
    bank.installed = known(info.installed);
    bank.running = info.running;
    bank.mayRollback = !trial && info.manifest && !info.running && info.id != facts.links.current &&
                       bank.role != api::BankRole::Next && bank.role != api::BankRole::Failed &&
                       !damaged.contains(bank.id);
    bank.mayRemove = !trial && bank::mayRemove(layout, info.id).has_value();
    if (verified.contains(bank.id)) bank.verified = api::Verified::Yes;
    if (damaged.contains(bank.id)) bank.verified = api::Verified::No;
    if (bank.mayRollback) bank.dataOnRollback = carry::dataOnReturn(layout, info.id);
    out.push_back(std::move(bank));
  }
  return out;
}

CardSizes measureSizes(const bank::Layout& layout, const std::stop_token& stop) {
  CardSizes sizes;
  for (const auto& info : bank::listBanks(layout).value_or(std::vector<bank::BankInfo>{}))
    if (const auto upper = carry::measure(layout.upper(info.id), stop)) sizes.uppers[info.id.str()] = upper->bytes;
  if (const auto backup = bank::resetBackup(layout))
    if (const auto size = carry::measure(*backup, stop)) sizes.resetBackup = size->bytes;
  return sizes;
}

api::Outcome readLastOutcome(const bank::Layout& layout, const Facts& facts) {
  api::Outcome out;
  if (!facts.outcome) return out;
  const auto& outcome = *facts.outcome;
  out.result = api::fromName<api::OutcomeResult>(bank::toString(outcome.result));
  out.kind = api::fromName<api::TrialKind>(bank::toString(outcome.kind));
  out.from = outcome.from;
  out.to = outcome.to;
  if (outcome.code) out.code = describe(*outcome.code).id;
  out.detail = outcome.detail;
  out.failedTest = outcome.failedTest;
  out.attempts = outcome.attempts;
  out.stage = outcome.stage;
  out.time = known(outcome.time);
  out.seen = outcome.seen;
  if (outcome.code)
    if (const auto report = reportOf(layout, outcome.to); report && report->kernelLog.size() <= kMaxKernelLog)
      out.kernelLog = report->kernelLog;
  // A trial that never came to its self-test: what the initramfs has kept.
  if (outcome.code && out.kernelLog.empty())
    if (const auto id = ImageId::parse(outcome.to))
      out.kernelLog = readFile(layout.kernelLog(*id), kMaxKernelLog).value_or("");
  return out;
}

api::SelfTestResult asValue(const health::Report& report) {
  api::SelfTestResult out;
  out.bank = report.bank;
  out.role = api::fromName<api::BootRole>(report.role);
  if (report.finished) out.passed = report.passed;
  if (report.finished) out.finished = known(*report.finished);
  for (const auto& test : report.tests)
    out.tests.push_back({test.name, test.title, resultOf(test.verdict), test.reason,
                         static_cast<std::uint32_t>(test.durationMs), test.harmless});
  return out;
}

api::SelfTestResult readSelfTest(const bank::Layout& layout, const Facts& facts) {
  std::optional<health::Report> report;
  if (trialRuns(facts)) {
    report = reportOf(layout, facts.trial->bank.str());
    // The report of an earlier attempt does not speak for this one.
    return report && facts.boot && report->started >= facts.boot->started ? asValue(*report) : api::SelfTestResult{};
  }
  if (facts.outcome) report = reportOf(layout, facts.outcome->to);
  if (!report && facts.boot && facts.boot->bank) report = reportOf(layout, facts.boot->bank->str());
  if (const auto demanded = health::readReport(demandedSelfTest(layout));
      demanded && (!report || demanded->started >= report->started))
    report = *demanded;
  return report ? asValue(*report) : api::SelfTestResult{};
}

Result<ImageId> bankThatIsThere(const bank::Layout& layout, const std::string& text) {
  PIBOX_LET(ImageId id, ImageId::parse(text));
  std::error_code error;
  if (!fs::is_directory(fs::symlink_status(layout.bank(id), error))) return fail(Code::BankMissing, text);
  return id;
}

api::ResetBackup readResetBackup(const bank::Layout& layout) {
  api::ResetBackup out;
  const auto backup = bank::resetBackup(layout);
  struct stat status = {};
  if (!backup || ::lstat(backup->c_str(), &status) != 0) return out;
  out.time = known(status.st_ctime);
  out.data = carry::hasCleared(layout.userdata);
  return out;
}

std::vector<api::Freeable> readFreeable(const bank::Layout& layout, const ImageId& wanted) {
  std::vector<api::Freeable> out;
  for (const auto& each : install::freeable(layout, wanted))
    out.push_back({.what = install::name(each.kind), .id = each.id, .size = each.bytes});
  return out;
}

}  // namespace pibox::engine
