#include "bus_remote.h"

#include "api/states.h"
#include "trace.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pibox::screen {

namespace {

constexpr auto kPatience = 15s;  // D-Bus activation on a slow card included
constexpr auto kReask = 700ms;

QString connectionName() {
  return u"pibox-upgrade"_s;
}

}  // namespace

BusRemote::BusRemote(const QString& address, QObject* parent) : Remote(parent), m_address(address) {
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatience);
  connect(&m_patience, &QTimer::timeout, this, [this] { setLink(Link::Unreachable); });
  open();
}

BusRemote::~BusRemote() {
  if (m_opener) m_opener->wait();
  m_client.reset();
  QDBusConnection::disconnectFromBus(connectionName());
}

void BusRemote::open() {
  if (m_opener && m_opener->isRunning()) return;
  setLink(Link::Connecting);
  m_patience.start();
  QThread* here = thread();
  m_opener.reset(QThread::create([this, here] {
    QDBusConnection::disconnectFromBus(connectionName());
    auto bus = m_address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, connectionName())
                                   : QDBusConnection::connectToBus(m_address, connectionName());
    std::unique_ptr<api::Client> client;
    if (bus.isConnected()) {
      bus.connect(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
                  u"NameOwnerChanged"_s, QStringList{QLatin1StringView(api::kService)}, QString(), this,
                  SLOT(onNameOwnerChanged(QString, QString, QString)));
      bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s, this,
                  SLOT(onDisconnected()));
      client = std::make_unique<api::Client>(bus);
      client->moveToThread(here);
    }
    QMetaObject::invokeMethod(this, [this, client = client.release()] { adopt(std::unique_ptr<api::Client>(client)); });
  }));
  m_opener->start();
}

void BusRemote::adopt(std::unique_ptr<api::Client> client) {
  m_client = std::move(client);
  if (!m_client) {
    m_patience.stop();
    return setLink(Link::Unreachable);
  }
  connect(m_client.get(), &api::Client::changed, this, [this] {
    m_patience.stop();
    setStatus(m_client->status());
    setLink(Link::Ready);
  });
  connect(m_client.get(), &api::Client::unreachable, this, [this] {
    m_patience.stop();
    setLink(Link::Unreachable);
  });
  m_client->refresh();  // the answer to its own first question may have come before these connections
}

void BusRemote::reconnect() {
  if (!m_client || !m_client->isConnected()) return open();
  setLink(Link::Connecting);
  m_patience.start();
  m_client->refresh();
}

void BusRemote::onDisconnected() {
  m_patience.stop();
  setLink(Link::Unreachable);
}

void BusRemote::call(const QString& method, const QVariantList& arguments, Reply reply) {
  qCDebug(trace) << "request" << method;
  if (!m_client) {
    QTimer::singleShot(0, this, [reply] { reply(u"PBX-SERVICE-UNREACHABLE"_s, {}); });
    return;
  }
  m_client->call(method, arguments, [reply](const Result<QVariantList>& result) {
    if (!result)
      reply(QString::fromLatin1(describe(result.error().code).id), QString::fromStdString(result.error().detail));
    else
      reply({}, result->value(0));
  });
}

void BusRemote::onNameOwnerChanged(const QString& /*name*/, const QString& /*before*/, const QString& after) {
  if (!m_client) return;
  if (!after.isEmpty())
    m_client->refresh();
  else if (api::isWork(status().state))
    QTimer::singleShot(kReask, m_client.get(), &api::Client::refresh);
}

}  // namespace pibox::screen
