#include "health/baseline.h"

#include "base/durable.h"
#include "health/run.h"

namespace pibox::health {
namespace {
constexpr std::size_t kMaxBaseline = std::size_t{128} << 10;
constexpr std::size_t kMaxPart = std::size_t{16} << 10;
}  // namespace

Result<Baseline> readBaseline(const fs::path& path) {
  PIBOX_LET(const auto text, readFile(path, kMaxBaseline));
  PIBOX_LET(const auto json, parseJson(text));
  Baseline baseline;
  PIBOX_TRY(intMember(json, "format", 1, 1));
  PIBOX_LET(baseline.bank, stringMember(json, "bank", 64));
  const auto tests = json.find("tests");
  if (tests == json.end() || !tests->is_object()) return fail(Code::JsonInvalid, "member 'tests' is not an object");
  baseline.tests = *tests;
  return baseline;
}

Result<Baseline> collectBaseline(const std::vector<SelfTest>& tests, const RunOptions& options) {
  PIBOX_TRY(makeStateDir(options));
  Baseline baseline;
  baseline.bank = options.bank;
  for (const auto& test : tests) {
    ProcessOptions how;
    how.arguments = {"--baseline"};
    how.environment = testEnvironment(options, {});
    how.limit = test.timeout;
    PIBOX_LET(const auto process, runProcess(test.path, how));
    if (process.timedOut || process.exitCode != 0 || process.output.size() > kMaxPart) continue;
    if (auto part = parseJson(process.output, {.maxBytes = kMaxPart, .maxDepth = 8}); part && part->is_object())
      baseline.tests[test.key()] = *std::move(part);
  }
  return baseline;
}

Result<bool> renewBaseline(const fs::path& path, const Baseline& baseline) {
  const auto text = formatJson(Json{{"format", 1}, {"bank", baseline.bank}, {"tests", baseline.tests}});
  if (const auto old = readFile(path, kMaxBaseline); old && *old == text) return false;
  PIBOX_TRY(writeFileDurably(path, text));
  return true;
}

}  // namespace pibox::health
