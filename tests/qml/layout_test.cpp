// Every state and page in every kind of screen, language, colours: nothing cut off, nothing on top of something else,
// targets large enough, everything reached by the arrows.

#include "api/convert.h"
#include "simulated/states.h"
#include "stage/stage.h"

#include <QFontMetricsF>
#include <QMetaEnum>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pibox;

namespace {

/// 9 mm in pixels, and a little less between two of them (STYLE of the device: 48 px on a 7" panel, 58 px on a 3.5"
/// one).
double leastTarget(const QSize& size) {
  return std::min(size.width(), size.height()) < 400 ? 58 : size.height() > 1000 ? 64 : 48;
}

constexpr double kGap = 8;

struct Screen {
  const char* name;
  QSize size;
};
constexpr Screen kScreens[] = {
    {"panel", {480, 320}}, {"touch", {800, 480}}, {"portrait", {720, 1280}}, {"hd", {1280, 720}}, {"tv", {1920, 1080}}};

}  // namespace

class LayoutTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fits_data();
  void fits();

 private:
  static void look(stage::Stage& screen, const QString& what);
  /// Whether a text lies within its row or button.
  static bool within(const QQuickItem* text);
  static void reach(stage::Stage& screen, const QString& what);
};

void LayoutTest::fits_data() {
  QTest::addColumn<QSize>("size");
  QTest::addColumn<QString>("language");
  QTest::addColumn<int>("textSize");
  for (const auto& screen : kScreens)
    for (const char* language : {"en", "pseudo", "ar"})
      QTest::addRow("%s %s", screen.name, language) << screen.size << QString::fromLatin1(language) << 100;
  // The smallest screen in every language that is offered.
  const screen::Preferences preferences{QString()};
  for (const QString& language : preferences.languages())
    if (!language.isEmpty() && language != u"en"_s && language != u"ar"_s)
      QTest::addRow("panel %s", qPrintable(language)) << kScreens[0].size << language << 100;
  for (const char* language : {"de", "ar"}) {
    QTest::addRow("panel upright %s", language) << QSize(320, 480) << QString::fromLatin1(language) << 100;
    QTest::addRow("touch upright %s", language) << QSize(480, 800) << QString::fromLatin1(language) << 100;
  }
  QTest::addRow("portrait de very large") << QSize(720, 1280) << u"de"_s << 130;
  QTest::addRow("touch en very large") << QSize(800, 480) << u"en"_s << 130;
}

void LayoutTest::fits() {
  QFETCH(QSize, size);
  QFETCH(QString, language);
  QFETCH(int, textSize);
  stage::Stage screen({size, language, screen::Preferences::Dark, textSize});
  for (const auto& state : simulated::stateNames()) {
    screen.show(*simulated::statusOf(state));
    look(screen, QString::fromStdString(state));
    if (textSize == 100) reach(screen, QString::fromStdString(state));
    if (QTest::currentTestFailed()) return;
  }
  screen.remote.values[u"CarryReport"_s] = api::toMap(simulated::carryReport(true));
  screen.remote.values[u"CarryDiff"_s] = api::toMap(simulated::carryDiff());
  for (const char* state : {"ready", "reset", "stick"}) {
    screen.show(*simulated::statusOf(state));
    const auto pages = QMetaEnum::fromType<screen::Page::Value>();
    for (int page = 0; page < pages.keyCount(); ++page) {
      screen.open(static_cast<screen::Page::Value>(pages.value(page)));
      if (pages.value(page) == screen::Page::Changes) screen.session.changes.open(u"e1"_s);  // for the page after it
      look(screen, QString::fromLatin1(state) + u'/' + QLatin1StringView(pages.key(page)));
      if (QTest::currentTestFailed()) return;
    }
    screen.open(screen::Page::Home);
  }
  screen.show(*simulated::statusOf("downloading"));
  screen.open(screen::Page::Transfer);
  look(screen, u"downloading/Transfer"_s);
  if (QTest::currentTestFailed()) return;
  screen.open(screen::Page::Home);
  for (const auto kind : {screen::Questions::Restart, screen::Questions::Rollback, screen::Questions::Remove,
                          screen::Questions::Reset, screen::Questions::UndoReset, screen::Questions::EraseBackup}) {
    screen.session.questions.ask(kind, u"pibox-1.4.1"_s);
    screen.settle();
    look(screen, u"question %1"_s.arg(kind));
    if (QTest::currentTestFailed()) return;
    screen.session.questions.cancel();
  }
}

