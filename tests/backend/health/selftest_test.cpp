#include "health/selftest.h"

#include "base/durable.h"
#include "base/fault.h"
#include "health/baseline.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <set>
#include <signal.h>
#include <sys/stat.h>

using namespace pibox;
using namespace pibox::health;
using namespace Qt::StringLiterals;

namespace {

struct PowerCut {};

QString text(const std::string& s) {
  return QString::fromStdString(s);
}

/// Killed and at most waiting for its parent to notice.
bool isGone(pid_t pid) {
  return ::kill(pid, 0) != 0 ||
         readFile("/proc/" + std::to_string(pid) + "/stat", 4096).value_or("gone").contains(") Z ");
}

}  // namespace

class SelftestTest : public QObject {
  Q_OBJECT
  std::unique_ptr<QTemporaryDir> m_dir;
  SystemClock m_clock;
  fs::path folder() const { return m_dir->path().toStdString(); }
  fs::path tests() const { return folder() / "selftest.d"; }

  void add(const std::string& name, const std::string& body, unsigned mode = 0755) {
    fs::create_directories(tests());
    std::ofstream(tests() / name) << "#!/bin/sh\n" << body;
    ::chmod((tests() / name).c_str(), mode);
  }

  RunOptions options() const {
    RunOptions result;
    result.bank = "pibox-1.5.0";
    result.role = "trial";
    result.stateDir = folder() / "state";
    result.baseline = folder() / "baseline";
    result.resultFile = folder() / "selftest.json";
    return result;
  }

  Report run(const RunOptions& how) { return runSelfTests(listSelfTests(tests()).value(), how, m_clock).value(); }

 private Q_SLOTS:
  void init() { m_dir = std::make_unique<QTemporaryDir>(); }
  void cleanup() { fault::setHook({}); }

  void listsExecutablesInOrderWithTheirHeaders() {
    add("20-b", "# Title: The second one\n# Timeout: 7\n# Harmless: yes\n");
    add("10-a", "# Timeout: 9999\n");
    add("notes.txt", "# not executable\n", 0644);
    add("30 bad name", "");
    fs::create_symlink("/bin/true", tests() / "40-outside");
    fs::create_symlink("10-a", tests() / "50-inside");
    fs::create_directories(tests() / "60-folder");
    const auto list = listSelfTests(tests()).value();
    QCOMPARE(list.size(), 3U);
    QCOMPARE(text(list[0].name), u"10-a"_s);
    QCOMPARE(text(list[0].title), u"10-a"_s);
    QCOMPARE(list[0].timeout.count(), 600);
    QVERIFY(!list[0].harmless);
    QCOMPARE(text(list[1].title), u"The second one"_s);
    QCOMPARE(list[1].timeout.count(), 7);
    QVERIFY(list[1].harmless);
    QCOMPARE(text(list[1].key()), u"b"_s);
    QCOMPARE(text(list[2].name), u"50-inside"_s);
    QVERIFY(listSelfTests(folder() / "none").value().empty());
  }

  /// A binary has no headers and lines of any length.
  void readsABinarysHeadersWithoutHarm() {
    fs::create_directories(tests());
    fs::copy_file("/bin/true", tests() / "10-binary");
    const auto list = listSelfTests(tests()).value();
    QCOMPARE(list.size(), 1U);
    QCOMPARE(text(list[0].title), u"10-binary"_s);
    QVERIFY(run(options()).passed);
  }

