// The object on the bus: what it tells, and how a call is taken and answered. The methods are in methods.cpp.

#include "service.h"

#include "api/client.h"
#include "api/convert.h"
#include "authority.h"
#include "upgrade_adaptor.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace pibox::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kProgressMs = 250;
constexpr qsizetype kMaxArgument = 4096;

}  // namespace

Service::Service(QDBusConnection bus, std::chrono::milliseconds idle, QObject* parent)
    : QObject(parent), m_bus(std::move(bus)) {
  api::registerTypes();
  const auto properties = api::toMap(m_published);
  for (auto property = properties.begin(); property != properties.end(); ++property)
    setProperty(property.key().toLatin1().constData(), *property);
  m_sinceProgress.start();
  m_progressTimer.setSingleShot(true);
  connect(&m_progressTimer, &QTimer::timeout, this, &Service::publish);
  m_idleTimer.setSingleShot(true);
  m_idleTimer.setInterval(idle);
  connect(&m_idleTimer, &QTimer::timeout, this, &Service::consider);
  if (idle.count() > 0) m_idleTimer.start();
  new UpgradeAdaptor(this);
}

Result<> Service::start(std::unique_ptr<engine::Engine> engine) {
  m_engine = std::move(engine);
  publish();
  if (!m_bus.registerObject(QLatin1StringView(api::kPath), this, QDBusConnection::ExportAdaptors))
    return fail(Code::ServiceUnreachable, m_bus.lastError().message().toStdString());
  if (!m_bus.registerService(QLatin1StringView(api::kService)))
    return fail(Code::ServiceBusy, m_bus.lastError().message().toStdString());
  m_bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s, this,
                SLOT(onDisconnected()));
  return {};
}

void Service::onDisconnected() {
  QCoreApplication::quit();
}

void Service::lookAtStick() {
  if (m_engine) m_engine->lookAtStick();
}

// ---- what is told

void Service::tell(const api::Status& status) {
  const std::lock_guard lock(m_mutex);
  m_latest = status;
  if (m_posted) return;
  m_posted = true;
  QMetaObject::invokeMethod(this, &Service::publish, Qt::QueuedConnection);
}

void Service::publish() {
  api::Status latest;
  {
    const std::lock_guard lock(m_mutex);
    m_posted = false;
    latest = m_latest;
  }
  auto changed = api::changedMembers(m_published, latest);
  // Progress at most four times a second, unless it comes with a new state.
  if (changed.size() == 1 && changed.contains(u"Progress"_s) && m_sinceProgress.elapsed() < kProgressMs) {
    if (!m_progressTimer.isActive()) m_progressTimer.start(static_cast<int>(kProgressMs - m_sinceProgress.elapsed()));
    return;
  }
  if (changed.isEmpty()) return;
  if (changed.contains(u"Progress"_s)) m_sinceProgress.restart();
  m_published = std::move(latest);
  for (auto property = changed.begin(); property != changed.end(); ++property)
    setProperty(property.key().toLatin1().constData(), *property);
  auto signal = QDBusMessage::createSignal(QLatin1StringView(api::kPath), u"org.freedesktop.DBus.Properties"_s,
                                           u"PropertiesChanged"_s);
  signal << QString::fromLatin1(api::kInterface) << changed << QStringList();
  m_bus.send(signal);
  if (m_idleTimer.interval() > 0) m_idleTimer.start();
}

void Service::consider() {
  if (m_calls > 0 || (m_engine && !m_engine->mayEnd()))
    m_idleTimer.start();
  else
    QCoreApplication::quit();
}

// ---- what is asked for

void Service::refuse(const QDBusMessage& call, const Error& error) {
  m_bus.send(call.createErrorReply(api::errorName(error.code), QString::fromStdString(error.detail)));
}

void Service::refuseNow(const Error& error) {
  setDelayedReply(true);
  refuse(message(), error);
}

void Service::act(Request request, bool hasResult) {
  ask([request = std::move(request), hasResult](engine::Engine& engine, Answer answer) {
    request(engine, [hasResult, answer = std::move(answer)](Result<std::string> result) {
      answer(result.transform(
          [&](const std::string& text) { return hasResult ? QVariant(QString::fromStdString(text)) : QVariant(); }));
    });
  });
}

void Service::ask(Question question) {
  setDelayedReply(true);
  const QDBusMessage call = message();
  for (const auto& argument : call.arguments())
    if (argument.typeId() == QMetaType::QString && argument.toString().size() > kMaxArgument)
      return refuse(call, {Code::InvalidArgument, "too long"});
  auto who = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                            u"org.freedesktop.DBus"_s, u"GetConnectionUnixUser"_s);
  who << call.service();
  ++m_calls;
  auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(who), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this,
          [this, call, question = std::move(question)](auto* finished) {
            finished->deleteLater();
            --m_calls;
            const QDBusPendingReply<uint> uid = *finished;
            if (uid.isError() || !mayAct(uid.value())) return refuse(call, {Code::NotAuthorised, ""});
            run(call, question);
          });
}

void Service::run(const QDBusMessage& call, const Question& question) {
  ++m_calls;
  question(*m_engine, [this, call](Result<QVariant> result) {
    QMetaObject::invokeMethod(this, [this, call, result = std::move(result)] {
      --m_calls;
      // What the call has changed is told before its reply.
      publish();
      if (!result)
        refuse(call, result.error());
      else
        m_bus.send(result->isValid() ? call.createReply(*result) : call.createReply());
    });
  });
}

}  // namespace pibox::service
