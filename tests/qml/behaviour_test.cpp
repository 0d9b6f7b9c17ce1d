// How it feels: reactions, questions, countdown, focus, and what people complain about in other updaters.

#include "simulated/states.h"
#include "stage/stage.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pibox;
using screen::Page::Value;

class BehaviourTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aTapShowsAtOnce();
  void aSecondTapDoesNotHitTheNextButton();
  void aRefusalIsSaidInWords();
  void destructiveQuestionsArmLate();
  void anyKeyStopsTheCountdown();
  void aTouchStopsTheCountdown();
  void theCountdownRestarts();
  void theFocusSurvivesEveryChange();
  void theFocusStaysWhereAPersonPutIt();
  void backIsAlwaysDefined();
  void progressNeverGoesBack();
  void progressIsNeverCompleteBeforeTheEnd();
  void cancellingIsNotCancelled();
  void switchOffIsSaidOnlyWhileItIsTrue();
  void aStagedUpgradeIsOfferedOffline();
  void aCheckThatDoesNotApplyIsAbsent();
  void pluralsAreRight();
  void theServiceMayBeAbsent();
  void languageChangesWhileRunning();

 private:
  static api::Status state(const char* name) { return *simulated::statusOf(name); }
  static void ready(stage::Stage& screen) { screen.settle(400); }  // past the guard against double taps
};

void BehaviourTest::aTapShowsAtOnce() {
  stage::Stage screen;
  screen.show(state("available"));
  ready(screen);
  screen.remote.answers = false;
  screen.press(Qt::Key_Return);
  QCOMPARE(screen.remote.calls, QStringList{u"Install pibox-1.5.0"_s});
  QCOMPARE(screen.textOf(u"primary"_s), u"One moment…"_s);
  QCOMPARE(screen.focused(), u"primary"_s);
  screen.press(Qt::Key_Return);  // nothing more is sent while it is awaited
  QCOMPARE(screen.remote.calls.size(), 1);
  screen.remote.answer();
  screen.settle();
  QCOMPARE(screen.textOf(u"primary"_s), u"Upgrade to 1.5.0"_s);
}

void BehaviourTest::aSecondTapDoesNotHitTheNextButton() {
  stage::Stage screen;
  screen.show(state("available"));
  ready(screen);
  screen.press(Qt::Key_Return);
  QElapsedTimer since;
  since.start();
  screen.show(state("downloading"));
  if (since.elapsed() > 250) QSKIP("the machine is too slow for a double tap");
  screen.press(Qt::Key_Return);  // meant for "Upgrade"; the button is "Pause" by now
  QCOMPARE(screen.remote.calls, QStringList{u"Install pibox-1.5.0"_s});
  ready(screen);
  screen.press(Qt::Key_Return);
  QCOMPARE(screen.remote.calls.last(), u"Pause"_s);
}

void BehaviourTest::aRefusalIsSaidInWords() {
  stage::Stage screen;
  screen.show(state("available"));
  ready(screen);
  screen.remote.answers = false;
  screen.press(Qt::Key_Return);
  screen.remote.answer(u"PBX-NOT-AUTHORISED"_s, u"org.freedesktop.DBus.Error.AccessDenied"_s);
  screen.settle();
  QCOMPARE(screen.session.upgrade.refusal(), u"This program may not change the PiBox."_s);
  QCOMPARE(screen.focused(), u"refusalClose"_s);
  screen.press(Qt::Key_Escape);
  QVERIFY(screen.session.upgrade.refusal().isEmpty());
  QCOMPARE(screen.focused(), u"primary"_s);
}

void BehaviourTest::destructiveQuestionsArmLate() {
  stage::Stage screen;
  screen.show(state("idle"));
  screen.open(screen::Page::Reset);
  screen.find(u"reset"_s)->forceActiveFocus();
  screen.press(Qt::Key_Return);
  QCOMPARE(screen.focused(), u"questionCancel"_s);
  QVERIFY(!screen.find(u"questionConfirm"_s)->isEnabled());
  screen.session.questions.confirm();
  QVERIFY(screen.remote.calls.isEmpty());
  QVERIFY(QTest::qWaitFor([&] { return screen.find(u"questionConfirm"_s)->isEnabled(); }, 3000));
  QCOMPARE(screen.focused(), u"questionCancel"_s);
  screen.press(Qt::Key_Right);
  QCOMPARE(screen.focused(), u"questionConfirm"_s);
  screen.press(Qt::Key_Return);
  QCOMPARE(screen.remote.calls, QStringList{u"Reset"_s});
}

