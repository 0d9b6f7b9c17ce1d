#pragma once
// The upgrade, for QML: its phase, its face, the lists, and the actions. Follows a Remote; decides nothing the service
// decides.

#include "face.h"
#include "progress.h"
#include "rows.h"

#include <QQmlEngine>

namespace pibox::screen {

class Upgrade : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(pibox::screen::Phase::Value phase READ phase NOTIFY changed)
  /// What was asked for and has not been answered yet; None when nothing is pending.
  Q_PROPERTY(pibox::screen::Action::Value pending READ pending NOTIFY changed)

  // The face of the phase (face.h).
  Q_PROPERTY(QString title READ title NOTIFY changed)
  Q_PROPERTY(QString text READ text NOTIFY changed)
  Q_PROPERTY(QString note READ note NOTIFY changed)
  Q_PROPERTY(QString safety READ safety NOTIFY changed)
  Q_PROPERTY(pibox::screen::Button primary READ primary NOTIFY changed)
  Q_PROPERTY(pibox::screen::Button secondary READ secondary NOTIFY changed)
  Q_PROPERTY(pibox::screen::Button tertiary READ tertiary NOTIFY changed)

  /// What the PiBox runs now, and the image id behind it.
  Q_PROPERTY(QString installedVersion READ installedVersion NOTIFY changed)
  Q_PROPERTY(QString installedId READ installedId NOTIFY changed)
  Q_PROPERTY(QString installedBuild READ installedBuild NOTIFY changed)
  /// The image that is offered, worked on, staged or was tried last; empty when there is none.
  Q_PROPERTY(QString otherVersion READ otherVersion NOTIFY changed)
  Q_PROPERTY(QString otherId READ otherId NOTIFY changed)
  /// "24 MB to fetch, 271 MB are already here"; empty when unknown or nothing is offered.
  Q_PROPERTY(QString size READ size NOTIFY changed)
  /// "Needs 400 MB of room on the memory card".
  Q_PROPERTY(QString room READ room NOTIFY changed)
  /// "Security fixes"; empty for a normal release.
  Q_PROPERTY(QString severity READ severity NOTIFY changed)
  Q_PROPERTY(QString notes READ notes NOTIFY changed)

