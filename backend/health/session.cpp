#include "health/session.h"

#include "bank/manifest.h"
#include "bank/transition.h"
#include "base/durable.h"
#include "health/baseline.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <unistd.h>

namespace pibox::health {
namespace {

constexpr std::chrono::milliseconds kLeastTime{10000};
constexpr int kCommitTries = 3;

/// A folder on tmpfs for one run, gone with the object.
class StateDir {
 public:
  explicit StateDir(const bank::Layout& layout) : m_path(layout.run / ("selftest." + std::to_string(::getpid()))) {}
  ~StateDir() {
    std::error_code error;
    fs::remove_all(m_path, error);
  }
  StateDir(const StateDir&) = delete;
  StateDir& operator=(const StateDir&) = delete;
  [[nodiscard]] const fs::path& path() const { return m_path; }

 private:
  fs::path m_path;
};

Result<bank::BootReport> howStarted(const bank::Layout& layout) {
  PIBOX_LET(auto report, bank::readBootReport(layout));
  if (!report)
    return fail(Code::WrongState, "nothing tells how this system was started: " + layout.bootJson().string());
  return *std::move(report);
}

RunOptions optionsFor(const bank::Layout& layout, const fs::path& root, const bank::BootReport& start,
                      const StateDir& state) {
  RunOptions options;
  options.bank = start.bank ? start.bank->str() : "plain";
  options.role = bank::toString(start.role);
  options.root = root;
  options.stateDir = state.path();
  options.baseline = layout.baseline();
  return options;
}

RunOptions optionsFor(const Session& session, const bank::BootReport& start, const StateDir& state) {
  auto options = optionsFor(session.layout, session.root, start, state);
  options.kernelLog = session.kernelLog;
  options.progress = session.progress;
  return options;
}

/// What is left of the time that the manifest gives a trial.
std::chrono::milliseconds timeLeft(const Session& session, const ImageId& id) {
  bank::Manifest defaults{.imageId = id, .version = {}, .board = {}, .files = {}};
  auto seconds = defaults.trialSeconds;
  if (const auto text = readFile(session.layout.manifest(id), bank::kMaxManifestBytes))
    if (const auto manifest = bank::parseManifest(*text)) seconds = manifest->trialSeconds;
  return std::max(kLeastTime, std::chrono::milliseconds(seconds * 1000LL - session.uptimeMs()));
}

/// A card that is busy or a moment full is no reason to lose a good image. A commit that began is finished at the next
/// start.
Result<> commitPatiently(const Session& session) {
  for (int tries = 1;; ++tries) {
    auto committed = bank::commitTrial(session.layout, session.clock.now());
    if (committed || tries == kCommitTries) return committed;
    std::this_thread::sleep_for(std::chrono::seconds(1));
  }
}

Result<> giveUp(const Session& session, const Report& report, bool outOfTime) {
  const auto* failure = report.firstFailure();
  const auto code = outOfTime ? Code::TrialTimeout : Code::TrialFailed;
  const auto detail = failure ? failure->title + ": " + failure->reason : std::string("The image has no self-tests.");
  // If even this cannot be written the restart still leads back: the try has been counted.
  auto written = bank::giveUpTrial(session.layout, code, detail, failure ? failure->name : std::string());
  PIBOX_TRY(session.restart());
  return written;
}

Result<> noteStage(const Session& session, const Report& report) {
  if (report.running.empty()) return {};
  return bank::recordStage(session.layout, "selftest " + std::to_string(report.tests.size() + 1) + "/" +
                                               std::to_string(report.planned) + " " + report.running);
}

Result<Ending> runTrial(const Session& session, const bank::BootReport& start) {
  const StateDir state(session.layout);
  auto options = optionsFor(session, start, state);
  options.resultFile = session.layout.selftest(*start.bank);
  options.limit = timeLeft(session, *start.bank);
  options.progress = [&](const Report& report) {
    // How far it came is for the story only; the test itself does not depend on it.
    if (const auto noted = noteStage(session, report); !noted)
      std::fputs((toString(noted.error()) + "\n").c_str(), stderr);
    if (session.progress) session.progress(report);
  };
  const auto began = session.clock.monotonicMs();
  auto report = Report{};
  const auto tests = listSelfTests(session.layout.selftests());
  auto result = tests ? runSelfTests(*tests, options, session.clock) : std::unexpected(tests.error());
  if (result) {
    report = *std::move(result);
  } else {
    // Not even the results can be kept: this image must not become `current`.
    report.tests.push_back({.name = "selftest",
                            .title = "Self-test",
                            .verdict = Verdict::Failed,
                            .reason = toString(result.error()),
                            .durationMs = 0,
                            .harmless = false});
  }
  if (report.passed) {
    auto committed = commitPatiently(session);
    if (!committed) {
      PIBOX_TRY(session.restart());
      return std::unexpected(committed.error());
    }
    // It is the committed bank now: what works in it is what the next one is held to.
    if (const auto renewed = collectBaseline(*tests, options); renewed)
      PIBOX_TRY(renewBaseline(session.layout.baseline(), *renewed));
    return Ending::Kept;
  }
  PIBOX_TRY(giveUp(session, report, session.clock.monotonicMs() - began >= options.limit.count()));
  return Ending::GivenUp;
}

Result<std::vector<SelfTest>> harmlessTests(const Session& session) {
  PIBOX_LET(auto tests, listSelfTests(session.layout.selftests()));
  std::erase_if(tests, [](const auto& test) { return !test.harmless; });
  return tests;
}

}  // namespace

Result<Ending> runHarmless(const Session& session) {
  PIBOX_LET(const auto start, howStarted(session.layout));
  PIBOX_LET(const auto tests, harmlessTests(session));
  const StateDir state(session.layout);
  auto options = optionsFor(session, start, state);
  options.resultFile = session.layout.liveSelftest();
  PIBOX_LET(const auto report, runSelfTests(tests, options, session.clock));
  return report.firstFailure() ? Ending::Failed : Ending::Passed;
}

Result<bool> renewBaselineNow(const bank::Layout& layout, const fs::path& root) {
  PIBOX_LET(const auto start, howStarted(layout));
  if (start.role != bank::Role::Current) return fail(Code::WrongState, "only the committed bank leaves a baseline");
  PIBOX_LET(const auto tests, listSelfTests(layout.selftests()));
  const StateDir state(layout);
  PIBOX_LET(const auto baseline, collectBaseline(tests, optionsFor(layout, root, start, state)));
  return renewBaseline(layout.baseline(), baseline);
}

Result<Ending> runAtStart(const Session& session) {
  PIBOX_LET(const auto start, howStarted(session.layout));
  if (start.role == bank::Role::Trial && start.bank) return runTrial(session, start);
  PIBOX_LET(const auto ending, runHarmless(session));
  if (start.role == bank::Role::Current) PIBOX_TRY(renewBaselineNow(session.layout, session.root));
  return ending;
}

}  // namespace pibox::health
