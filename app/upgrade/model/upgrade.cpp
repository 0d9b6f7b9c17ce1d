#include "upgrade.h"

#include "report_text.h"
#include "texts.h"

using namespace Qt::StringLiterals;

namespace pibox::screen {

namespace {

Upgrade* theUpgrade = nullptr;  // QML asks for its singletons by type; one application has one of each

}  // namespace

Upgrade::Upgrade(Remote& remote, QObject* parent)
    : QObject(parent),
      m_remote(remote),
      m_checks({"name", "title", "state", "remedy"}),
      m_banks({"bank", "title", "detail", "role", "running", "mayRollback", "mayRemove", "verified"}),
      m_tests({"test", "title", "result", "reason", "outcome"}),
      m_history({"key", "title", "about", "time", "problem"}),
      m_transfer({"key", "title", "amount"}) {
  theUpgrade = this;
  connect(&remote, &Remote::statusChanged, this, &Upgrade::follow);
  connect(&remote, &Remote::linkChanged, this, &Upgrade::follow);
  follow();
}

Upgrade::~Upgrade() {
  theUpgrade = nullptr;
}

Upgrade* Upgrade::create(QQmlEngine* /*qml*/, QJSEngine* /*js*/) {
  QJSEngine::setObjectOwnership(theUpgrade, QJSEngine::CppOwnership);
  return theUpgrade;
}

void Upgrade::follow() {
  m_facts.link = m_remote.link();
  m_facts.status = m_remote.status();
  refresh();
}

void Upgrade::refresh() {
  m_face = Face::of(m_facts);
  m_progress.follow(m_facts.status.progress, m_facts.working());
  fillLists();
  Q_EMIT changed();
}

void Upgrade::retranslate() {
  m_face = Face::of(m_facts);
  fillLists();
  m_progress.retranslate();
  Q_EMIT changed();
  Q_EMIT refusalChanged();
}

void Upgrade::act(Action::Value action) {
  if (m_facts.pending != Action::None) return;
  const auto* release = m_facts.installable();
  const auto& status = m_facts.status;
  const std::string tried = m_facts.phase() == Phase::FellBack ? status.lastOutcome.to : status.progress.target;
  switch (action) {
    case Action::None:
      return;
    case Action::Reconnect:
      return m_remote.reconnect();
    case Action::Check:
      return send(action, u"Check"_s);
    case Action::Install:
      if (release) send(action, u"Install"_s, {qs(release->id), QVariantMap()});
      return;
    case Action::IgnoreExpiry:
      if (release) send(action, u"Install"_s, {qs(release->id), QVariantMap{{u"ignoreExpiry"_s, true}}});
      return;
    case Action::Retry:
      if (!tried.empty())
        send(action, u"Install"_s, {qs(tried), QVariantMap()});
      else if (release)
        send(action, u"Install"_s, {qs(release->id), QVariantMap()});
      return;
    case Action::Pause:
      return send(action, u"Pause"_s);
    case Action::Resume:
      return send(action, u"Resume"_s);
    case Action::Cancel:
      return send(action, u"Cancel"_s);
    case Action::Restart:
      return Q_EMIT restartWanted();
    case Action::RestartWhenIdle:
      return send(action, u"Restart"_s, {u"idle"_s});
    case Action::Later:
      return send(action, u"Later"_s);
    case Action::Dismiss:
      return send(action, u"Dismiss"_s);
    case Action::Skip:
      return send(action, u"Skip"_s, {qs(tried)}, [this](const QVariant&) { send(Action::Dismiss, u"Dismiss"_s); });
    case Action::Import:
      return send(action, u"Import"_s, {qs(status.stick.path)});
    case Action::OpenImages:
      return Q_EMIT pageWanted(Page::Images);
    case Action::OpenSelfTest:
      return Q_EMIT pageWanted(Page::SelfTest);
    case Action::OpenSettings:
      return Q_EMIT pageWanted(Page::Settings);
    case Action::OpenNotes:
      return Q_EMIT pageWanted(Page::Notes);
    case Action::OpenReport:
      return Q_EMIT pageWanted(Page::Report);
    case Action::OpenMenu:
      return Q_EMIT pageWanted(Page::Menu);
    case Action::OpenTransfer:
      return Q_EMIT pageWanted(Page::Transfer);
    case Action::OpenChanges:
      return Q_EMIT pageWanted(Page::Changes);
  }
}

void Upgrade::send(Action::Value action, const QString& method, const QVariantList& arguments,
                   const std::function<void(const QVariant&)>& accepted) {
  m_facts.pending = action;
  ++m_unanswered;
  refresh();
  m_remote.call(method, arguments, [this, accepted](const QString& code, const QVariant& value) {
    if (--m_unanswered == 0) m_facts.pending = Action::None;
    // It stays until it is closed: what was accepted since does not take it back.
    if (!code.isEmpty() && m_refusal != code) {
      m_refusal = code;
      Q_EMIT refusalChanged();
    }
    refresh();
    if (code.isEmpty() && accepted) accepted(value);
  });
}

void Upgrade::verify(const QString& bank) {
  send(Action::OpenImages, u"Verify"_s, {bank});
}

void Upgrade::runSelfTest() {
  send(Action::OpenSelfTest, u"RunSelfTest"_s);
}

void Upgrade::saveReport() {
  send(Action::OpenReport, u"SaveReport"_s, {qs(m_facts.status.stick.path)}, [this](const QVariant& path) {
    m_reportPath = path.toString();
    Q_EMIT changed();
  });
}

QString Upgrade::reportPath() const {
  return isolated(m_reportPath);
}

void Upgrade::closeRefusal() {
  m_refusal.clear();
  Q_EMIT refusalChanged();
}

QString Upgrade::installedId() const {
  return isolated(qs(m_facts.status.installed.id));
}

QString Upgrade::installedBuild() const {
  return qs(m_facts.status.installed.build);
}

std::string Upgrade::otherImage() const {
  const auto& status = m_facts.status;
  if (phase() == Phase::FellBack) return status.lastOutcome.to;
  if (phase() == Phase::Updated) return status.lastOutcome.from;
  if (m_facts.working() && !status.progress.target.empty()) return status.progress.target;
  if (const auto* bank = m_facts.staged()) return bank->id;
  if (const auto* release = m_facts.offer()) return release->id;
  return {};
}

QString Upgrade::otherVersion() const {
  return m_facts.versionOf(otherImage());
}

QString Upgrade::otherId() const {
  return isolated(qs(otherImage()));
}

QString Upgrade::size() const {
  const auto* release = m_facts.offer();
  if (!release || !release->downloadSize) return {};
  const QString fetch = Texts::bytes(*release->downloadSize);
  if (release->reusedSize.value_or(0) == 0) return tr("%1 to download").arg(fetch);
  //: %1 and %2 are sizes: "24 MB to download, 271 MB are already here".
  return tr("%1 to download, %2 are already here").arg(fetch, Texts::bytes(*release->reusedSize));
}

QString Upgrade::room() const {
  const auto* release = m_facts.offer();
  if (!release || !release->roomNeeded) return {};
  return tr("Needs %1 of room on the memory card").arg(Texts::bytes(*release->roomNeeded));
}

QString Upgrade::severity() const {
  const auto* release = m_facts.offer();
  return release ? Texts::severity(release->severity) : QString();
}

QString Upgrade::notes() const {
  const auto* release = m_facts.offer();
  return release ? qs(release->notes) : QString();
}

QString Upgrade::problemDetail() const {
  return qs(phase() == Phase::FellBack ? m_facts.status.lastOutcome.detail : m_facts.status.lastError.detail);
}

QString Upgrade::refusal() const {
  return m_refusal.isEmpty() ? QString() : Texts::what(m_refusal);
}

QString Upgrade::refusalRemedy() const {
  return m_refusal.isEmpty() ? QString() : Texts::remedy(m_refusal);
}

QString Upgrade::testSummary() const {
  const auto& test = m_facts.status.selfTest;
  if (test.bank.empty()) return {};
  if (!test.passed) return tr("The tests of %1 are running.").arg(m_facts.versionOf(test.bank));
  const QString when = test.finished ? Texts::when(*test.finished) : QString();
  //: %1: a version, %2: a date.
  return *test.passed ? tr("%1 passed its self-test. %2").arg(m_facts.versionOf(test.bank), when)
                      : tr("%1 did not pass its self-test. %2").arg(m_facts.versionOf(test.bank), when);
}

bool Upgrade::testPassed() const {
  return m_facts.status.selfTest.passed.value_or(false);
}

QString Upgrade::stickPath() const {
  return qs(m_facts.status.stick.path);
}

QString Upgrade::stickLabel() const {
  const auto& stick = m_facts.status.stick;
  if (stick.plain.value_or(false)) return {};
  return isolated(qs(stick.label.empty() ? stick.path : stick.label));
}

QString Upgrade::stickText() const {
  const auto& stick = m_facts.status.stick;
  if (stickLabel().isEmpty()) return {};
  return tr("%Ln release(s) on this stick", nullptr, static_cast<int>(stick.releases.size()));
}

QString Upgrade::reportText() const {
  return screen::reportText(m_facts);
}

QString Upgrade::resetBackup() const {
  const auto& backup = m_facts.status.resetBackup;
  if (!backup.time) return {};
  return tr("The settings from before the reset (%1) can be brought back.").arg(Texts::when(*backup.time));
}

}  // namespace pibox::screen
