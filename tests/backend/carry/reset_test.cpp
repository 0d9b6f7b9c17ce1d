// A reset to factory with what it leaves and what it takes, and a cut at each step.

#include "bank/reset.h"

#include "bank/records.h"
#include "bank/reserve.h"
#include "bank/transition.h"
#include "carry/data_snapshot.h"
#include "carry/erase.h"
#include "carry/reset_data.h"
#include "carry/reset_keep.h"
#include "releases.h"
#include "support/power_cut.h"

#include <QCoreApplication>
#include <QTest>

#include <fstream>

using namespace pibox;
using carry_test::bankId;
using test::cutAt;

class ResetTest : public carry_test::Releases {
  Q_OBJECT

  fs::path upper() { return m_layout.upper(bankId(1)); }
  fs::path fresh() { return bank::freshUpper(m_layout, bankId(1)); }
  void settings() {
    QVERIFY(
        scratch::sh("mkdir -p \"$1/etc/NetworkManager/system-connections\" \"$1/etc/default\" \"$1/root\"; cd \"$1\"; "
                    "echo net >etc/wpa_supplicant.conf; chmod 600 etc/wpa_supplicant.conf; chown 3:4 "
                    "etc/wpa_supplicant.conf; echo home >etc/NetworkManager/system-connections/home; chmod 700 "
                    "etc/NetworkManager/system-connections; ln -s /usr/share/zoneinfo/Asia/Tokyo etc/localtime; echo "
                    "de >etc/default/locale; echo pw >etc/shadow; echo own >root/own; mknod etc/timezone c 0 0",
                    {upper()}));
  }
  void outcome(bool fellBack) {
    bank::Outcome outcome{.result = fellBack ? bank::OutcomeResult::ResetUndone : bank::OutcomeResult::Reset,
                          .kind = bank::Kind::Reset,
                          .from = {},
                          .to = bankId(1).str(),
                          .code = {},
                          .detail = {},
                          .failedTest = {},
                          .stage = {}};
    if (fellBack) outcome.code = Code::TrialFailed;
    QVERIFY(bank::writeOutcome(m_layout, outcome));
  }
  bool films() { return fs::exists(m_layout.userdata / "films"); }
  QByteArray word() { return QByteArray::fromStdString(readFile(m_layout.state() / "reset-data", 64).value_or("")); }

 private Q_SLOTS:
  void init() {
    begin();
    fs::create_directories(m_layout.userdata / "pictures");
    std::ofstream(m_layout.userdata / "films") << "films\n";
    fs::create_directories(m_layout.backups(bankId(1)));
  }
  void cleanup() { end(); }

  /// What people reset for above all: something has filled the card.
  void aFullCardIsNoObstacle() {
    QVERIFY(inTree("echo 1 >a") && publish(1) && setCurrent(1));
    const std::vector<std::string> overlay{m_layout.overlay};
    QVERIFY(
        scratch::sh("cp -a \"$1\" \"$1.copy\"; rm -rf \"$1\"; mkdir \"$1\"; busybox mount -t tmpfs -o size=24m none "
                    "\"$1\"; cp -a \"$1.copy/.\" \"$1\"",
                    overlay));
    const auto fill = [&](const char* name) {
      return scratch::sh("! dd if=/dev/zero of=\"$1/" + std::string(name) + "\" bs=4k 2>/dev/null", overlay);
    };
    QVERIFY(bank::keepReserve(m_layout));
    QVERIFY(fill("log"));
    QVERIFY(writeFileDurably(m_layout.overlay / "more", "x").error().code == Code::DiskFull);
    const auto armed = bank::arm(m_layout, bank::Kind::Reset, bankId(1), 2, 0);
    QVERIFY2(armed, armed ? "" : toString(armed.error()).c_str());
    QVERIFY(bank::writeTrial(m_layout, *bank::readTrial(m_layout).value()));  // as the start does before its attempt
    // Without the reserve it would not be so.
    QVERIFY(bank::disarm(m_layout));
    while (bank::spendReserve(m_layout));
    QVERIFY(fill("more"));
    QVERIFY(bank::arm(m_layout, bank::Kind::Reset, bankId(1), 2, 0).error().code == Code::DiskFull);
    QVERIFY(scratch::sh("busybox umount \"$1\"", overlay));
  }

  void keepsWhatWasAskedFor() {
    settings();
    const auto skipped = carry::keepInReset(upper(), fresh(), {"wifi"});
    QVERIFY(skipped && skipped->empty());
    QVERIFY(
        scratch::sh("cd \"$1\"; [ \"$(stat -c '%a %u %g' etc/wpa_supplicant.conf)\" = '600 3 4' ]; grep -qx home "
                    "etc/NetworkManager/system-connections/home; [ \"$(stat -c %a etc/NetworkManager/"
                    "system-connections)\" = 700 ]; [ ! -e etc/shadow ]; [ ! -L etc/localtime ]; [ ! -e root ]; [ ! -e "
                    "etc/default ]",
                    {fresh()}));
    QVERIFY(carry::keepInReset(upper(), fresh(), {"wifi", "language"}));
    QVERIFY(
        scratch::sh("cd \"$1\"; [ -L etc/localtime ]; grep -qx de etc/default/locale; [ -e etc/wpa_supplicant.conf ]; "
                    "[ ! -e etc/timezone ]",
                    {fresh()}));
    QCOMPARE(carry::keepInReset(upper(), fresh(), {"passwords"}).error().code, Code::InvalidArgument);
    QVERIFY(carry::keepInReset(upper(), fresh(), {}));
    QVERIFY(fs::is_empty(fresh()));
  }

