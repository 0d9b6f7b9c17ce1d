#include "simulated_restart.h"

#include "bank/bank_txt.h"
#include "bank/start.h"
#include "bank/transition.h"
#include "carry/data.h"
#include "carry/trial.h"
#include "health/selftest.h"

#include <condition_variable>
#include <map>
#include <mutex>

namespace pibox::service {
namespace {

constexpr int kMaxStarts = 8;

void pause(std::chrono::milliseconds time, const std::stop_token& stop) {
  std::mutex mutex;
  std::unique_lock lock(mutex);
  std::condition_variable_any().wait_for(lock, stop, time, [] { return false; });
}

}  // namespace

SimulatedRestart::SimulatedRestart(bank::Layout layout, std::filesystem::path root, const Clock& clock,
                                   std::chrono::milliseconds delay)
    : m_layout(std::move(layout)), m_root(std::move(root)), m_clock(clock), m_delay(delay) {}

Result<> SimulatedRestart::prepare(const std::string& bootDir) {
  m_once = bootDir;
  return {};
}

Result<> SimulatedRestart::cancel() {
  m_once.reset();
  return {};
}

Result<> SimulatedRestart::restart() {
  pause(m_delay, {});
  PIBOX_TRY(start());
  resumeTrial();
  return {};
}

// Firmware and initramfs: until a bank is mounted.
Result<> SimulatedRestart::start() {
  PIBOX_LET(const auto keys, bank::readBootKeys(m_layout.bootKeys()));
  std::map<ImageId, std::string> broken;
  for (int i = 0; i < kMaxStarts; ++i) {
    const std::string bootDir = m_once ? *m_once : bank::readBankTxt(m_layout).value_or(".");
    m_once.reset();
    const auto start = bank::prepareStart(m_layout, {.commandLine = "pibox.boot=" + bootDir,
                                                     .backHeld = false,
                                                     .broken = broken,
                                                     .canBootOther = true,
                                                     .keys = keys,
                                                     .now = m_clock.now()});
    const auto& decision = start.decision;
    switch (decision.action) {
      case bank::Decision::Action::RestartOnce:
        m_once = decision.bootDir;
        break;
      case bank::Decision::Action::RestartPlainly:
        break;
      case bank::Decision::Action::Rescue:
        return fail(Code::NoCurrentBank, decision.reason);
      case bank::Decision::Action::Mount: {
        if (const auto carried = carry::carryForTrial(m_layout, *decision.bank); !carried) {
          broken[*decision.bank] = "carry: " + toString(carried.error());
          break;
        }
        bank::BootReport report{.bank = decision.bank,
                                .role = decision.role,
                                .kind = {},
                                .bootDir = bootDir,
                                .reason = decision.reason,
                                .started = m_clock.now()};
        if (decision.role == bank::Role::Trial) {
          PIBOX_LET(const auto trial, bank::readTrial(m_layout));
          if (!trial || trial->attempts.empty()) return fail(Code::Internal, "a trial without a record");
          report.kind = trial->kind;
          report.attempt = trial->attempts.back().n;
          report.tries = trial->tries;
        }
        PIBOX_TRY(bank::writeBootReport(m_layout, report));
        const auto fits =
            carry::fitData(m_layout, *decision.bank, carry::startOf(report, *decision.bank), {.view = m_root});
        if (!fits && decision.role == bank::Role::Trial) {
          broken[*decision.bank] = "data: " + toString(fits.error());
          break;
        }
        return {};
      }
    }
  }
  return fail(Code::BootControlUnavailable, "restarts without end");
}

void SimulatedRestart::resumeTrial() {
  const auto report = bank::readBootReport(m_layout);
  const auto trial = bank::readTrial(m_layout);
  if (!report || !*report || (*report)->role != bank::Role::Trial || !trial || !*trial ||
      (*trial)->bank != (*report)->bank)
    return;
  m_trial = std::jthread([this](const std::stop_token& stop) { confirm(stop); });
}

// What pibox-selftest does after the start of a trial.
void SimulatedRestart::confirm(const std::stop_token& stop) {
  pause(m_delay, stop);
  if (stop.stop_requested()) return;
  const auto report = bank::readBootReport(m_layout);
  if (!report || !*report || !(*report)->bank) return;
  const ImageId id = *(*report)->bank;
  const health::RunOptions options{.bank = id.str(),
                                   .role = "trial",
                                   .root = m_root,
                                   .stateDir = m_layout.run / "selftest",
                                   .baseline = {},
                                   .resultFile = m_layout.selftest(id),
                                   .kernelLog = {},
                                   .limit = {},
                                   .progress = {}};
  const auto ran = health::listSelfTests(m_layout.selftests()).and_then([&](const auto& tests) {
    return health::runSelfTests(tests, options, m_clock);
  });
  if (stop.stop_requested()) return;
  if (ran && ran->passed) {
    if (bank::commitTrial(m_layout, m_clock.now())) return;
  }
  const auto* test = ran ? ran->firstFailure() : nullptr;
  const std::string why = test ? test->title + ": " + test->reason : ran ? "no self-test" : toString(ran.error());
  if (!bank::giveUpTrial(m_layout, Code::TrialFailed, why, test ? test->name : "")) return;
  pause(m_delay, stop);
  static_cast<void>(start());
}

}  // namespace pibox::service
