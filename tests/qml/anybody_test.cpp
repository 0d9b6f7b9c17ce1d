// Whatever keys are pressed and wherever it is touched, whatever the service says meanwhile: something has the focus
// and is in sight, the way back ends, and nothing goes wrong in the QML. PIBOX_SEED and PIBOX_STEPS make it another and
// a longer way than the usual one.

#include "api/convert.h"
#include "simulated/states.h"
#include "stage/stage.h"

#include <QMetaEnum>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace pibox;

namespace {

QStringList complaints;
QtMessageHandler usual = nullptr;

void listen(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  if (type != QtDebugMsg && type != QtInfoMsg) complaints.append(message);
  usual(type, context, message);
}

}  // namespace

class AnybodyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { usual = qInstallMessageHandler(listen); }
  void cleanupTestCase() { qInstallMessageHandler(usual); }
  void presses_data();
  void presses();

 private:
  static QString act(stage::Stage& screen, std::mt19937& dice);
};

void AnybodyTest::presses_data() {
  QTest::addColumn<QSize>("size");
  QTest::addColumn<QString>("language");
  QTest::newRow("panel de") << QSize(480, 320) << u"de"_s;
  QTest::newRow("touch ar") << QSize(800, 480) << u"ar"_s;
  QTest::newRow("tv en") << QSize(1920, 1080) << u"en"_s;
}

QString AnybodyTest::act(stage::Stage& screen, std::mt19937& dice) {
  const auto any = [&dice](qsizetype count) { return static_cast<qsizetype>(dice() % static_cast<unsigned>(count)); };
  static const auto states = simulated::stateNames();
  static constexpr int kKeys[] = {Qt::Key_Up,     Qt::Key_Down,  Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Return,
                                  Qt::Key_Return, Qt::Key_Down,  Qt::Key_Escape, Qt::Key_Menu,     Qt::Key_Select,
                                  Qt::Key_A,      Qt::Key_Right, Qt::Key_Return, Qt::Key_Backspace};
  switch (any(10)) {
    case 0: {
      const auto& name = states[static_cast<std::size_t>(any(static_cast<qsizetype>(states.size())))];
      screen.show(*simulated::statusOf(name));
      return u"state "_s + QString::fromStdString(name);
    }
    case 1: {
      const auto stops = screen.stops();
      if (stops.isEmpty()) return u"nothing"_s;
      const auto* item = stops[any(stops.size())];
      const QPointF point = stage::onScreen(item).center();
      if (!QRectF(QPointF(), QSizeF(screen.window->size())).contains(point)) return u"nothing"_s;
      QTest::mouseClick(screen.window, Qt::LeftButton, Qt::NoModifier, point.toPoint());
      screen.settle();
      return u"touch"_s;
    }
    case 2:
      if (any(4) == 0) screen.remote.lose();
      screen.remote.answers = any(3) != 0;
      if (any(2) == 0) screen.remote.answer(any(2) == 0 ? QString() : u"PBX-WRONG-STATE"_s);
      screen.settle();
      return u"service"_s;
    default: {
      const int key = kKeys[any(std::ssize(kKeys))];
      screen.press(key);
      return QString::fromLatin1(QMetaEnum::fromType<Qt::Key>().valueToKey(key));
    }
  }
}

void AnybodyTest::presses() {
  QFETCH(QSize, size);
  QFETCH(QString, language);
  std::mt19937 dice(static_cast<unsigned>(qEnvironmentVariableIntValue("PIBOX_SEED")));
  stage::Stage screen({size, language});
  screen.remote.values[u"CarryReport"_s] = api::toMap(simulated::carryReport(true));
  screen.remote.values[u"CarryDiff"_s] = api::toMap(simulated::carryDiff());
  screen.show(*simulated::statusOf("available"));
  QStringList way;
  const int steps = qEnvironmentVariableIsSet("PIBOX_STEPS") ? qEnvironmentVariableIntValue("PIBOX_STEPS") : 400;
  for (int step = 0; step < steps; ++step) {
    way.append(act(screen, dice));
    screen.settle();
    const QByteArray told =
        way.mid(qMax(0, way.size() - 12)).join(u", "_s).toUtf8() + " on " +
        QByteArray(QMetaEnum::fromType<screen::Page::Value>().valueToKey(screen.session.navigator.page()));
    QVERIFY2(complaints.isEmpty(), (complaints.join(u'\n') + u" after "_s).toUtf8() + told);
    const auto* focused = screen.window->activeFocusItem();
    QVERIFY2(focused && focused->activeFocusOnTab(), "no focus after " + told);
    QVERIFY2(stage::inSight(focused), "out of sight: " + focused->objectName().toUtf8() + " after " + told);
    QVERIFY2(screen.session.navigator.depth() < 8, told);
  }
}

QTEST_MAIN(AnybodyTest)
#include "anybody_test.moc"
