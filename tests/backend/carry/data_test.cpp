// The data of the applications across upgrades, fall-backs and rollbacks: hooks forward and backward, snapshots, and a
// cut at every step of them.

#include "carry/data.h"

#include "bank/manifest.h"
#include "carry/data_hooks.h"
#include "carry/data_snapshot.h"
#include "releases.h"
#include "support/power_cut.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <fstream>

using namespace pibox;
using carry_test::bankId;
using test::cutAt;

namespace {

std::string read(const fs::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

// A hook with the format in a file: 1 → 2 and back; what it is told goes to a log.
constexpr const char* kHook = R"(#!/bin/sh
set -eu
echo "$(basename "$0") $1 $PIBOX_FROM $PIBOX_TO $PIBOX_AGAIN" >>"$PIBOX_USERDATA/../hooks.log"
case $1 in
  forward) sed 's/^format 1/format 2/' "$PIBOX_USERDATA/films" >"$PIBOX_USERDATA/films.new" ;;
  backward) sed 's/^format 2/format 1/' "$PIBOX_USERDATA/films" >"$PIBOX_USERDATA/films.new" ;;
esac
mv "$PIBOX_USERDATA/films.new" "$PIBOX_USERDATA/films"
)";

}  // namespace

class DataTest : public carry_test::Releases {
  Q_OBJECT

  void bank(int release, const char* migration) {
    const auto folder = m_layout.bank(bankId(release));
    fs::create_directories(folder);
    const bank::Manifest manifest{
        .imageId = bankId(release),
        .version = std::to_string(release),
        .board = "pi2",
        .created = 1,
        .dataMigration = migration,
        .files = {{"squashfs", 1, std::string(64, 'a')}, {"utils.tar.zst", 1, std::string(64, 'b')}}};
    QVERIFY(writeFileDurably(folder / "manifest", bank::formatManifest(manifest)));
    QVERIFY(writeFileDurably(folder / "manifest.sig", ""));
  }
  void hook(int release, const char* name, const std::string& text) {
    const auto folder = m_layout.utils(bankId(release)) / "migrate.d";
    fs::create_directories(folder);
    QVERIFY(writeFileDurably(folder / name, text, 0755));
  }
  Result<> start(int release, bool trial = false, int limitMs = 20000) {
    return carry::fitData(m_layout, bankId(release), trial ? carry::StartOf::Upgrade : carry::StartOf::Other,
                          {"/", std::chrono::milliseconds(limitMs)});
  }
  std::string back(int release) { return carry::dataOnReturn(m_layout, bankId(release)); }
  std::string films() { return read(m_layout.userdata / "films"); }
  carry::DataRecord record() { return carry::readDataRecord(m_layout).value(); }
  void two(const char* migration) {
    bank(1, "none");
    bank(2, migration);
    QVERIFY(setCurrent(1));
  }

 private Q_SLOTS:
  void init() {
    begin();
    fs::create_directories(m_layout.userdata / "pictures");
    std::ofstream(m_layout.userdata / "films") << "format 1\n";
    std::ofstream(m_layout.userdata / "pictures/one") << "picture\n";
  }
  void cleanup() { end(); }

  void nothingIsDoneForReleasesThatDoNothing() {
    two("none");
    hook(2, "10-films", kHook);
    QVERIFY(start(2, true));
    QCOMPARE(films(), "format 1\n");
    QVERIFY(!fs::exists(m_layout.state() / "data") && !fs::exists(m_layout.userdata / ".pibox"));
    QCOMPARE(back(1), "");
  }

