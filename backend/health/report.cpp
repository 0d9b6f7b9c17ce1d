#include "health/report.h"

#include "base/durable.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace pibox::health {
namespace {

constexpr std::array<const char*, 4> kVerdicts{"passed", "failed", "skipped", "timeout"};
constexpr std::size_t kMaxReport = std::size_t{256} << 10;
constexpr std::size_t kMaxTests = 256;

Result<TestResult> parseTest(const Json& json) {
  TestResult test;
  PIBOX_LET(test.name, stringMember(json, "name", 64));
  PIBOX_LET(test.title, stringMemberOr(json, "title", test.name, 200));
  PIBOX_LET(const auto verdict, stringMember(json, "result", 16));
  const auto known = verdictFromString(verdict);
  if (!known) return fail(Code::JsonInvalid, "result '" + verdict + "'");
  test.verdict = *known;
  PIBOX_LET(test.reason, stringMemberOr(json, "reason", {}, 2000));
  PIBOX_LET(test.durationMs, intMemberOr(json, "duration_ms", 0, 0, INT64_MAX));
  PIBOX_LET(test.harmless, boolMemberOr(json, "harmless", false));
  return test;
}

}  // namespace

const char* verdictName(Verdict verdict) {
  return kVerdicts.at(static_cast<std::size_t>(verdict));
}

std::optional<Verdict> verdictFromString(std::string_view text) {
  const auto found = std::ranges::find(kVerdicts, text, [](const char* name) { return std::string_view(name); });
  if (found == kVerdicts.end()) return std::nullopt;
  return static_cast<Verdict>(found - kVerdicts.begin());
}

const TestResult* Report::firstFailure() const {
  const auto found = std::ranges::find_if(tests, [](const TestResult& test) {
    return test.verdict == Verdict::Failed || test.verdict == Verdict::TimedOut;
  });
  return found == tests.end() ? nullptr : &*found;
}

Json toJson(const Report& report) {
  Json json{{"format", 1},
            {"bank", report.bank},
            {"role", report.role},
            {"started", report.started},
            {"passed", report.passed},
            {"planned", report.planned},
            {"tests", Json::array()}};
  if (report.finished) json["finished"] = *report.finished;
  if (!report.running.empty()) json["running"] = report.running;
  if (!report.kernelLog.empty()) json["kernel_log"] = report.kernelLog;
  for (const auto& test : report.tests) {
    json["tests"].push_back({{"name", test.name},
                             {"title", test.title},
                             {"result", verdictName(test.verdict)},
                             {"reason", test.reason},
                             {"duration_ms", test.durationMs},
                             {"harmless", test.harmless}});
  }
  return json;
}

Result<Report> readReport(const fs::path& path) {
  PIBOX_LET(const auto text, readFile(path, kMaxReport));
  PIBOX_LET(const auto json, parseJson(text));
  Report report;
  PIBOX_TRY(intMember(json, "format", 1, 1));
  PIBOX_LET(report.bank, stringMember(json, "bank", 64));
  PIBOX_LET(report.role, stringMember(json, "role", 16));
  PIBOX_LET(report.started, intMember(json, "started", 0, INT64_MAX));
  if (json.contains("finished")) {
    PIBOX_LET(report.finished, intMember(json, "finished", 0, INT64_MAX));
  }
  PIBOX_LET(report.passed, boolMember(json, "passed"));
  PIBOX_LET(report.planned, intMemberOr(json, "planned", 0, 0, INT64_MAX));
  PIBOX_LET(report.running, stringMemberOr(json, "running", {}, 64));
  PIBOX_LET(report.kernelLog, stringMemberOr(json, "kernel_log", {}, 65536));
  const auto tests = json.find("tests");
  if (tests == json.end() || !tests->is_array() || tests->size() > kMaxTests)
    return fail(Code::JsonInvalid, "member 'tests' is not a list of tests");
  for (const auto& entry : *tests) {
    PIBOX_LET(auto test, parseTest(entry));
    report.tests.push_back(std::move(test));
  }
  return report;
}

}  // namespace pibox::health
