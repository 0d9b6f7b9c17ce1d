#pragma once
// The other end of the bus: what the screen and the CLI hold. Keeps a Status that follows the service, and calls its
// methods. Nothing here waits for the bus. The service need not run: reading the properties starts it (D-Bus
// activation), and when it has ended because there was nothing to do, the last Status stays valid until a call starts
// it again.

#include "api/status.h"
#include "base/error.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <functional>

namespace pibox::api {

inline constexpr auto kService = "org.pibox.Upgrade1";
inline constexpr auto kPath = "/org/pibox/Upgrade1";
inline constexpr auto kInterface = "org.pibox.Upgrade1";
inline constexpr auto kErrorPrefix = "org.pibox.Upgrade1.Error.";

/// `org.pibox.Upgrade1.Error.PBX_…` to and from a code. Any other D-Bus error is Code::ServiceUnreachable or
/// Code::Internal.
QString errorName(Code code);
Error errorFromReply(const QDBusMessage& reply);

class Client : public QObject {
  Q_OBJECT

 public:
  using Done = std::function<void(Result<QVariantList>)>;

  explicit Client(QDBusConnection bus, QObject* parent = nullptr);

  /// Valid after the first changed(); until then the defaults.
  [[nodiscard]] const Status& status() const { return m_status; }
  /// Whether the service answered the last time it was asked.
  [[nodiscard]] bool reachable() const { return m_reachable; }

  /// Asks for all properties; changed() or unreachable() follows. Called by the constructor too.
  void refresh();
  /// Whether the bus is there. One that is gone does not come back: then a new client on a new connection is needed.
  [[nodiscard]] bool isConnected() const { return m_bus.isConnected(); }

  /// Calls a method of the interface by its name; `done` gets the values of the reply, or the error. `done` is dropped
  /// with the client.
  void call(const QString& method, const QVariantList& arguments = {}, Done done = {});

 Q_SIGNALS:
  /// `properties`: their names on the bus; all of them after refresh().
  void changed(const QStringList& properties);
  /// The service could not be reached or started.
  void unreachable(const QString& detail);

 private Q_SLOTS:
  void onPropertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);

 private:
  QDBusConnection m_bus;
  Status m_status;
  bool m_reachable = false;
};

}  // namespace pibox::api
