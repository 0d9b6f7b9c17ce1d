// The on-screen keyboard: an address can be entered with a finger, with a remote control, and with a real keyboard.

#include "simulated/states.h"
#include "stage/stage.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace pibox;

namespace {

const QString kAddress = u"https://Box.example:8080/~a_b-c?d=%20&e=1#f+g@h"_s;

}  // namespace

class KeyboardTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyCharacterByTouch_data();
  void everyCharacterByTouch();
  void byRemoteControl();
  void byRealKeyboard();
  void leavingKeepsTheText();
  void anotherPageEndsIt();
  void fitsAndIsReached_data();
  void fitsAndIsReached();
  void readsFromLeftToRight();
  void theFocusComesBack();

 private:
  static void open(stage::Stage& screen);
  /// On a real keyboard.
  static void type(stage::Stage& screen, const char* text) {
    for (; *text; ++text) QTest::keyClick(screen.window, *text);
  }
  /// Whether the key for the character is there, in this sheet or another; turns to it with `press`.
  static bool turnTo(stage::Stage& screen, QChar character, const std::function<bool(const QString&)>& press);
};

void KeyboardTest::open(stage::Stage& screen) {
  auto status = *simulated::statusOf("idle");
  status.settings.repository = "http://old";
  screen.show(status);
  screen.open(screen::Page::Repository);
}

bool KeyboardTest::turnTo(stage::Stage& screen, QChar character, const std::function<bool(const QString&)>& press) {
  const bool capital = screen.find(u"keyCapitals"_s)->property("on").toBool();
  if (character.isUpper() != capital && character.isLetter() && !press(u"keyCapitals"_s)) return false;
  for (int sheet = 0; !screen.find(u"key-"_s + character); ++sheet) {
    const QString name = u"keys-%1"_s.arg(sheet);
    if (!screen.find(name) || !press(name)) return false;
  }
  return true;
}

void KeyboardTest::everyCharacterByTouch_data() {
  QTest::addColumn<QSize>("size");
  QTest::newRow("panel") << QSize(480, 320);
  QTest::newRow("touch") << QSize(800, 480);
}

void KeyboardTest::everyCharacterByTouch() {
  QFETCH(QSize, size);
  stage::Stage screen({size});
  open(screen);
  screen.tap(u"address"_s);
  QCOMPARE(screen.textOf(u"keyboardText"_s), u"http://old"_s);
  const auto tap = [&](const QString& name) {
    screen.tap(name);
    return true;
  };
  for (int i = 0; i < 10; ++i) screen.tap(u"keyErase"_s);
  QCOMPARE(screen.textOf(u"keyboardText"_s), QString());
  for (const QChar character : kAddress) {
    QVERIFY2(turnTo(screen, character, tap), qPrintable(QString(character)));
    screen.tap(u"key-"_s + character);
  }
  QCOMPARE(screen.textOf(u"keyboardText"_s), kAddress);
  screen.tap(u"keyDone"_s);
  QCOMPARE(screen.remote.calls, QStringList{u"SetSettings repository="_s + kAddress});
  QVERIFY(!screen.find(u"keyDone"_s));
}

void KeyboardTest::byRemoteControl() {
  stage::Stage screen({{1280, 720}});
  open(screen);
  QVERIFY(screen.go(u"address"_s));
  screen.press(Qt::Key_Return);
  const auto press = [&](const QString& name) {
    if (!screen.go(name)) return false;
    screen.press(Qt::Key_Return);
    return true;
  };
  for (const QChar character : u"s/v1"_s) {
    QVERIFY2(turnTo(screen, character, press), qPrintable(QString(character)));
    QVERIFY(press(u"key-"_s + character));
  }
  QVERIFY(press(u"keyErase"_s));
  QVERIFY(press(u"keyDone"_s));
  QCOMPARE(screen.remote.calls, QStringList{u"SetSettings repository=http://olds/v"_s});
}

