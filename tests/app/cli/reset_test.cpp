// A reset to factory on the command line, with the real service: what is left, what goes, what comes back.

#include "support/pibox_world.h"

#include <QTest>

#include <fstream>

using namespace pibox;
using namespace pibox::test;
using namespace Qt::StringLiterals;

namespace {

void write(const fs::path& path, const char* text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path) << text;
}

}  // namespace

class ResetCliTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void keepsTakesAndGivesBack() {
    PiBoxWorld world;
    const auto upper = world.overlay() / PiBoxWorld::kOld / "upper";
    const auto films = world.device() / "userdata/films";
    write(upper / "etc/wpa_supplicant.conf", "network\n");
    write(films, "films\n");
    QVERIFY(world.startService());
    QCOMPARE(world.ctl({u"reset"_s, u"--yes"_s, u"--keep"_s, u"passwords"_s}).code, 2);
    QCOMPARE(world.ctl({u"status"_s, u"--keep"_s, u"wifi"_s}).code, 2);

    const auto done =
        world.ctl({u"reset"_s, u"--yes"_s, u"--wait"_s, u"--keep"_s, u"wifi,language"_s, u"--userdata"_s});
    QVERIFY2(done.code == 0, done.err);
    QVERIFY(fs::exists(upper / "etc/wpa_supplicant.conf"));
    QVERIFY(!fs::exists(upper / "etc/hostname"));
    QVERIFY(!fs::exists(films));
    QCOMPARE(world.status().resetBackup.data, true);

    const auto undone = world.ctl({u"undo-reset"_s, u"--yes"_s, u"--wait"_s});
    QVERIFY2(undone.code == 0, undone.err);
    QVERIFY(fs::exists(upper / "etc/hostname"));
    QVERIFY(fs::exists(films));
  }

  void withoutBeingAskedTheDataStay() {
    PiBoxWorld world;
    const auto films = world.device() / "userdata/films";
    write(films, "films\n");
    QVERIFY(world.startService());
    QCOMPARE(world.ctl({u"reset"_s, u"--yes"_s, u"--wait"_s}).code, 0);
    QVERIFY(fs::exists(films));
    QVERIFY(!fs::exists(world.overlay() / PiBoxWorld::kOld / "upper/etc/hostname"));
    QVERIFY(world.status().resetBackup.time);
    QCOMPARE(world.status().resetBackup.data, false);
    QCOMPARE(world.ctl({u"erase-backup"_s, u"--yes"_s}).code, 0);
    QVERIFY(!fs::exists(world.overlay() / PiBoxWorld::kOld / "backups/upper"));
    QCOMPARE(world.ctl({u"undo-reset"_s, u"--yes"_s}).code, 1);
    QVERIFY(fs::exists(films));
  }

  /// A reset that does not pass its self-test gives everything back.
  void oneThatFallsBackGivesAllBack() {
    PiBoxWorld world;
    const auto films = world.device() / "userdata/films";
    write(films, "films\n");
    const auto test = world.device() / "usr/lib/pibox/selftest.d/50-fails";
    write(test, "#!/bin/sh\n[ -e \"$PIBOX_ROOT/userdata/films\" ] || exit 1\n");
    fs::permissions(test, fs::perms::owner_exec, fs::perm_options::add);
    QVERIFY(world.startService());
    static_cast<void>(world.ctl({u"reset"_s, u"--yes"_s, u"--wait"_s, u"--userdata"_s}));
    QVERIFY(
        QTest::qWaitFor([&] { return world.status().lastOutcome.result == api::OutcomeResult::ResetUndone; }, 20000));
    QVERIFY(!world.status().lastOutcome.code.empty());
    QVERIFY(fs::exists(films));
    QVERIFY(fs::exists(world.overlay() / PiBoxWorld::kOld / "upper/etc/hostname"));
  }
};

QTEST_GUILESS_MAIN(ResetCliTest)
#include "reset_test.moc"
