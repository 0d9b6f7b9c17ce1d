// Progress tells the truth: whatever happens on the way, nothing goes backwards, nothing is over before it is, and what
// is not known is not said.

#include "install/phases.h"
#include "stager_fixture.h"
#include "support/transfer.h"
#include "transfer/block_index.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pibox;
using namespace pibox::install;
using test::FaultServer;
using test::ReleaseFixture;

class ProgressTest : public QObject, test::StagerFixture {
  Q_OBJECT

  // What holds between any two tellings of one staging.
  static void checkStep(const StageProgress& before, const StageProgress& now) {
    QVERIFY(now.phase >= before.phase);
    QVERIFY(now.fraction >= before.fraction && now.fraction <= 1);
    if (now.phase == before.phase) QVERIFY(now.transfer.done >= before.transfer.done);
    QVERIFY(now.transfer.done <= now.transfer.total);
    QVERIFY(now.transfer.network >= before.transfer.network);
    QVERIFY(now.transfer.stalledSeconds == 0 || now.transfer.stalledSeconds >= 10);
    if (now.transfer.stalledSeconds > 0) QVERIFY(!now.transfer.secondsLeft);
    if (now.transfer.secondsLeft) QVERIFY(now.transfer.rate);
    if (now.phase != Phase::Download) QVERIFY(!now.transfer.secondsLeft && !now.transfer.rate);
  }

  static void checkAll(const std::vector<StageProgress>& told) {
    QVERIFY(!told.empty());
    StageProgress before;
    for (const auto& now : told) {
      checkStep(before, now);
      QVERIFY(now.fraction < 1 || &now == &told.back());
      before = now;
    }
  }

  // A transfer as it may tell of itself: pauses, damage taken back, a beginning from nothing.
  static transfer::Progress anyTransfer(QRandomGenerator& random, transfer::Progress now) {
    now.done = random.bounded(10) == 0 ? random.generate() % (now.total + 1)
                                       : std::min<std::uint64_t>(now.total, now.done + random.generate() % 100'000);
    if (random.bounded(3) > 0) now.network += random.generate() % 100'000;
    now.networkTotal = now.network + random.generate() % 1'000'000;
    now.reused = now.total - std::min(now.total, now.network);
    now.stalledSeconds = random.bounded(10) == 0 ? 10 + static_cast<std::uint32_t>(random.bounded(100)) : 0;
    now.rate.reset();
    now.secondsLeft.reset();
    if (random.bounded(2) == 0) now.rate = random.generate() % 1'000'000;
    if (now.rate && now.stalledSeconds == 0 && random.bounded(2) == 0) now.secondsLeft = random.generate() % 5000;
    return now;
  }

 private Q_SLOTS:
  /// Two thousand stagings of anything that can come.
  void neverBackwardsWhateverComes() {
    const auto seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 2000; ++round) {
      std::vector<StageProgress> told;
      const StageControl control{.stop = {}, .gate = nullptr, .progress = [&](const auto& p) { told.push_back(p); }};
      Phases phases(control, std::chrono::milliseconds(0));
      std::vector<std::uint64_t> files;
      std::uint64_t total = 0;
      for (int i = 0; i < 1 + random.bounded(4); ++i) total += files.emplace_back(random.generate() % 5'000'000);
      phases.begin(Phase::Download, total);
      for (const auto size : files) {
        phases.nextFile();
        transfer::Progress progress;
        progress.total = size;
        for (int i = random.bounded(20); i > 0; --i) phases.transferring(progress = anyTransfer(random, progress));
      }
      for (const auto phase : {Phase::Verify, Phase::Carry, Phase::Write, Phase::Flush, Phase::ReadBack,
                               Phase::BootFiles, Phase::Finish}) {
        phases.begin(phase, random.bounded(3) == 0 ? 0 : random.generate() % 5'000'000);
        for (int i = random.bounded(10); i > 0; --i) phases.advance(random.generate() % 2'000'000);
      }
      phases.complete();
      checkAll(told);
      QCOMPARE(told.back().fraction, 1.0);
      if (QTest::currentTestFailed()) QFAIL(("seed " + std::to_string(seed)).c_str());
    }
  }

