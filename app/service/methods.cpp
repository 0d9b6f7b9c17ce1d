// The methods of the interface: each checks its arguments and asks the engine.

#include "api/convert.h"
#include "service.h"

namespace pibox::service {

using namespace Qt::StringLiterals;

namespace {

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