  void hooksForwardAndBackward() {
    two("both");
    hook(2, "10-films", kHook);
    hook(2, "20-more", kHook);
    QVERIFY(start(2, true));
    QCOMPARE(films(), "format 2\n");
    QVERIFY(start(2, true));  // a second try of the trial
    QVERIFY(setCurrent(2));
    QVERIFY(start(2));
    QCOMPARE(back(1), "migrated");
    QCOMPARE(back(2), "");
    QVERIFY(start(1));
    QCOMPARE(films(), "format 1\n");
    QVERIFY(start(2));  // going back did not work out: it is changed again
    QCOMPARE(films(), "format 2\n");
    const auto one = bankId(1).str() + " " + bankId(2).str() + " 0\n";
    QCOMPARE(read(m_root / "hooks.log"), "10-films forward " + one + "20-more forward " + one + "20-more backward " +
                                             one + "10-films backward " + one + "10-films forward " + bankId(2).str() +
                                             " " + bankId(2).str() + " 0\n20-more forward " + bankId(2).str() + " " +
                                             bankId(2).str() + " 0\n");
  }

  void aFailedHookTakesItAllBack() {
    two("both");
    hook(2, "10-films", kHook);
    hook(2, "20-broken",
         "#!/bin/sh\necho half >\"$PIBOX_USERDATA/half\"\n[ $1 = backward ] && rm \"$PIBOX_USERDATA/half\"\n");
    const auto done = start(2, true);
    QVERIFY(!done && done.error().detail.contains("20-broken forward ended with 1"));
    QCOMPARE(films(), "format 1\n");
    QVERIFY(!fs::exists(m_layout.userdata / "half"));
    QVERIFY(record().steps.empty() && !record().notes.empty());
    QVERIFY(start(1));
  }

  void aHookHasATimeLimitForAllThatItStarts() {
    two("both");
    hook(2, "10-slow",
         "#!/bin/sh\n[ $1 = backward ] && exit 0\n(sleep 3; touch \"$PIBOX_USERDATA/late\") & sleep 60\n");
    QElapsedTimer timer;
    timer.start();
    const auto done = start(2, true, 300);
    QVERIFY(!done && done.error().detail.contains("too long"));
    QTest::qWait(3500);
    QVERIFY(!fs::exists(m_layout.userdata / "late"));
  }

  void irreversibleOnesKeepASnapshot() {
    two("irreversible");
    hook(2, "10-films", kHook);
    QVERIFY(start(2, true));
    QVERIFY(setCurrent(2));
    QCOMPARE(films(), "format 2\n");
    QCOMPARE(back(1), "snapshot");
    std::ofstream(m_layout.userdata / "since") << "new\n";
    QVERIFY(start(1));
    QCOMPARE(films(), "format 1\n");
    QCOMPARE(read(m_layout.userdata / "pictures/one"), "picture\n");
    QVERIFY(!fs::exists(m_layout.userdata / "since"));
    // What came since is not lost.
    QCOMPARE(read(carry::replacedData(m_layout.userdata) / "since"), "new\n");
    QCOMPARE(read(carry::replacedData(m_layout.userdata) / "films"), "format 2\n");
    QCOMPARE(back(1), "");
  }

  void withoutASnapshotItStaysAndSaysSo() {
    two("irreversible");
    hook(2, "10-films", kHook);
    // Larger than is copied at a start; without room for it.
    QVERIFY(scratch::sh("fallocate -l 520M \"$1\"", {m_layout.userdata / "huge"}));
    QVERIFY(start(2, true));
    QVERIFY(setCurrent(2));
    QCOMPARE(back(1), "newer");
    QVERIFY(start(1));
    QCOMPARE(films(), "format 2\n");
    QVERIFY(!record().notes.empty() && record().steps.empty());
  }

  void twoUpgradesBackInOne() {
    two("both");
    bank(3, "irreversible");
    hook(2, "10-films", kHook);
    hook(3, "10-third", "#!/bin/sh\necho third >\"$PIBOX_USERDATA/third\"\n");
    QVERIFY(start(2, true) && setCurrent(2) && start(3, true) && setCurrent(3));
    QCOMPARE(back(2), "snapshot");
    QCOMPARE(back(1), "snapshot");
    QVERIFY(start(1));
    QCOMPARE(films(), "format 1\n");
    QVERIFY(!fs::exists(m_layout.userdata / "third"));
  }

