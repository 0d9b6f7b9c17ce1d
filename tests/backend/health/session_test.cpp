#include "health/session.h"

#include "bank/store.h"
#include "base/durable.h"
#include "base/fault.h"
#include "health/baseline.h"
#include "support/power_cut.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sys/stat.h>

using namespace pibox;
using namespace pibox::health;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kManifest = R"({"format":1,"image_id":"%ID%","version":"1","board":"b","created":1,"tries":2,
"trial_seconds":30,"data_migration":"none","files":[{"path":"squashfs","size":2,
"sha256":"0000000000000000000000000000000000000000000000000000000000000000"}]})";

ImageId id(const char* text) {
  return ImageId::parse(text).value();
}

}  // namespace

/// A PiBox in a folder, and what pibox-selftest does there at a start.
class SessionTest : public QObject {
  Q_OBJECT
  std::unique_ptr<QTemporaryDir> m_dir;
  SystemClock m_clock;
  int m_restarts = 0;
  std::int64_t m_uptime = 0;

  fs::path root() const { return m_dir->path().toStdString(); }
  bank::Layout layout() const { return bank::Layout::below(root()); }

  void addBank(const std::string& name) {
    const auto folder = root() / "overlay" / name;
    fs::create_directories(folder / "upper");
    fs::create_directories(folder / "work");
    std::ofstream(folder / "squashfs") << "x\n";
    std::string manifest = kManifest;
    manifest.replace(manifest.find("%ID%"), 4, name);
    std::ofstream(folder / "manifest") << manifest;
  }

  void addTest(const std::string& name, const std::string& body) {
    const auto folder = layout().selftests();
    fs::create_directories(folder);
    std::ofstream(folder / name) << "#!/bin/sh\n" << body;
    ::chmod((folder / name).c_str(), 0755);
  }

  void start(bank::Role role, const char* bank) {
    bank::BootReport report;
    report.bank = id(bank);
    report.role = role;
    if (role == bank::Role::Trial) {
      report.kind = bank::Kind::Upgrade;
      report.attempt = 1;
      QVERIFY(bank::writeTrial(layout(), {.bank = id(bank),
                                          .kind = bank::Kind::Upgrade,
                                          .armed = 1,
                                          .triesLeft = 1,
                                          .tries = 2,
                                          .bootDir = {},
                                          .attempts = {{.n = 1, .stage = "init", .detail = {}}},
                                          .givenUp = {},
                                          .undoReset = false}));
    }
    QVERIFY(bank::writeBootReport(layout(), report));
  }

  Session session() {
    return {.layout = layout(),
            .root = root(),
            .kernelLog = root() / "dev/kmsg",
            .clock = m_clock,
            .uptimeMs = [this] { return m_uptime; },
            .restart = [this]() -> Result<> {
              ++m_restarts;
              return {};
            },
            .progress = {}};
  }