void BehaviourTest::anyKeyStopsTheCountdown() {
  stage::Stage screen;
  screen.show(state("ready"));
  ready(screen);
  screen.press(Qt::Key_Return);
  QVERIFY(screen.session.questions.countdown() > 0);
  screen.press(Qt::Key_A);
  QCOMPARE(screen.session.questions.countdown(), 0);
  QVERIFY(screen.remote.calls.isEmpty());
}

void BehaviourTest::aTouchStopsTheCountdown() {
  stage::Stage screen;
  screen.show(state("ready"));
  ready(screen);
  screen.press(Qt::Key_Return);
  QTest::mouseClick(screen.window, Qt::LeftButton, Qt::NoModifier, QPoint(400, 10));
  screen.settle();
  QCOMPARE(screen.session.questions.kind(), screen::Questions::Nothing);
  QVERIFY(screen.remote.calls.isEmpty());
}

void BehaviourTest::theCountdownRestarts() {
  stage::Stage screen;
  screen.show(state("ready"));
  ready(screen);
  screen.press(Qt::Key_Return);
  QVERIFY(QTest::qWaitFor([&] { return screen.remote.calls == QStringList{u"Restart now"_s}; }, 7000));
}

void BehaviourTest::theFocusSurvivesEveryChange() {
  stage::Stage screen;
  for (const auto& from : simulated::stateNames()) {
    for (const std::string to : {"available", "downloading", "boot-files", "ready", "fell-back"}) {
      screen.show(*simulated::statusOf(from));
      screen.show(*simulated::statusOf(to));
      const auto* item = screen.window->activeFocusItem();
      QVERIFY2(item && item->activeFocusOnTab() && item->isVisible(), (from + " to " + to).c_str());
    }
  }
}

void BehaviourTest::theFocusStaysWhereAPersonPutIt() {
  stage::Stage screen;
  screen.show(state("downloading"));
  screen.press(Qt::Key_Right);
  QCOMPARE(screen.focused(), u"secondary"_s);
  auto later = state("downloading");
  later.progress.fraction = 0.5;
  screen.show(later);
  QCOMPARE(screen.focused(), u"secondary"_s);
}

void BehaviourTest::backIsAlwaysDefined() {
  stage::Stage screen;
  screen.show(state("idle"));
  QSignalSpy left(&screen.session.navigator, &screen::Navigator::left);
  for (const auto page : {screen::Page::Menu, screen::Page::Settings, screen::Page::Repository}) {
    screen.session.navigator.open(page);
    screen.settle();
  }
  screen.find(u"address"_s)->forceActiveFocus();
  screen.press(Qt::Key_Backspace);  // in a text it deletes
  QCOMPARE(screen.session.navigator.page(), screen::Page::Repository);
  for (const int key : {Qt::Key_Escape, Qt::Key_Back, Qt::Key_Escape}) screen.press(key);
  QCOMPARE(screen.session.navigator.page(), screen::Page::Home);
  QCOMPARE(left.count(), 0);
  screen.press(Qt::Key_Escape);
  QCOMPARE(left.count(), 1);
}

void BehaviourTest::progressNeverGoesBack() {
  stage::Stage screen;
  auto status = state("downloading");
  screen.show(status);
  status.progress.fraction = 0.10;
  screen.show(status);
  QCOMPARE(screen.textOf(u"percent"_s), u"42 %"_s);
  status.progress.fraction = {};
  screen.show(status);
  QCOMPARE(screen.textOf(u"percent"_s), QString());
}

void BehaviourTest::progressIsNeverCompleteBeforeTheEnd() {
  stage::Stage screen;
  auto status = state("downloading");
  for (const double fraction : {1.0, 1.7}) {
    status.progress.fraction = fraction;
    status.progress.bytesDone = 400'000'000;
    screen.show(status);
    QCOMPARE(screen.textOf(u"percent"_s), u"99 %"_s);
    QVERIFY(screen.textOf(u"numbers"_s).startsWith(u"295 MB of 295 MB"_s));
  }
}

