#include "preferences.h"

#include "base/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace pibox::screen {

namespace {

constexpr std::size_t kMaxFile = 16 * 1024;

Preferences* thePreferences = nullptr;

QLocale localeOf(const QString& language) {
  if (language == "pseudo"_L1) return QLocale(QLocale::English, QLocale::UnitedStates);
  const QLocale system = QLocale::system();
  if (language.isEmpty()) return system;
  // The dates and numbers of the country that the PiBox stands in, where its language is spoken there.
  const QLocale chosen(language);
  return chosen.language() == system.language() && chosen.script() == system.script() ? system : chosen;
}

/// Those in which every text is there, found when the program was built (qml/CMakeLists.txt), in the order in which
/// they are offered.
QStringList completeLanguages() {
  QFile file(u":/i18n/complete"_s);
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QStringList complete = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
  QStringList offered{u"en"_s, u"de"_s, u"fr"_s, u"es"_s,    u"it"_s, u"nl"_s,
                      u"pl"_s, u"uk"_s, u"ja"_s, u"zh_CN"_s, u"ar"_s, u"he"_s};
  offered.removeIf([&complete](const QString& language) { return !complete.contains(language); });
  return offered;
}

/// The letters that a language is written with.
QFontDatabase::WritingSystem writingSystem(const QString& language) {
  switch (QLocale(language).script()) {
    case QLocale::CyrillicScript:
      return QFontDatabase::Cyrillic;
    case QLocale::JapaneseScript:
      return QFontDatabase::Japanese;
    case QLocale::SimplifiedHanScript:
      return QFontDatabase::SimplifiedChinese;
    case QLocale::ArabicScript:
      return QFontDatabase::Arabic;
    case QLocale::HebrewScript:
      return QFontDatabase::Hebrew;
    default:
      return QFontDatabase::Latin;
  }
}

/// Gives each text of a language that is written from right to left its direction: one that begins with "PiBox" or with
/// a version would be taken for English and put together in the wrong order.
class RightToLeft final : public QTranslator {
 public:
  using QTranslator::QTranslator;
  [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation,
                                  int n) const override {
    const QString text = QTranslator::translate(context, source, disambiguation, n);
    constexpr QChar kRightToLeftMark(0x200F);
    return text.isEmpty() ? text : kRightToLeftMark + text;
  }
};

}  // namespace

Preferences::Preferences(const QString& file, QObject* parent) : QObject(parent), m_file(file) {
  thePreferences = this;
  load();
  translate();
}

Preferences::~Preferences() {
  thePreferences = nullptr;
  QThreadPool::globalInstance()->waitForDone();
}

Preferences* Preferences::create(QQmlEngine* /*qml*/, QJSEngine* /*js*/) {
  QJSEngine::setObjectOwnership(thePreferences, QJSEngine::CppOwnership);
  return thePreferences;
}

QString Preferences::userFile() {
  return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + u"/pibox-upgrade.json"_s;
}

QStringList Preferences::languages() const {
  static const QStringList languages = [] {
    QStringList readable{QString()};
    const auto scripts = QFontDatabase::writingSystems();
    for (const QString& language : completeLanguages())
      if (scripts.contains(writingSystem(language))) readable.append(language);
    return readable;
  }();
  return languages;
}

QString Preferences::languageName(const QString& language) const {
  if (language.isEmpty()) return tr("As the system");
  // Without a country: "American English" and "español de España" are not what is meant.
  if (language == "en"_L1) return u"English"_s;
  if (language == "es"_L1) return u"Español"_s;
  QString name = QLocale(language).nativeLanguageName();
  if (!name.isEmpty()) name[0] = name[0].toUpper();
  return name;
}

bool Preferences::rightToLeft() const {
  return localeOf(m_language).textDirection() == Qt::RightToLeft;
}

QString Preferences::fontFamily() const {
  switch (localeOf(m_language).language()) {
    case QLocale::Japanese:
      return u"VL PGothic"_s;
    case QLocale::Chinese:
      return u"WenQuanYi Micro Hei"_s;
    default:
      return u"DejaVu Sans"_s;
  }
}

void Preferences::setLanguage(const QString& language) {
  if (m_language == language) return;
  m_language = language;
  translate();
  save();
  Q_EMIT changed();
  Q_EMIT languageChanged();
}

void Preferences::setScheme(Scheme scheme) {
  if (m_scheme == scheme) return;
  m_scheme = scheme;
  save();
  Q_EMIT changed();
}

void Preferences::setTextSize(int percent) {
  percent = qBound(100, percent, 130);
  if (m_textSize == percent) return;
  m_textSize = percent;
  save();
  Q_EMIT changed();
}

void Preferences::setMotion(bool on) {
  if (m_motion == on) return;
  m_motion = on;
  save();
  Q_EMIT changed();
}

void Preferences::setLayout(Layout layout) {
  if (m_layout == layout) return;
  m_layout = layout;
  save();
  Q_EMIT changed();
}

void Preferences::translate() {
  const QLocale locale = localeOf(m_language);
  QLocale::setDefault(locale);
  if (m_translator) QCoreApplication::removeTranslator(m_translator);
  delete m_translator;
  m_translator = rightToLeft() ? new RightToLeft(this) : new QTranslator(this);
  // A language that is not complete is not spoken because the system has it: half of it would be English.
  QString language = m_language;
  for (const QString& known : {locale.name(), locale.name().section(u'_', 0, 0), u"en"_s})
    if (language.isEmpty() && completeLanguages().contains(known)) language = known;
  const bool loaded = m_translator->load(u":/i18n/pibox-upgrade_%1.qm"_s.arg(language));
  if (loaded) QCoreApplication::installTranslator(m_translator);
  QGuiApplication::setLayoutDirection(locale.textDirection());
}

void Preferences::load() {
  if (m_file.isEmpty()) return;
  const auto content = readFile(m_file.toStdString(), kMaxFile);
  if (!content) return;  // none yet, or not ours to read: the defaults
  const QJsonObject kept = QJsonDocument::fromJson(QByteArray::fromStdString(*content)).object();
  const QString language = kept["language"_L1].toString();
  if (completeLanguages().contains(language)) m_language = language;
  m_scheme = static_cast<Scheme>(qBound(0, kept["scheme"_L1].toInt(m_scheme), int{Contrast}));
  m_textSize = qBound(100, kept["textSize"_L1].toInt(m_textSize), 130);
  m_motion = kept["motion"_L1].toBool(m_motion);
  m_layout = static_cast<Layout>(qBound(0, kept["layout"_L1].toInt(m_layout), int{Tv}));
}

void Preferences::save() {
  if (m_file.isEmpty()) return;
  const QJsonObject kept{{"language"_L1, m_language},
                         {"scheme"_L1, m_scheme},
                         {"textSize"_L1, m_textSize},
                         {"motion"_L1, m_motion},
                         {"layout"_L1, m_layout}};
  QThreadPool::globalInstance()->start([file = m_file, content = QJsonDocument(kept).toJson()] {
    QDir().mkpath(QFileInfo(file).path());
    if (const auto written = writeFileDurably(file.toStdString(), content.toStdString()); !written)
      qWarning("the choices for the screen are not kept: %s", toString(written.error()).c_str());
  });
}

}  // namespace pibox::screen
