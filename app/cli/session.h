#pragma once
// One conversation of the CLI with the service: asks, waits, and shows what changes. A service that ends in between
// (idle, killed) is started again by the bus and asked again; the upgrade does not depend on this program.

#include "api/client.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QEventLoop>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace pibox::cli {

/// The bus at an address, or without one the session's or the system's.
QDBusConnection busAt(const QString& address, bool session);

class Session : public QObject {
  Q_OBJECT

 public:
  explicit Session(const QDBusConnection& bus);

  /// The present status; waits for the service to start. Errors: ServiceUnreachable.
  Result<api::Status> status();
  /// Calls a method and waits for its reply.
  Result<QVariantList> call(const QString& method, const QVariantList& arguments = {});
  /// Waits until `done` holds; `shown` (may be empty) is called for each change. Errors: ServiceUnreachable.
  Result<api::Status> until(const std::function<bool(const api::Status&)>& done,
                            const std::function<void(const api::Status&)>& shown = {});
  /// Calls `shown` with the changed properties for ever.
  Result<> watch(const std::function<void(const api::Status&, const QStringList&)>& shown);

 private:
  Result<> load();
  std::function<void(const QString&)> giveUpAfter(int tries, QEventLoop& loop, std::optional<Error>& error);

  api::Client m_client;
  QDBusServiceWatcher m_watcher;
  bool m_loaded = false;
};

}  // namespace pibox::cli
