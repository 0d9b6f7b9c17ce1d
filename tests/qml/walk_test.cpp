// Going about as a person does, with a remote control or by touch: there and back again, and where one was before.

#include "simulated/states.h"
#include "stage/stage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pibox;

class WalkTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void backLeadsToWhereOneWas();
  void aQuestionThatIsLeftLeadsToWhereOneWas();
  void theKeyboardLeadsToWhereOneWas();
  void theMenuKeyLeavesNoQuestionBehind();
  void whatIsFoldedOutIsInSight();
  void theWaitForAnImageIsInSight();
  void pagesByTouch();
  void wordsAreReadByArrows();
  void turningTheScreenKeepsTheFocusInSight();
  void pathsKeepTheirOrderInRightToLeftSentences();

 private:
  static constexpr QSize kPanel{480, 320};
  static api::Status state(const char* name) { return *simulated::statusOf(name); }
  static bool enter(stage::Stage& screen, const QString& name) {
    if (!screen.go(name)) return false;
    screen.press(Qt::Key_Return);
    return true;
  }
};

void WalkTest::backLeadsToWhereOneWas() {
  stage::Stage screen;
  screen.show(state("idle"));
  QVERIFY(enter(screen, u"menu"_s));
  QVERIFY(enter(screen, u"tile-settings"_s));
  QVERIFY(enter(screen, u"appearance"_s));
  screen.press(Qt::Key_Escape);
  QCOMPARE(screen.focused(), u"appearance"_s);
  screen.press(Qt::Key_Escape);
  QCOMPARE(screen.focused(), u"tile-settings"_s);
  // Another way in begins where the page wants it.
  screen.press(Qt::Key_Escape);
  QVERIFY(enter(screen, u"menu"_s));
  QCOMPARE(screen.focused(), u"tile-upgrade"_s);
}

void WalkTest::aQuestionThatIsLeftLeadsToWhereOneWas() {
  stage::Stage screen;
  screen.show(state("ready"));
  screen.open(screen::Page::Images);
  QVERIFY(enter(screen, u"bank-pibox-1.4.1"_s));
  QVERIFY(enter(screen, u"remove-pibox-1.4.1"_s));
  QCOMPARE(screen.focused(), u"questionCancel"_s);
  screen.press(Qt::Key_Escape);
  QCOMPARE(screen.focused(), u"remove-pibox-1.4.1"_s);
}

void WalkTest::theKeyboardLeadsToWhereOneWas() {
  stage::Stage screen;
  screen.show(state("idle"));
  screen.open(screen::Page::Repository);
  QVERIFY(enter(screen, u"mirror-0"_s));
  QVERIFY(screen.find(u"keyboardText"_s));
  screen.press(Qt::Key_Escape);
  QCOMPARE(screen.focused(), u"mirror-0"_s);
}

void WalkTest::theMenuKeyLeavesNoQuestionBehind() {
  stage::Stage screen;
  screen.show(state("ready"));
  screen.open(screen::Page::Images);
  screen.session.questions.ask(screen::Questions::Remove, u"pibox-1.4.1"_s);
  screen.settle();
  screen.press(Qt::Key_Menu);
  QCOMPARE(screen.session.navigator.page(), screen::Page::Images);
  QCOMPARE(screen.focused(), u"questionCancel"_s);
  screen.press(Qt::Key_Escape);
  screen.press(Qt::Key_Menu);
  QCOMPARE(screen.session.navigator.page(), screen::Page::Menu);
}

void WalkTest::whatIsFoldedOutIsInSight() {
  stage::Stage screen({kPanel});
  screen.show(state("failed-room"));
  QVERIFY(screen.go(u"details"_s));
  screen.press(Qt::Key_Return);
  QVERIFY(stage::inSight(screen.find(u"problemDetail"_s)));
}

