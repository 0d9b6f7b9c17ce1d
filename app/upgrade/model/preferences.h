#pragma once
// What a person chose about the screen itself: language, text size, colours, motion, layout. Kept in a small file of
// the user; written by another thread, so that a slow card does not hold up a touch.

#include <QLocale>
#include <QObject>
#include <QQmlEngine>
#include <QtQml/qqmlregistration.h>

class QTranslator;

namespace pibox::screen {

class Preferences : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  /// Of the list languages(); empty: as the system has it.
  Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
  /// Those in which every text is there, and whose letters a font has.
  Q_PROPERTY(QStringList languages READ languages CONSTANT)
  Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY changed)
  /// Per cent of the normal text size: 100, 115 or 130.
  Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY changed)
  Q_PROPERTY(bool motion READ motion WRITE setMotion NOTIFY changed)
  Q_PROPERTY(Layout layout READ layout WRITE setLayout NOTIFY changed)
  Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY changed)
  /// The font in which every text of the language can be read.
  Q_PROPERTY(QString fontFamily READ fontFamily NOTIFY changed)

 public:
  enum Scheme { Dark, Light, Contrast };
  Q_ENUM(Scheme)
  /// Automatic: by the size of the screen. The others are named after the devices they are for.
  enum Layout { Automatic, Panel, Touch, Portrait, Hd, Tv };
  Q_ENUM(Layout)

  /// `file`: where they are kept; empty: nowhere.
  explicit Preferences(const QString& file, QObject* parent = nullptr);
  ~Preferences() override;
  static Preferences* create(QQmlEngine* qml, QJSEngine* js);
  /// The file of this user.
  static QString userFile();

  [[nodiscard]] QString language() const { return m_language; }
  [[nodiscard]] QStringList languages() const;
  [[nodiscard]] Scheme scheme() const { return m_scheme; }
  [[nodiscard]] int textSize() const { return m_textSize; }
  [[nodiscard]] bool motion() const { return m_motion; }
  [[nodiscard]] Layout layout() const { return m_layout; }
  [[nodiscard]] bool rightToLeft() const;
  [[nodiscard]] QString fontFamily() const;

  void setLanguage(const QString& language);
  void setScheme(Scheme scheme);
  void setTextSize(int percent);
  void setMotion(bool on);
  void setLayout(Layout layout);

  /// A language in its own words: "Deutsch".
  Q_INVOKABLE [[nodiscard]] QString languageName(const QString& language) const;

 Q_SIGNALS:
  void changed();
  /// The texts have to be asked for again.
  void languageChanged();

 private:
  void load();
  void save();
  void translate();

  QString m_file;
  QString m_language;
  Scheme m_scheme = Dark;
  int m_textSize = 100;
  bool m_motion = true;
  Layout m_layout = Automatic;
  QTranslator* m_translator = nullptr;
};

}  // namespace pibox::screen
