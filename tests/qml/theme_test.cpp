// Contrast as WCAG 2.2 computes it: text 4.5:1, controls and the focus ring 3:1, in all three colour schemes; and the
// measures of each kind of screen.

#include "simulated/states.h"
#include "stage/stage.h"

#include <QColor>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace pibox;

namespace {

double luminance(const QColor& colour) {
  const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
  const double one = luminance(a), other = luminance(b);
  return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

}  // namespace

class ThemeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aLayoutThatDoesNotFitIsNotTaken();
  void contrast_data();
  void contrast();
  void measures_data();
  void measures();
};

void ThemeTest::contrast_data() {
  QTest::addColumn<int>("scheme");
  QTest::newRow("dark") << int{screen::Preferences::Dark};
  QTest::newRow("light") << int{screen::Preferences::Light};
  QTest::newRow("contrast") << int{screen::Preferences::Contrast};
}

void ThemeTest::contrast() {
  QFETCH(int, scheme);
  stage::Stage screen({{800, 480}, u"en"_s, static_cast<screen::Preferences::Scheme>(scheme), 100});
  auto* theme = screen.engine.singletonInstance<QObject*>("PiBox.Upgrade", "Theme");
  QVERIFY(theme);
  const auto check = [&](const char* ink, const char* ground, double least) {
    const double ratio = ::contrast(theme->property(ink).value<QColor>(), theme->property(ground).value<QColor>());
    QVERIFY2(ratio >= least,
             qPrintable(u"%1 on %2: %3"_s.arg(QLatin1StringView(ink), QLatin1StringView(ground)).arg(ratio)));
  };
  for (const char* ground : {"ground", "surface", "raised"})
    for (const char* ink : {"text", "quiet"}) check(ink, ground, 4.5);
  for (const char* ground : {"ground", "surface"})
    for (const char* ink : {"accent", "good", "warning", "bad"}) check(ink, ground, 4.5);
  // What cannot be pressed can be read, and does not look like what can.
  for (const char* ground : {"surface", "raised"}) check("off", ground, 4.5);
  check("offIcon", "surface", 3);
  for (const char* off : {"off", "offIcon"}) check("text", off, 1.6);
  check("accentInk", "accent", 4.5);
  check("badInk", "bad", 4.5);
  for (const char* ground : {"ground", "surface"})
    for (const char* ink : {"outline", "focus"}) check(ink, ground, 3);
  check("accent", "raised", 3);  // the bar on its ground
}

void ThemeTest::measures_data() {
  QTest::addColumn<QSize>("size");
  QTest::addColumn<double>("target");
  QTest::addColumn<double>("primary");
  QTest::addColumn<int>("body");
  QTest::addColumn<int>("minor");
  QTest::newRow("panel") << QSize(480, 320) << 58. << 56. << 15 << 13;
  QTest::newRow("touch") << QSize(800, 480) << 48. << 64. << 17 << 15;
  QTest::newRow("hd") << QSize(1280, 720) << 48. << 64. << 20 << 16;
  QTest::newRow("tv") << QSize(1920, 1080) << 64. << 88. << 30 << 24;
}

void ThemeTest::measures() {
  QFETCH(QSize, size);
  QFETCH(double, target);
  QFETCH(double, primary);
  QFETCH(int, body);
  QFETCH(int, minor);
  stage::Stage screen({size, u"en"_s, screen::Preferences::Dark, 100});
  auto* theme = screen.engine.singletonInstance<QObject*>("PiBox.Upgrade", "Theme");
  QVERIFY(theme);
  QCOMPARE_GE(theme->property("target").toDouble(), target);
  QCOMPARE_GE(theme->property("primaryTarget").toDouble(), primary);
  QCOMPARE_GE(theme->property("body").toInt(), body);
  QCOMPARE_GE(theme->property("minor").toInt(), minor);
  QCOMPARE_GE(theme->property("ring").toDouble(), 2.);
  QCOMPARE_GE(theme->property("gap").toDouble(), 8.);
  if (size.height() == 1080) {
    QCOMPARE_GE(theme->property("marginX").toDouble(), 96.);
    QCOMPARE_GE(theme->property("marginY").toDouble(), 54.);
  }
}

void ThemeTest::aLayoutThatDoesNotFitIsNotTaken() {
  // Else a person could not find the way back to the choice.
  stage::Stage screen({{480, 320}});
  screen.show(*simulated::statusOf("idle"));
  screen.open(screen::Page::Appearance);
  const QString small = screen.textOf(u"layout-panel"_s);
  QVERIFY(!small.isEmpty());
  QVERIFY(!screen.find(u"layout-tv"_s) && !screen.find(u"layout-touch"_s));
  const double width = screen.find(u"menu"_s)->width();
  screen.session.preferences.setLayout(screen::Preferences::Tv);
  screen.settle();
  QCOMPARE(screen.find(u"menu"_s)->width(), width);
  // The same choice holds where there is room.
  screen.window->resize(1920, 1080);
  screen.settle();
  QVERIFY(screen.find(u"menu"_s)->width() > width);
  QVERIFY(screen.find(u"layout-tv"_s));
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
