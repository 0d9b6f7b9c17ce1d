// A language is offered exactly when no text of it is missing, and its plural forms are right.

#include "preferences.h"
#include "simulated/states.h"
#include "stage/stage.h"
#include "texts.h"

#include <QDir>
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
  void ourSelfTestsSpeakTheLanguage();
  void sizesAreNotTornApart();
  void theWeekBeginsWhereItDoes();
  void sentencesStandApart();
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

void LanguagesTest::ourSelfTestsSpeakTheLanguage() {
  static const QRegularExpression title(u"# Title: (.+)"_s);
  const QDir folder(qEnvironmentVariable("PIBOX_SOURCE") + u"/resources/selftest.d"_s);
  auto status = *simulated::statusOf("fell-back");
  auto& tests = status.selfTest.tests;
  tests.clear();
  const auto add = [&tests](const QString& name, const QString& words) {
    api::Test& test = tests.emplace_back();
    test.name = name.toStdString();
    test.title = words.toStdString();
    test.result = api::TestResult::Failed;
  };
  for (const QString& name : folder.entryList(QDir::Files)) {
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QFile::ReadOnly));
    add(name, title.match(QString::fromUtf8(file.readAll())).captured(1));
  }
  const auto ours = tests.size();
  QVERIFY(ours >= 6);
  // An image's own; one with the name of ours that says something else; one without a title.
  add(u"70-camera"_s, u"Drivers"_s);
  add(u"45-network"_s, u"Radio"_s);
  add(u"80-bare"_s, {});

  screen::Preferences preferences{QString()};
  for (const QString& language : preferences.languages()) {
    if (language.isEmpty() || language == u"en"_s) continue;
    stage::Stage screen({{800, 480}, language});
    for (std::size_t i = 0; i < tests.size(); ++i) {
      const QString given = screen::qs(tests[i].title);
      const QString shown = screen::Texts::selfTest(tests[i].name, tests[i].title);
      if (i < ours && given != u"USB"_s)
        QVERIFY2(!shown.isEmpty() && shown != given, qPrintable(language + u' ' + shown));
      else
        QCOMPARE(shown, given.isEmpty() ? screen::qs(tests[i].name) : given);
    }
    // Where a person reads them: the sentence that says what failed, and the page of the tests.
    const QString network = screen::Texts::selfTest("40-network", "Network");
    status.lastOutcome.failedTest = "40-network";
    screen.show(status);
    QVERIFY2(screen.textOf(u"text"_s).contains(network), qPrintable(screen.textOf(u"text"_s)));
    screen.open(screen::Page::SelfTest);
    QCOMPARE(screen.textOf(u"test-10-modules"_s), screen::Texts::selfTest("10-modules", "Drivers"));
  }
}

void LanguagesTest::sizesAreNotTornApart() {
  screen::Preferences preferences{QString()};
  for (const QString& language : preferences.languages()) {
    preferences.setLanguage(language);
    for (const auto bytes : {900ULL, 41'000'000ULL, 2'500'000'000ULL})
      QVERIFY2(!screen::Texts::bytes(bytes).contains(u' '), qPrintable(language));
    QVERIFY2(!screen::Texts::rate(1'200'000).contains(u' '), qPrintable(language));
  }
}

void LanguagesTest::theWeekBeginsWhereItDoes() {
  const std::pair<QString, int> kFirst[] = {{u"de"_s, 0}, {u"he"_s, 6}, {u"ar"_s, 5}, {u"ja"_s, 6}};
  for (const auto& [language, first] : kFirst) {
    stage::Stage screen({{720, 1280}, language});
    auto status = *simulated::statusOf("idle");
    status.settings.automatic = api::Automatic::Look;
    screen.show(status);
    screen.open(screen::Page::Schedule);
    QStringList days;
    for (const QQuickItem* stop : screen.stops())
      if (stop->objectName().startsWith(u"day-"_s)) days.append(stop->objectName());
    QCOMPARE(days.value(0), u"day-%1"_s.arg(first));
    QCOMPARE(days.removeDuplicates(), 0);
    QCOMPARE(days.size(), 7);
    QCOMPARE(screen.textOf(days[0]), QLocale().standaloneDayName(first + 1));
    // A switch that is pressed keeps the focus.
    screen.remote.answers = false;
    QVERIFY(screen.go(days[1]));
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.focused(), days[1]);
    QVERIFY(!screen.find(days[1])->property("on").toBool());
  }
}

void LanguagesTest::sentencesStandApart() {
  screen::Preferences preferences{QString()};
  for (const QString& language : preferences.languages()) {
    preferences.setLanguage(language);
    const QString what = screen::Texts::what(u"PBX-POWER"_s), remedy = screen::Texts::remedy(u"PBX-POWER"_s);
    const bool wide = what.endsWith(u'。');
    QCOMPARE(wide, language == u"ja"_s || language == u"zh_CN"_s);
    QCOMPARE(screen::Texts::sentences(what, remedy), what + (wide ? u""_s : u" "_s) + remedy);
    // Everywhere: no blank after a stop that has its own.
    stage::Stage screen({{800, 480}, language});
    for (const auto& state : simulated::stateNames()) {
      screen.show(*simulated::statusOf(state));
      for (const QQuickItem* item : screen.texts())
        QVERIFY2(!item->property("text").toString().contains(u"。 "_s), state.c_str());
    }
  }
}

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
