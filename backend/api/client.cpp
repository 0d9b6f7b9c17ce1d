#include "api/client.h"

#include "api/convert.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace pibox::api {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kProperties = "org.freedesktop.DBus.Properties";
// Long enough for the service to be started on a slow card.
constexpr int kTimeoutMs = 60'000;

}  // namespace

QString errorName(Code code) {
  return QLatin1StringView(kErrorPrefix) + QString::fromLatin1(describe(code).id).replace(u'-', u'_');
}

Error errorFromReply(const QDBusMessage& reply) {
  const std::string detail = reply.errorMessage().toStdString();
  QString name = reply.errorName();
  if (name.startsWith(QLatin1StringView(kErrorPrefix))) {
    const auto id = name.sliced(QLatin1StringView(kErrorPrefix).size()).replace(u'_', u'-');
    return {codeFromId(id.toStdString()).value_or(Code::Internal), detail};
  }
  // The bus's own: the service is not there, could not be started, did not answer, or the bus's policy refused the
  // call.
  if (name == u"org.freedesktop.DBus.Error.AccessDenied"_s) return {Code::NotAuthorised, detail};
  if (name == u"org.freedesktop.DBus.Error.UnknownMethod"_s || name == u"org.freedesktop.DBus.Error.InvalidArgs"_s)
    return {Code::InvalidArgument, detail};
  return {Code::ServiceUnreachable, name.toStdString() + ": " + detail};
}

Client::Client(QDBusConnection bus, QObject* parent) : QObject(parent), m_bus(std::move(bus)) {
  registerTypes();
  m_bus.connect(QLatin1StringView(kService), QLatin1StringView(kPath), QLatin1StringView(kProperties),
                u"PropertiesChanged"_s, this, SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
  refresh();
}

void Client::refresh() {
  auto message = QDBusMessage::createMethodCall(QLatin1StringView(kService), QLatin1StringView(kPath),
                                                QLatin1StringView(kProperties), u"GetAll"_s);
  message << QString::fromLatin1(kInterface);
  auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, kTimeoutMs), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
    finished->deleteLater();
    const QDBusPendingReply<QVariantMap> reply = *finished;
    m_reachable = !reply.isError();
    if (reply.isError()) {
      Q_EMIT unreachable(QString::fromStdString(errorFromReply(reply.reply()).detail));
      return;
    }
    m_status = fromMap<Status>(reply.value());
    Q_EMIT changed(reply.value().keys());
  });
}

void Client::call(const QString& method, const QVariantList& arguments, Done done) {
  auto message = QDBusMessage::createMethodCall(QLatin1StringView(kService), QLatin1StringView(kPath),
                                                QLatin1StringView(kInterface), method);
  message.setArguments(arguments);
  auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, kTimeoutMs), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this,
          [done = std::move(done)](QDBusPendingCallWatcher* finished) {
            finished->deleteLater();
            if (!done) return;
            if (finished->isError())
              done(std::unexpected(errorFromReply(finished->reply())));
            else
              done(finished->reply().arguments());
          });
}

void Client::onPropertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated) {
  if (interface != QLatin1StringView(kInterface)) return;
  // A service that has just started tells what changes before it was asked for the rest: that alone is no status.
  if (!m_reachable) return refresh();
  apply(changed, m_status);
  if (!changed.isEmpty()) Q_EMIT this->changed(changed.keys());
  if (!invalidated.isEmpty()) refresh();
}

}  // namespace pibox::api
