// What the outside world gets wrong: each has a clear error, nothing is staged, nothing is lost, and it works once the
// cause is gone.

#include "api/convert.h"
#include "support/pibox_world.h"

#include <QFile>
#include <QTest>

#include <fstream>
#include <sys/mount.h>
#include <sys/stat.h>

using namespace pibox;
using namespace pibox::test;
using namespace Qt::StringLiterals;
using api::State;

namespace {

bool isImage(const std::string& path) {
  return path.contains("pibox-1.5.0") && path.ends_with(".squashfs");
}

void write(const fs::path& path, const std::string& text) {
  std::ofstream(path) << text;
}

// A small filesystem of its own for the device.
class SmallCard {
 public:
  explicit SmallCard(const char* size) {
    if (::mount("card", path().c_str(), "tmpfs", 0, (std::string("size=") + size).c_str()) != 0)
      qFatal("mount: run as root");
  }
  ~SmallCard() { ::umount2(path().c_str(), MNT_DETACH); }
  [[nodiscard]] fs::path path() const { return m_folder.path().toStdString(); }

  /// Some other program takes all that is left; and gives it back.
  void fill() const {
    std::ofstream file(path() / "filler");
    const std::string block(65536, 'x');
    while (file.write(block.data(), 65536) && file.flush()) {
    }
  }
  void empty() const { fs::remove(path() / "filler"); }

 private:
  QTemporaryDir m_folder;
};

}  // namespace

class BadInputTest : public QObject {
  Q_OBJECT

  // Installing fails with `code`, and the PiBox is as it was; then, with a good server, it works.
  void failsThenWorks(PiBoxWorld& world, const char* code) {
    QVERIFY(world.call("Install", toInstall()));
    QVERIFY(world.settles(40000));
    QCOMPARE(QByteArray::fromStdString(world.status().lastError.code), QByteArray(code));
    QVERIFY(world.status().state == State::Failed || world.status().state == State::Paused);
    QCOMPARE(world.bootable(), PiBoxWorld::kOld);
    QVERIFY(!fs::is_symlink(world.overlay() / "next"));
    world.server().setAlways({});
    world.serve();
    QVERIFY(world.call(world.status().state == State::Paused ? "Resume" : "Install",
                       world.status().state == State::Paused ? QVariantList() : toInstall()));
    QVERIFY(world.reaches(State::ReadyToRestart));
  }

