// The screen looks as it did when somebody last looked at it and found it right: pictures, made small so that a font
// that is a little different does not matter, compared with the approved ones in tests/qml/pictures.
//
// PIBOX_APPROVE=1 writes them anew; look at them before they are committed.

#include "simulated/states.h"
#include "stage/stage.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pibox;

namespace {

constexpr int kWidth = 96;
constexpr double kMeanTolerance = 6;       // of 255, over the whole picture
constexpr double kStrongTolerance = 0.03;  // of the pixels may differ strongly
constexpr int kStrong = 70;

QString folder() {
  return qEnvironmentVariable("PIBOX_SOURCE") + u"/tests/qml/pictures"_s;
}

struct Difference {
  double mean = 255;
  double strong = 1;
  [[nodiscard]] bool tolerable() const { return mean <= kMeanTolerance && strong <= kStrongTolerance; }
};

Difference compare(const QImage& one, const QImage& other) {
  if (one.size() != other.size() || one.isNull()) return {};
  double sum = 0, strong = 0;
  for (int y = 0; y < one.height(); ++y) {
    for (int x = 0; x < one.width(); ++x) {
      const QColor a = one.pixelColor(x, y), b = other.pixelColor(x, y);
      const int most =
          std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
      sum += most;
      strong += most > kStrong;
    }
  }
  const double pixels = one.width() * one.height();
  return {sum / pixels, strong / pixels};
}

}  // namespace

class PicturesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void looksAsApproved_data();
  void looksAsApproved();
  void aDifferentScreenIsNoticed();

 private:
  static QImage picture(const QSize& size, const QString& language, screen::Preferences::Scheme scheme,
                        const QString& state, screen::Page::Value page);
};

QImage PicturesTest::picture(const QSize& size, const QString& language, screen::Preferences::Scheme scheme,
                             const QString& state, screen::Page::Value page) {
  stage::Stage screen({size, language, scheme});
  screen.show(*simulated::statusOf(state.toStdString()));
  if (page != screen::Page::Home) screen.open(page);
  screen.settle(60);
  return screen.window->grabWindow()
      .scaledToWidth(kWidth, Qt::SmoothTransformation)
      .convertToFormat(QImage::Format_RGB32);
}

void PicturesTest::looksAsApproved_data() {
  QTest::addColumn<QSize>("size");
  QTest::addColumn<QString>("language");
  QTest::addColumn<int>("scheme");
  QTest::addColumn<QString>("state");
  QTest::addColumn<int>("page");
  using enum screen::Page::Value;
  const auto row = [](const char* name, QSize size, const char* language, screen::Preferences::Scheme scheme,
                      const char* state, screen::Page::Value page) {
    QTest::newRow(name) << size << QString::fromLatin1(language) << int{scheme} << QString::fromLatin1(state)
                        << int{page};
  };
  const QSize panel(480, 320), touch(800, 480), portrait(720, 1280), tv(1920, 1080);
  using screen::Preferences;
  row("touch-idle", touch, "en", Preferences::Dark, "idle", Home);
  row("touch-available", touch, "en", Preferences::Dark, "available", Home);
  row("touch-downloading", touch, "en", Preferences::Dark, "downloading", Home);
  row("touch-ready-light", touch, "en", Preferences::Light, "ready", Home);
  row("touch-fell-back", touch, "en", Preferences::Dark, "fell-back", Home);
  row("touch-failed-contrast", touch, "en", Preferences::Contrast, "failed-network", Home);
  row("touch-downloading-ar", touch, "ar", Preferences::Dark, "downloading", Home);
  row("touch-menu", touch, "en", Preferences::Dark, "idle", Menu);
  row("panel-downloading", panel, "en", Preferences::Dark, "downloading", Home);
  row("panel-settings", panel, "en", Preferences::Dark, "idle", Settings);
  row("portrait-available", portrait, "en", Preferences::Dark, "available", Home);
  row("tv-selftest", tv, "en", Preferences::Dark, "idle", SelfTest);
}

void PicturesTest::looksAsApproved() {
  QFETCH(QSize, size);
  QFETCH(QString, language);
  QFETCH(int, scheme);
  QFETCH(QString, state);
  QFETCH(int, page);
  const QImage now = picture(size, language, static_cast<screen::Preferences::Scheme>(scheme), state,
                             static_cast<screen::Page::Value>(page));
  const QString file = folder() + u'/' + QLatin1StringView(QTest::currentDataTag()) + u".png"_s;
  if (qEnvironmentVariableIsSet("PIBOX_APPROVE")) {
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(now.save(file, "PNG"));
  }
  const auto difference = compare(now, QImage(file).convertToFormat(QImage::Format_RGB32));
  if (!difference.tolerable()) now.save(QDir::temp().filePath(QFileInfo(file).fileName()), "PNG");
  QVERIFY2(difference.tolerable(), qPrintable(u"mean %1, strong %2"_s.arg(difference.mean).arg(difference.strong)));
}

void PicturesTest::aDifferentScreenIsNoticed() {
  const auto approved = [](const char* name) {
    return QImage(folder() + u'/' + QLatin1StringView(name) + u".png"_s).convertToFormat(QImage::Format_RGB32);
  };
  const QSize touch(800, 480);
  QVERIFY(!compare(picture(touch, u"en"_s, screen::Preferences::Dark, u"idle"_s, screen::Page::Home),
                   approved("touch-available"))
               .tolerable());
  QVERIFY(!compare(picture(touch, u"en"_s, screen::Preferences::Light, u"idle"_s, screen::Page::Home),
                   approved("touch-idle"))
               .tolerable());
  // What mirrors is not what does not.
  QVERIFY(!compare(picture(touch, u"en"_s, screen::Preferences::Dark, u"downloading"_s, screen::Page::Home),
                   approved("touch-downloading-ar"))
               .tolerable());
}

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