void WalkTest::theWaitForAnImageIsInSight() {
  stage::Stage screen({kPanel});
  screen.show(state("ready"));
  screen.open(screen::Page::Images);
  QVERIFY(enter(screen, u"bank-pibox-1.4.1"_s));
  QVERIFY(enter(screen, u"remove-pibox-1.4.1"_s));
  QVERIFY(screen.go(u"questionCancel"_s));
  QVERIFY(QTest::qWaitFor([&] { return screen.session.questions.armed(); }, 5000));
  screen.remote.answers = false;
  screen.tap(u"questionConfirm"_s);
  const auto* wait = screen.find(u"imagesBusy"_s);
  QVERIFY(wait && stage::inSight(wait));
}

void WalkTest::pagesByTouch() {
  stage::Stage screen({kPanel});
  screen.show(state("reset"));
  const auto toTheEnd = [&screen](const QString& button) {
    for (int i = 0; i < 100 && screen.find(button) && screen.find(button)->isEnabled(); ++i) screen.tap(button);
  };
  // With so little room that there is one button for both ways, and with two.
  for (const auto page : {screen::Page::Reset, screen::Page::History}) {
    screen.open(page);
    const auto* first = screen.texts().at(1);  // after the title of the page
    QVERIFY(stage::inSight(first));
    toTheEnd(u"page-down"_s);
    QVERIFY(!stage::inSight(first));
    screen.show(state("updated"));  // what happens meanwhile takes nobody back
    screen.show(state("reset"));
    QVERIFY(!stage::inSight(first));
    toTheEnd(u"page-down"_s);
    toTheEnd(u"page-up"_s);
    QVERIFY(stage::inSight(first));
  }
}

void WalkTest::wordsAreReadByArrows() {
  stage::Stage screen;
  screen.show(state("available"));
  screen.open(screen::Page::Notes);
  const QQuickItem* notes = screen.find(u"notes"_s);
  QVERIFY(notes);
  const double top = stage::onScreen(notes).top();
  for (int i = 0; i < 9; ++i) screen.press(Qt::Key_Down);
  QVERIFY(stage::onScreen(notes).top() < top);
  const QString focused = screen.focused();
  screen.press(Qt::Key_Up);
  QCOMPARE(screen.focused(), focused);  // back through the words first
  for (int i = 0; i < 9; ++i) screen.press(Qt::Key_Up);
  QCOMPARE(stage::onScreen(notes).top(), top);
  QVERIFY(screen.focused() != focused);
}

void WalkTest::turningTheScreenKeepsTheFocusInSight() {
  stage::Stage screen;
  screen.show(state("idle"));
  screen.open(screen::Page::Language);
  for (int i = 0; i < 20; ++i) screen.press(Qt::Key_Down);
  const QString focused = screen.focused();
  for (const QSize& size : {QSize(480, 800), kPanel, QSize(1280, 720)}) {
    screen.window->resize(size);
    screen.settle(50);
    QCOMPARE(screen.focused(), focused);
    QVERIFY(stage::inSight(screen.find(focused)));
  }
}

void WalkTest::pathsKeepTheirOrderInRightToLeftSentences() {
  stage::Stage screen({{800, 480}, u"ar"_s});
  auto status = state("stick");
  status.stick.label.clear();
  screen.show(status);
  screen.open(screen::Page::Import);
  screen.remote.values[u"SaveReport"_s] = u"/media/usb0/report.json"_s;
  const auto shown = [&screen](const QString& part) {
    for (const QQuickItem* text : screen.texts())
      if (const auto words = text->property("text").toString(); words.contains(part)) return words;
    return QString();
  };
  QVERIFY(shown(u"/media/usb0"_s).contains(u"\u2068/media/usb0\u2069"_s));
  screen.open(screen::Page::Report);
  screen.tap(u"saveReport"_s);
  QVERIFY(screen.textOf(u"reportPath"_s).contains(u"\u2068/media/usb0/report.json\u2069"_s));

  status = state("ready");
  status.installed.version = "2.0-beta.1";
  screen.show(status);
  screen.open(screen::Page::Home);
  QVERIFY(screen.textOf(u"text"_s).contains(u"\u20682.0-beta.1\u2069"_s));
}

QTEST_MAIN(WalkTest)
#include "walk_test.moc"
