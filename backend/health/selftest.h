#pragma once
// The self-tests of an image: executables of a folder, run one after another in the order of their names.
//
// Exit 0 is passed, 77 skipped, anything else failed; the last line of output is the reason. A test that exceeds its
// time is killed with everything it started. Results are kept durably before each test, so that a death leaves
// "self-test n of m" behind.

#include "base/clock.h"
#include "health/report.h"

#include <chrono>
#include <functional>

namespace pibox::health {

/// One executable of selftest.d and what its comment headers say.
struct SelfTest {
  std::string name;
  fs::path path;
  std::string title;                 ///< `# Title:`; its name unless given
  std::chrono::seconds timeout{30};  ///< `# Timeout:`, 1 to 600
  bool harmless = false;             ///< `# Harmless: yes`: may run at any time without disturbing anybody

  /// Its name without the number in front: what its baseline is kept under, whatever the order in another release.
  [[nodiscard]] std::string key() const;
};

/// The executables of `folder` in the order of their names. Other files, links that lead outside of `folder`, and names
/// that are not safe are left out. A folder that is not there has none.
Result<std::vector<SelfTest>> listSelfTests(const fs::path& folder);

struct RunOptions {
  std::string bank;
  std::string role;
  fs::path root = "/";                 ///< PIBOX_ROOT for the tests
  fs::path stateDir;                   ///< PIBOX_STATE_DIR: a folder on tmpfs for this run, made if it is not there
  fs::path baseline;                   ///< what the committed bank left (health/baseline.h); may be absent
  fs::path resultFile;                 ///< where the report goes; empty: nowhere
  fs::path kernelLog;                  ///< /dev/kmsg; empty: not read
  std::chrono::milliseconds limit{0};  ///< for the whole run; 0: none. Tests that no longer fit count as timed out.
  std::function<void(const Report&)> progress;  ///< called before each test and at the end
};

/// Runs `tests`. A report without any test has not passed. Errors: the report could not be written, or a process could
/// not be started.
Result<Report> runSelfTests(const std::vector<SelfTest>& tests, const RunOptions& options, const Clock& clock);

}  // namespace pibox::health
