#include "simulated/backend.h"

#include "api/client.h"
#include "api/convert.h"
#include "simulated/states.h"
#include "upgrade_adaptor.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace pibox::simulated {

namespace {

constexpr std::uint64_t kTotal = 295'000'000;

const std::pair<const char*, Story> kStories[] = {
    {"upgrade", Story::Upgrade}, {"slow", Story::Slow},
    {"stalled", Story::Stalled}, {"loses-network", Story::LosesNetwork},
    {"no-room", Story::NoRoom},  {"falls-back", Story::FallsBack},
    {"refuses", Story::Refuses},
};

}  // namespace

std::optional<Story> storyOf(const QString& name) {
  for (const auto& [known, story] : kStories)
    if (name == QLatin1StringView(known)) return story;
  return std::nullopt;
}

QStringList storyNames() {
  QStringList names;
  for (const auto& [name, story] : kStories) names.append(QLatin1StringView(name));
  return names;
}

Backend::Backend(const QDBusConnection& bus, api::Status status, Story story, int stepMs, QObject* parent)
    : QObject(parent), m_bus(bus), m_status(std::move(status)), m_told(m_status), m_story(story), m_stepMs(stepMs) {
  api::registerTypes();
  m_timer.setSingleShot(true);
  new UpgradeAdaptor(this);
}

bool Backend::start() {
  return m_bus.registerObject(QLatin1StringView(api::kPath), this) &&
         m_bus.registerService(QLatin1StringView(api::kService));
}

QVariant Backend::value(const QString& name) const {
  return api::toMap(m_status).value(name);
}

QList<QVariantMap> Backend::maps(const QString& name) const {
  return value(name).value<api::MapList>();
}

void Backend::publish() {
  const QVariantMap before = api::toMap(m_told), now = api::toMap(m_status);
  QVariantMap changed;
  for (auto entry = now.begin(); entry != now.end(); ++entry)
    if (before.value(entry.key()) != entry.value()) changed.insert(entry.key(), entry.value());
  m_told = m_status;
  if (changed.isEmpty()) return;
  auto message = QDBusMessage::createSignal(QLatin1StringView(api::kPath), u"org.freedesktop.DBus.Properties"_s,
                                            u"PropertiesChanged"_s);
  message << QString::fromLatin1(api::kInterface) << changed << QStringList();
  m_bus.send(message);
}

void Backend::heard(const QString& call) {
  std::fprintf(stdout, "%s\n", qPrintable(call));
  std::fflush(stdout);
}

bool Backend::refused(bool allowed) {
  if (allowed && m_story != Story::Refuses) return false;
  if (calledFromDBus()) sendErrorReply(api::errorName(Code::WrongState), u"the story does not allow it"_s);
  return true;
}

void Backend::after(int steps, Next next) {
  m_timer.disconnect();
  connect(&m_timer, &QTimer::timeout, this, next);
  m_timer.start(steps * m_stepMs);
}

void Backend::go(api::State state) {
  m_status.state = state;
  m_status.progress = {};
  publish();
}

void Backend::work(api::State state, api::Phase phase, double fraction) {
  m_status.state = state;
  auto& progress = m_status.progress;
  progress = {};
  progress.target = "pibox-1.5.0";
  progress.phase = phase;
  progress.fraction = fraction;
  progress.bytesTotal = kTotal;
  progress.bytesDone = static_cast<std::uint64_t>(fraction * kTotal);
  progress.mayCancel = phase != api::Phase::Flush;
  progress.mayPause = state == api::State::Downloading;
  if (state == api::State::Downloading) {
    progress.rate = 2'400'000;
    progress.secondsLeft = static_cast<std::uint32_t>((1 - fraction) * 120);
  }
  publish();
}

void Backend::Check() {
  heard(u"Check"_s);
  if (refused(true)) return;
  m_status.state = api::State::Checking;
  m_status.progress = {};
  m_status.progress.phase = api::Phase::Metadata;
  m_status.progress.mayCancel = true;
  publish();
  after(2, &Backend::found);
}

void Backend::found() {
  const auto offered = offeredStatus();
  m_status.available = offered.available;
  m_status.checked = offered.checked;
  go(api::State::Available);
}

