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

QVariantMap Service::CarryReport(const QString& id, const QVariantMap& options) {
  if (const auto known = knownOptions(
          options, {{u"dryRun"_s, QMetaType::fromType<bool>()}, {u"policy"_s, QMetaType::fromType<QString>()}});
      !known)
    return refuseNow(known.error()), QVariantMap();
  carry::ReviewOptions wanted{.dryRun = options.value(u"dryRun"_s).toBool(), .policy = {}, .stop = {}};
  if (options.contains(u"policy"_s)) wanted.policy = options[u"policy"_s].toString().toStdString();
  ask([id = id.toStdString(), wanted](engine::Engine& engine, Answer answer) {
    engine.carryReport(id, wanted, [answer = std::move(answer)](const Result<api::CarryReport>& report) {
      answer(report.transform([](const auto& value) { return QVariant(api::toMap(value)); }));
    });
  });
  return {};
}

QVariantMap Service::CarryDiff(const QString& id, const QString& key) {
  ask([id = id.toStdString(), key = key.toStdString()](engine::Engine& engine, Answer answer) {
    engine.carryDiff(id, key, [answer = std::move(answer)](const Result<api::CarryDiff>& diff) {
      answer(diff.transform([](const auto& value) { return QVariant(api::toMap(value)); }));
    });
  });
  return {};
}

void Service::CarryChoose(const QString& id, const QString& key, const QString& side) {
  act([id = id.toStdString(), key = key.toStdString(), side = side.toStdString()](engine::Engine& engine, auto reply) {
    engine.carryChoose(id, key, side, std::move(reply));
  });
}

}  // namespace pibox::service
