// What happens to a download that is stopped, paused, killed or cut, and how it goes on.

#include "base/json.h"
#include "download_fixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <nlohmann/json.hpp>
#include <signal.h>
#include <thread>

using namespace pibox;
using namespace pibox::transfer;
using test::DownloadFixture;
using test::pattern;
using test::textOf;

class ResumeTest : public QObject, DownloadFixture {
  Q_OBJECT

 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }

  void stallsAreNoticedAndGivenUp() {
    m_server->setAlways({.stallAfter = 0});
    m_server->setNext({{.stallAfter = 100'000}});
    std::uint32_t stalled = 0;
    const auto result = fetch({.stop = {},
                               .gate = nullptr,
                               .progress = [&](const Progress& p) { stalled = std::max(stalled, p.stalledSeconds); }},
                              {.say = 1, .reconnect = 2, .giveUp = 5});
    QVERIFY2(!result && result.error().code == Code::Stalled, textOf(result));
    QVERIFY(stalled >= 1);
    QVERIFY(m_server->requests().size() >= 3);
    m_server->setAlways({});
    QVERIFY(fetch() && exact());
  }

  /// Pause, resume and cancel are acted on when they are said, and not when the network says something next: the server
  /// is silent from before the pause has ended, and all three have happened without a byte of it. How many milliseconds
  /// that takes, `./dev bench transfer reins` measures.
  void pauseResumeAndCancelNeedNoNetwork() {
    constexpr std::uint64_t kSent = 600'000, kBuffered = 40'000;
    m_server->setAlways({.stallAfter = kSent, .bytesPerSecond = 1'000'000});
    PauseGate gate;
    std::stop_source stop;
    std::atomic<bool> once = false, over = false;
    Result<> result;
    const auto here = [&] { return fs::file_size(Part::pathOf(m_file)); };
    // The pause comes with so little left that the buffers take it: the server is done while it lasts.
    fault::setHook([&](std::string_view step, const fs::path& path) -> Result<> {
      if (step == "write" && path == Part::pathOf(m_file) && here() >= kSent - kBuffered && !once.exchange(true))
        gate.pause();
      return {};
    });
    std::jthread worker([&] {
      result = fetch({.stop = stop.get_token(), .gate = &gate, .progress = {}}, {.reconnect = 600, .giveUp = 600});
      over = true;
    });
    const auto paused = QTest::qWaitFor([&] { return gate.paused() && m_server->bodyBytes() == kSent; }, 30'000);
    QTest::qWait(300);
    const auto atPause = here();
    QTest::qWait(300);
    const auto stayed = here();

    gate.resume();
    const auto resumed = QTest::qWaitFor([&] { return here() == kSent; }, 30'000);
    const auto overBefore = over.load();

    stop.request_stop();
    QVERIFY(QTest::qWaitFor([&] { return over.load(); }, 30'000));
    QVERIFY(paused && atPause < kSent);
    QCOMPARE(stayed, atPause);
    QVERIFY(resumed && !overBefore);
    QVERIFY2(!result && result.error().code == Code::Cancelled, textOf(result));
    QCOMPARE(m_server->bodyBytes(), kSent);
    QCOMPARE(m_server->requests().size(), 1u);
    QCOMPARE(alreadyHere(m_wanted, m_file), kSent);

    m_server->setAlways({});
    QVERIFY(fetch() && exact());
    const auto range = QByteArray::fromStdString(m_server->requests().back().range);
    QVERIFY2(range.endsWith("bytes=" + QByteArray::number(kSent) + "-" + QByteArray::number(m_content.size() - 1)),
             range);
  }

  /// A pause is no silence: it may be longer than that is borne.
  void pauseIsNoSilence() {
    m_server->setAlways({.bytesPerSecond = 4'000'000});
    PauseGate gate;
    std::atomic<bool> paused = false;
    std::jthread resumer([&](const std::stop_token& ended) {
      while (!paused && !ended.stop_requested()) std::this_thread::sleep_for(std::chrono::milliseconds(10));
      std::this_thread::sleep_for(std::chrono::milliseconds(2500));
      gate.resume();
    });
    const auto pauses = [&](const Progress& p) {
      if (p.done > 500'000 && !paused.exchange(true)) gate.pause();
    };
    const auto result = fetch({.stop = {}, .gate = &gate, .progress = pauses}, {.say = 1, .reconnect = 1, .giveUp = 2});
    QVERIFY2(result, textOf(result));
    QVERIFY(paused && exact());
  }

  void cancelWhilePaused() {
    PauseGate gate;
    gate.pause();
    std::stop_source stop;
    std::jthread stopper([&] { stop.request_stop(); });
    QVERIFY(fetch({.stop = stop.get_token(), .gate = &gate, .progress = {}}).error().code == Code::Cancelled);
    QVERIFY(gate.paused());
  }

  /// After a power cut (another boot id) only what the record calls durable is counted on, whatever the file holds
  /// behind it.
  void powerCutCountsOnlyWhatIsDurable() {
    m_server->setNext({{.cutAfter = 3'000'000}, {.status = 404}});
    QVERIFY(!fetch());
    auto record = parseJson(readFile(Part::recordOf(m_file), 4096).value()).value();
    record["boot"] = "another";
    record["durable"] = 1'000'000;
    QVERIFY(writeFileDurably(Part::recordOf(m_file), formatJson(record)));
    auto text = readFile(Part::pathOf(m_file), 10'000'000).value();
    std::fill(text.begin() + 1'000'000, text.end(), '\0');
    QVERIFY(writeFileDurably(Part::pathOf(m_file), text));
    QCOMPARE(alreadyHere(m_wanted, m_file), std::uint64_t(1'000'000));
    QVERIFY(fetch() && exact());
  }

  void damagedPartIsFoundOut() {
    m_server->setNext({{.cutAfter = 3'000'000}, {.status = 404}});
    QVERIFY(!fetch());
    QFile file(QString::fromStdString(Part::pathOf(m_file).string()));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(1000) && file.write("damage") == 6);
    file.close();
    QVERIFY(fetch().error().code == Code::HashMismatch);
    QVERIFY(fetch() && exact());
  }

  /// A real program, killed with SIGKILL again and again at random moments, ends with the exact file, and little comes
  /// twice.
  void killedAtRandom() {
    const auto program = QCoreApplication::applicationDirPath() + QStringLiteral("/transfer_fetcher");
    const auto content = pattern(40'000'000);
    m_server->setFile("f", content);
    m_server->setAlways({.bytesPerSecond = 30'000'000});
    const QStringList arguments = {
        QString::fromStdString(m_server->url()), QStringLiteral("f"), QString::number(content.size()),
        QString::fromStdString(trust::sha256(content.toStdString())), QString::fromStdString(m_file.string())};
    int kills = 0;
    for (;; ++kills) {
      QVERIFY(kills < 200);
      QProcess child;
      child.start(program, arguments);
      QVERIFY(child.waitForStarted());
      if (child.waitForFinished(20 + static_cast<int>(QRandomGenerator::global()->bounded(180 + 10 * kills)))) {
        QCOMPARE(child.exitCode(), 0);
        break;
      }
      ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
      child.waitForFinished();
    }
    QVERIFY(readFile(m_file, 100'000'000).value() == content.toStdString());
    QVERIFY2(kills > 3, QByteArray::number(kills));
    qInfo("%d kills, %llu bytes sent for %lld", kills, static_cast<unsigned long long>(m_server->bodyBytes()),
          static_cast<long long>(content.size()));
  }

  /// Killed before each durable step in turn.
  void killedAtEveryStep() {
    const auto program = QCoreApplication::applicationDirPath() + QStringLiteral("/transfer_fetcher");
    const auto content = pattern(2'500'000);
    m_server->setFile("f", content);
    const QStringList arguments = {
        QString::fromStdString(m_server->url()), QStringLiteral("f"), QString::number(content.size()),
        QString::fromStdString(trust::sha256(content.toStdString())), QString::fromStdString(m_file.string())};
    for (int step = 1;; ++step) {
      QProcess child;
      auto environment = QProcessEnvironment::systemEnvironment();
      environment.insert(QStringLiteral("PIBOX_FAULT"), QStringLiteral("kill:%1").arg(step));
      child.setProcessEnvironment(environment);
      child.start(program, arguments);
      QVERIFY(child.waitForFinished());
      if (child.exitStatus() == QProcess::NormalExit) {
        QCOMPARE(child.exitCode(), 0);
        QVERIFY(step > 8);
        break;
      }
      QVERIFY(!fs::exists(m_file) || readFile(m_file, 10'000'000).value() == content.toStdString());
      QProcess again;
      again.start(program, arguments);
      QVERIFY(again.waitForFinished());
      QCOMPARE(again.exitCode(), 0);
      QVERIFY(readFile(m_file, 10'000'000).value() == content.toStdString());
      QVERIFY(!leftovers());
      fs::remove(m_file);
    }
  }
};

QTEST_GUILESS_MAIN(ResumeTest)
#include "resume_test.moc"
