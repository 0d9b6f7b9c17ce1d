#include "transfer/patience.h"

#include "transfer/rate_meter.h"
#include "transfer/tries.h"

#include <QTest>

using namespace pibox;
using namespace pibox::transfer;
using namespace std::chrono_literals;

namespace {

/// A source of several places that counts how often the next one is asked for.
class Places final : public Source {
 public:
  explicit Places(std::size_t places) : m_places(places) {}
  Result<Info> read(const std::string& /*path*/, std::uint64_t /*offset*/, std::optional<std::uint64_t> /*length*/,
                    const Sink& /*sink*/, std::stop_token /*stop*/) override {
    return fail(Code::HostUnreachable);
  }
  [[nodiscard]] bool network() const override { return true; }
  [[nodiscard]] std::size_t places() const override { return m_places; }
  void nextPlace() override { ++turns; }
  int turns = 0;

 private:
  std::size_t m_places;
};

}  // namespace

class PatienceTest : public QObject {
  Q_OBJECT
  const Silence::Time m_start{1'000s};

 private Q_SLOTS:
  /// 10 s say so, 30 s reconnect, 120 s change the mirror, 180 s give up: these very numbers, to the second.
  void silence() {
    Silence silence({}, m_start);
    QCOMPARE(silence.toSay(m_start + 9'999ms), 0u);
    QCOMPARE(silence.toSay(m_start + 10s), 10u);
    QVERIFY(!silence.wantsConnection(m_start + 29'999ms));
    QVERIFY(silence.wantsConnection(m_start + 30s));
    silence.connects(m_start + 30s);
    QVERIFY(!silence.wantsConnection(m_start + 59s));
    QVERIFY(silence.wantsConnection(m_start + 60s));
    QVERIFY(!silence.wantsMirror(m_start + 119'999ms));
    QVERIFY(silence.wantsMirror(m_start + 120s));
    QVERIFY(!silence.wantsMirror(m_start + 121s));  // once in each silence
    QVERIFY(!silence.givesUp(m_start + 179'999ms));
    QVERIFY(silence.givesUp(m_start + 180s));
  }

  void aByteEndsTheSilence() {
    Silence silence({}, m_start);
    QVERIFY(silence.wantsMirror(m_start + 120s));
    silence.heard(m_start + 170s);
    QVERIFY(!silence.givesUp(m_start + 181s));
    QCOMPARE(silence.toSay(m_start + 179s), 0u);
    QVERIFY(!silence.wantsConnection(m_start + 199s));
    QVERIFY(silence.wantsMirror(m_start + 290s));
  }

  /// Byte after byte is silence; a slow line is none.
  void fewBytesAreSilence() {
    Silence drip({}, m_start);
    for (int i = 1; i <= 180; ++i) {
      drip.came(1, m_start + i * 1s);
      QCOMPARE(drip.toSay(m_start + i * 1s), i < 10 ? 0u : static_cast<std::uint32_t>(i));
    }
    QVERIFY(drip.wantsMirror(m_start + 180s) && drip.givesUp(m_start + 180s));
    Silence slow({}, m_start);
    for (int i = 1; i <= 180; ++i) {
      slow.came(300, m_start + i * 1s);
      QCOMPARE(slow.toSay(m_start + i * 1s), 0u);
    }
    QVERIFY(!slow.givesUp(m_start + 181s));
  }

  /// A server that says "in 250 seconds" is neither silent meanwhile nor left for its next answer.
  void askedToComeBackIsNoSilence() {
    Silence silence({}, m_start);
    silence.askedToWait(m_start + 250s);
    QVERIFY(!silence.givesUp(m_start + 251s) && !silence.wantsMirror(m_start + 251s));
    QVERIFY(!silence.wantsConnection(m_start + 251s));
    QCOMPARE(silence.toSay(m_start + 251s), 251u);  // nothing has come all the same
    QVERIFY(silence.wantsMirror(m_start + 370s));
    QVERIFY(silence.givesUp(m_start + 430s));
  }

  void aPlaceThatNeverAnsweredIsLeftSoon() {
    Silence silence({}, std::chrono::steady_clock::now());
    Places places(2);
    Error error{Code::HostUnreachable, ""};
    int tries = 1;
    while (worthAnotherTry(places, silence, error, tries, true)) ++tries;
    QCOMPARE(tries, 6);  // three times each
    QCOMPARE(places.turns, 2);
    // Once bytes have come, only silence ends it.
    QVERIFY(worthAnotherTry(places, silence, error, 100, false));
    // What the place says for good is asked of each place once.
    Error other{Code::NotOnServer, ""};
    QVERIFY(worthAnotherTry(places, silence, other, 1, false));
    QCOMPARE(places.turns, 3);
    QVERIFY(!worthAnotherTry(places, silence, other, 2, false));
    Places only(1);
    QVERIFY(!worthAnotherTry(only, silence, other, 1, false));
  }

  void pausesGrow() {
    QCOMPARE(pauseAfter(1), 0ms);
    QCOMPARE(pauseAfter(2), 250ms);
    QCOMPARE(pauseAfter(3), 500ms);
    QCOMPARE(pauseAfter(7), 8'000ms);
    QCOMPARE(pauseAfter(100), 8'000ms);
  }

  /// Time left is hidden until it is known; after a pause both begin anew, and nothing of before counts.
  void rateBeginsAnew() {
    RateMeter meter;
    auto now = m_start;
    const auto run = [&](int quarters, std::uint64_t each) {
      for (int i = 0; i < quarters; ++i) {
        now += 250ms;
        meter.add(each);
        meter.sample(now);
      }
    };
    meter.reset(now);
    run(3, 250'000);
    QVERIFY(!meter.rate() && !meter.secondsLeft(1'000'000));
    run(5, 250'000);
    QVERIFY(meter.rate() && !meter.secondsLeft(1'000'000));
    run(40, 250'000);
    QVERIFY(*meter.rate() > 990'000 && *meter.rate() < 1'010'000);
    QVERIFY(*meter.secondsLeft(9'950'000) == 10);
    // One slow second does not throw it about.
    run(4, 0);
    QVERIFY(*meter.rate() > 700'000);
    now += 600s;
    meter.reset(now);
    QVERIFY(!meter.rate() && !meter.secondsLeft(1'000'000));
    run(16, 25'000);
    QVERIFY(*meter.rate() > 99'000 && *meter.rate() < 101'000);
    // Nothing comes: then nobody knows.
    run(400, 0);
    QVERIFY(!meter.secondsLeft(1'000'000));
  }
};

QTEST_GUILESS_MAIN(PatienceTest)
#include "patience_test.moc"
