#pragma once
// org.pibox.Upgrade1 over D-Bus. Even opening the bus and adding match rules happens on another thread: both wait for
// the bus daemon.
//
// The service ends when it is idle, so losing its name is normal; the next call starts it again (D-Bus activation).
// When it goes away in the middle of work it is asked again, which starts it and lets it resume.

#include "api/client.h"
#include "remote.h"

#include <QThread>
#include <QTimer>

#include <memory>

namespace pibox::screen {

class BusRemote final : public Remote {
  Q_OBJECT

 public:
  /// `address`: of a private bus; empty: the system bus.
  explicit BusRemote(const QString& address, QObject* parent = nullptr);
  ~BusRemote() override;

  void reconnect() override;
  void call(const QString& method, const QVariantList& arguments, Reply reply) override;

 private Q_SLOTS:
  void onNameOwnerChanged(const QString& name, const QString& before, const QString& after);
  /// The bus is gone.
  void onDisconnected();

 private:
  void open();
  void adopt(std::unique_ptr<api::Client> client);

  QString m_address;
  std::unique_ptr<QThread> m_opener;
  std::unique_ptr<api::Client> m_client;
  QTimer m_patience;
};

}  // namespace pibox::screen
