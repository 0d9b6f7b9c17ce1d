#include "engine/machine.h"

#include <QTest>

using namespace pibox::engine;

class MachineTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyPairIsTakenOrRefused() {
    for (std::size_t s = 0; s < kStates; ++s)
      for (std::size_t e = 0; e < kEvents; ++e) {
        const auto state = static_cast<State>(s);
        const auto event = static_cast<Event>(e);
        const auto rows =
            std::ranges::count_if(transitions(), [&](const Row& r) { return r.state == state && r.event == event; });
        const auto where = QByteArray(pibox::api::nameOf(state).data()) + " event " + QByteArray::number(e);
        QVERIFY2(rows <= 1, where);
        QVERIFY2((rows == 1) != refuses(state, event), where);
        QCOMPARE(next(state, event).has_value(), rows == 1);
      }
  }

  void everyStateIsLeft() {
    // No state is a trap: from each of them something leads elsewhere.
    for (std::size_t s = 0; s < kStates; ++s) {
      const auto state = static_cast<State>(s);
      QVERIFY(std::ranges::any_of(
          transitions(), [&](const Row& r) { return r.state == state && (r.next.rest() || *r.next.state != state); }));
    }
  }

  void onlyAnAgreementRestarts() {
    for (const Row& row : transitions())
      if (row.next.state == State::Restarting) QVERIFY(row.event == Event::Restart || row.event == Event::Change);
  }

  void workCanBeStopped() {
    for (const State state :
         {State::Checking, State::Preparing, State::Downloading, State::Verifying, State::Staging, State::Paused})
      QCOMPARE(next(state, Event::Cancel)->state, State::Cancelling);
    for (const State state : {State::Preparing, State::Downloading, State::Verifying, State::Staging})
      QCOMPARE(next(state, Event::Pause)->state, State::Paused);
  }
};

QTEST_GUILESS_MAIN(MachineTest)
#include "machine_test.moc"
