// What becomes of the person's changes: the list, the two versions, the choice, and taking a choice back.

#include "api/convert.h"
#include "simulated/states.h"
#include "stage/stage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pibox;

class ChangesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theListBeforeTheRestart();
  void thePageOfTheRestartSaysHowMany();
  void whatIsKnownOfAnotherReleaseIsNotSaid();
  void theVersionsAndTheChoice();
  void aChoiceIsTakenBackAfterTheUpgrade();
  void itSaysWhichVersionIsThereNow();
  void byRemoteControl();
  void nothingWasChanged();
  void theServiceCannotSay();
  void anImageThatNoUpgradeBrought();
  void secretsAreNotShown();
  void aLongListStaysShort();

 private:
  static void open(stage::Stage& screen, bool planned);
};

void ChangesTest::open(stage::Stage& screen, bool planned) {
  screen.remote.values[u"CarryReport"_s] = api::toMap(simulated::carryReport(planned));
  screen.remote.values[u"CarryDiff"_s] = api::toMap(simulated::carryDiff());
  screen.show(*simulated::statusOf(planned ? "ready" : "updated"));
  screen.open(screen::Page::Changes);
  screen.settle(20);
}

void ChangesTest::theListBeforeTheRestart() {
  stage::Stage screen;
  open(screen, true);
  QCOMPARE(screen.textOf(u"changesSummary"_s),
           u"4 of your changes will be carried over. 2 were changed by you and by 1.5.0."_s);
  QCOMPARE(screen.focused(), u"change-e1"_s);
  QCOMPARE(screen.textOf(u"change-e1"_s), u"/etc/network/interfaces"_s);
  QCOMPARE(screen.find(u"change-e1"_s)->property("detail").toString(), u"Both will be put together."_s);
  QVERIFY(screen.textOf(u"changesMore"_s).contains(u"mpd"_s));
}

void ChangesTest::thePageOfTheRestartSaysHowMany() {
  stage::Stage screen;
  screen.remote.values[u"CarryReport"_s] = api::toMap(simulated::carryReport(true));
  screen.show(*simulated::statusOf("downloading"));
  screen.settle(20);
  QVERIFY(!screen.remote.calls.join(u' ').contains(u"CarryReport"_s) && !screen.find(u"carried"_s));
  screen.show(*simulated::statusOf("ready"));
  screen.settle(20);
  QCOMPARE(screen.textOf(u"carried"_s),
           u"4 of your changes will be carried over. 2 were changed by you and by 1.5.0."_s);
}

void ChangesTest::whatIsKnownOfAnotherReleaseIsNotSaid() {
  stage::Stage screen;
  open(screen, false);
  screen.open(screen::Page::Home);
  screen.remote.answers = false;
  screen.show(*simulated::statusOf("ready"));
  screen.settle(20);
  QVERIFY(!screen.find(u"carried"_s));
  screen.remote.answer({}, api::toMap(simulated::carryReport(true)));
  screen.settle(20);
  QVERIFY(screen.textOf(u"carried"_s).startsWith(u"4 of your changes will be carried over."_s));
}

void ChangesTest::theVersionsAndTheChoice() {
  stage::Stage screen;
  open(screen, true);
  screen.tap(u"change-e1"_s);
  screen.settle(20);
  QCOMPARE(screen.session.navigator.page(), screen::Page::Change);
  QCOMPARE(screen.textOf(u"changePath"_s), u"/etc/network/interfaces"_s);
  QVERIFY(screen.find(u"side-default"_s)->property("chosen").toBool());
  QStringList lines;
  for (QQuickItem* text : screen.texts()) lines.append(text->property("text").toString());
  QVERIFY2(lines.contains(u"+   address 192.168.7.20"_s) && lines.contains(u"− iface eth0 inet dhcp"_s),
           qPrintable(lines.join(u'\n')));
  auto report = simulated::carryReport(true);
  report.entries.front().side = "theirs";
  screen.remote.values[u"CarryReport"_s] = api::toMap(report);
  screen.tap(u"side-theirs"_s);
  screen.settle(20);
  QVERIFY(screen.remote.calls.contains(u"CarryChoose pibox-1.5.0 e1 theirs"_s));
  QVERIFY(screen.find(u"side-theirs"_s)->property("chosen").toBool());
  QVERIFY(!screen.find(u"side-default"_s)->property("chosen").toBool());
}

