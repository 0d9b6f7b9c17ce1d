// Every language of the screen can be read: each character of its texts, its alphabet and the names of the languages
// has a glyph in the font that the screen takes for it, and no line is put together from two fonts for one script.

#include "stage/stage.h"

#include <QDir>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace pibox;

namespace {

/// Every translation of a language, with the values' places left out.
QStringList translations(const QString& language) {
  QFile file(qEnvironmentVariable("PIBOX_SOURCE") + u"/translations/pibox-upgrade_%1.ts"_s.arg(language));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QXmlStreamReader reader(&file);
  QStringList texts;
  while (!reader.atEnd()) {
    reader.readNext();
    if (reader.isStartElement() && (reader.name() == "translation"_L1 || reader.name() == "numerusform"_L1))
      texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
  }
  texts.removeAll(QString());
  return texts;
}

/// The families that a text is drawn with; what is missing is called "none".
QSet<QString> families(const QString& text, const QString& family) {
  QFont font(family);
  font.setPixelSize(18);
  QTextLayout layout(text, font);
  layout.beginLayout();
  while (layout.createLine().isValid()) {
  }
  layout.endLayout();
  QSet<QString> found;
  for (const QGlyphRun& run : layout.glyphRuns()) {
    const auto glyphs = run.glyphIndexes();
    found.insert(glyphs.contains(0) ? u"none"_s : run.rawFont().familyName());
  }
  return found;
}

}  // namespace

class FontsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readable_data();
  void readable();
  void aMissingGlyphIsNoticed();
  void languageNames();
};

void FontsTest::readable_data() {
  QTest::addColumn<QString>("alphabet");
  QTest::newRow("en") << u"Quick “fox” – £5 · …"_s;
  QTest::newRow("de") << u"ÄÖÜäöüß „Größe“"_s;
  QTest::newRow("fr") << u"àâæçéèêëîïôœùûüÿ « Œuvre »"_s;
  QTest::newRow("es") << u"áéíñóúü¿¡"_s;
  QTest::newRow("it") << u"àèéìòù"_s;
  QTest::newRow("nl") << u"áéëïóöĳ"_s;
  QTest::newRow("pl") << u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"_s;
  QTest::newRow("uk") << u"абвгґдеєжзиіїйклмнопрстуфхцчшщьюяҐЄІЇ’"_s;
  QTest::newRow("ja") << u"あいうえおアップグレード再起動直骨角更新設定、。「」ー"_s;
  QTest::newRow("zh_CN") << u"升级重新启动设置简体中文骨直内存卡电源，。：“”"_s;
  QTest::newRow("ar") << u"ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةىلا،؟٠١٢٣٤٥٦٧٨٩٪"_s;
  QTest::newRow("he") << u"אבגדהוזחטיכךלמםנןסעפףצץקרשת־׳״"_s;
}

void FontsTest::readable() {
  QFETCH(QString, alphabet);
  const QString language = QString::fromLatin1(QTest::currentDataTag());
  screen::Preferences preferences{QString()};
  preferences.setLanguage(language);
  const QString family = preferences.fontFamily();
  QVERIFY2(QFontDatabase::families().contains(family), qPrintable(family));
  auto texts = translations(language);
  texts.append(alphabet);
  for (const QString& text : texts) {
    const auto drawn = families(text, family);
    QVERIFY2(!drawn.contains(u"none"_s), qPrintable(text));
    QVERIFY2(drawn.size() <= 1, qPrintable(text + u": "_s + drawn.values().join(u", "_s)));
  }
}

void FontsTest::aMissingGlyphIsNoticed() {
  QVERIFY(families(u"\U0001FA7A\u1F00\uA980"_s, u"DejaVu Sans"_s).contains(u"none"_s));
}

void FontsTest::languageNames() {
  screen::Preferences preferences{QString()};
  for (const char* language : {"en", "de", "fr", "es", "it", "nl", "pl", "uk", "ja", "zh_CN", "ar", "he"}) {
    const QString name = preferences.languageName(QString::fromLatin1(language));
    QVERIFY2(!name.isEmpty() && !families(name, preferences.fontFamily()).contains(u"none"_s), language);
  }
}

QTEST_MAIN(FontsTest)
#include "fonts_test.moc"