  void whatNobodySignedIsNotRun() {
    two("both");
    hook(2, "10-films", kHook);
    auto manifest = bank::parseManifest(read(m_layout.manifest(bankId(2)))).value();
    manifest.files.pop_back();
    QVERIFY(writeFileDurably(m_layout.manifest(bankId(2)), bank::formatManifest(manifest)));
    QVERIFY(!start(2, true));
    QCOMPARE(films(), "format 1\n");
  }

  void aDamagedRecordStopsNoStart() {
    two("both");
    hook(2, "10-films", kHook);
    QVERIFY(start(2, true));
    const auto text = read(m_layout.state() / "data");
    for (std::size_t size = 0; size < text.size() - 1; size += 13) {
      QVERIFY(writeFileDurably(m_layout.state() / "data", text.substr(0, size)));
      QVERIFY(!carry::readDataRecord(m_layout));
      QVERIFY(start(1));
    }
  }

  void everyCut_data() {
    QTest::addColumn<QString>("migration");
    QTest::newRow("hooks both ways") << "both";
    QTest::newRow("snapshot") << "irreversible";
  }

  /// A cut at each step of a start forward and of one back: the next start ends where the first would have.
  void everyCut() {
    QFETCH(QString, migration);
    two(migration.toLatin1().constData());
    hook(2, "10-films", kHook);
    int steps = 0;
    for (int at = 1;; ++at) {
      fs::remove_all(m_layout.userdata);
      fs::remove(m_layout.state() / "data");
      QVERIFY(setCurrent(1));
      fs::create_directories(m_layout.userdata / "pictures");
      std::ofstream(m_layout.userdata / "films") << "format 1\n";
      std::ofstream(m_layout.userdata / "pictures/one") << "picture\n";
      const bool first = cutAt(at, [&] { QVERIFY(start(2, true)); });
      QVERIFY(start(2, true));
      QCOMPARE(films(), "format 2\n");
      QCOMPARE(read(m_layout.userdata / "pictures/one"), "picture\n");
      QCOMPARE(back(1), migration == u"both" ? "migrated" : "snapshot");
      QVERIFY(setCurrent(2));
      const bool second = cutAt(at, [&] { QVERIFY(start(1)); });
      QVERIFY(start(1));
      QCOMPARE(films(), "format 1\n");
      QCOMPARE(read(m_layout.userdata / "pictures/one"), "picture\n");
      QCOMPARE(back(1), "");
      if (!first && !second) break;
      steps = at;
    }
    QVERIFY(steps > 15);
  }

  void clearedDataComeBackFromEveryCut() {
    const auto whole = snapshot::of(m_layout.userdata, {.times = false});
    for (int at = 1;; ++at) {
      bool hit = false;
      for (const auto move : {carry::clearData, carry::restoreCleared}) {
        if (cutAt(at, [&] { QVERIFY(move(m_layout.userdata)); })) hit = true;
        QVERIFY(carry::finishMoves(m_layout.userdata));
        if (move == carry::clearData && !carry::hasCleared(m_layout.userdata))
          QVERIFY(carry::clearData(m_layout.userdata));
        if (move == carry::clearData) {
          QVERIFY(!fs::exists(m_layout.userdata / "films"));
          std::ofstream(m_layout.userdata / "since") << "new\n";
        }
      }
      QVERIFY(carry::restoreCleared(m_layout.userdata));
      QCOMPARE(read(carry::replacedData(m_layout.userdata) / "since"), "new\n");
      fs::remove_all(m_layout.userdata / ".pibox");
      QCOMPARE(
          QByteArray::fromStdString(snapshot::difference(whole, snapshot::of(m_layout.userdata, {.times = false}))),
          QByteArray());
      if (!hit) break;
    }
  }
};

QTEST_GUILESS_MAIN(DataTest)
#include "data_test.moc"
