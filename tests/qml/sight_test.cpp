// What has to be read or pressed is in sight, also on the smallest screen and in every language: no need to look for it
// by scrolling.

#include "api/convert.h"
#include "simulated/states.h"
#include "stage/stage.h"

#include <QFontMetricsF>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pibox;

class SightTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void work_data() { languages(); }
  void work();
  void warning_data() { languages(); }
  void warning();
  void imageButtons_data() { languages(); }
  void imageButtons();
  void everyPage_data();
  void everyPage();

 private:
  static constexpr QSize kPanel{480, 320};
  static constexpr QSize kTouch{800, 480};
  static void languages();
  static api::Status state(const std::string& name) { return *simulated::statusOf(name); }
  /// What has the focus is in sight, and no word is broken.
  static void look(stage::Stage& screen, const QString& what);
};

void SightTest::languages() {
  QTest::addColumn<QString>("language");
  for (const QString& language : screen::Preferences(QString()).languages())
    if (!language.isEmpty()) QTest::newRow(qPrintable(language)) << language;
}

void SightTest::work() {
  QFETCH(QString, language);
  for (const auto& [size, textSize] : {std::pair{kPanel, 100}, {kTouch, 100}, {kTouch, 130}}) {
    stage::Stage screen({size, language, screen::Preferences::Dark, textSize});
    for (const char* name : {"downloading", "downloading-unknown", "paused", "verifying", "staging", "boot-files"}) {
      screen.show(state(name));
      for (const auto& what : {u"title"_s, u"phase"_s, u"bar"_s, u"percent"_s, u"numbers"_s, u"safety"_s})
        if (const auto* item = screen.find(what))
          QVERIFY2(stage::inSight(item),
                   qPrintable(u"%1 %2 %3: %4"_s.arg(size.width()).arg(textSize).arg(QLatin1StringView(name), what)));
    }
  }
}

void SightTest::warning() {
  QFETCH(QString, language);
  stage::Stage screen({kPanel, language});
  screen.show(state("irreversible"));
  QVERIFY(stage::inSight(screen.find(u"note"_s)));
  screen.show(state("available-security"));
  QVERIFY(stage::inSight(screen.find(u"severity"_s)));
}

void SightTest::imageButtons() {
  QFETCH(QString, language);
  stage::Stage screen({kPanel, language});
  screen.show(state("ready"));
  screen.open(screen::Page::Images);
  screen.press(Qt::Key_Down);
  screen.press(Qt::Key_Down);
  screen.tap(u"bank-pibox-1.4.1"_s);
  for (const auto& what : {u"rollback-pibox-1.4.1"_s, u"verify-pibox-1.4.1"_s, u"remove-pibox-1.4.1"_s})
    QVERIFY2(stage::inSight(screen.find(what)), qPrintable(what));
}

void SightTest::everyPage_data() {
  QTest::addColumn<QString>("language");
  QTest::addColumn<QSize>("size");
  for (const QString& language : screen::Preferences(QString()).languages()) {
    if (language.isEmpty()) continue;
    QTest::addRow("panel %s", qPrintable(language)) << language << kPanel;
  }
  // Turned upright.
  for (const char* language : {"de", "ar"})
    for (const QSize& size : {kPanel.transposed(), kTouch.transposed()})
      QTest::addRow("%d upright %s", size.width(), language) << QString::fromLatin1(language) << size;
}

void SightTest::everyPage() {
  QFETCH(QString, language);
  QFETCH(QSize, size);
  stage::Stage screen({size, language});
  for (const auto& name : simulated::stateNames()) {
    screen.show(state(name));
    look(screen, QString::fromStdString(name));
    if (QTest::currentTestFailed()) return;
  }
  screen.remote.values[u"CarryReport"_s] = api::toMap(simulated::carryReport(true));
  screen.remote.values[u"CarryDiff"_s] = api::toMap(simulated::carryDiff());
  screen.show(state("reset"));
  const auto pages = QMetaEnum::fromType<screen::Page::Value>();
  for (int page = 0; page < pages.keyCount(); ++page) {
    screen.open(static_cast<screen::Page::Value>(pages.value(page)));
    look(screen, QString::fromLatin1(pages.key(page)));
    if (QTest::currentTestFailed()) return;
    if (pages.value(page) == screen::Page::Changes) screen.session.changes.open(u"e1"_s);  // for the page after it
  }
  if (size.width() < kPanel.width()) return;  // the longest words are wider in very large letters than 320 pixels allow
  screen.session.preferences.setTextSize(130);
  for (const auto page : {screen::Page::Menu, screen::Page::Appearance}) {
    screen.open(page);
    look(screen, u"very large"_s);
  }
  QCOMPARE(screen.focused(), u"textSize-130"_s);
  screen.open(screen::Page::Reset);
  for (const QQuickItem* text : screen.texts())
    QVERIFY2(!text->property("truncated").toBool(), qPrintable(text->property("text").toString()));
}

void SightTest::look(stage::Stage& screen, const QString& what) {
  const QQuickItem* item = screen.window->activeFocusItem();
  QVERIFY2(item && item->activeFocusOnTab(), qPrintable(what + u": nothing has the focus"_s));
  QVERIFY2(stage::inSight(item), qPrintable(what + u": the focus is out of sight: "_s + item->objectName()));

  constexpr int kWrapAnywhere = 3;
  static const QRegularExpression between(u"[\\s\\-/]+"_s);
  // Those that are written without blanks may be broken between any two characters.
  const QString language = screen.session.preferences.language();
  if (language == u"ja"_s || language == u"zh_CN"_s) return;
  for (const QQuickItem* text : screen.texts()) {
    const QString words = text->property("text").toString();
    QVERIFY2(!text->property("truncated").toBool(), qPrintable(what + u": cut off: "_s + words));
    if (text->property("wrapMode").toInt() == kWrapAnywhere) continue;
    const QFontMetricsF metrics(text->property("font").value<QFont>());
    for (const QString& word : words.split(between, Qt::SkipEmptyParts))
      QVERIFY2(metrics.horizontalAdvance(word) <= text->width() + 1, qPrintable(what + u": broken: "_s + word));
  }
}

QTEST_MAIN(SightTest)
#include "sight_test.moc"
