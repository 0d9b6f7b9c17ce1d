#pragma once
// The settings that the service keeps: channel, schedule, repository. Each is written on its own. What a person has
// chosen is shown at once, and the next choice builds on it; when all is answered, what the service says is shown.

#include "upgrade.h"

namespace pibox::screen {

class ServiceSettings : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY changed)
  Q_PROPERTY(QStringList channels READ channels NOTIFY changed)
  /// 0 off, 1 look, 2 fetch, 3 install: a position in a list of choices.
  Q_PROPERTY(int automatic READ automatic WRITE setAutomatic NOTIFY changed)
  Q_PROPERTY(QStringList automaticChoices READ automaticChoices NOTIFY changed)
  /// The days of the week, 0 Monday … 6 Sunday, from that on with which it begins where the language is spoken.
  Q_PROPERTY(QList<int> weekDays READ weekDays NOTIFY changed)
  Q_PROPERTY(int fromHour READ fromHour WRITE setFromHour NOTIFY changed)
  Q_PROPERTY(int toHour READ toHour WRITE setToHour NOTIFY changed)
  Q_PROPERTY(QString repository READ repository WRITE setRepository NOTIFY changed)
  /// Other addresses with the same content, in the order in which they are asked.
  Q_PROPERTY(QStringList mirrors READ mirrors NOTIFY changed)
  Q_PROPERTY(bool mayAddMirror READ mayAddMirror NOTIFY changed)
  Q_PROPERTY(bool metered READ metered WRITE setMetered NOTIFY changed)
  /// The most that is downloaded in a second: a position in rateLimits.
  Q_PROPERTY(int rateLimit READ rateLimit WRITE setRateLimit NOTIFY changed)
  Q_PROPERTY(QStringList rateLimits READ rateLimits NOTIFY changed)
  /// A transfer gives way to other programs.
  Q_PROPERTY(bool leftOver READ leftOver WRITE setLeftOver NOTIFY changed)
  /// Starts that a trial may take, 1 … 5.
  Q_PROPERTY(int tries READ tries WRITE setTries NOTIFY changed)
  Q_PROPERTY(QString triesText READ triesText NOTIFY changed)
  /// What is limited, in a few words; empty when nothing is.
  Q_PROPERTY(QString limits READ limits NOTIFY changed)
  /// "Mon–Sun, 02:00 to 05:00".
  Q_PROPERTY(QString schedule READ schedule NOTIFY changed)

 public:
  ServiceSettings(Remote& remote, Upgrade& upgrade, QObject* parent = nullptr);
  ~ServiceSettings() override;
  static ServiceSettings* create(QQmlEngine* qml, QJSEngine* js);

  [[nodiscard]] QString channel() const;
  [[nodiscard]] QStringList channels() const;
  [[nodiscard]] int automatic() const;
  [[nodiscard]] QStringList automaticChoices() const;
  [[nodiscard]] QList<int> weekDays() const;
  [[nodiscard]] int fromHour() const;
  [[nodiscard]] int toHour() const;
  [[nodiscard]] QString repository() const;
  [[nodiscard]] QStringList mirrors() const;
  [[nodiscard]] bool mayAddMirror() const;
  [[nodiscard]] bool metered() const;
  [[nodiscard]] int rateLimit() const;
  [[nodiscard]] QStringList rateLimits() const;
  [[nodiscard]] bool leftOver() const;
  [[nodiscard]] int tries() const;
  [[nodiscard]] QString triesText() const;
  [[nodiscard]] QString limits() const;
  [[nodiscard]] QString schedule() const;

  void setChannel(const QString& channel);
  void setAutomatic(int automatic);
  void setFromHour(int hour);
  void setToHour(int hour);
  void setRepository(const QString& repository);
  void setMetered(bool metered);
  void setRateLimit(int choice);
  void setLeftOver(bool leftOver);
  void setTries(int tries);

  /// Changes the address at a position of mirrors; the position after the last adds one, an empty address removes it.
  Q_INVOKABLE void setMirror(int position, const QString& address);

  /// `day`: 0 Monday … 6 Sunday.
  Q_INVOKABLE [[nodiscard]] bool hasDay(int day) const;
  Q_INVOKABLE void setDay(int day, bool on);
  Q_INVOKABLE [[nodiscard]] QString dayName(int day) const;
  /// An hour as a time of day.
  Q_INVOKABLE [[nodiscard]] QString hourName(int hour) const;

  void retranslate() { Q_EMIT changed(); }

 Q_SIGNALS:
  void changed();

 private:
  [[nodiscard]] QList<quint64> rates() const;
  void set(const QString& name, const QVariant& value);
  void follow();

  Remote& m_remote;
  Upgrade& m_upgrade;
  QVariantMap m_asked;  ///< not answered yet
  api::Settings m_settings;
};

}  // namespace pibox::screen