  void recordsEveryVerdictWithItsReason() {
    add("10-pass", "echo noise\necho 'All is well.'\n");
    add("20-skip", "echo 'This board has no radio.'\nexit 77\n");
    add("30-fail", "echo 'first'\necho 'The radio\tdoes not answer.' >&2\nexit 3\n");
    add("40-silent", "exit 1\n");
    add("50-signal", "kill -SEGV $$\n");
    add("60-interpreter", "");
    std::ofstream(tests() / "60-interpreter") << "#!/no/such/shell\n";
    add("70-slow", "# Timeout: 1\necho 'Waiting for the radio.'\nsleep 60\n");
    const auto report = run(options());
    QVERIFY(!report.passed);
    QVERIFY(report.finished.has_value());
    QCOMPARE(report.planned, 7);
    const std::vector<std::pair<Verdict, const char*>> expected{
        {Verdict::Passed, "All is well."},
        {Verdict::Skipped, "This board has no radio."},
        {Verdict::Failed, "The radio does not answer."},
        {Verdict::Failed, "The test failed without saying why (exit code 1)."},
        {Verdict::Failed, "The test was ended by signal 11."},
        {Verdict::Failed, "The test could not be started."},
        {Verdict::TimedOut, "No answer within 1 seconds. Its last words: Waiting for the radio."},
    };
    QCOMPARE(report.tests.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
      QCOMPARE(report.tests[i].verdict, expected[i].first);
      QCOMPARE(text(report.tests[i].reason), QString::fromUtf8(expected[i].second));
    }
    QCOMPARE(text(report.firstFailure()->name), u"30-fail"_s);
    const auto kept = readReport(options().resultFile).value();
    QCOMPARE(formatJson(toJson(kept)), formatJson(toJson(report)));
  }

  void aSkippedTestDoesNotFailTheRunButNoTestAtAllDoes() {
    add("10-skip", "exit 77\n");
    QVERIFY(run(options()).passed);
    QVERIFY(!runSelfTests({}, options(), m_clock).value().passed);
  }

  /// Everything a test started is killed with it: when it is over, and when its time is over.
  void leavesNoProcessBehind() {
    const auto pids = folder() / "pids";
    add("10-background", "sleep 300 & echo $! >>" + pids.string() + "\nexit 0\n");
    add("20-slow", "# Timeout: 1\nsleep 300 & echo $! >>" + pids.string() + "\nwait\n");
    const auto report = run(options());
    QCOMPARE(report.tests[0].verdict, Verdict::Passed);
    QVERIFY(report.tests[0].durationMs < 5000);
    QCOMPARE(report.tests[1].verdict, Verdict::TimedOut);
    std::ifstream file(pids);
    int count = 0;
    for (pid_t pid = 0; file >> pid; ++count) QVERIFY(QTest::qWaitFor([pid] { return isGone(pid); }));
    QCOMPARE(count, 2);
  }

  void outputIsBounded() {
    add("10-chatty", "yes 'a line of some length that is repeated' | head -c 50000000\necho; echo 'done'\n");
    const auto report = run(options());
    QCOMPARE(report.tests[0].verdict, Verdict::Passed);
    QCOMPARE(text(report.tests[0].reason), u"done"_s);
    add("10-chatty", "printf '%0600d' 1 | tr 0 'x'; printf '\\303\\244\\377'\n");
    QVERIFY(run(options()).tests[0].reason.size() <= 500);
    // Bytes that are not UTF-8 do not make the file unreadable.
    add("10-chatty", "printf '\\377\\376 odd'\n");
    run(options());
    QVERIFY(readReport(options().resultFile).has_value());
  }

  void theWholeRunHasALimitToo() {
    add("10-slow", "sleep 60\n");
    add("20-never", "exit 0\n");
    auto how = options();
    how.limit = std::chrono::milliseconds(700);
    const auto report = run(how);
    QCOMPARE(report.tests[0].verdict, Verdict::TimedOut);
    QCOMPARE(report.tests[1].verdict, Verdict::TimedOut);
    QCOMPARE(text(report.tests[1].reason), u"Not run: the time for the whole self-test was over."_s);
    QVERIFY(!report.passed);
  }

  void testsKnowWhereTheyAre() {
    add("10-env",
        "echo \"$PIBOX_ROLE $PIBOX_BANK $PIBOX_STATE_DIR ${PIBOX_BASELINE-none} ${HOME-no home}\"; [ -d "
        "\"$PIBOX_STATE_DIR\" ]\n");
    qputenv("HOME", "/somewhere");
    const auto report = run(options());
    QCOMPARE(report.tests[0].verdict, Verdict::Passed);
    QCOMPARE(text(report.tests[0].reason),
             QStringLiteral("trial pibox-1.5.0 %1/state none no home").arg(m_dir->path()));
  }

