#pragma once
// What is asked before something happens that a person may regret, and the countdown before a restart.

#include "upgrade.h"

#include <QTimer>

namespace pibox::screen {

class Questions : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(pibox::screen::Questions::Kind kind READ kind NOTIFY changed)
  Q_PROPERTY(QString title READ title NOTIFY changed)
  Q_PROPERTY(QString text READ text NOTIFY changed)
  /// The verb with its object, on the button that does it.
  Q_PROPERTY(QString confirmText READ confirmText NOTIFY changed)
  Q_PROPERTY(QString cancelText READ cancelText NOTIFY changed)
  /// Whether something is lost: such a question can be confirmed only after 2 s.
  Q_PROPERTY(bool destructive READ destructive NOTIFY changed)
  Q_PROPERTY(bool armed READ armed NOTIFY changed)
  /// Seconds until the restart; 0 when none is counted down.
  Q_PROPERTY(int countdown READ countdown NOTIFY changed)

 public:
  enum Kind { Nothing, Restart, Rollback, Remove, Reset, UndoReset, EraseBackup };
  Q_ENUM(Kind)

  explicit Questions(Upgrade& upgrade, QObject* parent = nullptr);
  ~Questions() override;
  static Questions* create(QQmlEngine* qml, QJSEngine* js);

  [[nodiscard]] Kind kind() const { return m_kind; }
  [[nodiscard]] QString title() const;
  [[nodiscard]] QString text() const;
  [[nodiscard]] QString confirmText() const;
  [[nodiscard]] QString cancelText() const;
  [[nodiscard]] bool destructive() const;
  [[nodiscard]] bool armed() const { return m_kind != Nothing && !m_arming.isActive(); }
  [[nodiscard]] int countdown() const { return m_countdown; }

  /// `subject`: the image id that it is about, if it is about one. Of a reset, `userdata`: whether it clears
  /// application data too; `keep`: the groups of settings that stay (docs/contracts.md).
  Q_INVOKABLE void ask(pibox::screen::Questions::Kind kind, const QString& subject = {}, bool userdata = false,
                       const QStringList& keep = {});
  Q_INVOKABLE void confirm();
  /// Also stops the countdown.
  Q_INVOKABLE void cancel();

  void retranslate() { Q_EMIT changed(); }

 Q_SIGNALS:
  void changed();

 private:
  void tick();
  /// What going back does to the data of the applications.
  [[nodiscard]] QString dataText() const;
  void close();

  Upgrade& m_upgrade;
  Kind m_kind = Nothing;
  QString m_subject;
  bool m_userdata = false;
  QStringList m_keep;
  int m_countdown = 0;
  QTimer m_arming;
  QTimer m_ticking;
};

}  // namespace pibox::screen
