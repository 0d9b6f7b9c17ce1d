// pibox-upgradectl as people and scripts use it, on the real service.

#include "support/pibox_world.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>

using namespace pibox;
using namespace pibox::test;
using namespace Qt::StringLiterals;
using api::State;

namespace {

QJsonObject json(const PiBoxWorld::Ran& ran) {
  return QJsonDocument::fromJson(ran.out).object();
}

}  // namespace

class CliTest : public QObject {
  Q_OBJECT

  /// Starts an installation; whether it comes to be in the middle of its download.
  static bool beginsToInstall(PiBoxWorld& world, QProcess& ctl) {
    ctl.start(QString::fromStdString(programPath("pibox-upgradectl")),
              {u"--address"_s, world.address(), u"install"_s, u"--yes"_s});
    return QTest::qWaitFor([&] { return world.status().progress.bytesDone.value_or(0) > 100'000; }, 20000);
  }

 private Q_SLOTS:
  void upgradesInOneGo() {
    PiBoxWorld world;
    QVERIFY(world.startService());
    const auto ran = world.ctl({u"install"_s, u"--yes"_s, u"--restart"_s, u"--wait"_s});
    QVERIFY2(ran.code == 0, ran.err);
    QVERIFY(ran.err.contains("downloading") && !ran.err.contains('\r'));  // plain lines: no terminal
    QCOMPARE(world.bootable(), PiBoxWorld::kNew);
    QCOMPARE(world.ctl({u"install"_s, u"--yes"_s}).code, 6);
    QCOMPARE(world.ctl({u"check"_s}).code, 6);
    const auto rolled = world.ctl({u"rollback"_s, u"--yes"_s, u"--wait"_s, u"--json"_s});
    QCOMPARE(rolled.code, 0);
    QCOMPARE(json(rolled)[u"State"_s].toString(), u"Updated"_s);
    QCOMPARE(world.bootable(), PiBoxWorld::kOld);
  }

  void saysInJson() {
    PiBoxWorld world;
    QVERIFY(world.startService());
    const auto status = json(world.ctl({u"status"_s, u"--json"_s}));
    QCOMPARE(status[u"State"_s].toString(), u"Idle"_s);
    QCOMPARE(status[u"Installed"_s].toObject()[u"id"_s].toString(), QString::fromLatin1(PiBoxWorld::kOld));
    QVERIFY(!status[u"Checked"_s].toObject().contains(u"time"_s));  // unknown is absent
    const auto checked = json(world.ctl({u"check"_s, u"--json"_s}));
    QCOMPARE(checked[u"Available"_s].toArray().size(), 2);
    for (const char* command : {"banks", "selftest", "history", "settings"}) {
      const auto ran = world.ctl({QString::fromLatin1(command), u"--json"_s});
      QVERIFY2(ran.code == 0 && !QJsonDocument::fromJson(ran.out).isNull(), command);
    }
  }

  /// The index of the release is part of what the service plans with: blocks that are here are not fetched.
  void saysHowTheImageWasGot() {
    PiBoxWorld world;
    QVERIFY(world.startService());
    const auto ran = world.ctl({u"install"_s, u"--yes"_s});
    QVERIFY2(ran.code == 0, ran.err);
    const auto progress = json(world.ctl({u"status"_s, u"--json"_s}))[u"Progress"_s].toObject();
    const auto way = progress[u"way"_s].toString();
    QVERIFY2(way == u"blocks"_s || way == u"patch"_s, qPrintable(way));  // what is sooner, here and now
    QVERIFY(!progress[u"wayReason"_s].toString().isEmpty());
    QVERIFY(progress[u"reusedBytes"_s].toInteger() > 0);
    QVERIFY2(ran.out.contains("Image: only "), ran.out);
    QVERIFY2(ran.out.contains("Saved ") && ran.out.contains(" by reusing what is already here"), ran.out);
    QVERIFY(world.ctl({u"status"_s}).out.contains("Saved: "));
  }

  void exitCodes() {
    PiBoxWorld world;
    QCOMPARE(world.ctl({u"status"_s}).code, 3);  // nobody there, and nothing to start
    QVERIFY(world.startService());
    QCOMPARE(world.ctl({}).code, 2);
    QCOMPARE(world.ctl({u"dance"_s}).code, 2);
    QCOMPARE(world.ctl({u"status"_s, u"--restart"_s}).code, 2);
    QCOMPARE(world.ctl({u"remove"_s}).code, 2);
    QCOMPARE(world.ctl({u"settings"_s, u"tries=many"_s}).code, 2);
    QCOMPARE(world.ctl({u"pause"_s}).code, 5);
    QCOMPARE(world.ctl({u"undo-reset"_s, u"--yes"_s}).code, 1);
    const auto asked = world.ctl({u"reset"_s});
    QVERIFY(asked.code == 2 && asked.err.contains("--yes"));  // nobody to ask
    const auto help = world.ctl({u"install"_s, u"--help"_s});
    QVERIFY(help.code == 0 && help.out.contains("--restart"));
  }

  // Each command that the usage names has a lesson with an example, and a place in the manual.
  void everyCommandIsTaught() {
    PiBoxWorld world;
    const auto source = QFile::decodeName(qgetenv("PIBOX_SOURCE"));
    const auto text = [](const QString& path) {
      QFile file(path);
      return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto manual = text(source + u"/docs/man/pibox-upgradectl.1"_s);
    const auto usage = world.ctl({u"--help"_s});
    QCOMPARE(usage.code, 0);
    int commands = 0;
    for (const auto& line : usage.out.split('\n').sliced(2)) {
      if (line.isEmpty()) break;
      const auto name = line.trimmed().split(' ').first();
      const auto help = world.ctl({QString::fromLatin1(name), u"--help"_s});
      QVERIFY2(help.code == 0 && help.out.startsWith("usage: pibox-upgradectl " + name), name);
      const auto example = help.out.sliced(std::max<qsizetype>(help.out.indexOf("\nExample"), 0));
      QVERIFY2(example != help.out && example.contains("pibox-upgradectl ") && example.contains(name), name);
      // roff writes a hyphen that is not to be broken as \-.
      QVERIFY2(QByteArray(manual).replace("\\-", "-").contains(name), name);
      ++commands;
    }
    QVERIFY(commands >= 24);
  }

  void everyCommandSpeaksJson() {
    PiBoxWorld world;
    world.letBusStart({});
    const QTemporaryDir folder;
    const QString newImage = QString::fromLatin1(PiBoxWorld::kNew);
    const QList<QStringList> commands = {
        {u"status"_s},
        {u"check"_s},
        {u"banks"_s},
        {u"selftest"_s},
        {u"history"_s},
        {u"settings"_s},
        {u"settings"_s, u"tries=3"_s},
        {u"import"_s, QString::fromStdString((sandboxTemplate() / "repository").string())},
        {u"install"_s, u"--yes"_s},
        {u"verify"_s},
        {u"later"_s},
        {u"skip"_s, newImage},
        {u"restart"_s, u"--yes"_s, u"--wait"_s},
        {u"dismiss"_s},
        {u"rollback"_s, u"--yes"_s, u"--wait"_s},
        {u"reset"_s, u"--yes"_s, u"--wait"_s},
        {u"undo-reset"_s, u"--yes"_s, u"--wait"_s},
        {u"wake"_s},
        {u"report"_s, folder.path()}};
    for (const auto& command : commands) {
      const auto ran = world.ctl(QStringList{u"--json"_s} + command);
      QVERIFY2(ran.code == 0, command.join(u' ').toUtf8() + ": " + ran.err);
      QVERIFY2(!QJsonDocument::fromJson(ran.out).isNull(), command.join(u' ').toUtf8() + ": " + ran.out);
    }
    // A refusal too: its code, what happened, and what to do.
    for (const auto& command : {QStringList{u"pause"_s}, QStringList{u"resume"_s}, QStringList{u"cancel"_s},
                                QStringList{u"erase-backup"_s, u"--yes"_s, u"too-many"_s},
                                QStringList{u"remove"_s, u"--yes"_s, u"pibox-7"_s}}) {
      const auto ran = world.ctl(QStringList{u"--json"_s} + command);
      QVERIFY(ran.code != 0);
      if (ran.code == 2) continue;  // usage: nothing was asked of the service
      const auto error = json(ran)[u"error"_s].toObject();
      QVERIFY2(error[u"code"_s].toString().startsWith(u"PBX-") && !error[u"remedy"_s].toString().isEmpty(),
               command.join(u' ').toUtf8() + ": " + ran.out);
    }
  }

  void aSelfTestOnDemandIsTheOneThatIsShown() {
    PiBoxWorld world;
    const auto write = [&](const std::string& name) {
      const auto path = world.device() / "usr/lib/pibox/selftest.d" / name;
      std::ofstream(path)
          << "#!/bin/sh\n# Harmless: yes\nsleep 0.5\n"
             "if [ -e \"$PIBOX_ROOT/userdata/broken\" ]; then echo is broken; exit 1; fi\necho is fine\n";
      fs::permissions(path, fs::perms::owner_exec, fs::perm_options::add);
    };
    write("60-mine");
    QVERIFY(world.startService());
    const auto fine = world.ctl({u"selftest"_s, u"--run"_s});
    QVERIFY2(fine.code == 0 && fine.out.contains("is fine"), fine.out + fine.err);
    // Not the results of the one before, which are there until this one has something to tell.
    fs::create_directories(world.device() / "userdata");
    std::ofstream(world.device() / "userdata/broken") << "x";
    const auto broken = world.ctl({u"selftest"_s, u"--run"_s});
    QVERIFY2(broken.code == 1 && broken.out.contains("is broken"), broken.out + broken.err);
    // Nor where there are no new ones.
    for (int i = 0; i < 101; ++i) write("61-" + std::to_string(i));
    const auto impossible = world.ctl({u"selftest"_s, u"--run"_s});
    QVERIFY2(impossible.code == 1 && impossible.err.contains("PBX-"), impossible.out + impossible.err);
  }

  void killedInTheMiddleLosesNothing() {
    PiBoxWorld world;
    world.server().setAlways({.bytesPerSecond = 400'000});
    QVERIFY(world.startService());
    QProcess ctl;
    QVERIFY(beginsToInstall(world, ctl));
    ctl.kill();
    QVERIFY(ctl.waitForFinished());
    const auto progress = json(world.ctl({u"status"_s, u"--json"_s}));
    QCOMPARE(progress[u"State"_s].toString(), u"Downloading"_s);
    QVERIFY(progress[u"Progress"_s].toObject()[u"bytesDone"_s].toInteger() > 100'000);
    QCOMPARE(world.ctl({u"pause"_s}).code, 0);
    world.server().setAlways({});
    QCOMPARE(world.ctl({u"resume"_s}).code, 0);
    QCOMPARE(world.status().state, State::ReadyToRestart);
  }

  void aServiceThatWasJustKilledIsStartedAgain() {
    PiBoxWorld world;
    world.letBusStart({});
    QCOMPARE(world.ctl({u"check"_s}).code, 0);
    for (int i = 0; i < 5; ++i) {
      QVERIFY(world.killByBus());
      const auto ran = world.ctl({u"status"_s});
      QVERIFY2(ran.code == 0 && ran.out.contains(PiBoxWorld::kOld), ran.err);
    }
  }

  void whatAnEarlierLookFoundIsNoAnswer() {
    PiBoxWorld world;
    QVERIFY(world.startService());
    QVERIFY(world.ctl({u"check"_s}).out.contains(PiBoxWorld::kNew));
    world.server().setAlways({.status = 404});
    const auto ran = world.ctl({u"check"_s});
    QVERIFY2(ran.code == 1 && ran.out.isEmpty() && ran.err.contains("PBX-NET-NOT-FOUND"), ran.out);
  }

  // A script that is run again after a power cut.
  void installGoesOnWithWhatWasInterrupted() {
    PiBoxWorld world;
    world.server().setAlways({.bytesPerSecond = 400'000});
    QVERIFY(world.startService());
    QCOMPARE(world.ctl({u"install"_s, u"--yes"_s, u"--no-wait"_s}).code, 0);
    QVERIFY(QTest::qWaitFor([&] { return world.status().progress.bytesDone.value_or(0) > 100'000; }, 20000));
    world.killService();
    world.server().setAlways({});
    QVERIFY(world.startService());
    const auto ran = world.ctl({u"install"_s, u"--yes"_s});
    QVERIFY2(ran.code == 0 && ran.out.contains("Going on with pibox-1.5.0"), ran.err);
    QCOMPARE(world.status().state, State::ReadyToRestart);
  }

  void anInterruptionSaysThatItGoesOn() {
    PiBoxWorld world;
    world.server().setAlways({.bytesPerSecond = 400'000});
    QVERIFY(world.startService());
    QProcess ctl;
    QVERIFY(beginsToInstall(world, ctl));
    QCOMPARE(::kill(static_cast<pid_t>(ctl.processId()), SIGINT), 0);
    QVERIFY(QTest::qWaitFor([&] { return ctl.state() == QProcess::NotRunning; }, 5000));
    QCOMPARE(ctl.exitStatus(), QProcess::CrashExit);  // as a shell expects it of Ctrl-C
    QVERIFY(ctl.readAllStandardError().contains("the upgrade goes on"));
    world.server().setAlways({});
    QCOMPARE(world.ctl({u"wait"_s}).code, 0);
    QCOMPARE(world.status().state, State::ReadyToRestart);
  }

  void whereNobodyCanBeAsked() {
    PiBoxWorld world;
    QVERIFY(world.startService());
    for (const auto& words : {QStringList{u"install"_s, u"pibox-1.5.0"_s}, QStringList{u"reset"_s}}) {
      const auto ran = world.ctl(QStringList{u"--json"_s} + words);
      QCOMPARE(ran.code, 2);
      QVERIFY2(json(ran)[u"error"_s].toObject()[u"detail"_s].toString().contains(u"--yes"_s), ran.out);
    }
    QCOMPARE(world.ctl({u"rollback"_s}).code, 1);  // there is nothing to ask about
    QCOMPARE(world.status().state, State::Idle);
  }

  void aKilledServiceIsAFailedInstall() {
    PiBoxWorld world;
    world.server().setAlways({.bytesPerSecond = 400'000});
    world.letBusStart({});
    QProcess ctl;
    QVERIFY(beginsToInstall(world, ctl));
    QVERIFY(world.killByBus());
    QVERIFY(QTest::qWaitFor([&] { return ctl.state() == QProcess::NotRunning; }, 15000));
    QCOMPARE(ctl.exitCode(), 1);
    QVERIFY(ctl.readAllStandardError().contains("PBX-INTERRUPTED"));
  }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
