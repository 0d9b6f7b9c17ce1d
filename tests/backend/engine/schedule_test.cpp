// What is done without being asked, as a table: how things stand, and what follows.

#include "engine/schedule.h"

#include <QTest>

using namespace pibox;
using namespace pibox::engine;
using namespace std::chrono_literals;
using api::Automatic;
using api::State;

namespace {

constexpr std::uint32_t kMonday = 0;
constexpr std::uint32_t kSunday = 6;

// Three at night on a Wednesday, in the hours; looked yesterday; nothing newer; nobody there.
Circumstances night(Automatic automatic = Automatic::Install) {
  Circumstances now;
  now.settings.automatic = automatic;
  now.settings.repository = "https://pibox.example";
  now.clockTrusted = true;
  now.weekday = 2;
  now.ofDay = 3h;
  now.sinceLook = 24h;
  now.unused = 3h;
  now.fresh = true;
  return now;
}

// The same, and the look of this night is over.
Circumstances looked(Automatic automatic, bool offered) {
  auto now = night(automatic);
  now.sinceLook = 1min;
  now.sinceTry = 1min;
  now.offered = offered;
  now.state = offered ? State::Available : State::Idle;
  return now;
}

Circumstances staged(Automatic automatic) {
  auto now = looked(automatic, false);
  now.state = State::ReadyToRestart;
  return now;
}

template <class Change>
Circumstances with(Circumstances now, Change change) {
  change(now);
  return now;
}

}  // namespace

Q_DECLARE_METATYPE(pibox::engine::Circumstances)
Q_DECLARE_METATYPE(pibox::engine::Duty)

class ScheduleTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void decides_data() {
    QTest::addColumn<Circumstances>("now");
    QTest::addColumn<Duty>("duty");
    using C = Circumstances;
    const auto row = [](const char* name, const C& now, Duty duty) { QTest::newRow(name) << now << duty; };

    row("off does nothing", night(Automatic::Off), Duty::None);
    row("off fetches nothing", looked(Automatic::Off, true), Duty::None);
    row("off restarts nothing", staged(Automatic::Off), Duty::None);

    row("looks in the hours", night(Automatic::Look), Duty::Look);
    row("not twice a night", looked(Automatic::Look, false), Duty::None);
    row("not by day", with(night(), [](C& c) { c.ofDay = 15h; }), Duty::None);
    row("not on another day", with(night(), [](C& c) { c.settings.days = {0, 6}; }), Duty::None);
    row("by day when nothing was heard for a week", with(night(), [](C& c) { c.ofDay = 15h, c.sinceLook = 8 * 24h; }),
        Duty::Look);
    row("by day when it never looked", with(night(), [](C& c) { c.ofDay = 15h, c.sinceLook.reset(); }), Duty::Look);
    row("not without a repository", with(night(), [](C& c) { c.settings.repository.clear(); }), Duty::None);
    row("not on a metered network", with(night(), [](C& c) { c.settings.metered = true; }), Duty::None);
    row("not again at once when it failed", with(night(), [](C& c) { c.sinceTry = 5min; }), Duty::None);
    row("again half an hour later", with(night(), [](C& c) { c.sinceTry = 31min; }), Duty::Look);
    row("without a clock once a day", with(night(), [](C& c) { c.clockTrusted = false, c.sinceLook = 1min; }),
        Duty::Look);
    row("without a clock not twice", with(night(), [](C& c) { c.clockTrusted = false, c.sinceTry = 23h; }), Duty::None);
    row("although an outcome was not seen", with(night(), [](C& c) { c.state = State::FellBack; }), Duty::Look);

    row("look does not fetch", looked(Automatic::Look, true), Duty::None);
    row("fetch fetches", looked(Automatic::Fetch, true), Duty::Fetch);
    row("install fetches", looked(Automatic::Install, true), Duty::Fetch);
    row("fetches nothing that is not offered", looked(Automatic::Fetch, false), Duty::None);
    row("not by day either", with(looked(Automatic::Fetch, true), [](C& c) { c.ofDay = 12h; }), Duty::None);
    row("not on an old list", with(looked(Automatic::Fetch, true), [](C& c) { c.fresh = false; }), Duty::None);
    row("not without a clock", with(looked(Automatic::Fetch, true), [](C& c) { c.clockTrusted = false; }), Duty::None);
    row("not for money", with(looked(Automatic::Fetch, true), [](C& c) { c.settings.metered = true; }), Duty::None);
    row("not before a person has seen why it went back",
        with(looked(Automatic::Fetch, true), [](C& c) { c.state = State::FellBack; }), Duty::None);
    row("a newer one than the staged one",
        with(looked(Automatic::Fetch, true), [](C& c) { c.state = State::ReadyToRestart; }), Duty::Fetch);

    row("fetch does not restart", staged(Automatic::Fetch), Duty::None);
    row("install restarts", staged(Automatic::Install), Duty::Restart);
    row("not while somebody is there", with(staged(Automatic::Install), [](C& c) { c.unused = 9min; }), Duty::None);
    row("not by day", with(staged(Automatic::Install), [](C& c) { c.ofDay = 12h; }), Duty::None);
    row("in the hours where use cannot be told", with(staged(Automatic::Install), [](C& c) { c.unused.reset(); }),
        Duty::Restart);
    row("metered or not", with(staged(Automatic::Install), [](C& c) { c.settings.metered = true; }), Duty::Restart);