void Backend::Install(const QString& id, const QVariantMap& /*options*/) {
  heard(u"Install "_s + id);
  if (refused(!id.isEmpty())) return;
  m_status.lastError = {};
  m_status.lastOutcome = {};
  m_status.state = api::State::Preparing;
  m_status.progress = {};
  m_status.progress.target = id.toStdString();
  m_status.progress.mayCancel = true;
  m_status.checks = statusOf("preparing")->checks;
  for (auto& check : m_status.checks) check.state = api::CheckState::Pending;
  m_check = 0;
  publish();
  after(1, &Backend::prepare);
}

void Backend::prepare() {
  if (m_check > 0) m_status.checks[m_check - 1].state = api::CheckState::Passed;
  if (m_story == Story::NoRoom && m_check == 2) {
    m_status.checks[1].state = api::CheckState::Failed;
    m_status.checks[1].code = "PBX-ROOM";
    m_status.lastError = {"PBX-ROOM", "412 MB needed, 96 MB free", api::Phase::Room, {}};
    return go(api::State::Failed);
  }
  if (m_check == m_status.checks.size()) {
    work(api::State::Downloading, api::Phase::Download, 0);
    return after(1, &Backend::download);
  }
  m_status.checks[m_check++].state = api::CheckState::Running;
  publish();
  after(1, &Backend::prepare);
}

void Backend::download() {
  const double fraction = m_status.progress.fraction.value_or(0) + (m_story == Story::Slow ? 0.005 : 0.1);
  if (m_story == Story::Stalled && fraction > 0.35) {
    m_status.progress.stalledSeconds = m_status.progress.stalledSeconds.value_or(8) + 1;
    m_status.progress.rate = {};
    m_status.progress.secondsLeft = {};
    publish();
    return after(1, &Backend::download);
  }
  if (m_story == Story::LosesNetwork && fraction > 0.45) {
    m_story = Story::Upgrade;
    m_status.lastError = {"PBX-NET-LOST", "connection reset by peer", api::Phase::Download, {}};
    m_status.state = api::State::Paused;
    m_status.progress.rate = {};
    m_status.progress.secondsLeft = {};
    m_status.progress.mayPause = false;
    return publish();
  }
  if (fraction > 0.7) {
    work(api::State::Staging, api::Phase::Write, 0.72);
    return after(2, &Backend::write);
  }
  work(api::State::Downloading, api::Phase::Download, fraction);
  after(1, &Backend::download);
}

void Backend::write() {
  work(api::State::Staging, api::Phase::Flush, 0.97);
  after(2, &Backend::finish);
}

void Backend::finish() {
  const auto staged = *statusOf("ready");
  m_status.banks = staged.banks;
  m_status.available = staged.available;
  m_status.checks.clear();
  go(api::State::ReadyToRestart);
}

void Backend::Pause() {
  heard(u"Pause"_s);
  if (refused(m_status.progress.mayPause)) return;
  m_timer.stop();
  m_status.state = api::State::Paused;
  m_status.progress.rate = {};
  m_status.progress.secondsLeft = {};
  m_status.progress.mayPause = false;
  publish();
}

void Backend::Resume() {
  heard(u"Resume"_s);
  if (refused(m_status.state == api::State::Paused)) return;
  m_status.lastError = {};
  work(api::State::Downloading, api::Phase::Download, m_status.progress.fraction.value_or(0));
  after(1, &Backend::download);
}

void Backend::Cancel() {
  heard(u"Cancel"_s);
  if (refused(m_status.progress.mayCancel)) return;
  m_status.state = api::State::Cancelling;
  m_status.progress.mayCancel = m_status.progress.mayPause = false;
  publish();
  after(2, &Backend::found);
}

void Backend::Restart(const QString& when) {
  heard(u"Restart "_s + when);
  if (refused(m_status.state == api::State::ReadyToRestart || m_status.state == api::State::Available)) return;
  go(api::State::Restarting);
  after(2, &Backend::restarted);
}

void Backend::restarted() {
  const auto trial = *statusOf("confirming");
  m_status = trial;
  publish();
  after(2, &Backend::judged);
}