void ChangesTest::aChoiceIsTakenBackAfterTheUpgrade() {
  stage::Stage screen;
  open(screen, false);
  QVERIFY(screen.textOf(u"changesSummary"_s).startsWith(u"4 of your changes were carried over."_s));
  screen.tap(u"change-e1"_s);
  screen.settle(20);
  QVERIFY(screen.textOf(u"side-was"_s).startsWith(u"Undo"_s));
  screen.find(u"side-was"_s)->forceActiveFocus(Qt::TabFocusReason);
  screen.settle();
  screen.press(Qt::Key_Return);
  QVERIFY(screen.remote.calls.contains(u"CarryChoose pibox-1.5.0 e1 was"_s));
}

void ChangesTest::itSaysWhichVersionIsThereNow() {
  stage::Stage screen;
  auto report = simulated::carryReport(false);
  for (const char* side : {"mine", "theirs"}) {
    report.entries.front().side = side;
    screen.remote.values[u"CarryReport"_s] = api::toMap(report);
    screen.show(*simulated::statusOf("updated"));
    screen.open(screen::Page::Home);
    screen.open(screen::Page::Changes);
    screen.settle(20);
    QCOMPARE(screen.find(u"change-e1"_s)->property("detail").toString(),
             QLatin1String(side) == "mine"_L1 ? u"Yours was kept."_s : u"The new release's was taken."_s);
  }
}

void ChangesTest::byRemoteControl() {
  stage::Stage screen({{1280, 720}});
  open(screen, true);
  QVERIFY(screen.go(u"change-e2"_s));
  screen.press(Qt::Key_Return);
  QVERIFY(screen.go(u"side-mine"_s));
  screen.press(Qt::Key_Return);
  QVERIFY(screen.remote.calls.contains(u"CarryChoose pibox-1.5.0 e2 mine"_s));
  screen.press(Qt::Key_Escape);
  QCOMPARE(screen.session.navigator.page(), screen::Page::Changes);
}

void ChangesTest::nothingWasChanged() {
  stage::Stage screen;
  screen.remote.values[u"CarryReport"_s] = api::toMap(api::CarryReport());
  screen.show(*simulated::statusOf("updated"));
  screen.open(screen::Page::Changes);
  screen.settle(20);
  QCOMPARE(screen.textOf(u"changesSummary"_s), u"You have changed nothing in this image."_s);
}

void ChangesTest::theServiceCannotSay() {
  stage::Stage screen;
  screen.show(*simulated::statusOf("idle"));
  screen.remote.answers = false;
  screen.open(screen::Page::Changes);
  QCOMPARE(screen.textOf(u"changesSummary"_s), u"The changes are being looked at."_s);
  screen.remote.answer(u"PBX-NOT-AUTHORISED"_s, u"no"_s);
  screen.settle();
  QVERIFY(screen.textOf(u"changesSummary"_s).startsWith(u"This program may not change the PiBox."_s));
  QVERIFY(screen.window->activeFocusItem() && screen.window->activeFocusItem()->activeFocusOnTab());
}

void ChangesTest::anImageThatNoUpgradeBrought() {
  stage::Stage screen;
  screen.show(*simulated::statusOf("idle"));
  screen.remote.answers = false;
  screen.open(screen::Page::Changes);
  screen.remote.answer(u"PBX-BANK-MISSING"_s);
  screen.settle();
  QCOMPARE(screen.textOf(u"changesSummary"_s), u"No changes were carried over into this image."_s);
}

void ChangesTest::secretsAreNotShown() {
  stage::Stage screen;
  open(screen, true);
  api::CarryDiff secret;
  secret.secret = true;
  screen.remote.values[u"CarryDiff"_s] = api::toMap(secret);
  screen.tap(u"change-e1"_s);
  screen.settle(20);
  QCOMPARE(screen.session.changes.lines()->count(), 0);
  QVERIFY(screen.session.changes.versions().startsWith(u"What is in it is not shown"_s));
}

void ChangesTest::aLongListStaysShort() {
  stage::Stage screen;
  auto report = simulated::carryReport(true);
  for (int i = 0; i < 500; ++i) {
    report.entries.push_back(report.entries.back());
    report.entries.back().key = "more" + std::to_string(i);
  }
  screen.remote.values[u"CarryReport"_s] = api::toMap(report);
  screen.show(*simulated::statusOf("ready"));
  screen.open(screen::Page::Changes);
  screen.settle(20);
  QCOMPARE(screen.session.changes.entries()->count(), screen::CarryList::kMaxRows);
  QVERIFY(screen.textOf(u"changesMore"_s).startsWith(u"There are more, of which none needs you."_s));
}

QTEST_MAIN(ChangesTest)
#include "changes_test.moc"
