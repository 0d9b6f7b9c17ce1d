// Every language is whole: each text has a translation with the same places for values, the plural forms of the
// language, the same markup and blanks, and is no copy of the English.

#include "base/error.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pibox;

namespace {

struct Message {
  QString context;
  QString source;
  QStringList forms;  ///< one, or one for each plural form
  bool plural = false;
  bool marked = false;  ///< unfinished, obsolete or vanished
};

/// The messages of a .ts file as lupdate writes it, with every blank.
QList<Message> messagesOf(const QString& language) {
  QFile file(qEnvironmentVariable("PIBOX_SOURCE") + u"/translations/pibox-upgrade_%1.ts"_s.arg(language));
  if (!file.open(QFile::ReadOnly)) return {};
  QList<Message> messages;
  QString context;
  QXmlStreamReader xml(&file);
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == "name"_L1) {
      context = xml.readElementText();
    } else if (xml.name() == "message"_L1) {
      messages.append({context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, false});
    } else if (xml.name() == "source"_L1) {
      messages.last().source = xml.readElementText();
    } else if (xml.name() == "translation"_L1) {
      messages.last().marked = xml.attributes().hasAttribute("type"_L1);
      if (!messages.last().plural) messages.last().forms.append(xml.readElementText());
    } else if (xml.name() == "numerusform"_L1) {
      messages.last().forms.append(xml.readElementText());
    }
  }
  if (xml.hasError()) qWarning("%s: %s", qPrintable(file.fileName()), qPrintable(xml.errorString()));
  return messages;
}

/// All that a pattern finds, sorted: the order of places differs between languages.
QStringList found(const QString& text, const QString& pattern) {
  const QRegularExpression expression(pattern);
  QStringList all;
  for (const auto& match : expression.globalMatch(text)) all.append(match.captured());
  all.sort();
  return all;
}

QString blanksAround(const QString& text) {
  const auto letter = [](QChar c) { return !c.isSpace(); };
  const auto first = std::ranges::find_if(text, letter);
  return QString(first - text.begin(), u'<') +
         QString(std::find_if(text.rbegin(), text.rend(), letter) - text.rbegin(), u'>');
}

/// The end that a sentence and a button that asks back have in every language: "." and "…".
QChar endOf(const QString& text) {
  const QChar last = text.isEmpty() ? QChar() : text.back();
  return last == u'。' ? u'.' : last == u'.' || last == u'…' ? last : QChar();
}

/// Words that are the same in English and in that language.
const QMap<QString, QStringList> kSame = {{u"Details"_s, {u"de"_s, u"nl"_s}},
                                          {u"Images"_s, {u"fr"_s, u"nl"_s}},
                                          {u"Later"_s, {u"nl"_s}},
                                          {u"Menu"_s, {u"fr"_s, u"it"_s, u"nl"_s, u"pl"_s}},
                                          {u"Normal"_s, {u"de"_s, u"es"_s}},
                                          {u"Touchscreen"_s, {u"de"_s}},
                                          {u"Upgrade"_s, {u"de"_s, u"nl"_s}}};

bool isCopy(const Message& message, const QString& language) {
  static const QRegularExpression words(u"\\p{L}{2}"_s);
  return message.forms.contains(message.source) && words.match(message.source).hasMatch() &&
         !kSame.value(message.source).contains(language);
}

qsizetype pluralForms(const QString& language) {
  static const QMap<QString, qsizetype> known = {
      {u"ar"_s, 6}, {u"ja"_s, 1}, {u"pl"_s, 3}, {u"uk"_s, 3}, {u"zh_CN"_s, 1}};
  return known.value(language, 2);
}

/// Whether a plural form is that of one number alone, and its words say which: "one minute", "two minutes".
bool sayTheNumber(const QString& language, qsizetype form) {
  return (language == u"ar"_s && form <= 2) || (language == u"he"_s && form == 0);
}

}  // namespace

class TranslationsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void texts_data() { languages(); }
  void texts();
  void plurals_data() {
    languages();
    QTest::newRow("en") << u"en"_s;  // its file has the plural forms only
  }
  void plurals();
  void errors_data() { languages(); }
  void errors();

 private:
  static void languages();
};

void TranslationsTest::languages() {
  QTest::addColumn<QString>("language");
  // Not what the settings offer: a language that is not whole would be missing there, and nobody would notice.
  const QDir folder(qEnvironmentVariable("PIBOX_SOURCE") + u"/translations"_s);
  for (const QString& name : folder.entryList({u"pibox-upgrade_*.ts"_s})) {
    const QString language = name.section(u'_', 1).section(u'.', 0, 0);
    if (language != u"en"_s) QTest::newRow(qPrintable(language)) << language;
  }
  QVERIFY(folder.exists(u"pibox-upgrade_de.ts"_s));
}

void TranslationsTest::texts() {
  QFETCH(QString, language);
  const auto messages = messagesOf(language);
  QCOMPARE(messages.size(), messagesOf(u"pseudo"_s).size());
  for (const auto& message : messages) {
    const QByteArray name = (message.context + u": "_s + message.source).toUtf8();
    QVERIFY2(!message.marked, name + " is not finished");
    QCOMPARE(message.forms.size(), message.plural ? pluralForms(language) : 1);
    QVERIFY2(!isCopy(message, language), name + " is the English");
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
      const auto& form = message.forms[i];
      QVERIFY2(!form.trimmed().isEmpty() || message.source.trimmed().isEmpty(), name + " is empty");
      // The places of values, then tags, entities, accelerators and line breaks.
      for (const auto& pattern : {u"%L?(\\d+|n)"_s, u"<[^>]*>|&\\w*;?|\n"_s}) {
        QString source = message.source;
        if (message.plural && sayTheNumber(language, i) && !form.contains(u"%Ln")) source.remove(u"%Ln"_s);
        QVERIFY2(found(form, pattern) == found(source, pattern), name + ": " + form.toUtf8());
      }
      if (language == u"pseudo"_s) continue;  // has its brackets around
      QVERIFY2(blanksAround(form) == blanksAround(message.source), name + ": blanks around " + form.toUtf8());
      QVERIFY2(endOf(form) == endOf(message.source), name + ": the end of " + form.toUtf8());
    }
  }
}

void TranslationsTest::plurals() {
  QFETCH(QString, language);
  QTranslator translator;
  QVERIFY(translator.load(u":/i18n/pibox-upgrade_%1.qm"_s.arg(language)));
  for (const auto& message : messagesOf(language)) {
    if (!message.plural) continue;
    QVERIFY2(!message.marked, qPrintable(message.source));
    for (int n = 0; n < 120; ++n) {
      const QString text = translator.translate(message.context.toUtf8(), message.source.toUtf8(), nullptr, n);
      QVERIFY2(!text.isEmpty() && message.forms.contains(text), qPrintable(message.source + u" with %1"_s.arg(n)));
    }
  }
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
