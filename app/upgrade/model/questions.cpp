#include "questions.h"

#include "texts.h"
#include "trace.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pibox::screen {

namespace {

constexpr auto kArming = 2s;
constexpr int kCountdown = 5;

Questions* theQuestions = nullptr;

}  // namespace

Questions::Questions(Upgrade& upgrade, QObject* parent) : QObject(parent), m_upgrade(upgrade) {
  theQuestions = this;
  m_arming.setSingleShot(true);
  m_arming.setInterval(kArming);
  m_ticking.setInterval(1s);
  connect(&m_arming, &QTimer::timeout, this, &Questions::changed);
  connect(&m_ticking, &QTimer::timeout, this, &Questions::tick);
  connect(&upgrade, &Upgrade::restartWanted, this, [this] { ask(Restart); });
}

Questions::~Questions() {
  theQuestions = nullptr;
}

Questions* Questions::create(QQmlEngine* /*qml*/, QJSEngine* /*js*/) {
  QJSEngine::setObjectOwnership(theQuestions, QJSEngine::CppOwnership);
  return theQuestions;
}

void Questions::ask(Kind kind, const QString& subject, bool userdata, const QStringList& keep) {
  m_kind = kind;
  m_subject = subject;
  m_userdata = userdata;
  m_keep = keep;
  qCDebug(trace) << "question" << kind;
  m_countdown = kind == Restart ? kCountdown : 0;
  if (destructive()) m_arming.start();
  if (kind == Restart) m_ticking.start();
  Q_EMIT changed();
}

void Questions::confirm() {
  if (!armed()) return;
  const Kind kind = m_kind;
  const QString subject = m_subject;
  QVariantMap reset{{u"userdata"_s, m_userdata}};
  if (!m_keep.isEmpty()) reset.insert(u"keep"_s, m_keep);
  close();
  switch (kind) {
    case Nothing:
      return;
    case Restart:
      return m_upgrade.send(Action::Restart, u"Restart"_s, {u"now"_s});
    case Rollback:
      return m_upgrade.send(Action::OpenImages, u"Rollback"_s, {subject});
    case Remove:
      return m_upgrade.send(Action::OpenImages, u"Remove"_s, {subject});
    case Reset:
      return m_upgrade.send(Action::OpenMenu, u"Reset"_s, {reset});
    case UndoReset:
      return m_upgrade.send(Action::OpenMenu, u"UndoReset"_s);
    case EraseBackup:
      return m_upgrade.send(Action::OpenMenu, u"EraseBackup"_s);
  }
}

void Questions::cancel() {
  close();
}

void Questions::close() {
  qCDebug(trace) << "no question";
  m_kind = Nothing;
  m_countdown = 0;
  m_arming.stop();
  m_ticking.stop();
  Q_EMIT changed();
}

void Questions::tick() {
  if (--m_countdown > 0) return Q_EMIT changed();
  confirm();
}

bool Questions::destructive() const {
  return m_kind == Remove || m_kind == Reset || m_kind == EraseBackup;
}

QString Questions::title() const {
  const QString version = m_upgrade.facts().versionOf(m_subject.toStdString());
  switch (m_kind) {
    case Nothing:
      return {};
    case Restart:
      return tr("Restarting in %Ln second(s)", nullptr, m_countdown);
    case Rollback:
      return tr("Go back to %1?").arg(version);
    case Remove:
      return tr("Remove %1?").arg(version);
    case Reset:
      return tr("Reset the PiBox to factory?");
    case UndoReset:
      return tr("Undo the reset?");
    case EraseBackup:
      return tr("Erase the old settings for good?");
  }
  return {};
}

QString Questions::text() const {
  const QString version = m_upgrade.facts().versionOf(m_subject.toStdString());
  switch (m_kind) {
    case Nothing:
      return {};
    case Restart:
      return tr("The screen may stay dark for two minutes: this is normal. Touch the screen or press a key to stop.");
    case Rollback:
      return Texts::sentences(
          tr("The PiBox restarts and tries %1. If it passes its self-test it stays; otherwise %2 comes back.")
              .arg(version, m_upgrade.installedVersion()),
          dataText());
    case Remove:
      return tr("%1 is deleted from the memory card with the settings that were made in it. "
                "You cannot go back to it afterwards.")
          .arg(version);
    case Reset:
      if (!m_keep.isEmpty()) {
        return m_userdata ? tr("All other settings and all application data are cleared. The PiBox restarts.")
                          : tr("All other settings made in this image are cleared. Application data stays. The PiBox "
                               "restarts.");
      }
      return m_userdata
                 ? tr("All settings and all application data are cleared. The PiBox restarts.")
                 : tr("All settings made in this image are cleared. Application data stays. The PiBox restarts.");
    case UndoReset:
      return tr("The settings from before the reset come back. The PiBox restarts.");
    case EraseBackup:
      return tr("The settings from before the reset are deleted. The reset can then not be undone.");
  }
  return {};
}

QString Questions::dataText() const {
  const auto& banks = m_upgrade.facts().status.banks;
  const auto bank = std::ranges::find(banks, m_subject.toStdString(), &api::Bank::id);
  const std::string data = bank == banks.end() ? std::string() : bank->dataOnRollback;
  if (data == "migrated") return tr("The data of your applications is changed back to how it was understood then.");
  if (data == "snapshot")
    return tr("The data of your applications is put back as it was before the upgrade. What came since is kept aside.");
  if (data == "newer")
    return tr("The data of your applications stays as it is. The older applications may not understand it.");
  return tr("Your data stays as it is.");
}

QString Questions::confirmText() const {
  const QString version = m_upgrade.facts().versionOf(m_subject.toStdString());
  switch (m_kind) {
    case Nothing:
    case Restart:
      return {};
    case Rollback:
      return tr("Restart with %1").arg(version);
    case Remove:
      return tr("Remove %1").arg(version);
    case Reset:
      return tr("Reset the PiBox");
    case UndoReset:
      return tr("Bring my settings back");
    case EraseBackup:
      return tr("Erase the old settings");
  }
  return {};
}

QString Questions::cancelText() const {
  switch (m_kind) {
    case Nothing:
      return {};
    case Restart:
      return tr("Do not restart yet");
    case Rollback:
      return tr("Stay with %1").arg(m_upgrade.installedVersion());
    case Remove:
      return tr("Keep %1").arg(m_upgrade.facts().versionOf(m_subject.toStdString()));
    case Reset:
      return tr("Keep my settings");
    case UndoReset:
      return tr("Leave it as it is");
    case EraseBackup:
      return tr("Keep the old settings");
  }
  return {};
}

}  // namespace pibox::screen
