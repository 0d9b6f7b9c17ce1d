#include "trust/time_floor.h"

#include "base/durable.h"
#include "base/fault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pibox;
using namespace pibox::trust;

namespace {

constexpr std::int64_t kBuilt = 1'700'000'000;
constexpr std::int64_t kDay = 86'400;

class FakeClock final : public Clock {
 public:
  [[nodiscard]] std::int64_t now() const override { return wall; }
  [[nodiscard]] std::int64_t monotonicMs() const override { return uptimeMs; }
  [[nodiscard]] bool synchronised() const override { return ntp; }
  std::int64_t wall = 0;
  std::int64_t uptimeMs = 5'000;
  bool ntp = false;
};

}  // namespace

class TimeFloorTest : public QObject {
  Q_OBJECT
  std::unique_ptr<QTemporaryDir> m_dir;
  FakeClock m_clock;
  [[nodiscard]] fs::path file() const { return fs::path(m_dir->path().toStdString()) / "clock"; }
  [[nodiscard]] TimeFloor load(std::int64_t built = kBuilt) const { return TimeFloor::load(file(), built, m_clock); }

 private Q_SLOTS:
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_clock = {};
  }

  void beginsAtTheBuildAndGrowsWithUptime() {
    const auto floor = load();
    QCOMPARE(floor.now(), kBuilt);
    m_clock.uptimeMs += 3'600'000;
    QCOMPARE(floor.now(), kBuilt + 3600);
  }

  void whatWasLearnedStays() {
    QVERIFY(load().learn(kBuilt + kDay, "key"));
    QCOMPARE(load().now(), kBuilt + kDay);
    QCOMPARE(load(kBuilt - kDay).now(), kBuilt + kDay);  // an older image
    QCOMPARE(load(kBuilt + 2 * kDay).now(), kBuilt + 2 * kDay);
    QVERIFY(load().learn(kBuilt - kDay, "key"));
    QCOMPARE(load().now(), kBuilt + kDay);
  }

  /// Evidence learned late is not as old as the service: uptime counts from when it was learned.
  void uptimeIsNotCountedTwice() {
    auto floor = load();
    m_clock.uptimeMs += 1'000'000;
    QVERIFY(floor.learn(kBuilt + kDay, "key"));
    QCOMPARE(floor.now(), kBuilt + kDay);
    m_clock.uptimeMs += 60'000;
    QCOMPARE(floor.now(), kBuilt + kDay + 60);
    QVERIFY(floor.save());
    m_clock.uptimeMs = 0;  // restarted
    QCOMPARE(load().now(), kBuilt + kDay + 60);
  }

  void stolenTimestampKeyIsForgotten() {
    auto floor = load();
    QVERIFY(floor.learn(kBuilt + kDay, "key"));
    QVERIFY(floor.learn(kBuilt + 3000 * kDay, "stolen"));
    QVERIFY(floor.learn(kBuilt + 2 * kDay, "kept"));
    QCOMPARE(load().now(), kBuilt + 3000 * kDay);
    QVERIFY(!*floor.keepOnly({"key", "stolen", "kept"}));
    QVERIFY(*floor.keepOnly({"kept", "new"}));
    QCOMPARE(floor.now(), kBuilt + 2 * kDay);
    QCOMPARE(load().now(), kBuilt + 2 * kDay);
  }

  void clocksAreNeverStored() {
    m_clock.wall = kBuilt + 500 * kDay;
    m_clock.ntp = true;
    auto floor = load();
    QCOMPARE(floor.referenceTime(), kBuilt + 500 * kDay);
    QVERIFY(floor.save());
    m_clock.ntp = false;
    QCOMPARE(load().referenceTime(), kBuilt);
  }

  void freshness() {
    const auto floor = load();
    QVERIFY(floor.judge(kBuilt + kDay) == Freshness::Unknown);
    QVERIFY(floor.judge(kBuilt) == Freshness::Expired);
    m_clock.wall = kBuilt + 10;
    m_clock.ntp = true;
    QVERIFY(floor.judge(kBuilt + kDay) == Freshness::Fresh);
    m_clock.wall = kBuilt + 2 * kDay;
    QVERIFY(floor.judge(kBuilt + kDay) == Freshness::Expired);
    m_clock.wall = 10;  // says that it is synchronised, and cannot be
    QVERIFY(floor.judge(kBuilt - 1) == Freshness::Expired);
  }

  void theSystemClockIsOnlyMovedForward() {
    m_clock.wall = 0;
    QCOMPARE(load().clockShouldBe(), kBuilt);
    m_clock.wall = kBuilt + 1;
    QCOMPARE(load().clockShouldBe(), 0);
  }

  void clockIsSetOnceAndForward() {
    std::vector<std::int64_t> set;
    const auto record = [&](std::int64_t seconds) {
      set.push_back(seconds);
      return true;
    };
    m_clock.wall = kBuilt + 1;
    QVERIFY(moveClockForward(load(), record));
    QVERIFY(set.empty());
    m_clock.wall = 5;
    QVERIFY(moveClockForward(load(), record));
    QCOMPARE(set, std::vector<std::int64_t>{kBuilt});
    QVERIFY(moveClockForward(load(), [](std::int64_t) { return false; }).error().code == Code::NotAuthorised);
  }

  void damagedRecordIsEmpty() {
    for (const char* content :
         {"", "{", "[]", "{\"format\":2}", R"({"format":1,"built":-5,"keys":{"a":"x","b":99999999999999}})",
          R"({"format":1,"built":"later","keys":[]})"}) {
      QVERIFY(writeFileDurably(file(), content));
      QCOMPARE(load().now(), kBuilt);
    }
  }

  void hostileTimesAreRefused() {
    auto floor = load();
    QVERIFY(floor.learn(INT64_MAX, "key"));
    QCOMPARE(floor.now(), kBuilt);
    for (int i = 0; i < 100; ++i) QVERIFY(floor.learn(kBuilt + i, "key" + std::to_string(i)));
    QVERIFY(fs::file_size(file()) < 4096);
  }
};

QTEST_GUILESS_MAIN(TimeFloorTest)
#include "time_floor_test.moc"
