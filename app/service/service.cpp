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

// Options of a call: only those that are known, each of its type. Errors: InvalidArgument with the name.
Result<> knownOptions(const QVariantMap& options, const QMap<QString, QMetaType>& known) {
  for (auto option = options.begin(); option != options.end(); ++option) {
    const auto expected = known.find(option.key());
    if (expected == known.end() || option->metaType() != *expected)
      return fail(Code::InvalidArgument, option.key().toStdString());
  }
  return {};
}

// Puts the members of `map` into `settings`: all of them known and of their type, or nothing.
Result<> applySettings(const QVariantMap& map, api::Settings& settings) {
  api::Settings changed = settings;
  const QVariantMap kinds = [] {
    api::Settings all;
    all.repository = "/";
    return api::toMap(all);
  }();
  for (auto member = map.begin(); member != map.end(); ++member) {
    const auto name = member.key();
    if (!kinds.contains(name) || name == u"channels") return fail(Code::InvalidArgument, name.toStdString());
    bool taken = false;
    changed.fields([&](const char* field, auto& value) {
      if (name == QLatin1StringView(field)) taken = api::detail::read(*member, value);
    });
    if (!taken) return fail(Code::InvalidArgument, name.toStdString());
  }
  settings = std::move(changed);
  return {};
}

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
  setDelayedReply(true);
  const QDBusMessage call = message();
  for (const auto& argument : call.arguments())
    if (argument.typeId() == QMetaType::QString && argument.toString().size() > kMaxArgument)
      return refuse(call, {Code::InvalidArgument, "too long"});
  auto question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                 u"org.freedesktop.DBus"_s, u"GetConnectionUnixUser"_s);
  question << call.service();
  ++m_calls;
  auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this,
          [this, call, request = std::move(request), hasResult](auto* finished) {
            finished->deleteLater();
            --m_calls;
            const QDBusPendingReply<uint> uid = *finished;
            if (uid.isError() || !mayAct(uid.value())) return refuse(call, {Code::NotAuthorised, ""});
            run(call, request, hasResult);
          });
}

void Service::run(const QDBusMessage& call, const Request& request, bool hasResult) {
  ++m_calls;
  request(*m_engine, [this, call, hasResult](Result<std::string> result) {
    QMetaObject::invokeMethod(this, [this, call, hasResult, result = std::move(result)] {
      --m_calls;
      // What the call has changed is told before its reply.
      publish();
      if (!result)
        refuse(call, result.error());
      else
        m_bus.send(hasResult ? call.createReply(QString::fromStdString(*result)) : call.createReply());
    });
  });
}

void Service::Check() {
  act([](engine::Engine& engine, auto reply) { engine.check(std::move(reply)); });
}

void Service::Install(const QString& id, const QVariantMap& options) {
  if (const auto known = knownOptions(options, {{u"ignoreExpiry"_s, QMetaType::fromType<bool>()},
                                                {u"ignoreRollout"_s, QMetaType::fromType<bool>()}});
      !known)
    return refuseNow(known.error());
  const engine::InstallOptions wanted{options.value(u"ignoreExpiry"_s).toBool(),
                                      options.value(u"ignoreRollout"_s).toBool()};
  act([id = id.toStdString(), wanted](engine::Engine& engine, auto reply) {
    engine.install(id, wanted, std::move(reply));
  });
}

void Service::Pause() {
  act([](engine::Engine& engine, auto reply) { engine.pause(std::move(reply)); });
}

void Service::Resume() {
  act([](engine::Engine& engine, auto reply) { engine.resume(std::move(reply)); });
}

void Service::Cancel() {
  act([](engine::Engine& engine, auto reply) { engine.cancel(std::move(reply)); });
}

void Service::Restart(const QString& when) {
  if (when != u"now" && when != u"idle") return refuseNow({Code::InvalidArgument, "when"});
  act([idle = when == u"idle"](engine::Engine& engine, auto reply) { engine.restart(idle, std::move(reply)); });
}

void Service::Later() {
  act([](engine::Engine& engine, auto reply) { engine.later(std::move(reply)); });
}

void Service::Rollback(const QString& id) {
  act([id = id.toStdString()](engine::Engine& engine, auto reply) { engine.rollback(id, std::move(reply)); });
}

void Service::Reset(const QVariantMap& options) {
  if (const auto known = knownOptions(
          options, {{u"keep"_s, QMetaType::fromType<QStringList>()}, {u"userdata"_s, QMetaType::fromType<bool>()}});
      !known)
    return refuseNow(known.error());
  engine::ResetOptions wanted;
  for (const auto& group : options.value(u"keep"_s).toStringList()) wanted.keep.push_back(group.toStdString());
  wanted.userdata = options.value(u"userdata"_s).toBool();
  act([wanted](engine::Engine& engine, auto reply) { engine.reset(wanted, std::move(reply)); });
}

void Service::UndoReset() {
  act([](engine::Engine& engine, auto reply) { engine.undoReset(std::move(reply)); });
}

void Service::EraseBackup() {
  act([](engine::Engine& engine, auto reply) { engine.eraseBackup(std::move(reply)); });
}

void Service::Remove(const QString& id) {
  act([id = id.toStdString()](engine::Engine& engine, auto reply) { engine.remove(id, std::move(reply)); });
}

void Service::Verify(const QString& id) {
  act([id = id.toStdString()](engine::Engine& engine, auto reply) { engine.verify(id, std::move(reply)); });
}

void Service::Import(const QString& folder) {
  act([folder = folder.toStdString()](engine::Engine& engine, auto reply) { engine.import(folder, std::move(reply)); });
}

void Service::RunSelfTest() {
  act([](engine::Engine& engine, auto reply) { engine.runSelfTest(std::move(reply)); });
}

void Service::SetSettings(const QVariantMap& settings) {
  act([settings](engine::Engine& engine, auto reply) {
    engine.setSettings([settings](api::Settings& present) { return applySettings(settings, present); },
                       std::move(reply));
  });
}

void Service::Dismiss() {
  act([](engine::Engine& engine, auto reply) { engine.dismiss(std::move(reply)); });
}

void Service::Skip(const QString& id) {
  act([id = id.toStdString()](engine::Engine& engine, auto reply) { engine.skip(id, std::move(reply)); });
}

void Service::Wake() {
  act([](engine::Engine& engine, auto reply) { engine.wakeUp(std::move(reply)); });
}

QString Service::SaveReport(const QString& folder) {
  act([folder = folder.toStdString()](engine::Engine& engine,
                                      auto reply) { engine.saveReport(folder, std::move(reply)); },
      true);
  return {};
}

}  // namespace pibox::service
