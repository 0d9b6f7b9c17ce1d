#include "transfer/pace.h"

#include "base/durable.h"
#include "support/transfer.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <linux/ioprio.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace pibox;
using namespace pibox::transfer;
using namespace std::chrono_literals;
using test::FaultServer;
using test::pattern;
using test::sourceOf;
using test::textOf;

class PaceTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_dir;
  Pace::Time m_now{1h};
  std::uint64_t m_counted = 5'000'000;

  [[nodiscard]] fs::path netDev() const { return fs::path(m_dir.path().toStdString()) / "dev"; }

  // What the kernel would say.
  void count(std::uint64_t bytes) {
    m_counted += bytes;
    const auto text =
        "Inter-|   Receive                    |  Transmit\n"
        " face |bytes    packets errs drop fifo frame compressed multicast|bytes\n"
        "    lo: 777777777 1 0 0 0 0 0 0 777777777 1 0 0 0 0 0 0\n"
        "  eth0: " +
        std::to_string(m_counted) + " 1 0 0 0 0 0 0 1000 1 0 0 0 0 0 0\n";
    QVERIFY(writeFileDurably(netDev(), text));
  }

  // Takes all it may for so long, while others use the network too. Bytes per second.
  double take(Pace& pace, std::chrono::milliseconds span, double others = 0, double most = 4e6) {
    std::uint64_t taken = 0;
    const auto ticks = span / 20ms;
    for (int i = 0; i < ticks; ++i) {
      m_now += 20ms;
      const auto got = pace.grant(static_cast<std::uint64_t>(most / 50), m_now);
      taken += got;
      if (i % 5 == 0) count(static_cast<std::uint64_t>(others / 10));
      count(got);
    }
    return static_cast<double>(taken) / std::chrono::duration<double>(span).count();
  }

 private Q_SLOTS:
  void withoutALimitAllIsGranted() {
    Pace pace(netDev());
    QCOMPARE(pace.grant(123'456, m_now), std::uint64_t{123'456});
    QVERIFY(!pace.limited());
  }

  void limitHoldsAndMayChange() {
    Pace pace(netDev());
    for (const double limit : {20'000.0, 1'000'000.0, 1'024.0}) {
      pace.setLimit(static_cast<std::uint64_t>(limit));
      QVERIFY(pace.limited());
      const auto rate = take(pace, 20s);
      QVERIFY2(rate > limit * 0.95 && rate < limit * 1.05, QByteArray::number(rate));
    }
  }

  /// What was not used is not saved up.
  void noBurstAfterAPause() {
    Pace pace(netDev());
    pace.setLimit(100'000);
    (void)take(pace, 1s);
    m_now += 1h;
    QVERIFY(pace.grant(10'000'000, m_now) <= 10'000);
  }

  void givesWayToOthersAndComesBack() {
    Pace pace(netDev());
    pace.setLeftOver(true);
    count(0);
    const auto alone = take(pace, 5s);
    QVERIFY2(alone > 3.9e6, QByteArray::number(alone));
    const auto beside = take(pace, 10s, 2e6);
    QVERIFY2(beside < alone / 3, QByteArray::number(beside));
    const auto last = take(pace, 5s, 2e6);
    QVERIFY2(last < 50'000 && last > 5'000, QByteArray::number(last));
    // A clock being set is nobody's film.
    (void)take(pace, 25s, 2'000);
    const auto again = take(pace, 3s, 2'000);
    QVERIFY2(again > 3.9e6, QByteArray::number(again));
    pace.setLeftOver(false);
    QVERIFY(take(pace, 3s, 2e6) > 3.9e6);
  }

  void countsWhatTheKernelSays() {
    QVERIFY(countedByKernel("/proc/net/dev").has_value());
    count(0);
    QCOMPARE(countedByKernel(netDev()).value(), m_counted + 1000);
    QVERIFY(writeFileDurably(netDev(), "  eth0: x\n"));
    QVERIFY(!countedByKernel(netDev()));
    QVERIFY(!countedByKernel(netDev().string() + ".none"));
  }

  /// Without the kernel's numbers it goes on as fast as it comes.
  void withoutNumbers() {
    Pace pace(netDev().string() + ".none");
    pace.setLeftOver(true);
    for (int i = 0; i < 100; ++i) QCOMPARE(pace.grant(1000, m_now += 100ms), std::uint64_t{1000});
  }

  void threadGetsThePriority() {
    int nice = 0, after = 0;
    long io = 0, ioAfter = 0;
    const int usual = ::getpriority(PRIO_PROCESS, 0);
    std::jthread([&] {
      Pace pace;
      pace.setLeftOver(true);
      pace.settle();
      nice = ::getpriority(PRIO_PROCESS, 0);
      io = ::syscall(SYS_ioprio_get, IOPRIO_WHO_PROCESS, 0);
      pace.setLeftOver(false);
      pace.settle();
      after = ::getpriority(PRIO_PROCESS, 0);
      ioAfter = ::syscall(SYS_ioprio_get, IOPRIO_WHO_PROCESS, 0);
    }).join();
    QCOMPARE(nice, 19);
    QCOMPARE(IOPRIO_PRIO_CLASS(io), long{IOPRIO_CLASS_IDLE});
    if (::geteuid() == 0) QCOMPARE(after, usual);
    QVERIFY(IOPRIO_PRIO_CLASS(ioAfter) != IOPRIO_CLASS_IDLE);
    QCOMPARE(::getpriority(PRIO_PROCESS, 0), usual);  // the other threads keep theirs
  }

  /// Several ranges under way keep to one limit together.
  void rangesKeepToTheLimitTogether() {
    FaultServer server;
    server.setFile("f", pattern(3'000'000));
    Pace pace;
    pace.setLimit(1'000'000);
    auto source = sourceOf(server, &pace);
    std::vector<Range> ranges;
    for (std::uint64_t at = 0; at < 1'500'000; at += 20'000) ranges.push_back({at, 15'000});
    std::uint64_t bytes = 0;
    const Sink sink{.bytes = [&](auto, Bytes some) -> Result<> {
      bytes += some.size();
      return {};
    }};
    QElapsedTimer timer;
    timer.start();
    const auto read = source.readRanges("f", ranges, sink, {});
    QVERIFY2(read, textOf(read));
    QCOMPARE(bytes, std::uint64_t{75 * 15'000});
    QVERIFY2(timer.elapsed() > 900, QByteArray::number(timer.elapsed()));
  }
};

QTEST_GUILESS_MAIN(PaceTest)
#include "pace_test.moc"