void BehaviourTest::cancellingIsNotCancelled() {
  stage::Stage screen;
  screen.show(state("downloading"));
  ready(screen);
  screen.press(Qt::Key_Right);
  screen.press(Qt::Key_Return);
  QCOMPARE(screen.remote.calls, QStringList{u"Cancel"_s});
  QCOMPARE(screen.textOf(u"title"_s), u"Downloading 1.5.0"_s);  // until the service says otherwise
  screen.show(state("cancelling"));
  QCOMPARE(screen.textOf(u"title"_s), u"Cancelling"_s);
}

void BehaviourTest::switchOffIsSaidOnlyWhileItIsTrue() {
  stage::Stage screen;
  screen.show(state("boot-files"));
  QCOMPARE(screen.textOf(u"safety"_s), u"Please do not switch the PiBox off now."_s);
  for (const char* after : {"failed-network", "fell-back", "updated", "idle", "ready"}) {
    auto status = state(after);
    status.progress.safeToSwitchOff = false;  // left over
    screen.show(status);
    QVERIFY2(screen.textOf(u"safety"_s).isEmpty(), after);
  }
}

void BehaviourTest::aStagedUpgradeIsOfferedOffline() {
  stage::Stage screen;
  auto status = state("later");
  status.available.clear();  // no list of releases any more
  status.state = api::State::Idle;
  screen.show(status);
  QCOMPARE(screen.textOf(u"primary"_s), u"Restart and install"_s);
}

void BehaviourTest::aCheckThatDoesNotApplyIsAbsent() {
  stage::Stage screen;
  auto status = state("preparing");
  QVERIFY(screen.find(u"check-power"_s) == nullptr);
  screen.show(status);
  QVERIFY(screen.find(u"check-power"_s));
  std::erase_if(status.checks, [](const auto& check) { return check.name == api::Phase::Power; });
  screen.show(status);
  QVERIFY(!screen.find(u"check-power"_s));
}

void BehaviourTest::pluralsAreRight() {
  stage::Stage screen;
  auto status = state("downloading");
  status.progress.secondsLeft = 60;
  screen.show(status);
  QVERIFY2(screen.textOf(u"numbers"_s).endsWith(u"about 1 minute left"_s), qPrintable(screen.textOf(u"numbers"_s)));
  status.progress.secondsLeft = 300;
  screen.show(status);
  QVERIFY2(screen.textOf(u"numbers"_s).endsWith(u"about 5 minutes left"_s), qPrintable(screen.textOf(u"numbers"_s)));
}

void BehaviourTest::theServiceMayBeAbsent() {
  stage::Stage screen;
  QCOMPARE(screen.textOf(u"title"_s), u"One moment"_s);
  screen.remote.lose();
  screen.settle();
  QCOMPARE(screen.textOf(u"title"_s), u"The upgrade service does not answer."_s);
  QCOMPARE(screen.textOf(u"primary"_s), u"Ask again"_s);
  QCOMPARE(screen.focused(), u"primary"_s);
  ready(screen);
  screen.press(Qt::Key_Return);
  QCOMPARE(screen.remote.calls, QStringList{u"reconnect"_s});
}

void BehaviourTest::languageChangesWhileRunning() {
  stage::Stage screen;
  screen.show(state("available"));
  screen.session.preferences.setLanguage(u"de"_s);
  screen.settle();
  QVERIFY2(screen.textOf(u"title"_s) != u"PiBox 1.5.0 is available"_s, qPrintable(screen.textOf(u"title"_s)));
  QVERIFY2(screen.textOf(u"menu"_s) == u"Menü"_s, qPrintable(screen.textOf(u"menu"_s)));
  screen.session.preferences.setLanguage(u"ar"_s);
  screen.settle();
  const auto primary = stage::onScreen(screen.find(u"primary"_s)),
             secondary = stage::onScreen(screen.find(u"secondary"_s));
  QVERIFY(primary.left() > secondary.left());  // mirrored
}

QTEST_MAIN(BehaviourTest)
#include "behaviour_test.moc"