  /// A real staging from a server that cuts and damages. At the end network and reused say what was.
  void aRealStagingOverABadNetwork() {
    begin();
    auto& box = *m_box;
    QVERIFY(transfer::writeBlockIndex(box.repository / "squashfs", box.repository / "squashfs.index"));
    auto plan = box.plan();
    plan.files.push_back(box.wanted("squashfs.index"));
    FaultServer server;
    std::uint64_t bytes = 0;
    for (const auto& file : plan.files) {
      server.setFile(file.path, QByteArray::fromStdString(readFile(box.repository / file.path, 10'000'000).value()));
      if (file.path != "squashfs.index") bytes += file.wanted.length;
    }
    std::deque<test::Answering> faults;
    for (int i = 0; i < 30; ++i)
      faults.push_back(
          {.cutAfter = 20'000 + QRandomGenerator::global()->generate() % 60'000, .bytesPerSecond = 4'000'000});
    server.setAlways({.bytesPerSecond = 4'000'000});
    server.setNext(faults);
    auto source = test::sourceOf(server);
    std::vector<StageProgress> told;
    const auto result = stage(box.layout, plan, source,
                              {.stop = {}, .gate = nullptr, .progress = [&](const auto& p) { told.push_back(p); }});
    QVERIFY2(result, test::textOf(result));
    checkAll(told);
    QCOMPARE(told.back().fraction, 1.0);
    QCOMPARE(told.back().transfer.reused, std::uint64_t{fs::file_size(box.repository / "boot/start.elf")});
    QVERIFY(told.back().transfer.network + told.back().transfer.reused >= bytes);
    QVERIFY(told.back().transfer.network <= server.bodyBytes());
  }

  /// While a patch comes nothing of the image is in place yet, and all the same it goes on; what came of one that is
  /// left is not taken back.
  void aPatchThatComesIsProgress() {
    std::vector<StageProgress> told;
    const StageControl control{.stop = {}, .gate = nullptr, .progress = [&](const auto& p) { told.push_back(p); }};
    Phases phases(control, std::chrono::milliseconds(0));
    phases.begin(Phase::Download, 1000);
    phases.nextFile();
    const auto tell = [&](std::uint64_t done, std::optional<double> beside) {
      transfer::Progress progress;
      progress.done = done;
      progress.total = 1000;
      progress.beside = beside;
      phases.transferring(progress);
      return told.back().fraction;
    };
    const auto begun = tell(0, 0.1), half = tell(0, 0.5), here = tell(0, 1.0);
    QVERIFY(begun > 0 && half > begun * 4 && here > half * 1.9);
    QCOMPARE(told.back().transfer.done, std::uint64_t{0});
    phases.goes("patch", "sooner");
    phases.nextFile();
    QVERIFY(tell(500, {}) > here);
    const auto before = tell(600, {});
    phases.goes("blocks", "bad-patch");
    QVERIFY(tell(700, {}) >= before);
    const auto all = tell(1000, {});
    phases.begin(Phase::Verify, 0);
    QVERIFY(told.back().fraction - all < 0.02);
    checkAll(told);
  }

  /// What is said to have come over the network is what the server has sent, the block index too; and as soon as it is
  /// said how much that will be, it is true.
  void networkBytesAreThoseOfTheServer() {
    begin();
    auto& box = *m_box;
    fs::copy_file(box.repository / "squashfs", box.layout.overlay / "pibox-1.4.0/squashfs",
                  fs::copy_options::overwrite_existing);
    test::put(fs::path(m_dir->path().toStdString()) / "tree/etc/added", test::noise(300'000, 8));
    test::run(QStringLiteral("mksquashfs"), {QString(m_dir->path() + QStringLiteral("/tree")),
                                             QString::fromStdString((box.repository / "squashfs").string()),
                                             QStringLiteral("-noappend"), QStringLiteral("-quiet")});
    QVERIFY(transfer::writeBlockIndex(box.repository / "squashfs", box.repository / "squashfs.index"));
    auto plan = box.plan();
    plan.files.push_back(box.wanted("squashfs.index"));
    FaultServer server;
    for (const auto& file : plan.files)
      server.setFile(file.path, QByteArray::fromStdString(readFile(box.repository / file.path, 10'000'000).value()));
    auto source = test::sourceOf(server);
    std::vector<StageProgress> told;
    const auto result = stage(box.layout, plan, source,
                              {.stop = {}, .gate = nullptr, .progress = [&](const auto& p) { told.push_back(p); }});
    QVERIFY2(result, test::textOf(result));
    checkAll(told);
    QCOMPARE(told.back().way, std::string("blocks"));
    QCOMPARE(told.back().transfer.network, server.bodyBytes());
    QCOMPARE(told.back().transfer.networkTotal, std::optional(server.bodyBytes()));
    for (const auto& now : told)
      if (!now.way.empty() && now.transfer.networkTotal)
        QCOMPARE(*now.transfer.networkTotal, told.back().transfer.network);
  }
};

QTEST_GUILESS_MAIN(ProgressTest)
#include "progress_test.moc"
