#include "health/run.h"

#include "base/durable.h"

#include <algorithm>
#include <cstdlib>

namespace pibox::health {
namespace {

constexpr std::size_t kMaxReason = 500;

std::string signalReason(const ProcessResult& process) {
  if (process.exitCode == 127) return "The test could not be started.";
  if (process.signal != 0) return "The test was ended by signal " + std::to_string(process.signal) + ".";
  return "The test failed without saying why (exit code " + std::to_string(process.exitCode) + ").";
}

Verdict verdictOf(const ProcessResult& process) {
  if (process.timedOut) return Verdict::TimedOut;
  if (process.exitCode == 0) return Verdict::Passed;
  return process.exitCode == 77 ? Verdict::Skipped : Verdict::Failed;
}

/// The part of the baseline that belongs to `test`, in a file of its own; empty if there is none.
Result<fs::path> baselineOf(const SelfTest& test, const Baseline& baseline, const fs::path& stateDir) {
  const auto part = baseline.tests.find(test.key());
  if (part == baseline.tests.end()) return fs::path();
  auto path = stateDir / (test.key() + ".baseline");
  PIBOX_TRY(writeFileDurably(path, part->dump() + "\n"));
  return path;
}

Result<TestResult> runOne(const SelfTest& test, const Baseline& baseline, const RunOptions& options,
                          std::chrono::milliseconds left, const Clock& clock) {
  TestResult result{.name = test.name,
                    .title = test.title,
                    .verdict = Verdict::TimedOut,
                    .reason = {},
                    .durationMs = 0,
                    .harmless = test.harmless};
  const bool bounded = options.limit.count() > 0;
  if (bounded && left.count() <= 0) {
    result.reason = "Not run: the time for the whole self-test was over.";
    return result;
  }
  PIBOX_LET(const auto part, baselineOf(test, baseline, options.stateDir));
  ProcessOptions how;
  how.environment = testEnvironment(options, part);
  how.limit =
      bounded ? std::min<std::chrono::milliseconds>(test.timeout, left) : std::chrono::milliseconds(test.timeout);
  const auto before = clock.monotonicMs();
  PIBOX_LET(const auto process, runProcess(test.path, how));
  result.durationMs = clock.monotonicMs() - before;
  result.verdict = verdictOf(process);
  result.reason = lastLine(process.output);
  if (result.verdict == Verdict::TimedOut) {
    const auto said = result.reason.empty() ? std::string() : " Its last words: " + result.reason;
    result.reason = "No answer within " + std::to_string(how.limit.count() / 1000) + " seconds." + said;
  } else if (result.verdict == Verdict::Failed && result.reason.empty()) {
    result.reason = signalReason(process);
  }
  return result;
}

Result<> keep(const Report& report, const RunOptions& options) {
  if (options.progress) options.progress(report);
  if (options.resultFile.empty()) return {};
  return writeFileDurably(options.resultFile, formatJson(toJson(report)));
}

}  // namespace

std::vector<std::string> testEnvironment(const RunOptions& options, const fs::path& baseline) {
  std::vector<std::string> environment{
      "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
      "LC_ALL=C",
      "PIBOX_ROLE=" + options.role,
      "PIBOX_BANK=" + options.bank,
      "PIBOX_STATE_DIR=" + options.stateDir.string(),
      "PIBOX_ROOT=" + (options.root == "/" ? std::string() : options.root.string()),
  };
  if (!baseline.empty()) environment.push_back("PIBOX_BASELINE=" + baseline.string());
  // Which bus the service is on, in the sandbox.
  if (const auto* bus = std::getenv("DBUS_SYSTEM_BUS_ADDRESS"); bus && options.root != "/")
    environment.push_back(std::string("DBUS_SYSTEM_BUS_ADDRESS=") + bus);
  return environment;
}

Result<> makeStateDir(const RunOptions& options) {
  std::error_code error;
  fs::create_directories(options.stateDir, error);
  if (error) return fail(Code::WriteFailed, options.stateDir.string() + ": " + error.message());
  return {};
}

std::string lastLine(std::string_view output) {
  const auto last = output.find_last_not_of("\r\n\t ");
  if (last == std::string_view::npos) return {};
  output = output.substr(0, last + 1);
  const auto before = output.rfind('\n');
  std::string line(before == std::string_view::npos ? output : output.substr(before + 1));
  if (line.size() > kMaxReason) {
    auto end = kMaxReason;
    while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
    line.resize(end);
  }
  std::ranges::replace_if(line, [](unsigned char c) { return c < 0x20 || c == 0x7F; }, ' ');
  return line;
}

Result<Report> runSelfTests(const std::vector<SelfTest>& tests, const RunOptions& options, const Clock& clock) {
  PIBOX_TRY(makeStateDir(options));
  Baseline baseline;
  // A baseline that cannot be read is no reason to refuse an image: the tests then only look at the image itself.
  if (auto kept = readBaseline(options.baseline)) baseline = *std::move(kept);

  Report report;
  report.bank = options.bank;
  report.role = options.role;
  report.started = clock.now();
  report.planned = static_cast<std::int64_t>(tests.size());
  const auto begin = clock.monotonicMs();
  for (const auto& test : tests) {
    report.running = test.name;
    PIBOX_TRY(keep(report, options));
    const std::chrono::milliseconds left(options.limit.count() - (clock.monotonicMs() - begin));
    PIBOX_LET(auto result, runOne(test, baseline, options, left, clock));
    report.tests.push_back(std::move(result));
  }
  report.running.clear();
  report.finished = clock.now();
  const bool failed = report.firstFailure() != nullptr;
  report.passed = !tests.empty() && !failed;
  if (failed && !options.kernelLog.empty()) report.kernelLog = endOfKernelLog(options.kernelLog);
  PIBOX_TRY(keep(report, options));
  return report;
}

}  // namespace pibox::health
