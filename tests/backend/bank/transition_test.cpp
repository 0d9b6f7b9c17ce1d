#include "bank/transition.h"

#include "backend/bank/bank_fixture.h"
#include "bank/start.h"
#include "base/fault.h"

#include <sys/stat.h>

using namespace pibox;
using namespace pibox::bank;

namespace {

const ImageId kOld = id("pibox-1.4");
const ImageId kNew = id("pibox-1.5");
constexpr std::int64_t kNow = 1760000000;

/// A PiBox that runs kOld, with kNew staged.
struct PiBox : Card {
  explicit PiBox(bool bootFiles = false) {
    addBank(kOld, true);
    fs::create_symlink(kOld.str(), layout.current());
    put(layout.bankTxt(), formatBankTxt(kOld.str()));
    fs::create_directories(layout.state() / "staging");
    addBank(kNew, bootFiles, kOld.str(), layout.staging(kNew));
    start();
  }

  Start start(const std::string& bootDir = kOld.str(), StartRequest request = {}) {
    fs::remove(layout.bootJson());
    request.commandLine += " pibox.boot=" + bootDir;
    request.keys = {testKey().publicKey};
    request.now = kNow;
    request.canBootOther = true;
    auto started = prepareStart(layout, request);
    if (started.decision.action == Decision::Action::Mount)
      Q_UNUSED(writeBootReport(
          layout,
          {.bank = started.decision.bank, .role = started.decision.role, .kind = {}, .bootDir = ".", .reason = {}}));
    return started;
  }

  void stageAndArm() {
    QVERIFY(completeStaging(layout, kNew));
    QVERIFY(arm(layout, Kind::Upgrade, kNew, 2, kNow));
  }

  Outcome outcome() const {
    return readOutcome(layout).value().value_or(
        Outcome{.from = {}, .to = {}, .code = {}, .detail = {}, .failedTest = {}, .stage = {}});
  }
};

}  // namespace

class TransitionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { fault::setHook({}); }

  void stagingMakesNextAndNothingElse() {
    PiBox box;
    QVERIFY(completeStaging(box.layout, kNew));
    const auto links = readLinks(box.layout);
    QVERIFY(links.next == kNew && links.current == kOld && !links.previous);
    QVERIFY(!fs::exists(box.layout.staging(kNew)));
    QVERIFY(completeStaging(box.layout, kNew));  // once more is no harm
    QVERIFY(box.start().decision.role == Role::Current);
  }

  void stagingRefusesHalfABank() {
    PiBox box;
    fs::remove(box.layout.staging(kNew) / "squashfs");
    QVERIFY(completeStaging(box.layout, kNew).error().code == Code::BankBroken);
    QVERIFY(!readLinks(box.layout).next);
    QVERIFY(completeStaging(box.layout, id("other")).error().code == Code::BankMissing);
  }

  void upgradeIsKept() {
    PiBox box(true);
    box.stageAndArm();
    const auto redirected = box.start();
    QVERIFY(redirected.decision.action == Decision::Action::RestartOnce);
    QVERIFY(redirected.decision.bootDir == kNew.str());
    QVERIFY(box.start(kNew.str()).decision.role == Role::Trial);
    QVERIFY(readLinks(box.layout).current == kOld);
    QVERIFY(readBankTxt(box.layout) == kOld.str());
    QVERIFY(recordStage(box.layout, "selftest 1/2"));
    QVERIFY(commitTrial(box.layout, kNow));
    const auto links = readLinks(box.layout);
    QVERIFY(links.current == kNew && links.previous == kOld && !links.next);
    QVERIFY(readBankTxt(box.layout) == kNew.str());
    QVERIFY(box.outcome().result == OutcomeResult::Updated);
    QVERIFY(box.start(kNew.str()).decision.role == Role::Current);
  }

  void givingUpGoesBackWithTheReason() {
    PiBox box;
    box.stageAndArm();
    QVERIFY(box.start().decision.role == Role::Trial);
    QVERIFY(giveUpTrial(box.layout, Code::TrialFailed, "no network", "30-network"));
    QVERIFY(!commitTrial(box.layout, kNow));
    QVERIFY(box.start().decision.role == Role::Current);
    const auto outcome = box.outcome();
    QVERIFY(outcome.result == OutcomeResult::FellBack && outcome.code == Code::TrialFailed);
    QVERIFY(outcome.failedTest == "30-network" && outcome.to == kNew.str() && outcome.attempts == 1);
    QVERIFY(listBanks(box.layout).value()[1].role == BankRole::Failed);
    QVERIFY(!readTrial(box.layout).value());
  }

  void dyingTwiceGoesBack() {
    PiBox box;
    box.stageAndArm();
    QVERIFY(box.start().decision.role == Role::Trial);
    QVERIFY(recordStage(box.layout, "init"));
    QVERIFY(box.start().decision.role == Role::Trial);
    QVERIFY(box.start().decision.role == Role::Current);
    QVERIFY(box.outcome().code == Code::TrialDied);
    QCOMPARE(box.outcome().attempts, 2U);
  }

  /// What a card that takes no more writing does: no trial is started that was not counted.
  void aKernelThatNeverComesUpIsTold() {
    PiBox box(true);
    box.stageAndArm();
    // Each time the firmware is asked for its boot files, and each time it is this kernel again.
    for (int start = 0; start < 2; ++start) QVERIFY(box.start().decision.action == Decision::Action::RestartOnce);
    QVERIFY(box.start().decision.role == Role::Current);
    const auto outcome = box.outcome();
    QVERIFY(outcome.code == Code::TrialNoBootFiles);
    QCOMPARE(outcome.attempts, 2U);
    QCOMPARE(outcome.stage, std::string("kernel"));
  }

  void aReadOnlyCardStartsCurrent() {
    PiBox box;
    box.stageAndArm();
    fault::setHook([](std::string_view, const fs::path& path) -> Result<> {
      return failErrno(Code::WriteFailed, path.string(), EROFS);
    });
    fs::remove(box.layout.bootJson());
    const auto started =
        prepareStart(box.layout, {.commandLine = "pibox.boot=" + kOld.str(), .broken = {}, .keys = {}, .now = kNow});
    fault::setHook({});
    QVERIFY(started.decision.action == Decision::Action::Mount);
    QVERIFY(started.decision.role == Role::Current && started.decision.bank == kOld);
    QVERIFY(!started.notes.empty() && started.notes[0].code == Code::ReadOnly);
  }

  void aChangedBankIsNeverTried() {
    PiBox box;
    box.stageAndArm();
    auto image = readFile(box.layout.squashfs(kNew), 65536).value();
    image.back() ^= 1;
    put(box.layout.squashfs(kNew), image);
    QVERIFY(box.start().decision.role == Role::Current);
    QVERIFY(box.outcome().code == Code::TrialUnmountable);
    QVERIFY(box.outcome().attempts == 0);
  }

  void armRefuses() {
    PiBox box;
    const auto code = [&](Kind kind, const ImageId& bank) { return arm(box.layout, kind, bank, 2, kNow).error().code; };
    QVERIFY(code(Kind::Upgrade, kNew) == Code::BankMissing);
    QVERIFY(code(Kind::Rollback, kNew) == Code::NothingToGoBackTo);
    QVERIFY(code(Kind::Rollback, kOld) == Code::WrongState);
    QVERIFY(completeStaging(box.layout, kNew));
    QVERIFY(code(Kind::Reset, kNew) == Code::WrongState);
    QVERIFY(arm(box.layout, Kind::Upgrade, kNew, 2, kNow));
    QVERIFY(box.start().decision.role == Role::Trial);
    QVERIFY(code(Kind::Upgrade, kNew) == Code::WrongState);
    QVERIFY(disarm(box.layout).error().code == Code::WrongState);
  }

  void disarmTakesItBack() {
    PiBox box;
    box.stageAndArm();
    QVERIFY(disarm(box.layout));
    QVERIFY(disarm(box.layout));
    QVERIFY(box.start().decision.role == Role::Current);
    QVERIFY(readLinks(box.layout).next == kNew);
  }

  void resetClearsAndCanBeUndone() {
    PiBox box;
    const auto state = box.layout.upper(kOld) / "state";
    ::chmod(box.layout.upper(kOld).c_str(), 0751);
    QVERIFY(armUndoReset(box.layout, 2, kNow).error().code == Code::NothingToUndo);
    const auto fresh = prepareReset(box.layout).value();
    put(fresh / "wifi", "kept");
    QVERIFY(arm(box.layout, Kind::Reset, kOld, 2, kNow));
    QVERIFY(fs::exists(state));
    QVERIFY(box.start().decision.role == Role::Trial);
    QVERIFY(!fs::exists(state) && fs::exists(box.layout.upper(kOld) / "wifi"));
    struct stat info{};
    QVERIFY(::stat(box.layout.upper(kOld).c_str(), &info) == 0 && (info.st_mode & 07777) == 0751);
    QVERIFY(commitTrial(box.layout, kNow));
    QVERIFY(box.outcome().result == OutcomeResult::Reset);
    QVERIFY(resetBackup(box.layout) == box.layout.backups(kOld) / "upper");
    QVERIFY(box.start().decision.role == Role::Current && !fs::exists(state));

    QVERIFY(armUndoReset(box.layout, 2, kNow));
    QVERIFY(box.start().decision.role == Role::Trial);
    QVERIFY(fs::exists(state));
    QVERIFY(commitTrial(box.layout, kNow));
    QVERIFY(box.outcome().result == OutcomeResult::ResetUndone && !box.outcome().code);
    QVERIFY(!resetBackup(box.layout));
    QVERIFY(box.start().decision.role == Role::Current && fs::exists(state));
  }

  void aResetThatFailsIsUndone() {
    PiBox box;
    QVERIFY(arm(box.layout, Kind::Reset, kOld, 2, kNow));
    QVERIFY(box.start().decision.role == Role::Trial);
    QVERIFY(giveUpTrial(box.layout, Code::TrialFailed, "x", "y"));
    QVERIFY(box.start().decision.role == Role::Current);
    QVERIFY(fs::exists(box.layout.upper(kOld) / "state"));
    QVERIFY(box.outcome().result == OutcomeResult::ResetUndone && box.outcome().code == Code::TrialFailed);
    QVERIFY(!fs::exists(box.layout.backups(kOld) / "upper.fresh"));
  }

  void commitNeedsItsBankTxt() {
    PiBox box(true);
    const auto older = id("pibox-1.3");
    box.addBank(older, false, kOld.str());
    fs::create_symlink(older.str(), box.layout.previous());
    box.stageAndArm();
    QVERIFY(box.start(kNew.str()).decision.role == Role::Trial);
    fs::remove(box.layout.bankTxt());
    QVERIFY(commitTrial(box.layout, kNow).error().code == Code::BootControlUnavailable);
    QVERIFY(readLinks(box.layout).current == kOld);
    // What could be gone back to before can be gone back to now.
    QVERIFY(readLinks(box.layout).previous == older);
    QVERIFY(!readCommit(box.layout).value());
    put(box.layout.bankTxt(), formatBankTxt(kOld.str()));
    QVERIFY(box.start().decision.role == Role::Current);
    QVERIFY(box.outcome().code == Code::BootControlUnavailable);
  }

  void theRollbackFileIsTakenOnce() {
    PiBox box;
    box.stageAndArm();
    put(box.layout.rollbackRequest(), "");
    QVERIFY(box.start().decision.role == Role::Current);
    QVERIFY(box.outcome().code == Code::TrialStopped);
    QVERIFY(!fs::exists(box.layout.rollbackRequest()));
  }

  void removingABank() {
    PiBox box(true);
    box.stageAndArm();
    QVERIFY(removeBank(box.layout, kOld).error().code == Code::BankInUse);
    QVERIFY(removeBank(box.layout, kNew).error().code == Code::BankInUse);
    QVERIFY(disarm(box.layout));
    QVERIFY(removeBank(box.layout, kNew));
    QVERIFY(!readLinks(box.layout).next && !fs::exists(box.layout.bank(kNew)));
    QVERIFY(!fs::exists(box.layout.bootFiles(kNew)) && fs::exists(box.layout.bootFiles(kOld)));
    QVERIFY(removeBank(box.layout, kNew).error().code == Code::BankMissing);
  }
};

QTEST_GUILESS_MAIN(TransitionTest)
#include "transition_test.moc"