 private Q_SLOTS:
  void servers_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("not found") << QByteArray("missing") << QByteArray("PBX-NET-NOT-FOUND");
    QTest::newRow("captive portal") << QByteArray("portal") << QByteArray("PBX-NET-PORTAL");
    QTest::newRow("image truncated") << QByteArray("short image") << QByteArray("PBX-LENGTH");
    QTest::newRow("image with a flipped bit") << QByteArray("flipped image") << QByteArray("PBX-HASH");
    QTest::newRow("manifest with a flipped bit") << QByteArray("flipped manifest") << QByteArray("PBX-HASH");
    QTest::newRow("manifest with ../") << QByteArray("manifest path") << QByteArray("PBX-LENGTH");
    QTest::newRow("metadata truncated") << QByteArray("short metadata") << QByteArray("PBX-TRUST-INVALID");
    QTest::newRow("metadata with a flipped bit") << QByteArray("flipped metadata") << QByteArray("PBX-TRUST-SIGNATURE");
  }
  void servers() {
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, code);
    PiBoxWorld world;
    QVERIFY(world.startService());
    if (kind == "missing") world.server().setAlways({.status = 404});
    if (kind == "portal")
      world.server().setAlways({.status = 200,
                                .headers = "Content-Type: text/html\r\n",
                                .body = QByteArray("<html><body>Please sign in</body></html>")});
    world.serve([&](const std::string& path, QByteArray content) {
      if (kind == "short image" && isImage(path)) content.chop(content.size() / 2);
      if (kind == "flipped image" && isImage(path))
        content[content.size() / 2] = static_cast<char>(content[content.size() / 2] ^ 1);
      if (kind == "flipped manifest" && path.contains("pibox-1.5.0") && path.ends_with(".manifest"))
        content[20] = static_cast<char>(content[20] ^ 1);
      if (kind == "manifest path" && path.contains("pibox-1.5.0") && path.ends_with(".manifest"))
        content.replace("squashfs", "../../etc");
      if (kind == "short metadata" && path == "metadata/timestamp.json") content.chop(content.size() / 2);
      if (kind == "flipped metadata" && path == "metadata/timestamp.json")
        content.replace("\"version\":3", "\"version\":4");
      return content;
    });
    failsThenWorks(world, code);
  }

  void noNetwork() {
    PiBoxWorld world;
    QVERIFY(world.startService());
    QVERIFY(world.call("SetSettings", {QVariantMap{{u"repository"_s, u"http://127.0.0.1:9"_s}}}));
    QVERIFY(world.call("Check"));
    QVERIFY(world.reaches(State::Failed));
    QCOMPARE(world.status().lastError.code, "PBX-NET-HOST");
    QVERIFY(world.call("Dismiss"));
    QCOMPARE(world.status().state, State::Idle);
    QVERIFY(world.call("SetSettings", {QVariantMap{{u"repository"_s, QString()}}}));
    QVERIFY(world.call("Check"));
    QVERIFY(world.reaches(State::Failed));
    QCOMPARE(world.status().lastError.code, "PBX-NO-REPOSITORY");
  }

  void theChecksSayWhichFailed() {
    PiBoxWorld world;
    QVERIFY(world.startService());
    world.server().setAlways({.status = 404});
    QVERIFY(world.call("Install", toInstall()));
    QVERIFY(world.reaches(State::Failed));
    QVERIFY(!world.status().checks.empty());
    QVERIFY(world.status().checks[0].name == api::Phase::Network &&
            world.status().checks[0].state == api::CheckState::Failed);
    QCOMPARE(world.status().checks[0].code, "PBX-NET-NOT-FOUND");
  }

  void fullBefore() {
    const SmallCard card("12M");
    PiBoxWorld world(card.path() / "device");
    QVERIFY(world.startService());
    QVERIFY(world.call("Install", toInstall()));
    QVERIFY(world.reaches(State::Failed));
    QCOMPARE(world.status().lastError.code, "PBX-ROOM");
    QVERIFY(!world.status().lastError.detail.empty());  // numbers
    const auto& checks = world.status().checks;
    QVERIFY(std::ranges::any_of(checks, [](const api::Check& check) {
      return check.name == api::Phase::Room && check.state == api::CheckState::Failed;
    }));
    QCOMPARE(world.bootable(), PiBoxWorld::kOld);
    QVERIFY(std::ranges::none_of(world.server().requests(),
                                 [](const FaultServer::Request& request) { return isImage(request.path); }));
  }

  // The room of the image is set aside before its first byte: what fills the card after that stops other programs, not
  // the upgrade.
  void fullWhile() {
    const SmallCard card("48M");
    PiBoxWorld world(card.path() / "device");
    world.server().setAlways({.bytesPerSecond = 400'000});
    QVERIFY(world.startService());
    QVERIFY(world.call("Install", toInstall()));
    QVERIFY(QTest::qWaitFor([&] { return world.status().progress.bytesDone.value_or(0) > 400'000; }, 15000));
    card.fill();
    QCOMPARE(world.status().state, State::Downloading);
    QVERIFY(world.reaches(State::ReadyToRestart, 60000));
    QCOMPARE(world.bootable(), PiBoxWorld::kOld);
    world.killService();
    QVERIFY(world.startService());  // also with a card on which nothing can be written
    QCOMPARE(world.status().state, State::ReadyToRestart);
    card.empty();
    QVERIFY(world.call("Restart", {u"now"_s}));
    QVERIFY(world.reaches(State::Updated));
    QCOMPARE(world.bootable(), PiBoxWorld::kNew);
  }

  // What fills the card after the room was looked at and before it is set aside does stop it.
  void fullBeforeTheRoomIsSetAside() {
    const SmallCard card("48M");
    PiBoxWorld world(card.path() / "device");
    QVERIFY(world.startService());
    QVERIFY(world.call("Check"));
    QVERIFY(world.reaches(State::Available));
    world.server().setAlways({.bytesPerSecond = 500});  // the manifest takes its time
    QVERIFY(world.call("Install", toInstall()));
    QVERIFY(world.reaches(State::Downloading, 30000));
    card.fill();
    QVERIFY(world.settles(30000));
    QCOMPARE(world.status().state, State::Failed);
    QCOMPARE(world.status().lastError.code, "PBX-DISK-FULL");
    QCOMPARE(world.bootable(), PiBoxWorld::kOld);
    QVERIFY(!fs::is_symlink(world.overlay() / "next"));
    world.server().setAlways({});
    world.killService();
    QVERIFY(world.startService());
    QCOMPARE(world.bootable(), PiBoxWorld::kOld);
    card.empty();
    // A service that could not note down how it failed has been cut off, as far as it knows.
    QVERIFY(world.status().state == State::Failed || world.status().state == State::Paused);
    QVERIFY(world.call("Resume"));
    QVERIFY(world.reaches(State::ReadyToRestart));
  }

  // Cut off after the room was set aside: what was only set aside is never taken for what has come.
  void cutOffAfterTheRoomWasSetAside_data() {
    QTest::addColumn<bool>("kill");
    QTest::newRow("the service is killed") << true;
    QTest::newRow("the connection ends") << false;
  }
  void cutOffAfterTheRoomWasSetAside() {
    QFETCH(bool, kill);
    PiBoxWorld world;
    world.server().setAlways({.bytesPerSecond = 400'000});
    QVERIFY(world.startService());
    QVERIFY(world.call("Install", toInstall()));
    QVERIFY(QTest::qWaitFor([&] { return world.status().progress.bytesDone.value_or(0) > 800'000; }, 20000));
    if (kill) {
      world.killService();
      QVERIFY(world.startService());
      QCOMPARE(world.status().state, State::Paused);
      QCOMPARE(world.status().lastError.code, "PBX-INTERRUPTED");
    } else {
      QVERIFY(world.call("Pause"));
    }
    fs::path part;
    for (const auto& entry : fs::recursive_directory_iterator(world.overlay() / ".upgrade/downloads"))
      if (entry.path().filename() == "squashfs.part") part = entry.path();
    QVERIFY(!part.empty());
    struct stat file{};
    QCOMPARE(::stat(part.c_str(), &file), 0);
    QVERIFY(file.st_size < 2'500'000);             // as much as has come
    QVERIFY(file.st_blocks * 512 > file.st_size);  // and room for more
    if (!kill) world.server().setNext({{}, {}, {}, {}, {}, {.cutAfter = 100'000}});
    world.server().setAlways({});
    const auto before = world.server().bodyBytes();
    QVERIFY(world.call("Resume"));
    QVERIFY(world.reaches(State::ReadyToRestart, 40000));
    QVERIFY(world.server().bodyBytes() - before > 500'000);
    QVERIFY(world.call("Verify", {QString::fromLatin1(PiBoxWorld::kNew)}));
    QVERIFY(world.settles());
    const auto staged = std::ranges::find(world.status().banks, std::string(PiBoxWorld::kNew), &api::Bank::id);
    QVERIFY(staged != world.status().banks.end() && staged->verified == api::Verified::Yes);
  }

  void unknownHardware() {
    PiBoxWorld world;
    // The running image says what the PiBox is: its manifest, or without one its release.json.
    fs::remove(world.overlay() / PiBoxWorld::kOld / "manifest");
    write(world.device() / "etc/pibox/release.json",
          R"({"format": 1, "image_id": "pibox-1.4.2", "version": "1.4.2", "build": "1", "board": "toaster"})");
    QVERIFY(world.startService());
    QCOMPARE(world.status().installed.board, "toaster");
    QVERIFY(world.call("Install", toInstall()));
    QVERIFY(world.reaches(State::Failed));
    QCOMPARE(world.status().lastError.code, "PBX-BOARD");
    QVERIFY(world.call("Check"));
    QVERIFY(world.settles());
    QVERIFY(!world.status().available[0].installable);
    QCOMPARE(world.status().available[0].code, "PBX-BOARD");
  }

  void anImageThatIsNotThere() {
    PiBoxWorld world;
    QVERIFY(world.startService());
    QVERIFY(world.call("Install", toInstall("pibox-7.7.7")));
    QVERIFY(world.reaches(State::Failed));
    QCOMPARE(world.status().lastError.code, "PBX-NET-NOT-FOUND");
    QCOMPARE(world.status().lastError.detail, "pibox-7.7.7 is not in the list of releases");
  }

  void damagedRecords_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"journal", "history", "settings", "catalog", "trial", "outcome", "clock"})
      QTest::newRow(name) << QString::fromLatin1(name);
  }
  void damagedRecords() {
    QFETCH(QString, name);
    for (const std::string& content :
         {std::string("{"), std::string(3'000'000, '['),
          std::string(R"({"format": 1, "state": "Dreaming", "entries": 7, "releases": {"a": 1}})")}) {
      PiBoxWorld world;
      write(world.overlay() / ".upgrade" / name.toStdString(), content);
      QVERIFY(world.startService());
      QVERIFY(world.call("Install", toInstall()));
      QVERIFY(world.reaches(State::ReadyToRestart));
    }
    PiBoxWorld world;
    fs::create_directories(world.overlay() / ".upgrade" / name.toStdString() / "x");
    QVERIFY(world.startService());
    QCOMPARE(world.bootable(), PiBoxWorld::kOld);
    if (name == u"journal") QCOMPARE(world.status().lastError.code, "PBX-RECORD-DAMAGED");
  }

  void missingCurrent() {
    PiBoxWorld world;
    fs::remove(world.overlay() / "current");
    QVERIFY(world.startService());
    QCOMPARE(world.status().installed.id, PiBoxWorld::kOld);  // it runs all the same
    QVERIFY(world.status().lastError.code == "PBX-NO-CURRENT");
    const auto refused = world.call("Install", toInstall());
    QVERIFY(!refused && refused.error().code == Code::NoCurrentBank);
    // The way out that the error names.
    QVERIFY(world.call("Rollback", {QString::fromLatin1(PiBoxWorld::kOld)}));
    QVERIFY(world.reaches(State::Updated));
    QCOMPARE(world.bootable(), PiBoxWorld::kOld);
    QVERIFY(world.status().lastError.code.empty());
  }

  void aServerThatGoesAwayPauses() {
    PiBoxWorld world;
    world.server().setAlways({.bytesPerSecond = 1'000'000});
    QVERIFY(world.startService());
    const auto folder = world.device() / "stick";
    fs::copy(sandboxTemplate() / "repository", folder, fs::copy_options::recursive);
    QVERIFY(world.call("Import", {QString::fromStdString(folder.string())}));
    QVERIFY(world.reaches(State::Available));
    fs::rename(folder, world.device() / "pulled");
    QVERIFY(world.call("Install", toInstall()));
    QVERIFY(world.settles());
    QCOMPARE(world.status().lastError.code, "PBX-SOURCE-MISSING");
    fs::rename(world.device() / "pulled", folder);
    QVERIFY(world.call("Resume"));
    QVERIFY(world.reaches(State::ReadyToRestart));
  }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