  void aTrialIsHeldToTheBaseline() {
    const std::string body = R"(
if [ "$1" = --baseline ]; then echo '{"address": true}'; exit 0; fi
if grep -q '"address":true' "${PIBOX_BASELINE:-/dev/null}" && [ "$PIBOX_ROLE" = trial ]; then echo 'No address now.'; exit 1; fi
)";
    add("40-network", body);
    add("50-none", "[ \"$1\" != --baseline ] || exit 77\n");
    add("60-broken", "[ \"$1\" != --baseline ] || echo 'not json'\n");
    auto how = options();
    QVERIFY(run(how).passed);
    how.role = "current";
    const auto baseline = collectBaseline(listSelfTests(tests()).value(), how).value();
    QCOMPARE(baseline.tests.size(), 1U);
    QCOMPARE(renewBaseline(how.baseline, baseline).value(), true);
    QCOMPARE(renewBaseline(how.baseline, baseline).value(), false);  // nothing is written when nothing has changed
    // The new release gives the test another number.
    fs::rename(tests() / "40-network", tests() / "45-network");
    QVERIFY(run(how).passed);
    how.role = "trial";
    const auto report = run(how);
    QVERIFY(!report.passed);
    QCOMPARE(text(report.firstFailure()->name), u"45-network"_s);
    // A damaged baseline holds nobody to anything.
    QVERIFY(writeFileDurably(how.baseline, "{"));
    QVERIFY(run(how).passed);
  }

  /// Cut the power at each durable step: what is on the card is a readable report that never says "passed" before it
  /// has.
  void aDeathLeavesTheTestThatWasRunning() {
    add("10-a", "");
    add("20-b", "");
    add("30-c", "");
    std::set<std::string> seen;
    for (int cutAt = 1;; ++cutAt) {
      fs::remove(options().resultFile);
      int steps = 0;
      bool cut = false;
      fault::setHook([&](std::string_view, const fs::path& path) -> Result<> {
        if (path.parent_path() == folder() && ++steps == cutAt) throw PowerCut{};
        return {};
      });
      try {
        run(options());
      } catch (const PowerCut&) {
        cut = true;
      }
      fault::setHook({});
      const auto report = readReport(options().resultFile);
      if (report) {
        QCOMPARE(report->planned, 3);
        QCOMPARE(report->passed, report->finished.has_value());
        seen.insert(report->running);
      } else {
        QVERIFY(report.error().code == Code::FileNotFound);
      }
      if (!cut) break;
    }
    QCOMPARE(seen, (std::set<std::string>{"", "10-a", "20-b", "30-c"}));
  }

  void theKernelLogBelongsToAFailure() {
    const auto log = folder() / "kmsg";
    std::ofstream(log) << "6,1,1500000,-;Booting\n SUBSYSTEM=x\n3,2,2000001,-;radio: no firmware\n";
    add("10-a", "exit 0\n");
    auto how = options();
    how.kernelLog = log;
    QVERIFY(run(how).kernelLog.empty());
    add("10-a", "exit 1\n");
    QCOMPARE(text(run(how).kernelLog), u"[    1.500000] Booting\n[    2.000001] radio: no firmware\n"_s);
    std::ofstream file(log);
    for (int i = 0; i < 5000; ++i) file << "6," << i << ",1000000,-;line " << i << " of many\n";
    file.close();
    const auto end = run(how).kernelLog;
    QVERIFY(end.size() <= 16384);
    QVERIFY(end.starts_with("[    1.000000] line "));
    QVERIFY(end.ends_with("line 4999 of many\n"));
  }

  void aReportThatCannotBeKeptIsAnError() {
    add("10-a", "");
    auto how = options();
    how.resultFile = folder() / "no" / "such" / "folder" / "selftest.json";
    QVERIFY(!runSelfTests(listSelfTests(tests()).value(), how, m_clock));
  }

  void damagedReportsAreRefused() {
    const auto path = folder() / "r";
    for (
        const auto* bad :
        {"", "[]", R"({"format":2})", R"({"format":1,"bank":"a","role":"trial","started":1,"passed":true})",
         R"({"format":1,"bank":"a","role":"trial","started":1,"passed":true,"tests":[{"name":"x","result":"good"}]})"}) {
      QVERIFY(writeFileDurably(path, bad));
      QVERIFY(!readReport(path));
    }
  }
};

QTEST_GUILESS_MAIN(SelftestTest)
#include "selftest_test.moc"