void LayoutTest::look(stage::Stage& screen, const QString& what) {
  const QRectF room(QPointF(), QSizeF(screen.window->size()));
  const double least = leastTarget(screen.window->size());
  const auto stops = screen.stops();
  QVERIFY2(!stops.isEmpty(), qPrintable(what));
  for (qsizetype i = 0; i < stops.size(); ++i) {
    const QRectF area = stage::onScreen(stops[i]);
    const QString name = what + u": "_s + stage::accessibleName(stops[i]);
    QVERIFY2(area.width() >= least - 0.5 && area.height() >= least - 0.5,
             qPrintable(name + u" is %1 by %2"_s.arg(area.width()).arg(area.height())));
    QVERIFY2(area.left() >= -0.5 && area.right() <= room.right() + 0.5, qPrintable(name + u" leaves the screen"_s));
    for (qsizetype j = i + 1; j < stops.size(); ++j) {
      // What is scrolled out of sight may lie under the buttons of the foot: the scroller cuts it off.
      const QQuickItem *one = stops[i]->parentItem(), *other = stops[j]->parentItem();
      if (one != other) continue;
      const QRectF grown = area.adjusted(-kGap / 2, -kGap / 2, kGap / 2, kGap / 2);
      const QRectF second =
          stage::onScreen(stops[j]).adjusted(-kGap / 2 + 0.5, -kGap / 2 + 0.5, kGap / 2 - 0.5, kGap / 2 - 0.5);
      QVERIFY2(!grown.intersects(second), qPrintable(name + u" is too close to "_s + stage::accessibleName(stops[j])));
    }
  }
  for (QQuickItem* text : screen.texts()) {
    const QString name = what + u": "_s + text->property("text").toString();
    QVERIFY2(!text->property("truncated").toBool() || text->property("wrapMode").toInt() == 0,
             qPrintable(name + u" is cut off"_s));
    // The blank at which a line was broken counts where lines end on the left, and is not seen.
    const double blank = QFontMetricsF(text->property("font").value<QFont>()).horizontalAdvance(u' ');
    QVERIFY2(text->property("contentWidth").toDouble() <= text->width() + blank + 1.5,
             qPrintable(name + u" is wider than its room"_s));
    QVERIFY2(text->property("contentHeight").toDouble() <= text->height() + 1.5,
             qPrintable(name + u" is higher than its room"_s));
    QVERIFY2(within(text), qPrintable(name + u" sticks out of what it is on"_s));
  }
}

bool LayoutTest::within(const QQuickItem* text) {
  const QQuickItem* on = text->parentItem();
  const auto fits = [text](const QQuickItem* item) {
    const QRectF area = text->mapRectToItem(item, QRectF(0, 0, text->width(), text->height()));
    return area.top() >= -1.5 && area.bottom() <= item->height() + 1.5;
  };
  if (!fits(on)) return false;
  while (on && !on->activeFocusOnTab()) on = on->parentItem();
  return !on || fits(on);
}

void LayoutTest::reach(stage::Stage& screen, const QString& what) {
  QQuickItem* const start = screen.window->activeFocusItem();
  QVERIFY2(start && start->activeFocusOnTab(), qPrintable(what + u": nothing has the focus"_s));
  const auto ways = screen.ways();
  for (QQuickItem* stop : screen.stops()) {
    const QString name = stage::accessibleName(stop);
    QVERIFY2(ways.contains(stop), qPrintable(what + u": the arrows do not reach "_s + name));
    QVERIFY2(ways.at(stop).size() <= 6, qPrintable(what + u": too far away: "_s + name));
  }
}

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"
