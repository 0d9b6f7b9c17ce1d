#include "session.h"

#include <QEventLoop>

#include <optional>

namespace pibox::cli {

using namespace Qt::StringLiterals;

QDBusConnection busAt(const QString& address, bool session) {
  if (!address.isEmpty()) return QDBusConnection::connectToBus(address, u"upgrade"_s);
  return session ? QDBusConnection::sessionBus() : QDBusConnection::systemBus();
}

Session::Session(const QDBusConnection& bus)
    : m_client(bus), m_watcher(QString::fromLatin1(api::kService), bus, QDBusServiceWatcher::WatchForUnregistration) {
  connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, &m_client, &api::Client::refresh);
}

// A service that was killed a moment ago may still have been asked: it is asked again, and started by that.
std::function<void(const QString&)> Session::giveUpAfter(int tries, QEventLoop& loop, std::optional<Error>& error) {
  return [this, tries, &loop, &error](const QString& detail) mutable {
    if (tries-- > 0) {
      m_client.refresh();
      return;
    }
    error = Error{Code::ServiceUnreachable, detail.toStdString()};
    loop.quit();
  };
}

Result<> Session::load() {
  if (m_loaded) return {};
  QEventLoop loop;
  std::optional<Error> error;
  connect(&m_client, &api::Client::changed, &loop, &QEventLoop::quit);
  connect(&m_client, &api::Client::unreachable, &loop, giveUpAfter(1, loop, error));
  loop.exec();
  if (error) return std::unexpected(*error);
  m_loaded = true;
  return {};
}

Result<api::Status> Session::status() {
  PIBOX_TRY(load());
  return m_client.status();
}

Result<QVariantList> Session::call(const QString& method, const QVariantList& arguments) {
  PIBOX_TRY(load());
  QEventLoop loop;
  Result<QVariantList> result;
  m_client.call(method, arguments, [&](Result<QVariantList> reply) {
    result = std::move(reply);
    loop.quit();
  });
  loop.exec();
  return result;
}

Result<api::Status> Session::until(const std::function<bool(const api::Status&)>& done,
                                   const std::function<void(const api::Status&)>& shown) {
  PIBOX_TRY(load());
  QEventLoop loop;
  std::optional<Error> error;
  const auto look = [&] {
    if (shown) shown(m_client.status());
    if (done(m_client.status())) loop.quit();
  };
  connect(&m_client, &api::Client::changed, &loop, look);
  connect(&m_client, &api::Client::unreachable, &loop, giveUpAfter(1, loop, error));
  if (shown) shown(m_client.status());
  if (!done(m_client.status())) loop.exec();
  if (error) return std::unexpected(*error);
  return m_client.status();
}

Result<> Session::watch(const std::function<void(const api::Status&, const QStringList&)>& shown) {
  PIBOX_TRY(load());
  // A service that ends because nothing is to be done is not to be started again just to be watched.
  m_watcher.disconnect();
  QEventLoop loop;
  connect(&m_client, &api::Client::changed, &loop,
          [&](const QStringList& properties) { shown(m_client.status(), properties); });
  shown(m_client.status(), {});
  loop.exec();
  return {};
}

}  // namespace pibox::cli