  /// What cannot be read of a damaged upper, or is no setting by its size, is named and left.
  void aDamagedUpperIsNoObstacle() {
    settings();
    QVERIFY(
        scratch::sh("cd \"$1\"; dd if=/dev/zero of=etc/hostapd.conf bs=1M count=2 2>/dev/null; setfattr -n "
                    "trusted.overlay.redirect -v x etc/NetworkManager",
                    {upper()}));
    const auto skipped = carry::keepInReset(upper(), fresh(), {"wifi"});
    QVERIFY(skipped && skipped->size() == 2);
    QVERIFY(fs::exists(fresh() / "etc/wpa_supplicant.conf") && !fs::exists(fresh() / "etc/hostapd.conf"));
  }

  void everyCutOfKeeping() {
    settings();
    for (int at = 1;; ++at) {
      fs::remove_all(fresh());
      const bool hit = cutAt(at, [&] { QVERIFY(carry::keepInReset(upper(), fresh(), {"wifi", "language"})); });
      QVERIFY(!fs::exists(fresh()) || fs::exists(fresh() / "etc/wpa_supplicant.conf"));  // all of it, or nothing
      QVERIFY(carry::keepInReset(upper(), fresh(), {"wifi", "language"}));
      QVERIFY(fs::exists(fresh() / "etc/wpa_supplicant.conf") && fs::is_symlink(fresh() / "etc/localtime"));
      if (!hit) {
        QVERIFY(at > 20);
        break;
      }
    }
  }

  void dataGoAndComeBack() {
    QVERIFY(carry::planResetData(m_layout, carry::ResetData::Clear));
    QVERIFY(films());
    QVERIFY(carry::applyResetData(m_layout));
    QVERIFY(!films());
    std::ofstream(m_layout.userdata / "since") << "new\n";
    QVERIFY(carry::applyResetData(m_layout));  // a second try of the trial
    outcome(false);
    QVERIFY(carry::settleResetData(m_layout));
    QVERIFY(!films() && carry::hasCleared(m_layout.userdata) && word().isEmpty());

    QVERIFY(carry::planResetData(m_layout, carry::ResetData::Restore));
    QVERIFY(carry::applyResetData(m_layout));
    QVERIFY(films() && !fs::exists(m_layout.userdata / "since"));
    QVERIFY(fs::exists(carry::replacedData(m_layout.userdata) / "since"));
  }

  void aResetThatFellBackGivesThemBack() {
    QVERIFY(carry::planResetData(m_layout, carry::ResetData::Clear));
    QVERIFY(carry::applyResetData(m_layout));
    outcome(true);
    QVERIFY(carry::settleResetData(m_layout));
    QVERIFY(films() && !carry::hasCleared(m_layout.userdata) && word().isEmpty());
  }

  /// Agreed to, and then it never came to a start.
  void withoutAStartNothingHappens() {
    QVERIFY(carry::planResetData(m_layout, carry::ResetData::Clear));
    QVERIFY(carry::settleResetData(m_layout));
    QVERIFY(films() && word().isEmpty());
  }

  void everyCutOfClearing() {
    const auto whole = snapshot::of(m_layout.userdata, {.times = false});
    int steps = 0;
    for (int at = 1;; ++at) {
      QVERIFY(carry::planResetData(m_layout, carry::ResetData::Clear));
      const bool first = cutAt(at, [&] { QVERIFY(carry::applyResetData(m_layout)); });
      QVERIFY(carry::applyResetData(m_layout));
      QVERIFY(!carry::hasData(m_layout.userdata));
      QCOMPARE(word(), QByteArray("cleared"));
      outcome(true);
      const bool second = cutAt(at, [&] { QVERIFY(carry::settleResetData(m_layout)); });
      QVERIFY(carry::settleResetData(m_layout));
      QVERIFY(word().isEmpty());
      fs::remove_all(m_layout.userdata / ".pibox");
      QCOMPARE(
          QByteArray::fromStdString(snapshot::difference(whole, snapshot::of(m_layout.userdata, {.times = false}))),
          QByteArray());
      if (!first && !second) break;
      steps = at;
    }
    QVERIFY(steps > 10);
  }

  void erasedIsErased() {
    settings();
    const auto backup = m_layout.backups(bankId(1)) / "upper";
    for (int at = 1;; ++at) {
      fs::remove_all(backup);
      QVERIFY(scratch::sh("cp -a \"$1\" \"$2\"", {upper(), backup}));
      const bool hit = cutAt(at, [&] { QVERIFY(carry::eraseForGood(backup, true)); });
      QVERIFY(carry::eraseForGood(backup, true));
      QVERIFY(!fs::exists(backup));
      if (!hit) {
        QVERIFY(at > 10);
        break;
      }
    }
    QVERIFY(carry::eraseForGood(backup, true));
    QVERIFY(carry::eraseForGood(m_root / "nowhere/at/all", true));
    QVERIFY(fs::exists(upper() / "etc/shadow"));
  }
};

QTEST_GUILESS_MAIN(ResetTest)
#include "reset_test.moc"
