#pragma once
// A service that only plays: org.pibox.Upgrade1 on a bus, with an upgrade that goes the way a story says. For the
// gallery, translators and the tests of the screen. Nothing on the machine is changed.

#include "api/status.h"
#include "base/error.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVariantMap>

namespace pibox::simulated {

/// How the upgrade goes.
enum class Story { Upgrade, Slow, Stalled, LosesNetwork, NoRoom, FallsBack, Refuses };
std::optional<Story> storyOf(const QString& name);
QStringList storyNames();

class Backend : public QObject, protected QDBusContext {
  Q_OBJECT
  Q_PROPERTY(QString State READ state)
  Q_PROPERTY(QVariantMap Installed READ installed)
  Q_PROPERTY(QVariantMap Progress READ progress)
  Q_PROPERTY(QList<QVariantMap> Checks READ checks)
  Q_PROPERTY(QList<QVariantMap> Banks READ banks)
  Q_PROPERTY(QList<QVariantMap> Available READ available)
  Q_PROPERTY(QVariantMap LastOutcome READ lastOutcome)
  Q_PROPERTY(QVariantMap LastError READ lastError)
  Q_PROPERTY(QVariantMap SelfTest READ selfTest)
  Q_PROPERTY(QVariantMap Checked READ checked)
  Q_PROPERTY(QVariantMap Settings READ settings)
  Q_PROPERTY(QVariantMap Stick READ stick)
  Q_PROPERTY(QVariantMap ResetBackup READ resetBackup)
  Q_PROPERTY(QList<QVariantMap> Freeable READ freeable)
  Q_PROPERTY(QList<QVariantMap> History READ history)

 public:
  /// `stepMs`: one step of the story.
  Backend(const QDBusConnection& bus, api::Status status, Story story, int stepMs, QObject* parent = nullptr);
  /// Takes the name on the bus. False: it is taken.
  bool start();

  [[nodiscard]] QString state() const { return value(QStringLiteral("State")).toString(); }
  [[nodiscard]] QVariantMap installed() const { return value(QStringLiteral("Installed")).toMap(); }
  [[nodiscard]] QVariantMap progress() const { return value(QStringLiteral("Progress")).toMap(); }
  [[nodiscard]] QList<QVariantMap> checks() const { return maps(QStringLiteral("Checks")); }
  [[nodiscard]] QList<QVariantMap> banks() const { return maps(QStringLiteral("Banks")); }
  [[nodiscard]] QList<QVariantMap> available() const { return maps(QStringLiteral("Available")); }
  [[nodiscard]] QVariantMap lastOutcome() const { return value(QStringLiteral("LastOutcome")).toMap(); }
  [[nodiscard]] QVariantMap lastError() const { return value(QStringLiteral("LastError")).toMap(); }
  [[nodiscard]] QVariantMap selfTest() const { return value(QStringLiteral("SelfTest")).toMap(); }
  [[nodiscard]] QVariantMap checked() const { return value(QStringLiteral("Checked")).toMap(); }
  [[nodiscard]] QVariantMap settings() const { return value(QStringLiteral("Settings")).toMap(); }
  [[nodiscard]] QVariantMap stick() const { return value(QStringLiteral("Stick")).toMap(); }
  [[nodiscard]] QVariantMap resetBackup() const { return value(QStringLiteral("ResetBackup")).toMap(); }
  [[nodiscard]] QList<QVariantMap> freeable() const { return maps(QStringLiteral("Freeable")); }
  [[nodiscard]] QList<QVariantMap> history() const { return maps(QStringLiteral("History")); }

 public Q_SLOTS:
  void Check();
  void Install(const QString& id, const QVariantMap& options);
  void Pause();
  void Resume();
  void Cancel();
  void Restart(const QString& when);
  void Later();
  void Rollback(const QString& id);
  void Reset(const QVariantMap& options);
  void UndoReset();
  void EraseBackup();
  void Remove(const QString& id);
  void Verify(const QString& id);
  void Import(const QString& folder);
  void RunSelfTest();
  void SetSettings(const QVariantMap& settings);
  void Dismiss();
  void Skip(const QString& id);
  QString SaveReport(const QString& folder);
  QVariantMap CarryReport(const QString& id, const QVariantMap& options);
  QVariantMap CarryDiff(const QString& id, const QString& key);
  void CarryChoose(const QString& id, const QString& key, const QString& side);

 private:
  using Next = void (Backend::*)();
  [[nodiscard]] QVariant value(const QString& name) const;
  [[nodiscard]] QList<QVariantMap> maps(const QString& name) const;
  [[nodiscard]] bool refused(bool allowed);
  void heard(const QString& call);
  /// Tells what changed.
  void publish();
  void after(int steps, Next next);
  void work(api::State state, api::Phase phase, double fraction);
  void go(api::State state);

  void found();
  void prepare();
  void download();
  void write();
  void finish();
  void restarted();
  void judged();
  void tested();

  QDBusConnection m_bus;
  api::Status m_status;
  api::Status m_told;
  Story m_story;
  int m_stepMs;
  std::size_t m_check = 0;
  api::State m_before = api::State::Idle;
  QTimer m_timer;
  QMetaObject::Connection m_next;
};

}  // namespace pibox::simulated
