// Every id of the error table has its two texts in each language that is called complete, and the languages are what
// the settings offer.

#include "base/error.h"

#include <QDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace pibox;

class TranslationsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void errors_data();
  void errors();
};

void TranslationsTest::errors_data() {
  QTest::addColumn<QString>("language");
  for (const char* language : {"de", "pseudo"}) QTest::newRow(language) << QString::fromLatin1(language);
}

void TranslationsTest::errors() {
  QFETCH(QString, language);
  QTranslator translator;
  QVERIFY(translator.load(u":/i18n/pibox-upgrade_%1.qm"_s.arg(language)));
  for (const auto& text : errorTable()) {
    QVERIFY2(!translator.translate("Errors", text.what).isEmpty(), text.id);
    QVERIFY2(!translator.translate("Errors", text.remedy).isEmpty(), text.id);
  }
}

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
