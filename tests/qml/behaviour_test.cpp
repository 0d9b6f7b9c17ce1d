// How it feels: reactions, questions, countdown, focus. What people complain about in other updaters: complaints_test.

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
  void whatWasSkippedTookNoTime();
  void aSecondTapDoesNotHitTheNextButton();
  void aRefusalIsSaidInWords();
  void destructiveQuestionsArmLate();
  void aResetMayKeepSettings();
  void anyKeyStopsTheCountdown();
  void aTouchStopsTheCountdown();
  void theCountdownRestarts();
  void theFocusSurvivesEveryChange();
  void theFocusStaysWhereAPersonPutIt();
  void backIsAlwaysDefined();
  void theServiceMayBeAbsent();
  void theWayIsSaid();
  void languageChangesWhileRunning();
  void aWholeStoryByArrowsAndEnter();

 private:
  static api::Status state(const char* name) { return *simulated::statusOf(name); }
  static void ready(stage::Stage& screen) { screen.settle(400); }  // past the guard against double taps
};

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
  QCOMPARE(screen.remote.calls.value(screen.remote.calls.size() - 1), u"Pause"_s);
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
  QCOMPARE(screen.remote.calls, QStringList{u"Reset userdata=false"_s});
}

void BehaviourTest::aResetMayKeepSettings() {
  stage::Stage screen;
  screen.show(state("idle"));
  screen.open(screen::Page::Reset);
  for (const auto* row : {"keepWifi", "keepLanguage", "keepLanguage"}) {
    screen.find(QString::fromLatin1(row))->forceActiveFocus();
    screen.press(Qt::Key_Return);
  }
  screen.find(u"reset"_s)->forceActiveFocus();
  screen.press(Qt::Key_Return);
  // Nothing is said to be lost that is kept.
  QVERIFY(screen.session.questions.text().startsWith(u"All other settings"_s));
  for (const auto* item : screen.texts()) QVERIFY(!item->property("text").toString().contains(u"Wi-Fi, sound"_s));
  QVERIFY(QTest::qWaitFor([&] { return screen.session.questions.armed(); }, 3000));
  screen.session.questions.confirm();
  QCOMPARE(screen.remote.calls, QStringList{u"Reset keep=wifi userdata=false"_s});
}