void Backend::judged() {
  const bool good = m_story != Story::FallsBack;
  auto judged = *statusOf(good ? "updated" : "fell-back");
  m_story = Story::Upgrade;
  m_status = std::move(judged);
  publish();
}

void Backend::Later() {
  heard(u"Later"_s);
  if (refused(m_status.state == api::State::ReadyToRestart)) return;
  go(api::State::Available);
}

void Backend::Rollback(const QString& id) {
  heard(u"Rollback "_s + id);
  if (refused(true)) return;
  go(api::State::Restarting);
}

void Backend::Reset(const QVariantMap& options) {
  heard(u"Reset userdata=%1"_s.arg(options.value(u"userdata"_s).toBool() ? 1 : 0));
  if (refused(true)) return;
  m_status.resetBackup = {1'795'000'000, 4'000'000};
  go(api::State::Restarting);
}

void Backend::UndoReset() {
  heard(u"UndoReset"_s);
  if (refused(m_status.resetBackup.time.has_value())) return;
  m_status.resetBackup = {};
  go(api::State::Restarting);
}

void Backend::EraseBackup() {
  heard(u"EraseBackup"_s);
  if (refused(m_status.resetBackup.time.has_value())) return;
  m_status.resetBackup = {};
  publish();
}

void Backend::Remove(const QString& id) {
  heard(u"Remove "_s + id);
  if (refused(std::erase_if(m_status.banks,
                            [&](const auto& bank) { return bank.mayRemove && bank.id == id.toStdString(); }) > 0))
    return;
  publish();
}

void Backend::Verify(const QString& id) {
  heard(u"Verify "_s + id);
  if (refused(true)) return;
  m_before = m_status.state;
  work(api::State::Verifying, api::Phase::Verify, 0.3);
  m_status.progress.target = id.toStdString();
  publish();
  after(3, &Backend::tested);
}

void Backend::tested() {
  for (auto& bank : m_status.banks)
    if (bank.id == m_status.progress.target) bank.verified = api::Verified::Yes;
  if (m_status.selfTest.tests.size() > 1) m_status.selfTest.passed = true;
  go(m_before);
}

void Backend::Import(const QString& folder) {
  heard(u"Import "_s + folder);
  if (refused(!folder.isEmpty())) return;
  found();
}

void Backend::RunSelfTest() {
  heard(u"RunSelfTest"_s);
  if (refused(true)) return;
  m_before = m_status.state;
  m_status.selfTest.passed = {};
  publish();
  after(3, &Backend::tested);
}

void Backend::SetSettings(const QVariantMap& settings) {
  heard(u"SetSettings "_s + settings.keys().join(u','));
  if (refused(true)) return;
  api::apply(settings, m_status.settings);
  publish();
}

void Backend::Dismiss() {
  heard(u"Dismiss"_s);
  if (refused(true)) return;
  m_status.lastError = {};
  m_status.lastOutcome.seen = true;
  go(m_status.available.empty() ? api::State::Idle : api::State::Available);
}

void Backend::Skip(const QString& id) {
  heard(u"Skip "_s + id);
  if (refused(true)) return;
  for (auto& release : m_status.available)
    if (release.id == id.toStdString()) release.skipped = true;
  publish();
}

QString Backend::SaveReport(const QString& folder) {
  heard(u"SaveReport "_s + folder);
  if (refused(true)) return {};
  return (folder.isEmpty() ? u"/userdata"_s : folder) + u"/pibox-report.txt"_s;
}

QVariantMap Backend::CarryReport(const QString& id, const QVariantMap& /*options*/) {
  heard(u"CarryReport "_s + id);
  if (refused(true)) return {};
  return api::toMap(carryReport(m_status.state != api::State::Updated));
}

QVariantMap Backend::CarryDiff(const QString& id, const QString& key) {
  heard(u"CarryDiff %1 %2"_s.arg(id, key));
  if (refused(!key.isEmpty())) return {};
  return api::toMap(carryDiff());
}

void Backend::CarryChoose(const QString& id, const QString& key, const QString& side) {
  heard(u"CarryChoose %1 %2 %3"_s.arg(id, key, side));
  if (refused(!key.isEmpty() && !side.isEmpty())) return;
  publish();
}

}  // namespace pibox::simulated