void KeyboardTest::byRealKeyboard() {
  stage::Stage screen;
  open(screen);
  screen.tap(u"address"_s);
  type(screen, "er");
  screen.press(Qt::Key_Backspace);
  QCOMPARE(screen.textOf(u"keyboardText"_s), u"http://olde"_s);
  screen.tap(u"keyboardText"_s);  // the cursor goes to where it was touched; the text can be edited there
  screen.press(Qt::Key_End);
  type(screen, "n");
  screen.press(Qt::Key_Return);
  QCOMPARE(screen.remote.calls, QStringList{u"SetSettings repository=http://olden"_s});
}

void KeyboardTest::leavingKeepsTheText() {
  stage::Stage screen;
  open(screen);
  for (const bool byKey : {true, false}) {
    screen.tap(u"address"_s);
    type(screen, "xyz");
    if (byKey)
      screen.press(Qt::Key_Escape);
    else
      screen.tap(u"keyboardCancel"_s);
    QVERIFY(!screen.find(u"keyDone"_s));
    QCOMPARE(screen.session.navigator.page(), screen::Page::Repository);
  }
  QVERIFY(screen.remote.calls.isEmpty());
}

void KeyboardTest::anotherPageEndsIt() {
  // Another start of the program opens its page; what asked for the text is gone.
  stage::Stage screen;
  open(screen);
  screen.tap(u"address"_s);
  QVERIFY(screen.find(u"keyboardText"_s));
  screen.session.navigator.open(screen::Page::Menu);
  screen.settle();
  QVERIFY(!screen.find(u"keyboardText"_s));
  QCOMPARE(screen.focused(), u"tile-upgrade"_s);
}

void KeyboardTest::fitsAndIsReached_data() {
  QTest::addColumn<QSize>("size");
  QTest::addColumn<double>("least");
  QTest::newRow("panel") << QSize(480, 320) << 58.;
  QTest::newRow("touch") << QSize(800, 480) << 48.;
  QTest::newRow("portrait") << QSize(720, 1280) << 64.;
  QTest::newRow("hd") << QSize(1280, 720) << 48.;
  QTest::newRow("tv") << QSize(1920, 1080) << 64.;
}

void KeyboardTest::fitsAndIsReached() {
  QFETCH(QSize, size);
  QFETCH(double, least);
  for (const auto& language : {u"en"_s, u"pseudo"_s}) {
    stage::Stage screen({size, language});
    open(screen);
    screen.tap(u"address"_s);
    const auto stops = screen.stops();
    QVERIFY(stops.size() > 14);
    const QRectF room(0, 0, size.width(), size.height());
    for (qsizetype i = 0; i < stops.size(); ++i) {
      const QRectF area = stage::onScreen(stops[i]);
      const QString name = stage::accessibleName(stops[i]);
      QVERIFY(!name.isEmpty());
      QVERIFY2(area.width() >= least - 0.5 && area.height() >= least - 0.5, qPrintable(name));
      QVERIFY2(room.contains(area), qPrintable(name));
      for (qsizetype j = i + 1; j < stops.size(); ++j)
        QVERIFY2(
            !area.adjusted(-3.9, -3.9, 3.9, 3.9).intersects(stage::onScreen(stops[j]).adjusted(-3.9, -3.9, 3.9, 3.9)),
            qPrintable(name + u" is too close to "_s + stage::accessibleName(stops[j])));
    }
    const auto ways = screen.ways();  // from the key in the middle
    for (QQuickItem* stop : stops)
      QVERIFY2(ways.contains(stop) && ways.at(stop).size() <= 6, qPrintable(stop->objectName()));
  }
}

void KeyboardTest::readsFromLeftToRight() {
  stage::Stage screen({{800, 480}, u"ar"_s});
  open(screen);
  screen.tap(u"address"_s);
  QVERIFY(stage::onScreen(screen.find(u"key-a"_s)).left() < stage::onScreen(screen.find(u"key-b"_s)).left());
  QVERIFY(stage::onScreen(screen.find(u"keys-0"_s)).left() < stage::onScreen(screen.find(u"keyDone"_s)).left());
}

void KeyboardTest::theFocusComesBack() {
  stage::Stage screen;
  open(screen);
  QVERIFY(screen.go(u"address"_s));
  screen.press(Qt::Key_Return);
  QCOMPARE(screen.focused(), u"key-k"_s);
  screen.press(Qt::Key_Escape);
  QCOMPARE(screen.focused(), u"address"_s);
}

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