 private Q_SLOTS:
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_restarts = 0;
    m_uptime = 0;
    addBank("old");
    addBank("new");
    for (const auto* folder : {"overlay/.upgrade", "run/pibox", "boot"}) fs::create_directories(root() / folder);
    fs::create_symlink("old", root() / "overlay/current");
    fs::create_symlink("new", root() / "overlay/next");
  }
  void cleanup() { fault::setHook({}); }

  void aTrialThatPassesIsKeptAndLeavesTheBaseline() {
    addTest("10-good", "[ \"$1\" != --baseline ] || { echo '{\"radio\": true}'; exit 0; }\necho 'Well.'\n");
    start(bank::Role::Trial, "new");
    QVERIFY(runAtStart(session()).value() == Ending::Kept);
    QCOMPARE(m_restarts, 0);
    const auto links = bank::readLinks(layout());
    QVERIFY(links.current == id("new"));
    QVERIFY(links.previous == id("old"));
    QVERIFY(bank::readOutcome(layout()).value()->result == bank::OutcomeResult::Updated);
    QVERIFY(readReport(layout().selftest(id("new"))).value().passed);
    QCOMPARE(QString::fromStdString(readBaseline(layout().baseline()).value().bank), u"new"_s);
  }

  void aTrialThatFailsIsGivenUpWithItsReason() {
    addTest("10-good", "");
    addTest("20-radio", "# Title: Wireless\necho 'The radio does not answer.'; exit 1\n");
    start(bank::Role::Trial, "new");
    QVERIFY(runAtStart(session()).value() == Ending::GivenUp);
    QCOMPARE(m_restarts, 1);
    QVERIFY(bank::readLinks(layout()).current == id("old"));
    const auto trial = bank::readTrial(layout()).value().value();
    QVERIFY(trial.givenUp.has_value());
    QVERIFY(trial.givenUp->code == Code::TrialFailed);
    QCOMPARE(QString::fromStdString(trial.givenUp->detail), u"Wireless: The radio does not answer."_s);
    QCOMPARE(QString::fromStdString(trial.givenUp->failedTest), u"20-radio"_s);
    QCOMPARE(QString::fromStdString(trial.attempts.back().stage), u"selftest 2/2 20-radio"_s);
    QVERIFY(!fs::exists(layout().baseline()));
  }

  void anImageWithoutSelfTestsIsNotKept() {
    start(bank::Role::Trial, "new");
    QVERIFY(runAtStart(session()).value() == Ending::GivenUp);
    QVERIFY(bank::readLinks(layout()).current == id("old"));
  }

  void aTrialThatTakesTooLongIsGivenUpAsSuch() {
    m_uptime = 25000;  // of the manifest's 30 s; at least 10 s are granted
    addTest("10-slow", "# Timeout: 60\nexec sleep 60\n");
    start(bank::Role::Trial, "new");
    QVERIFY(runAtStart(session()).value() == Ending::GivenUp);
    QVERIFY(bank::readTrial(layout()).value()->givenUp->code == Code::TrialTimeout);
  }

  /// The power cut at each durable step of a passing and of a failing trial: `current` is old or new, and new only if
  /// the report says so.
  void everyCutLeavesAPiBoxThatStarts_data() {
    QTest::addColumn<bool>("passes");
    QTest::newRow("passes") << true;
    QTest::newRow("fails") << false;
  }
  void everyCutLeavesAPiBoxThatStarts() {
    QFETCH(bool, passes);
    for (int at = 1;; ++at) {
      init();
      addTest("10-a", passes ? "" : "exit 1\n");
      start(bank::Role::Trial, "new");
      const bool cut = test::cutAt(at, [&] { QVERIFY(runAtStart(session()).has_value()); });
      const auto current = bank::readLinks(layout()).current;
      QVERIFY(current.has_value());
      if (*current == id("new")) QVERIFY(passes && readReport(layout().selftest(id("new"))).value().passed);
      if (!cut) break;
    }
  }

  void resultsThatCannotBeKeptAreAFailure() {
    addTest("10-a", "");
    start(bank::Role::Trial, "new");
    fault::setHook([this](std::string_view step, const fs::path& path) -> Result<> {
      if (step == "write" && path.parent_path() == root() / "overlay/new")
        return failErrno(Code::WriteFailed, path.string(), EIO);
      return {};
    });
    QVERIFY(runAtStart(session()).value() == Ending::GivenUp);
    QCOMPARE(m_restarts, 1);
    QVERIFY(bank::readLinks(layout()).current == id("old"));
  }

  void theCommittedBankOnlyRunsWhatIsHarmlessAndWritesOnlyChanges() {
    const auto witness = (root() / "ran").string();
    addTest("10-harmless", "# Harmless: yes\n[ \"$1\" != --baseline ] || { cat " + (root() / "radio").string() +
                               " 2>/dev/null || exit 77; exit 0; }\n");
    addTest("20-not", "[ \"$1\" = --baseline ] && exit 77\ntouch " + witness + "\n");
    start(bank::Role::Current, "old");
    QVERIFY(runAtStart(session()).value() == Ending::Passed);
    QVERIFY(!fs::exists(witness));
    QVERIFY(readReport(layout().liveSelftest()).value().passed);
    QVERIFY(!fs::exists(layout().selftest(id("old"))));

    int writes = 0;
    fault::setHook([&](std::string_view, const fs::path& path) -> Result<> {
      if (path.string().starts_with((root() / "overlay").string())) ++writes;
      return {};
    });
    QVERIFY(runAtStart(session()).value() == Ending::Passed);
    QCOMPARE(writes, 0);
    std::ofstream(root() / "radio") << "{\"radio\": 1}\n";
    QVERIFY(runAtStart(session()).value() == Ending::Passed);
    QVERIFY(writes > 0);
    QVERIFY(readBaseline(layout().baseline()).value().tests.contains("harmless"));
  }

  void onlyTheCommittedBankLeavesABaseline() {
    addTest("10-a", "# Harmless: yes\n");
    start(bank::Role::Previous, "old");
    QVERIFY(runAtStart(session()).has_value());
    QVERIFY(!fs::exists(layout().baseline()));
    QVERIFY(renewBaselineNow(layout(), root()).error().code == Code::WrongState);
    fs::remove(layout().bootJson());
    QVERIFY(!runAtStart(session()));
  }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