    row("agreed: at any time of day", with(staged(Automatic::Off), [](C& c) { c.agreed = true, c.ofDay = 12h; }),
        Duty::Restart);
    row("agreed: without a clock", with(staged(Automatic::Off), [](C& c) { c.agreed = true, c.clockTrusted = false; }),
        Duty::Restart);
    row("agreed: not while somebody is there",
        with(staged(Automatic::Off), [](C& c) { c.agreed = true, c.unused = 0s; }), Duty::None);
    row("agreed: waits for the hours where use cannot be told",
        with(staged(Automatic::Off), [](C& c) { c.agreed = true, c.unused.reset(), c.ofDay = 12h; }), Duty::None);
    row("agreed: in the hours where use cannot be told",
        with(staged(Automatic::Off), [](C& c) { c.agreed = true, c.unused.reset(); }), Duty::Restart);

    for (const auto state : {State::Checking, State::Preparing, State::Downloading, State::Verifying, State::Staging,
                             State::Restarting, State::Confirming, State::Cancelling})
      row(("nothing beside the work: " + std::string(api::nameOf(state))).c_str(),
          with(night(), [state](C& c) { c.state = state, c.offered = true; }), Duty::None);
    row("a person's pause is left alone", with(looked(Automatic::Install, true), [](C& c) { c.state = State::Paused; }),
        Duty::None);
    const auto own = with(looked(Automatic::Fetch, true), [](C& c) { c.state = State::Paused, c.ownPause = true; });
    row("its own is not", with(own, [](C& c) { c.sinceTry = 31min; }), Duty::Resume);
    row("but not at once", own, Duty::None);
    row("and not by day", with(own, [](C& c) { c.sinceTry = 31min, c.ofDay = 12h; }), Duty::None);
    row("a failure is left to be seen",
        with(looked(Automatic::Fetch, true), [](C& c) { c.state = State::Failed, c.sinceFailed = 1h; }), Duty::None);
    row("and tried again the next night",
        with(looked(Automatic::Fetch, true), [](C& c) { c.state = State::Failed, c.sinceFailed = 23h; }), Duty::Fetch);
  }
  void decides() {
    QFETCH(Circumstances, now);
    QFETCH(Duty, duty);
    QCOMPARE(decide(now).duty, duty);
  }

  void knowsItsHours() {
    Circumstances now;
    const auto at = [&](std::uint32_t day, std::chrono::seconds time) {
      now.weekday = day;
      now.ofDay = time;
      return inHours(now);
    };
    QVERIFY(!at(kMonday, 2h - 1s) && at(kMonday, 2h) && at(kMonday, 5h - 1s) && !at(kMonday, 5h));
    now.spread = 30min;
    QVERIFY(!at(kMonday, 2h + 29min) && at(kMonday, 2h + 30min));
    now.spread = 0s;
    // Over midnight: the morning belongs to the day before.
    now.settings.fromHour = 22;
    now.settings.toHour = 4;
    now.settings.days = {kSunday};
    QVERIFY(at(kSunday, 23h) && at(kMonday, 3h) && !at(kMonday, 23h) && !at(kSunday, 3h) && !at(kMonday, 4h));
    now.settings.fromHour = 23;
    now.spread = 90min;
    QVERIFY(!at(kSunday, 23h + 59min) && !at(kMonday, 29min) && at(kMonday, 31min));
    // All day.
    now.spread = 0s;
    now.settings.fromHour = now.settings.toHour = 7;
    QVERIFY(at(kSunday, 0s) && at(kSunday, 23h) && !at(kMonday, 8h));
    now.settings.days.clear();
    QVERIFY(!at(kSunday, 8h));
  }

  void wakesWhenTheHoursBegin() {
    auto now = night();
    now.ofDay = 1h;
    QCOMPARE(untilHours(now), 1h);
    now.spread = 10min;
    QCOMPARE(untilHours(now), 1h + 10min);
    now.ofDay = 3h;  // in them: the next are tomorrow's
    QCOMPARE(untilHours(now), 23h + 10min);
    now.settings.days = {1};  // Tuesday, and it is Wednesday
    QCOMPARE(untilHours(now), 6 * 24h - 1h + 10min);
    now.settings.days.clear();
    QVERIFY(!untilHours(now));
    // All day on every day never begins, and nobody has to be there at midnight for it.
    now.settings.fromHour = now.settings.toHour = 0;
    now.settings.days = {0, 1, 2, 3, 4, 5, 6};
    now.weekday = 2;
    now.ofDay = 23h + 50min;
    QVERIFY(!untilHours(now));
    now.settings.days = {2, 4};
    QCOMPARE(untilHours(now), 24h + 10min);
  }

  void waitsOnlyForWhatIsNear() {
    // What is due at night is left to the system's timer; the program need not stay for it.
    auto day = night();
    day.ofDay = 15h;
    QVERIFY(decide(day).again && !decide(day).stays);
    day.ofDay = 1h + 50min;
    QCOMPARE(decide(day), (Decision{.duty = Duty::None, .again = 10min, .stays = true}));
    // Waiting for nobody to be there: no longer than a minute at a time.
    auto ready = staged(Automatic::Install);
    ready.unused = 1min;
    QCOMPARE(decide(ready), (Decision{.duty = Duty::None, .again = 60s, .stays = true}));
    ready.unused = 9min + 50s;
    QCOMPARE(decide(ready), (Decision{.duty = Duty::None, .again = 10s, .stays = true}));
    QCOMPARE(decide(night(Automatic::Off)), Decision{});
  }
};

QTEST_APPLESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