void BehaviourTest::anyKeyStopsTheCountdown() {
  stage::Stage screen;
  screen.show(state("ready"));
  ready(screen);
  screen.remote.calls.clear();  // what the page asked for
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
  screen.remote.calls.clear();  // what the page asked for
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
  screen.remote.calls.clear();  // what the page asked for
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
  for (const int key : {Qt::Key_Escape, Qt::Key_Back, Qt::Key_Escape}) screen.press(key);
  QCOMPARE(screen.session.navigator.page(), screen::Page::Home);
  QCOMPARE(left.count(), 0);
  screen.press(Qt::Key_Escape);
  QCOMPARE(left.count(), 1);
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

void BehaviourTest::theWayIsSaid() {
  stage::Stage screen;
  auto status = state("downloading");
  const auto said = [&](const std::string& way, std::optional<std::uint64_t> rebuilt) {
    status.progress.way = way;
    status.progress.rebuiltBytes = rebuilt;
    screen.show(status);
    screen.open(screen::Page::Transfer);
    return screen.find(u"way"_s) ? screen.textOf(u"way"_s) : QString();
  };
  QCOMPARE(said("whole", {}), u"The whole image is downloaded."_s);
  QCOMPARE(said("blocks", 0), u"Only the parts of the image that are not here yet are downloaded."_s);
  QCOMPARE(said("patch", 0), u"Only what has changed is downloaded, and the image is made from it."_s);
  QCOMPARE(said("patch", 41'000'000),
           u"Only what has changed is downloaded, and the image is made from it: 41\u00a0MB so far."_s);
  QCOMPARE(said("", {}), QString());
  QCOMPARE(said("by pigeon", {}), QString());  // of a newer service
  const auto why = [&](const std::string& reason) {
    status.progress.wayReason = reason;
    said("blocks", 0);
    return screen.find(u"wayReason"_s) ? screen.textOf(u"wayReason"_s) : QString();
  };
  QSet<QString> reasons;
  for (const char* reason :
       {"sooner", "fewer-bytes", "no-patch", "no-room", "other-compressor", "bad-patch", "little-here", "no-index"})
    reasons.insert(why(reason));
  QCOMPARE(reasons.size(), 8);
  QVERIFY(!reasons.contains(QString()) && reasons.contains(u"This is the quickest way."_s));
  QCOMPARE(why("the weather"), QString());  // of a newer service
  screen.show(state("ready"));
  QVERIFY(!screen.find(u"way"_s));
  stage::Stage end;
  end.show(state("ready"));
  QVERIFY(end.textOf(u"note"_s).contains(u"Saved, because it is here already: 271\u00a0MB"_s));
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

void BehaviourTest::aWholeStoryByArrowsAndEnter() {
  stage::Stage screen({{1920, 1080}});
  const auto enter = [&](const QString& name) {
    if (!screen.go(name)) return false;
    screen.press(Qt::Key_Return);
    return true;
  };
  screen.show(state("available"));
  ready(screen);
  QVERIFY(enter(u"secondary"_s));  // what is new
  QCOMPARE(screen.session.navigator.page(), screen::Page::Notes);
  screen.press(Qt::Key_Escape);
  ready(screen);
  QVERIFY(enter(u"primary"_s));
  QCOMPARE(screen.remote.calls.value(screen.remote.calls.size() - 1), u"Install pibox-1.5.0"_s);
  screen.show(state("downloading"));
  ready(screen);
  QVERIFY(enter(u"primary"_s));
  QCOMPARE(screen.remote.calls.value(screen.remote.calls.size() - 1), u"Pause"_s);
  screen.show(state("paused"));
  ready(screen);
  QVERIFY(enter(u"primary"_s));
  QCOMPARE(screen.remote.calls.value(screen.remote.calls.size() - 1), u"Resume"_s);
  screen.show(state("downloading"));
  QVERIFY(enter(u"tertiary"_s));  // how it is transferred
  QVERIFY(screen.find(u"transfer-reused"_s));
  screen.press(Qt::Key_Escape);
  screen.show(state("ready"));
  ready(screen);
  QVERIFY(enter(u"primary"_s));
  QVERIFY(QTest::qWaitFor([&] { return screen.remote.calls.value(screen.remote.calls.size() - 1) == u"Restart now"_s; },
                          7000));
  screen.show(state("restarting"));
  screen.show(state("fell-back"));
  ready(screen);
  QVERIFY(enter(u"tertiary"_s));
  QVERIFY(enter(u"openCode"_s));
  QCOMPARE(screen.session.navigator.page(), screen::Page::Code);
  screen.press(Qt::Key_Escape);
  QVERIFY(enter(u"saveReport"_s));
  QCOMPARE(screen.remote.calls.value(screen.remote.calls.size() - 1).section(u' ', 0, 0), u"SaveReport"_s);
  QVERIFY(enter(u"menu"_s));
  for (const auto& [tile, page] : {std::pair{u"tile-images"_s, screen::Page::Images},
                                   {u"tile-settings"_s, screen::Page::Settings},
                                   {u"tile-history"_s, screen::Page::History},
                                   {u"tile-change"_s, screen::Page::Changes}}) {
    QVERIFY2(enter(tile), qPrintable(tile));
    QCOMPARE(screen.session.navigator.page(), page);
    screen.press(Qt::Key_Escape);
  }
}

void BehaviourTest::whatWasSkippedTookNoTime() {
  stage::Stage screen;
  screen.show(*simulated::statusOf("idle"));
  screen.open(screen::Page::SelfTest);
  QCOMPARE(screen.find(u"test-10-modules"_s)->property("value").toString(), u"passed · 0.3 s"_s);
  for (int i = 0; i < 8 && !screen.find(u"test-70-camera"_s); ++i) screen.press(Qt::Key_Down);
  QCOMPARE(screen.find(u"test-70-camera"_s)->property("value").toString(), u"does not apply"_s);
}

QTEST_MAIN(BehaviourTest)
#include "behaviour_test.moc"