  /// The error that the screen is about: its id and detail, for the fold-out; empty when nothing is wrong.
  Q_PROPERTY(QString problemCode READ problemCode NOTIFY changed)
  Q_PROPERTY(QString problemDetail READ problemDetail NOTIFY changed)
  /// A call that the service refused, in words; empty when there was none. Closed with closeRefusal().
  Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged)
  Q_PROPERTY(QString refusalRemedy READ refusalRemedy NOTIFY refusalChanged)

  Q_PROPERTY(pibox::screen::Progress* progress READ progress CONSTANT)
  /// Roles: name, title, state (pending running passed failed), remedy.
  Q_PROPERTY(pibox::screen::Rows* checks READ checks CONSTANT)
  /// Roles: bank, title, detail, role, running, mayRollback, mayRemove, verified (yes no unknown).
  Q_PROPERTY(pibox::screen::Rows* banks READ banks CONSTANT)
  /// Roles: test, title, result (passed failed skipped timeout), reason, outcome (result and duration in words).
  Q_PROPERTY(pibox::screen::Rows* tests READ tests CONSTANT)
  /// Roles: key, title, about, time, problem.
  Q_PROPERTY(pibox::screen::Rows* history READ history CONSTANT)
  /// Roles: key, title, amount. How the release comes here; empty outside of work.
  Q_PROPERTY(pibox::screen::Rows* transfer READ transfer CONSTANT)
  /// "Passed, today at 14:03"; empty when there was no self-test.
  Q_PROPERTY(QString testSummary READ testSummary NOTIFY changed)
  Q_PROPERTY(bool testPassed READ testPassed NOTIFY changed)
  /// A USB stick; empty when there is none.
  Q_PROPERTY(QString stickPath READ stickPath NOTIFY changed)
  /// A USB stick with releases: its label, and how many; empty when there is none.
  Q_PROPERTY(QString stickLabel READ stickLabel NOTIFY changed)
  Q_PROPERTY(QString stickText READ stickText NOTIFY changed)
  /// What UndoReset would bring back, in words; empty when there is nothing.
  Q_PROPERTY(QString resetBackup READ resetBackup NOTIFY changed)
  /// Where the last report was saved; empty when none was in this session.
  Q_PROPERTY(QString reportPath READ reportPath NOTIFY changed)
  /// The short report (report_text.h).
  Q_PROPERTY(QString reportText READ reportText NOTIFY changed)

 public:
  explicit Upgrade(Remote& remote, QObject* parent = nullptr);
  ~Upgrade() override;
  static Upgrade* create(QQmlEngine* qml, QJSEngine* js);

  [[nodiscard]] Phase::Value phase() const { return m_facts.phase(); }
  [[nodiscard]] Action::Value pending() const { return m_facts.pending; }
  [[nodiscard]] QString title() const { return m_face.title; }
  [[nodiscard]] QString text() const { return m_face.text; }
  [[nodiscard]] QString note() const { return m_face.note; }
  [[nodiscard]] QString safety() const { return m_face.safety; }
  [[nodiscard]] Button primary() const { return m_face.primary; }
  [[nodiscard]] Button secondary() const { return m_face.secondary; }
  [[nodiscard]] Button tertiary() const { return m_face.tertiary; }
  [[nodiscard]] QString installedVersion() const { return m_facts.installed(); }
  [[nodiscard]] QString installedId() const;
  [[nodiscard]] QString installedBuild() const;
  [[nodiscard]] QString otherVersion() const;
  [[nodiscard]] QString otherId() const;
  [[nodiscard]] QString size() const;
  [[nodiscard]] QString room() const;
  [[nodiscard]] QString severity() const;
  [[nodiscard]] QString notes() const;
  [[nodiscard]] QString problemCode() const { return m_facts.problem(); }
  [[nodiscard]] QString problemDetail() const;
  [[nodiscard]] QString refusal() const;
  [[nodiscard]] QString refusalRemedy() const;
  [[nodiscard]] Progress* progress() { return &m_progress; }
  [[nodiscard]] Rows* checks() { return &m_checks; }
  [[nodiscard]] Rows* banks() { return &m_banks; }
  [[nodiscard]] Rows* tests() { return &m_tests; }
  [[nodiscard]] Rows* history() { return &m_history; }
  [[nodiscard]] Rows* transfer() { return &m_transfer; }
  [[nodiscard]] QString testSummary() const;
  [[nodiscard]] bool testPassed() const;
  [[nodiscard]] QString stickPath() const;
  [[nodiscard]] QString stickLabel() const;
  [[nodiscard]] QString stickText() const;
  [[nodiscard]] QString resetBackup() const;
  [[nodiscard]] QString reportPath() const;
  [[nodiscard]] QString reportText() const;
  [[nodiscard]] const Facts& facts() const { return m_facts; }

  /// Does what a button says. Pages are asked for with pageWanted(), a restart with restartWanted().
  Q_INVOKABLE void act(pibox::screen::Action::Value action);
  /// A method of the service; at once visible as pending().
  void send(Action::Value action, const QString& method, const QVariantList& arguments = {},
            const std::function<void(const QVariant& value)>& accepted = {});

  // The rest of the interface, by object. Those that lose something are asked about first (questions.h).
  Q_INVOKABLE void verify(const QString& bank);
  Q_INVOKABLE void runSelfTest();
  /// Onto the stick if there is one, else where the service keeps it.
  Q_INVOKABLE void saveReport();
  Q_INVOKABLE void closeRefusal();

  void retranslate();

 Q_SIGNALS:
  void changed();
  void refusalChanged();
  void pageWanted(pibox::screen::Page::Value page);
  void restartWanted();

 private:
  void follow();
  void refresh();
  void fillLists();
  [[nodiscard]] std::string otherImage() const;

  Remote& m_remote;
  Facts m_facts;
  Face m_face;
  Progress m_progress;
  Rows m_checks;
  Rows m_banks;
  Rows m_tests;
  Rows m_history;
  Rows m_transfer;
  int m_unanswered = 0;  ///< calls of send()
  QString m_refusal;
  QString m_reportPath;
};

}  // namespace pibox::screen
