#include "api/convert.h"

#include <QTest>

using namespace pibox::api;
using namespace Qt::StringLiterals;

class ConvertTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void unknownIsAbsent() {
    const QVariantMap map = toMap(Progress{});
    QCOMPARE(map.keys(), QStringList({u"mayCancel"_s, u"mayPause"_s, u"safeToSwitchOff"_s, u"whenIdle"_s}));
    QVERIFY(!fromMap<Progress>(map).bytesDone);
    QVERIFY(toMap(Outcome{}).keys() == QStringList{u"seen"_s});
    QVERIFY(toMap(Failure{}).isEmpty());
  }

  void zeroIsNotUnknown() {
    Progress progress;
    progress.bytesDone = 0;
    progress.fraction = 0.0;
    QCOMPARE(fromMap<Progress>(toMap(progress)), progress);
    QCOMPARE(toMap(progress).value(u"bytesDone"_s).typeId(), int(QMetaType::ULongLong));
  }

  void everythingComesBack() {
    Status status;
    status.state = State::Downloading;
    status.installed = {"pibox-1.4.2", "1.4.2", "b7", "pi2", BootRole::Current, "marker"};
    status.progress = {Phase::BootFiles, 0.5, 1, 2, 3, 4, 2, "patch", 5, 6, 7, true, true, false, true, "pibox-1.5.0"};
    status.checks = {{Phase::Network, CheckState::Passed, "", ""},
                     {Phase::Room, CheckState::Failed, "PBX-ROOM", "1 < 2"}};
    status.banks = {{"a", "1", BankRole::Previous, 1, 2, true, true, false, Verified::Yes}, {}};
    status.available = {
        {"b", "2", "stable", "t", "s", "n", Urgency::Security, 1, 2, 3, 4, true, "c", "d", true, true, true, true}};
    status.lastOutcome = {OutcomeResult::FellBack, TrialKind::Upgrade, "a", "b", "c", "d", "e", 2, "f", 9, true, "log"};
    status.lastError = {"PBX-ROOM", "x", Phase::Room, 5};
    status.selfTest = {"a", BootRole::Trial, false, 7, {{"10-net", "Network", TestResult::Failed, "why", 12, true}}};
    status.checked = {9, Freshness::Expired};
    status.settings = {"nightly", {"nightly", "stable"}, Automatic::Install, {0, 6}, 1, 2, "http://x/", true, 1024, 3};
    status.stick = {"/media/x", "STICK", {"a", "b"}};
    status.resetBackup = {1, 2};
    status.history = {{1, "updated", "a", "b", "c", "d"}};
    QVERIFY(fromMap<Status>(toMap(status)) == status);
  }

  void strangeValuesAreLeftOut() {
    const QVariantMap map{{u"phase"_s, u"new-phase"_s},
                          {u"bytesDone"_s, u"many"_s},
                          {u"mayCancel"_s, 7},
                          {u"future"_s, 1},
                          {u"fraction"_s, QVariantMap()}};
    QVERIFY(fromMap<Progress>(map) == Progress{});
    QCOMPARE(fromMap<Status>({{u"State"_s, u"Dreaming"_s}}).state, State::Idle);
  }

  void applyOverwritesOnlyWhatIsThere() {
    Status status;
    status.state = State::Paused;
    status.lastError = {"PBX-ROOM", "", {}, {}};
    apply({{u"LastError"_s, QVariantMap()}}, status);
    QVERIFY(status.lastError == Failure{});
    QCOMPARE(status.state, State::Paused);
  }

  void changedMembersAreFound() {
    Status before;
    Status now = before;
    QVERIFY(changedMembers(before, now).isEmpty());
    now.state = State::Failed;
    now.lastError.code = "PBX-ROOM";
    QCOMPARE(changedMembers(before, now).keys(), QStringList({u"LastError"_s, u"State"_s}));
    QCOMPARE(changedMembers(now, before).value(u"LastError"_s).toMap(), QVariantMap());
  }

  void namesAreComplete() {
    QCOMPARE(nameOf(State::Cancelling), "Cancelling");
    QCOMPARE(nameOf(Phase::Finish), "finish");
    QVERIFY(fromName<State>("FellBack") == State::FellBack);
    QVERIFY(!fromName<State>("fellback"));
  }
};

QTEST_GUILESS_MAIN(ConvertTest)
#include "convert_test.moc"
