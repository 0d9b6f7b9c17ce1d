// What becomes of a person's changes, on the command line, with the real service: before the restart and after it.

#include "support/pibox_world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <fstream>

using namespace pibox;
using namespace pibox::test;
using namespace Qt::StringLiterals;
using api::State;

namespace {

constexpr auto kFilm = "/usr/share/pibox/media"_L1;  // another in each release

QJsonObject json(const PiBoxWorld::Ran& ran) {
  return QJsonDocument::fromJson(ran.out).object();
}

QJsonObject entryOf(const QJsonObject& report, QLatin1StringView path) {
  for (const auto& entry : report[u"entries"_s].toArray())
    if (entry[u"path"_s].toString() == path) return entry.toObject();
  return {};
}

std::string read(const fs::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, const char* text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path) << text;
}

}  // namespace

class CarryCliTest : public QObject {
  Q_OBJECT

  /// The person has a film of their own in the old image.
  static void change(PiBoxWorld& world) {
    write(world.overlay() / PiBoxWorld::kOld / "upper/usr/share/pibox/media", "my film\n");
    write(world.device() / "usr/share/pibox/media", "the film of the new image\n");
  }

 private Q_SLOTS:
  void saysWhatWillHappenAndChooses() {
    PiBoxWorld world;
    change(world);
    QVERIFY(world.startService());
    // Nothing is staged, and this image was never upgraded into.
    const auto none = world.ctl({u"carry"_s});
    QVERIFY2(none.code == 1 && none.err.contains("nothing was carried over into the running image"), none.err);
    QVERIFY(world.ctl({u"carry"_s, u"pibox-9"_s}).err.contains("This image is not on the PiBox."));
    QCOMPARE(world.ctl({u"install"_s, u"--yes"_s}).code, 0);

    const auto planned = json(world.ctl({u"carry"_s, u"--dry-run"_s, u"--json"_s}));
    QCOMPARE(planned[u"bank"_s].toString(), QString::fromLatin1(PiBoxWorld::kNew));
    QCOMPARE(planned[u"from"_s].toString(), QString::fromLatin1(PiBoxWorld::kOld));
    QVERIFY(planned[u"planned"_s].toBool());
    QCOMPARE(planned[u"counts"_s][u"conflicts"_s].toInt(), 1);
    const auto film = entryOf(planned, kFilm);
    QCOMPARE(film[u"outcome"_s].toString(), u"theirs"_s);
    QCOMPARE(film[u"reason"_s].toString(), u"changed_by_both"_s);
    QCOMPARE(film[u"sides"_s].toArray(), (QJsonArray{u"mine"_s, u"theirs"_s}));
    QCOMPARE(entryOf(planned, "/etc/hostname"_L1)[u"outcome"_s].toString(), u"mine"_s);
    const auto text = world.ctl({u"carry"_s}).out;
    QVERIFY2(text.contains("! theirs   /usr/share/pibox/media  (changed by you and by the release)"), text);

    // Other rules, only tried.
    const auto policy = world.device() / "try.json";
    write(policy, "{\"format\": 1, \"rules\": [{\"path\": \"/usr/share/**\", \"action\": \"keep\"}]}");
    const auto tried = world.ctl({u"carry"_s, u"--policy"_s, QString::fromStdString(policy.string()), u"--json"_s});
    QCOMPARE(entryOf(json(tried), kFilm)[u"outcome"_s].toString(), u"mine"_s);
    write(policy, "{");
    QCOMPARE(world.ctl({u"carry"_s, u"--policy"_s, QString::fromStdString(policy.string())}).code, 1);
    QCOMPARE(world.ctl({u"status"_s, u"--policy"_s, u"x"_s}).code, 2);

    const auto diff = json(world.ctl({u"carry-diff"_s, kFilm, u"--json"_s}));
    QCOMPARE(diff[u"mine"_s].toString(), u"text"_s);
    QCOMPARE(diff[u"theirs"_s].toString(), u"file"_s);
    QVERIFY(world.ctl({u"carry-diff"_s, u"/etc/hostname"_s}).out.contains("-livingroom"));

    QCOMPARE(world.ctl({u"carry-choose"_s, kFilm, u"both"_s}).code, 2);
    QCOMPARE(world.ctl({u"carry-choose"_s, u"/nowhere"_s, u"mine"_s}).code, 2);
    QCOMPARE(world.ctl({u"carry-choose"_s, kFilm, u"mine"_s}).code, 0);
    QCOMPARE(entryOf(json(world.ctl({u"carry"_s, u"--json"_s})), kFilm)[u"side"_s].toString(), u"mine"_s);
    QCOMPARE(world.ctl({u"restart"_s, u"--yes"_s, u"--wait"_s}).code, 0);
    QCOMPARE(read(world.overlay() / PiBoxWorld::kNew / "upper/usr/share/pibox/media"), "my film\n");
  }

  void afterItTheSameListWithUndo() {
    PiBoxWorld world;
    change(world);
    QVERIFY(world.startService());
    QCOMPARE(world.ctl({u"install"_s, u"--yes"_s, u"--restart"_s, u"--wait"_s}).code, 0);
    const auto done = json(world.ctl({u"carry"_s, u"--json"_s}));
    QVERIFY(!done[u"planned"_s].toBool());
    QCOMPARE(done[u"bank"_s].toString(), QString::fromLatin1(PiBoxWorld::kNew));
    QVERIFY(entryOf(done, kFilm)[u"conflict"_s].toBool());
    const auto history = world.ctl({u"history"_s}).out;
    QVERIFY2(history.contains("carried over: 1, merged: 0, changed by both: 1"), history);

    QCOMPARE(world.ctl({u"carry-choose"_s, kFilm, u"mine"_s}).code, 0);
    QCOMPARE(read(world.device() / "usr/share/pibox/media"), "my film\n");
    const auto now = entryOf(json(world.ctl({u"carry"_s, u"--json"_s})), kFilm);
    QCOMPARE(now[u"side"_s].toString(), u"mine"_s);
    QCOMPARE(now[u"sides"_s].toArray(), (QJsonArray{u"theirs"_s, u"was"_s}));
    QCOMPARE(world.ctl({u"carry-choose"_s, kFilm, u"was"_s}).code, 0);
    QCOMPARE(read(world.device() / "usr/share/pibox/media"), "the film of the new image\n");
  }
};

QTEST_GUILESS_MAIN(CarryCliTest)
#include "carry_test.moc"
