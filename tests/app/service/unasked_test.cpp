// What the engine does without being asked: a real repository and card, a clock and a person that the test plays.

#include "engine/engine.h"
#include "support/pibox_world.h"

#include <QTest>

#include <atomic>
#include <mutex>

using namespace pibox;
using namespace pibox::test;
using api::Automatic;
using api::State;

namespace {

class PlayedClock final : public Clock {
 public:
  std::atomic<bool> trusted = true;
  std::atomic<std::int64_t> ahead = 0;  ///< milliseconds that the test lets pass
  std::atomic<std::int64_t> wrong = 0;  ///< seconds by which the wall time is off
  [[nodiscard]] std::int64_t now() const override { return m_system.now() + (ahead / 1000) + wrong; }
  [[nodiscard]] std::int64_t monotonicMs() const override { return m_system.monotonicMs() + ahead; }
  [[nodiscard]] bool synchronised() const override { return trusted; }

 private:
  SystemClock m_system;
};

class CountedRestart final : public boot::BootControl {
 public:
  std::atomic<int> restarts = 0;
  [[nodiscard]] std::string name() const override { return "counted"; }
  [[nodiscard]] bool canBootOther() const override { return true; }
  Result<> prepare(const std::string&) override { return {}; }
  Result<> cancel() override { return {}; }
  Result<> restart() override {
    ++restarts;
    return fail(Code::BootControlUnavailable, "played");
  }
};

// An engine in this program on the device and the server of a PiBoxWorld. It wants to work at any hour.
class Box {
 public:
  explicit Box(Automatic automatic) {
    start();
    change([automatic](api::Settings& settings) {
      settings.automatic = automatic;
      settings.fromHour = settings.toHour = 0;
    });
  }
  ~Box() { m_engine.reset(); }

  void start() {
    m_engine.reset();
    engine::World world{.layout = bank::Layout::below(m_files.device()),
                        .root = m_files.device(),
                        .sys = "/nowhere",
                        .clock = &clock,
                        .bootControl = &boot,
                        .openSource = transfer::openSource,
                        .idleMs = [this] { return std::optional<std::int64_t>(unusedMs); },
                        .stick = {}};
    auto opened = engine::Engine::open(std::move(world), [this](const api::Status& status) {
      const std::lock_guard lock(m_mutex);
      m_status = status;
    });
    if (!opened) qFatal("engine: %s", toString(opened.error()).c_str());
    m_engine = *std::move(opened);
  }

  void change(const std::function<void(api::Settings&)>& edit) {
    std::atomic<bool> done = false;
    m_engine->setSettings(
        [&](api::Settings& settings) -> Result<> {
          edit(settings);
          return {};
        },
        [&](const Result<std::string>&) { done = true; });
    QVERIFY(QTest::qWaitFor([&] { return done.load(); }));
  }

  void passes(std::chrono::seconds time) { clock.ahead += std::chrono::milliseconds(time).count(); }
  void wake() {
    std::atomic<bool> done = false;
    m_engine->wakeUp([&](const Result<std::string>&) { done = true; });
    QVERIFY(QTest::qWaitFor([&] { return done.load(); }));
  }
  api::Status status() {
    const std::lock_guard lock(m_mutex);
    return m_status;
  }
  bool reaches(State state) {
    return QTest::qWaitFor([&] { return status().state == state; }, 20000);
  }
  // Nothing is under way, nor begun for a moment.
  bool stays(State state) {
    QTest::qWait(300);
    return reaches(state);
  }
  FaultServer& server() { return m_files.server(); }
  engine::Engine& engine() { return *m_engine; }

  PlayedClock clock;
  CountedRestart boot;
  std::atomic<std::int64_t> unusedMs = 0;

 private:
  PiBoxWorld m_files;
  std::mutex m_mutex;
  api::Status m_status;
  std::unique_ptr<engine::Engine> m_engine;
};

}  // namespace

class UnaskedTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void doesNothingUntilItIsWoken() {
    Box box(Automatic::Install);
    QVERIFY(box.stays(State::Idle));
    QVERIFY(box.server().requests().empty());
    QVERIFY(box.engine().mayEnd());
  }

  void looksAndNoMore() {
    Box box(Automatic::Look);
    box.wake();
    QVERIFY(box.reaches(State::Available));
    QVERIFY(box.stays(State::Available));
    QVERIFY(box.status().checked.time);
    QVERIFY(box.engine().mayEnd());
    const auto asked = box.server().requests().size();
    box.wake();
    box.passes(std::chrono::hours{19});
    box.wake();
    QVERIFY(box.stays(State::Available));
    QCOMPARE(box.server().requests().size(), asked);
    box.passes(std::chrono::hours{2});
    box.wake();
    QVERIFY(QTest::qWaitFor([&] { return box.server().requests().size() > asked; }));
  }

  // A look that was noted down years ahead is not waited for.
  void aClockThatWasAhead() {
    Box box(Automatic::Look);
    box.clock.trusted = false;
    box.clock.wrong = std::int64_t{3650} * 86400;
    box.wake();
    QVERIFY(box.reaches(State::Available));
    QVERIFY(QTest::qWaitFor([&] { return box.engine().mayEnd(); }));  // what the release costs is still looked up
    box.clock.trusted = true;
    box.clock.wrong = 0;
    const auto asked = box.server().requests().size();
    box.passes(std::chrono::hours{21});
    box.wake();
    QVERIFY(QTest::qWaitFor([&] { return box.server().requests().size() > asked; }));
  }

  void fetchesAndLeavesTheRestartToAPerson() {
    Box box(Automatic::Fetch);
    box.unusedMs = 3'600'000;
    box.wake();
    QVERIFY(box.reaches(State::ReadyToRestart));
    QVERIFY(box.stays(State::ReadyToRestart));
    QCOMPARE(box.boot.restarts, 0);
  }

  void installsWhenNobodyUsesThePiBox() {
    Box box(Automatic::Install);
    box.passes(std::chrono::hours{1});  // what the test itself asked for is long ago
    box.wake();
    QVERIFY(box.reaches(State::ReadyToRestart));
    QVERIFY(box.stays(State::ReadyToRestart));
    QVERIFY(!box.engine().mayEnd());  // it waits for it
    QCOMPARE(box.boot.restarts, 0);
    box.unusedMs = 9 * 60'000;
    box.wake();
    QVERIFY(box.stays(State::ReadyToRestart));
    box.unusedMs = 11 * 60'000;
    box.wake();
    QVERIFY(QTest::qWaitFor([&] { return box.boot.restarts == 1; }));
    QVERIFY(box.reaches(State::Failed));  // the played restart does not come
    QVERIFY(box.stays(State::Failed));    // and is not tried for ever
    QCOMPARE(box.boot.restarts, 1);
  }

  void whoAsksForSomethingIsThere() {
    Box box(Automatic::Install);
    box.passes(std::chrono::hours{1});
    box.wake();
    QVERIFY(box.reaches(State::ReadyToRestart));
    box.change([](api::Settings& settings) { settings.tries = 3; });
    box.unusedMs = 3'600'000;
    box.wake();
    QVERIFY(box.stays(State::ReadyToRestart));
    QCOMPARE(box.boot.restarts, 0);
    box.passes(std::chrono::minutes{11});
    box.wake();
    QVERIFY(QTest::qWaitFor([&] { return box.boot.restarts == 1; }));
  }

  void agreedToWhenIdle() {
    Box box(Automatic::Off);
    box.engine().install(PiBoxWorld::kNew, {}, {});
    QVERIFY(box.reaches(State::ReadyToRestart));
    box.engine().restart(true, {});
    QVERIFY(QTest::qWaitFor([&] { return box.status().progress.whenIdle; }));
    QVERIFY(!box.engine().mayEnd());
    QCOMPARE(box.boot.restarts, 0);
    box.passes(std::chrono::minutes{11});
    box.unusedMs = 11 * 60'000;
    box.start();  // a service that was killed in between still knows
    box.wake();
    QVERIFY(QTest::qWaitFor([&] { return box.boot.restarts == 1; }));
  }

  void fetchesNothingForMoneyNorWithoutAClock() {
    Box metered(Automatic::Install);
    metered.change([](api::Settings& settings) { settings.metered = true; });
    metered.wake();
    QVERIFY(metered.stays(State::Idle));
    QVERIFY(metered.server().requests().empty());

    Box clockless(Automatic::Install);
    clockless.clock.trusted = false;
    clockless.wake();
    QVERIFY(clockless.reaches(State::Available));
    QVERIFY(clockless.stays(State::Available));
  }

  void aNetworkThatIsNotThereIsNoFailure() {
    Box box(Automatic::Fetch);
    box.server().setAlways({.status = 404});
    box.wake();
    QVERIFY(QTest::qWaitFor([&] { return !box.server().requests().empty(); }));
    QVERIFY(box.stays(State::Idle));
    QVERIFY(box.status().lastError.code.empty());
    box.server().setAlways({});
    box.passes(std::chrono::minutes{31});
    box.wake();
    QVERIFY(box.reaches(State::ReadyToRestart));
  }

  void itsLookIsInNobodysWay() {
    Box box(Automatic::Look);
    box.server().setAlways({.stallAfter = 10});
    box.wake();
    QVERIFY(box.reaches(State::Checking));
    box.server().setAlways({});
    box.engine().install(PiBoxWorld::kNew, {}, {});
    QVERIFY(box.reaches(State::ReadyToRestart));
  }

  void goesOnWithWhatWasCutOff() {
    Box box(Automatic::Fetch);
    box.server().setAlways({.bytesPerSecond = 400'000});
    box.wake();
    QVERIFY(QTest::qWaitFor([&] { return box.status().progress.bytesDone.value_or(0) > 200'000; }, 20000));
    box.start();
    QVERIFY(box.reaches(State::Paused));
    box.server().setAlways({});
    box.wake();
    QVERIFY(box.stays(State::Paused));  // not at once
    box.passes(std::chrono::minutes{31});
    box.wake();
    QVERIFY(box.reaches(State::ReadyToRestart));
  }

  void whatAPersonPausesStaysPaused() {
    Box box(Automatic::Fetch);
    box.server().setAlways({.bytesPerSecond = 400'000});
    box.wake();
    QVERIFY(box.reaches(State::Downloading));
    box.engine().pause({});
    QVERIFY(box.reaches(State::Paused));
    box.passes(std::chrono::hours{24});
    box.wake();
    QVERIFY(box.stays(State::Paused));
  }

  void whatAPersonSkipsIsNotFetched() {
    Box box(Automatic::Fetch);
    box.engine().skip(PiBoxWorld::kNew, {});
    box.wake();
    QVERIFY(QTest::qWaitFor([&] { return box.status().checked.time.has_value(); }, 20000));
    QVERIFY(box.stays(State::Idle));
  }
};

QTEST_GUILESS_MAIN(UnaskedTest)
#include "unasked_test.moc"
