// What a program on the bus may send, and what several of them ask for at the same moment: each call has an answer, the
// service lives, and the PiBox is in a state that it can be brought on from.

#include "api/convert.h"
#include "api/states.h"
#include "support/pibox_world.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sys/mount.h>

using namespace pibox;
using namespace pibox::test;
using namespace Qt::StringLiterals;
using api::State;

namespace {

std::string content(const fs::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

class HostileTest : public QObject {
  Q_OBJECT

  // Every call of a client of its own, all at once; gives the names of the errors, empty for success.
  static QStringList atOnce(PiBoxWorld& world, const QList<std::pair<QString, QVariantList>>& calls) {
    QStringList answers;
    QStringList names;
    for (const auto& [method, arguments] : calls) {
      static int count = 0;
      names << u"hostile-%1"_s.arg(count++);
      auto bus = QDBusConnection::connectToBus(world.address(), names.last());
      auto message = QDBusMessage::createMethodCall(QLatin1StringView(api::kService), QLatin1StringView(api::kPath),
                                                    QLatin1StringView(api::kInterface), method);
      message.setArguments(arguments);
      auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, 20000));
      QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, &answers] {
        answers << (watcher->isError() ? watcher->error().name() : QString());
        watcher->deleteLater();
      });
    }
    static_cast<void>(QTest::qWaitFor([&] { return answers.size() == calls.size(); }, 30000));
    for (const auto& name : names) QDBusConnection::disconnectFromBus(name);
    return answers;
  }

 private Q_SLOTS:
  void arguments_data() {
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    const QString huge(5'000'000, u'a');
    const QString ids[] = {u"../x"_s, u"current"_s,     u"."_s,         u""_s, u".."_s,       u"a/b"_s,
                           u"-x"_s,   u".upgrade"_s,    u"pibox-1\n"_s, huge,  u"pibox-🎬"_s, u"%n%s%x"_s,
                           u"next"_s, QString(65, u'a')};
    int row = 0;
    for (const auto& id : ids) {
      const auto name = [&](const char* method) { return (QByteArray(method) + " " + QByteArray::number(row)); };
      ++row;
      if (!id.isEmpty()) QTest::newRow(name("Rollback")) << u"Rollback"_s << QVariantList{id};
      QTest::newRow(name("Remove")) << u"Remove"_s << QVariantList{id};
      QTest::newRow(name("Verify")) << u"Verify"_s << QVariantList{id};
      QTest::newRow(name("CarryReport")) << u"CarryReport"_s
                                         << QVariantList{id.isEmpty() ? u"x/"_s : id, QVariantMap()};
      QTest::newRow(name("CarryDiff")) << u"CarryDiff"_s << QVariantList{u""_s, id};
      QTest::newRow(name("CarryChoose")) << u"CarryChoose"_s << QVariantList{u""_s, u"/etc/hostname"_s, id};
      QTest::newRow(name("Restart")) << u"Restart"_s << QVariantList{id};
      QTest::newRow(name("Import")) << u"Import"_s << QVariantList{id};
      QTest::newRow(name("SaveReport")) << u"SaveReport"_s << QVariantList{id};
      QTest::newRow(name("channel")) << u"SetSettings"_s << QVariantList{QVariantMap{{u"channel"_s, id + u"/"_s}}};
    }
    QTest::newRow("no such option") << u"Install"_s << QVariantList{u"x"_s, QVariantMap{{u"force"_s, true}}};
    QTest::newRow("option of another type")
        << u"Install"_s << QVariantList{u"x"_s, QVariantMap{{u"ignoreExpiry"_s, u"yes"_s}}};
    QTest::newRow("a map in a map") << u"SetSettings"_s
                                    << QVariantList{QVariantMap{{u"tries"_s, QVariantMap{{u"tries"_s, 2U}}}}};
    QTest::newRow("a huge policy") << u"CarryReport"_s << QVariantList{u""_s, QVariantMap{{u"policy"_s, huge}}};
    QTest::newRow("a huge group") << u"Reset"_s << QVariantList{QVariantMap{{u"keep"_s, QStringList{huge}}}};
    QStringList many;
    for (int i = 0; i < 100'000; ++i) many << u"wifi"_s;
    QTest::newRow("many mirrors") << u"SetSettings"_s << QVariantList{QVariantMap{{u"mirrors"_s, many}}};
    QVariantMap all;
    for (int i = 0; i < 100'000; ++i) all[QString::number(i)] = i;
    QTest::newRow("many settings") << u"SetSettings"_s << QVariantList{all};
    QTest::newRow("too few") << u"Install"_s << QVariantList{};
    QTest::newRow("wrong type") << u"Install"_s << QVariantList{7, 8};
    QTest::newRow("too many") << u"Check"_s << QVariantList{u"now"_s};
    QTest::newRow("no such method") << u"Format"_s << QVariantList{};
  }
  void arguments() {
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    static PiBoxWorld world;
    if (!world.serviceRuns()) QVERIFY(world.startService());
    const auto settings = world.status().settings;
    const auto answers = atOnce(world, {{method, arguments}});
    QCOMPARE(answers.size(), 1);
    QVERIFY2(!answers[0].isEmpty() && !answers[0].contains(u"NoReply"_s), qPrintable(answers[0]));
    QVERIFY(world.serviceRuns());
    QVERIFY(world.settles());
    QVERIFY(world.status().settings == settings);
    QCOMPARE(world.bootable(), PiBoxWorld::kOld);
    QVERIFY(!fs::exists(world.overlay() / "next"));
  }

  // Of what excludes each other one is done, and the others are told.
  void contraryWishes() {
    PiBoxWorld world;
    QVERIFY(world.startService());
    QVERIFY(world.call("Install", toInstall()));
    QVERIFY(world.reaches(State::ReadyToRestart));
    const QString id = QString::fromLatin1(PiBoxWorld::kNew);
    const auto answers = atOnce(world, {{u"Restart"_s, {u"now"_s}},
                                        {u"Remove"_s, {id}},
                                        {u"Reset"_s, {QVariantMap()}},
                                        {u"Verify"_s, {id}},
                                        {u"Check"_s, {}},
                                        {u"Later"_s, {}},
                                        {u"Rollback"_s, {u""_s}},
                                        {u"Install"_s, toInstall()}});
    QCOMPARE(answers.size(), 8);
    QVERIFY(!answers.contains(u"org.freedesktop.DBus.Error.NoReply"_s));
    QVERIFY(answers.contains(u"org.pibox.Upgrade1.Error.PBX_WRONG_STATE"_s));
    QVERIFY(world.serviceRuns());
    QVERIFY(world.settles(30000));
    QVERIFY(!world.bootable().empty());
    // And it goes on from there.
    static_cast<void>(world.call("Dismiss"));
    QVERIFY(world.call("Check"));
    QVERIFY(world.settles());
    QVERIFY(world.status().lastError.code.empty());
  }

  void aStormOfPausesAndCancels() {
    PiBoxWorld world;
    world.server().setAlways({.bytesPerSecond = 400'000});
    QVERIFY(world.startService());
    QVERIFY(world.call("Install", toInstall()));
    QVERIFY(world.reaches(State::Downloading));
    QList<std::pair<QString, QVariantList>> calls;
    for (int i = 0; i < 120; ++i) calls << std::pair<QString, QVariantList>{i % 2 ? u"Resume"_s : u"Pause"_s, {}};
    QCOMPARE(atOnce(world, calls).size(), calls.size());
    calls.clear();
    for (int i = 0; i < 60; ++i)
      calls << std::pair<QString, QVariantList>{i % 3 == 0   ? u"Cancel"_s
                                                : i % 3 == 1 ? u"Install"_s
                                                             : u"Pause"_s,
                                                i % 3 == 1 ? toInstall() : QVariantList()};
    QCOMPARE(atOnce(world, calls).size(), calls.size());
    QVERIFY(world.serviceRuns());
    world.server().setAlways({});
    QVERIFY(QTest::qWaitFor([&] { return world.status().state != State::Cancelling; }, 15000));
    static_cast<void>(world.call("Resume"));
    static_cast<void>(world.call("Install", toInstall()));
    QVERIFY(world.reaches(State::ReadyToRestart, 30000));
    QCOMPARE(world.bootable(), PiBoxWorld::kOld);
  }

  // A folder's name may be long and of characters that take six bytes each in the journal.
  void aSourceWithALongName() {
    PiBoxWorld world;
    world.server().setAlways({.bytesPerSecond = 400'000});
    QVERIFY(world.startService());
    fs::path folder = world.device();
    for (int i = 0; i < 12; ++i) folder /= std::string(250, '\x01');
    fs::create_directories(folder.parent_path());
    fs::copy(sandboxTemplate() / "repository", folder, fs::copy_options::recursive);
    QVERIFY(world.call("Import", {QString::fromStdString(folder.string())}));
    QVERIFY(world.reaches(State::Available));
    QVERIFY(world.call("Install", toInstall()));
    QVERIFY(QTest::qWaitFor([&] { return api::isWork(world.status().state); }));
    QVERIFY(world.call("Pause"));
    world.killService();
    QVERIFY(world.startService());
    QVERIFY2(world.status().state == State::Paused,
             content(world.overlay() / ".upgrade/journal").substr(0, 200).c_str());
    QVERIFY(world.call("Resume"));
    QVERIFY(world.reaches(State::ReadyToRestart));
  }

  void settingsThatCannotBeWritten() {
    PiBoxWorld world;
    QVERIFY(world.startService());
    const auto file = world.overlay() / ".upgrade/settings";
    fs::create_directories(file / "in the way");
    const auto refused = world.call("SetSettings", {QVariantMap{{u"tries"_s, 3U}}});
    QVERIFY(!refused);
    QCOMPARE(world.status().settings.tries, 2U);  // what could not be kept is not told as kept
    fs::remove_all(file);
    QVERIFY(world.call("SetSettings", {QVariantMap{{u"tries"_s, 3U}}}));
    QCOMPARE(world.status().settings.tries, 3U);
    // One that was cut or is empty: the defaults of the image, and it can be set again.
    for (const char* damaged : {"", "{\"format\": 1, \"tries\"", "null", "{\"format\": 2}"}) {
      world.killService();
      std::ofstream(file) << damaged;
      QVERIFY(world.startService());
      QCOMPARE(world.status().settings.tries, 2U);
      QVERIFY(world.status().settings.repository.starts_with("http://"));
      QVERIFY(world.call("SetSettings", {QVariantMap{{u"tries"_s, 4U}}}));
      QVERIFY(content(file).contains("\"tries\": 4"));
    }
  }

  // As ext4 makes it after an error: what is there is still told, and what cannot be done says why.
  void aCardThatCanOnlyBeRead() {
    QTemporaryDir folder;
    const auto card = folder.path().toUtf8();
    QCOMPARE(::mount("card", card.constData(), "tmpfs", 0, "size=64M"), 0);
    const auto unmount = qScopeGuard([&] { ::umount2(card.constData(), MNT_DETACH); });
    PiBoxWorld world(fs::path(card.toStdString()) / "device");
    QVERIFY(world.startService());
    QVERIFY(world.call("SetSettings", {QVariantMap{{u"tries"_s, 3U}}}));
    world.killService();
    QCOMPARE(::mount("card", card.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr), 0);
    QVERIFY(world.startService());
    QCOMPARE(world.status().installed.id, PiBoxWorld::kOld);
    QCOMPARE(world.status().settings.tries, 3U);
    const std::pair<const char*, QVariantList> wishes[] = {
        {"Check", {}}, {"Install", toInstall()}, {"SetSettings", {QVariantMap{{u"tries"_s, 4U}}}}};
    for (const auto& [method, arguments] : wishes) {
      const auto refused = world.call(method, arguments);
      QVERIFY2(!refused && refused.error().code == Code::ReadOnly, method);
    }
    QCOMPARE(world.status().state, State::Idle);
    QCOMPARE(world.ctl({u"banks"_s}).code, 0);
    QCOMPARE(::mount("card", card.constData(), "tmpfs", MS_REMOUNT, nullptr), 0);
    QVERIFY(world.call("Check"));
    QVERIFY(world.reaches(State::Available));
    // The PiBox of the test goes before its card does.
    world.killService();
  }

  void manyClients() {
    PiBoxWorld world;
    QVERIFY(world.startService());
    QList<std::pair<QString, QVariantList>> calls;
    for (int i = 0; i < 100; ++i) calls << std::pair<QString, QVariantList>{u"CarryReport"_s, {u""_s, QVariantMap()}};
    QCOMPARE(atOnce(world, calls).size(), calls.size());
    QVERIFY(world.serviceRuns());
    QVERIFY(world.call("Check"));
    QVERIFY(world.reaches(State::Available));
  }
};

QTEST_GUILESS_MAIN(HostileTest)
#include "hostile_test.moc"
