// What people complain about in other updaters, one test for each complaint.

#include "base/error.h"
#include "simulated/states.h"
#include "stage/stage.h"
#include "texts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pibox;

class ComplaintsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void noReactionAfterATap();
  void hundredPercentThatIsNotTheEnd();
  void progressAboveHundredOrBackwards();
  void cancelledShownAsDone();
  void staleDoNotSwitchOff();
  void spinnerThatNeverEnds();
  void aRemedyThatInstallsSomethingElse();
  void clearedDataSaidToBeUntouched();
  void whatWentWrongIsNeverSaid();
  void stagedUpgradeLostOffline();
  void batteryErrorWithoutABattery();
  void wrongPlural();
  void doesNotFit800x480();
  void failedCheckWithoutARemedy();
  void rawTextOfALibrary();

 private:
  static api::Status state(const char* name) { return *simulated::statusOf(name); }
  static void ready(stage::Stage& screen) { screen.settle(400); }  // past the guard against double taps
};

void ComplaintsTest::noReactionAfterATap() {
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

void ComplaintsTest::hundredPercentThatIsNotTheEnd() {
  stage::Stage screen;
  auto status = state("downloading");
  for (const double fraction : {1.0, 1.7}) {
    status.progress.fraction = fraction;
    status.progress.bytesDone = 400'000'000;
    screen.show(status);
    QCOMPARE(screen.textOf(u"percent"_s), u"99 %"_s);
    QVERIFY(screen.textOf(u"numbers"_s).startsWith(u"295\u00a0MB of 295\u00a0MB"_s));
  }
}

void ComplaintsTest::progressAboveHundredOrBackwards() {
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

void ComplaintsTest::cancelledShownAsDone() {
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

void ComplaintsTest::staleDoNotSwitchOff() {
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

void ComplaintsTest::spinnerThatNeverEnds() {
  // What a policy forbids is said at once, with what can be done; nothing goes on looking busy.
  stage::Stage screen;
  for (const char* blocked : {"wrong-board", "withdrawn", "no-room", "stepping-stone"}) {
    screen.show(state(blocked));
    QVERIFY2(!screen.find(u"bar"_s), blocked);
    QVERIFY2(screen.find(u"primary"_s)->isEnabled(), blocked);
    QVERIFY2(!screen.textOf(u"text"_s).isEmpty(), blocked);
  }
  screen.show(state("available"));
  ready(screen);
  screen.remote.answers = false;
  screen.press(Qt::Key_Return);
  QCOMPARE(screen.textOf(u"primary"_s), u"One moment…"_s);
  screen.remote.answer(u"PBX-BOARD"_s, {});
  screen.settle();
  QVERIFY(!screen.session.upgrade.refusal().isEmpty());
  screen.press(Qt::Key_Return);
  QCOMPARE(screen.textOf(u"primary"_s), u"Upgrade to 1.5.0"_s);
  QVERIFY(screen.find(u"primary"_s)->isEnabled());
}

void ComplaintsTest::aRemedyThatInstallsSomethingElse() {
  // What failed was a check of an image that is here, or a reset: to download a release is no second try of that.
  stage::Stage screen;
  auto status = state("failed-hash");
  for (const char* image : {"pibox-1.4.1", "pibox-1.4.2"}) {
    status.progress.target = image;
    screen.show(status);
    QCOMPARE(screen.textOf(u"primary"_s), u"Show the images"_s);
    ready(screen);
    screen.tap(u"primary"_s);
    QCOMPARE(screen.session.navigator.page(), screen::Page::Images);
    screen.open(screen::Page::Home);
  }
  for (const QString& call : screen.remote.calls) QVERIFY2(!call.startsWith(u"Install"_s), qPrintable(call));
}

void ComplaintsTest::clearedDataSaidToBeUntouched() {
  stage::Stage screen;
  auto status = state("reset");
  screen.show(status);
  QVERIFY(screen.textOf(u"text"_s).endsWith(u"Your data was not touched."_s));
  status.resetBackup.data = true;
  screen.show(status);
  QVERIFY(screen.textOf(u"text"_s).endsWith(u"The data of your applications was cleared too."_s));
}

void ComplaintsTest::whatWentWrongIsNeverSaid() {
  // Also where the PiBox rests by now: a restart that did not come, a self-test that could not be run.
  stage::Stage screen;
  screen.show(state("restart-lost"));
  QVERIFY(
      screen.textOf(u"note"_s).startsWith(u"The restart that was agreed to did not happen. Nothing was changed."_s));
  auto status = state("idle");
  status.lastError.code = "PBX-READ-FAILED";
  screen.show(status);
  QCOMPARE(screen.textOf(u"note"_s),
           screen::Texts::what(u"PBX-READ-FAILED"_s) + u' ' + screen::Texts::remedy(u"PBX-READ-FAILED"_s));
  ready(screen);
  screen.tap(u"tertiary"_s);
  QCOMPARE(screen.remote.calls.value(screen.remote.calls.size() - 1), u"Dismiss"_s);
}

void ComplaintsTest::stagedUpgradeLostOffline() {
  stage::Stage screen;
  auto status = state("later");
  status.available.clear();  // no list of releases any more
  status.state = api::State::Idle;
  screen.show(status);
  QCOMPARE(screen.textOf(u"primary"_s), u"Restart and install"_s);
}

void ComplaintsTest::batteryErrorWithoutABattery() {
  for (const auto& text : errorTable())
    for (const char* words : {text.what, text.remedy})
      QVERIFY2(!QString::fromUtf8(words).contains(u"batter"_s, Qt::CaseInsensitive), text.id);
  stage::Stage screen;
  auto status = state("preparing");
  screen.show(status);
  QVERIFY(screen.find(u"check-power"_s));
  std::erase_if(status.checks, [](const auto& check) { return check.name == api::Phase::Power; });
  screen.show(status);
  QVERIFY(!screen.find(u"check-power"_s));  // a check that does not apply is not there
}

void ComplaintsTest::wrongPlural() {
  stage::Stage screen;
  auto status = state("downloading");
  status.progress.secondsLeft = 60;
  screen.show(status);
  QVERIFY2(screen.textOf(u"numbers"_s).endsWith(u"about 1 minute left"_s), qPrintable(screen.textOf(u"numbers"_s)));
  status.progress.secondsLeft = 300;
  screen.show(status);
  QVERIFY2(screen.textOf(u"numbers"_s).endsWith(u"about 5 minutes left"_s), qPrintable(screen.textOf(u"numbers"_s)));
}

void ComplaintsTest::doesNotFit800x480() {
  stage::Stage screen;
  for (const auto& name : simulated::stateNames()) {
    screen.show(*simulated::statusOf(name));
    for (const auto& what :
         {u"title"_s, u"text"_s, u"percent"_s, u"primary"_s, u"secondary"_s, u"tertiary"_s, u"safety"_s}) {
      const QQuickItem* item = screen.find(what);
      if (!item || item->property("text").toString().isEmpty()) continue;
      const QRectF area = stage::onScreen(item);
      QVERIFY2(QRectF(0, 0, 800, 480).contains(area), qPrintable(QString::fromStdString(name) + u' ' + what));
    }
  }
}

void ComplaintsTest::failedCheckWithoutARemedy() {
  stage::Stage screen;
  screen.show(state("preparing-failed"));
  QQuickItem* power = screen.find(u"check-power"_s);
  QVERIFY(power);
  QCOMPARE(stage::accessibleName(power), u"Power supply: not in order"_s);
  QVERIFY(!power->property("remedy").toString().isEmpty());
  for (const auto& check : {u"check-network"_s, u"check-room"_s, u"check-clock"_s, u"check-signature"_s})
    QVERIFY2(screen.find(check), qPrintable(check));
}

void ComplaintsTest::rawTextOfALibrary() {
  // The detail of an error is for the fold-out: never the first line, and not seen before it is asked for.
  stage::Stage screen;
  screen.show(state("failed-network"));
  const auto shown = [&] {
    QStringList texts;
    for (QQuickItem* text : screen.texts()) texts.append(text->property("text").toString());
    return texts;
  };
  QVERIFY(!shown().join(u' ').contains(u"no route to host"_s));
  QVERIFY(shown().contains(u"Your PiBox still runs 1.4.2. Nothing was changed."_s));
  screen.tap(u"details"_s);
  QVERIFY(shown().contains(u"no route to host"_s));
}

QTEST_MAIN(ComplaintsTest)
#include "complaints_test.moc"
