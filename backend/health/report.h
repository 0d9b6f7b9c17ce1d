#pragma once
// What a run of the self-tests found: selftest.json (docs/contracts.md).

#include "base/error.h"
#include "base/json.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pibox::health {

namespace fs = std::filesystem;

enum class Verdict : std::uint8_t { Passed, Failed, Skipped, TimedOut };

/// "passed", "failed", "skipped", "timeout".
const char* verdictName(Verdict verdict);
std::optional<Verdict> verdictFromString(std::string_view text);

struct TestResult {
  std::string name;   ///< of the executable, e.g. "30-usb"
  std::string title;  ///< for people
  Verdict verdict = Verdict::Failed;
  std::string reason;  ///< the last line it printed; at most 500 bytes
  std::int64_t durationMs = 0;
  bool harmless = false;
};

/// One run. It is written before each test and at the end, so after a death it tells which test was running.
struct Report {
  std::string bank;                      ///< image id of what was tested
  std::string role;                      ///< as in boot.json
  std::int64_t started = 0;              ///< seconds since 1970, of a clock that may be wrong
  std::optional<std::int64_t> finished;  ///< absent: still running, or died
  bool passed = false;                   ///< only when finished and no test failed or timed out
  std::int64_t planned = 0;              ///< number of tests of this run
  std::string running;                   ///< name of the test that is running; empty when finished
  std::vector<TestResult> tests;         ///< those that are over
  std::string kernelLog;                 ///< the end of it, if a test failed; at most 16 KiB

  /// The first test that failed or timed out, or nullptr.
  [[nodiscard]] const TestResult* firstFailure() const;
};

Json toJson(const Report& report);

/// Reads a report. Errors: FileNotFound, JsonInvalid, and those of readFile.
Result<Report> readReport(const fs::path& path);

}  // namespace pibox::health
