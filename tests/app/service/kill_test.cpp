// SIGKILL at every durable step of a whole upgrade, so in every state and between any two of them: started again, the
// service is in a sensible state, a plain start always finds a whole image, and ordinary requests lead to the upgrade
// being done. PIBOX_KILL_STRIDE=1 (or any number) sets how many steps are left out between two kills.

#include "api/convert.h"
#include "support/pibox_world.h"

#include <QFile>
#include <QTest>

#include <fstream>
#include <set>

using namespace pibox;
using namespace pibox::test;
using namespace Qt::StringLiterals;
using api::State;

namespace {

std::string journalState(const PiBoxWorld& world) {
  QFile file(QString::fromStdString((world.overlay() / ".upgrade/journal").string()));
  if (!file.open(QFile::ReadOnly)) return "none";
  const auto text = file.readAll();
  const auto at = text.indexOf("\"state\": \"") + 10;
  return text.mid(at, text.indexOf('"', at) - at).toStdString();
}

// What a person does next, whatever the screen shows. True when there is nothing left to do.
bool drive(PiBoxWorld& world) {
  switch (world.status().state) {
    case State::Idle:
    case State::Available:
    case State::Failed:
    case State::FellBack:
      if (world.status().installed.id == PiBoxWorld::kNew) return true;
      static_cast<void>(world.call("Install", toInstall()));
      break;
    case State::Paused:
      static_cast<void>(world.call("Resume"));
      break;
    case State::ReadyToRestart:
      static_cast<void>(world.call("Restart", {u"now"_s}));
      break;
    case State::Updated:
      return true;
    default:
      break;
  }
  // Over, or killed on the way.
  static_cast<void>(QTest::qWaitFor([&] { return !world.serviceRuns() || world.settles(0); }, 15000));
  return false;
}

}  // namespace

class KillTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void atEveryStep() {
    bool ok = false;
    const int stride = std::max(1, qEnvironmentVariableIntValue("PIBOX_KILL_STRIDE", &ok));
    std::set<std::string> states;
    int kills = 0;
    for (int step = 1;; step += ok ? stride : 13) {
      PiBoxWorld world;
      world.startService({u"PIBOX_FAULT=kill:%1"_s.arg(step)});
      for (int i = 0; i < 6 && world.serviceRuns(); ++i)
        if (drive(world)) break;
      const bool killed = !world.serviceRuns();
      if (!killed) break;  // beyond the last step
      ++kills;
      states.insert(journalState(world));
      const auto where = "step " + std::to_string(step) + ", journal " + journalState(world);
      const auto bootable = world.bootable();
      QVERIFY2(bootable == PiBoxWorld::kOld || bootable == PiBoxWorld::kNew, where.c_str());

      QVERIFY2(world.startService(), where.c_str());
      QVERIFY2(world.settles(), where.c_str());
      bool done = false;
      for (int i = 0; i < 8 && !done; ++i) done = drive(world);
      QVERIFY2(done && world.bootable() == PiBoxWorld::kNew,
               (where + ", ends in " + std::string(nameOf(world.status().state))).c_str());
    }
    std::string seen;
    for (const auto& state : states) seen += state + " ";
    qInfo("%d kills, journal: %s", kills, seen.c_str());
    QVERIFY(kills > 8);
    if (ok && stride == 1)
      for (const char* state :
           {"none", "Idle", "Preparing", "Downloading", "Verifying", "Staging", "ReadyToRestart", "Restarting"})
        QVERIFY2(states.contains(state), state);
  }

  // The states in which nothing durable happens for a while.
  void inAState_data() {
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("then");
    QTest::newRow("Checking") << int(State::Checking) << int(State::Idle);
    QTest::newRow("Available") << int(State::Available) << int(State::Available);
    QTest::newRow("Preparing") << int(State::Preparing) << int(State::Paused);
    QTest::newRow("Downloading") << int(State::Downloading) << int(State::Paused);
    QTest::newRow("Paused") << int(State::Paused) << int(State::Paused);
    QTest::newRow("ReadyToRestart") << int(State::ReadyToRestart) << int(State::ReadyToRestart);
    QTest::newRow("Confirming") << int(State::Confirming) << int(State::Updated);
    QTest::newRow("Updated") << int(State::Updated) << int(State::Updated);
    QTest::newRow("Failed") << int(State::Failed) << int(State::Failed);
  }
  void inAState() {
    QFETCH(int, at);
    QFETCH(int, then);
    const auto state = static_cast<State>(at);
    PiBoxWorld world;
    QVERIFY(world.startService({}, {u"--restart-delay"_s, u"1500"_s}));
    if (state == State::Checking || state == State::Preparing) world.server().setAlways({.stallAfter = 10});
    if (state == State::Downloading || state == State::Paused) world.server().setAlways({.bytesPerSecond = 500'000});
    if (state == State::Failed) world.server().setAlways({.status = 404});
    const bool check = state == State::Checking || state == State::Available;
    QVERIFY(check ? world.call("Check") : world.call("Install", toInstall()));
    if (state == State::Paused) {
      QVERIFY(world.reaches(State::Downloading));
      QVERIFY(world.call("Pause"));
    }
    if (state == State::Confirming || state == State::Updated) {
      QVERIFY(world.reaches(State::ReadyToRestart));
      QVERIFY(world.call("Restart", {u"now"_s}));
    }
    QVERIFY(world.reaches(state, 40000));
    world.killService();
    QVERIFY(!world.bootable().empty());
    world.server().setAlways({});

    QVERIFY(world.startService());
    QVERIFY(world.settles());
    QCOMPARE(nameOf(world.status().state), nameOf(static_cast<State>(then)));
    if (world.status().state == State::Paused)
      QVERIFY(world.status().progress.target == PiBoxWorld::kNew && world.status().progress.mayCancel);
    bool done = false;
    for (int i = 0; i < 8 && !done; ++i) done = drive(world);
    QCOMPARE(world.bootable(), PiBoxWorld::kNew);
  }

  // Agreed to, and killed while it still found out what works now: nothing is armed, and that is said.
  void beforeItWasArmed() {
    PiBoxWorld world;
    const auto test = world.device() / "usr/lib/pibox/selftest.d/90-slow";
    std::ofstream(test) << "#!/bin/sh\n# Timeout: 60\n[ \"$1\" != --baseline ] || sleep 30\nexit 77\n";
    fs::permissions(test, fs::perms::owner_exec, fs::perm_options::add);
    QVERIFY(world.startService());
    QVERIFY(world.call("Reset", {QVariantMap()}));
    QVERIFY(world.reaches(State::Restarting));
    world.killService();
    QVERIFY(world.startService());
    QCOMPARE(world.status().state, State::Idle);
    QCOMPARE(world.status().lastError.code, "PBX-RESTART-LOST");
    QVERIFY(world.call("Dismiss"));
    QVERIFY(world.status().lastError.code.empty());
    world.killService();
    QVERIFY(world.startService());
    QVERIFY(world.status().lastError.code.empty());  // told once
  }

  void whatWasFetchedIsKept() {
    PiBoxWorld world;
    world.server().setAlways({.bytesPerSecond = 1'000'000});
    QVERIFY(world.startService());
    QVERIFY(world.call("Install", toInstall()));
    QVERIFY(QTest::qWaitFor([&] { return world.status().progress.bytesDone.value_or(0) > 1'500'000; }, 15000));
    world.killService();
    world.server().setAlways({});
    QVERIFY(world.startService());
    QCOMPARE(world.status().state, State::Paused);
    QCOMPARE(world.status().lastError.code, "PBX-INTERRUPTED");
    const auto before = world.server().bodyBytes();
    QVERIFY(world.call("Resume"));
    QVERIFY(world.reaches(State::ReadyToRestart));
    QVERIFY2(world.server().bodyBytes() - before < 3'200'000, "it was fetched again");
  }
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
