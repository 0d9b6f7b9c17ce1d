#pragma once
// The engine on the bus: the object behind the generated adaptor. Its properties are dynamic ones named as on the bus;
// its slots are the interface's methods. Nothing here waits: the caller's uid is asked for asynchronously, the engine
// answers from its own threads, and replies are sent when they come.

#include "api/status.h"
#include "engine/engine.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include <functional>
#include <memory>
#include <mutex>

namespace pibox::service {

class Service : public QObject, protected QDBusContext {
  Q_OBJECT

 public:
  /// `idle`: ends the program when there has been nothing to do for so long; 0: never.
  Service(QDBusConnection bus, std::chrono::milliseconds idle, QObject* parent = nullptr);

  /// Where the engine tells its status; from any thread.
  void tell(const api::Status& status);
  /// A stick may have come or gone.
  void lookAtStick();
  /// Puts the object on the bus. Errors: ServiceBusy (the name is taken), ServiceUnreachable (the bus).
  Result<> start(std::unique_ptr<engine::Engine> engine);

 public Q_SLOTS:
  // The names are the interface's.
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
  void Wake();

  /// The bus is gone: nobody can ask for anything any more, and the next service needs the lock.
  void onDisconnected();

 private:
  using Request = std::function<void(engine::Engine&, engine::Engine::Reply)>;
  /// What a call replies; invalid: nothing.
  using Answer = std::function<void(Result<QVariant>)>;
  using Question = std::function<void(engine::Engine&, Answer)>;
  /// Lets the engine do `request` if the caller may, and sends the reply when it comes.
  void act(Request request, bool hasResult = false);
  void ask(Question question);
  void run(const QDBusMessage& call, const Question& question);
  void refuse(const QDBusMessage& call, const Error& error);
  void refuseNow(const Error& error);

  void publish();
  void consider();

  QDBusConnection m_bus;
  api::Status m_published;
  QElapsedTimer m_sinceProgress;
  QTimer m_progressTimer;
  QTimer m_idleTimer;
  int m_calls = 0;  ///< under way

  std::mutex m_mutex;
  api::Status m_latest;   ///< guarded by m_mutex
  bool m_posted = false;  ///< guarded by m_mutex: publish() is on its way

  std::unique_ptr<engine::Engine> m_engine;  ///< last: its threads use the rest
};

}  // namespace pibox::service
