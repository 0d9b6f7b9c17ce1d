// A language is offered exactly when no text of it is missing, and its plural forms are right.

#include "preferences.h"
#include "simulated/states.h"
#include "stage/stage.h"
#include "texts.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace Qt::StringLiterals;
using namespace pibox;

class LanguagesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void onlyCompleteLanguagesAreOffered();
  void anIncompleteLanguageIsNotSpoken();
  void pluralForms();
  void rightToLeftBeginsOnTheRight();
  void progressFillsFromWhereReadingBegins();
  void digitsAreThoseOfTheLanguage();
};

void LanguagesTest::onlyCompleteLanguagesAreOffered() {
  screen::Preferences preferences{QString()};
  const QStringList offered = preferences.languages();
  QVERIFY(offered.contains(u"en"_s));
  for (const char* language : {"de", "fr", "es", "it", "nl", "pl", "uk", "ja", "zh_CN", "ar", "he"}) {
    QFile file(qEnvironmentVariable("PIBOX_SOURCE") +
               u"/translations/pibox-upgrade_%1.ts"_s.arg(QLatin1StringView(language)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    int texts = 0, missing = 0;
    while (!reader.atEnd()) {
      reader.readNext();
      if (!reader.isStartElement() || reader.name() != "translation"_L1) continue;
      ++texts;
      QString text;
      while (!(reader.isEndElement() && reader.name() == "translation"_L1)) {
        reader.readNext();
        if (reader.isCharacters()) text += reader.text();
        if (reader.isStartElement()) text.clear();  // each plural form counts
        if (reader.isEndElement() && text.trimmed().isEmpty()) {
          ++missing;
          break;
        }
      }
    }
    QVERIFY(texts > 100);
    QVERIFY2(offered.contains(QLatin1StringView(language)) == (missing == 0), language);
  }
}

void LanguagesTest::anIncompleteLanguageIsNotSpoken() {
  screen::Preferences preferences{QString()};
  QVERIFY(!preferences.languages().contains(u"pseudo"_s));  // complete, but no language of people
  for (const QString& language : preferences.languages()) {
    preferences.setLanguage(language);
    const QString text = QCoreApplication::translate("Face", "Restart and install");
    QVERIFY2(!text.isEmpty() && (language.isEmpty() || language == "en"_L1 || text != "Restart and install"_L1),
             qPrintable(language));
  }
}

void LanguagesTest::pluralForms() {
  // One number of each plural form of a language; the forms differ, and the number is in each text.
  const std::map<QString, QList<int>> kNumbers{{u"en"_s, {1, 5}},    {u"de"_s, {1, 5}},
                                               {u"fr"_s, {1, 5}},    {u"pl"_s, {1, 2, 5}},
                                               {u"uk"_s, {1, 2, 5}}, {u"ar"_s, {1, 2, 3, 11, 100}},
                                               {u"he"_s, {1, 5}},    {u"ja"_s, {5}}};
  screen::Preferences preferences{QString()};
  for (const auto& [language, numbers] : kNumbers) {
    if (!preferences.languages().contains(language)) continue;
    preferences.setLanguage(language);
    QSet<QString> forms;
    for (const int number : numbers) {
      QString text = screen::Texts::timeLeft(static_cast<std::uint32_t>(number) * 60);
      QVERIFY2(!text.contains(u'%'), qPrintable(text));
      forms.insert(text.remove(QRegularExpression(u"[\\p{Nd}]"_s)).simplified());
    }
    QVERIFY2(language == "ja"_L1 || forms.size() > 1, qPrintable(language));
  }
}

void LanguagesTest::rightToLeftBeginsOnTheRight() {
  // Also a text that begins with the name of the product or with a version, which are Latin.
  screen::Preferences preferences{QString()};
  preferences.setLanguage(u"ar"_s);
  QVERIFY(preferences.rightToLeft());
  QVERIFY(QCoreApplication::translate("Face", "PiBox is up to date").isRightToLeft());
  QVERIFY(QCoreApplication::translate("Face", "%1 is available").arg(u"PiBox 1.5.0"_s).isRightToLeft());
  preferences.setLanguage(u"de"_s);
  QVERIFY(!QCoreApplication::translate("Face", "PiBox is up to date").isRightToLeft());

  // Also what stands alone in its line.
  stage::Stage screen({{800, 480}, u"he"_s});
  screen.show(*simulated::statusOf("fell-back"));
  QCOMPARE(stage::onScreen(screen.find(u"details"_s)).right(), stage::onScreen(screen.find(u"title"_s)).right());
}

void LanguagesTest::progressFillsFromWhereReadingBegins() {
  for (const auto& language : {u"en"_s, u"he"_s, u"ar"_s}) {
    stage::Stage screen({{800, 480}, language});
    screen.show(*simulated::statusOf("downloading"));
    const QQuickItem* bar = screen.find(u"bar"_s);
    QVERIFY(bar);
    const auto filled = stage::onScreen(bar->property("contentItem").value<QQuickItem*>()->childItems().constFirst());
    const QRectF whole = stage::onScreen(bar);
    QVERIFY2(qAbs(filled.width() - 0.42 * whole.width()) < 2, qPrintable(language));
    if (language == u"en"_s)
      QCOMPARE(filled.left(), whole.left());
    else
      QCOMPARE(filled.right(), whole.right());
  }
}

void LanguagesTest::digitsAreThoseOfTheLanguage() {
  screen::Preferences preferences{QString()};
  preferences.setLanguage(u"ar"_s);
  static const QRegularExpression latin(u"[0-9]"_s);
  for (const auto& text :
       {screen::Texts::timeLeft(5 * 60), screen::Texts::timeLeft(5 * 3600), screen::Texts::bytes(5'000'000)})
    QVERIFY2(!text.contains(latin) && text.contains(u'٥'), qPrintable(text));
}

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
