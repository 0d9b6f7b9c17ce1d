// What happens to a download that is stopped, paused, killed or cut, and how it goes on.

#include "base/json.h"
#include "download_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

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

  void cancelIsQuickAndKeeps() {
    m_server->setAlways({.bytesPerSecond = 4'000'000});
    std::stop_source stop;
    std::chrono::steady_clock::time_point asked;
    std::jthread stopper([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(500));
      asked = std::chrono::steady_clock::now();
      stop.request_stop();
    });
    const auto result = fetch({.stop = stop.get_token(), .gate = nullptr, .progress = {}});
    const auto took = std::chrono::steady_clock::now() - asked;
    QVERIFY(result.error().code == Code::Cancelled);
    QVERIFY(took < std::chrono::milliseconds(200));
    const auto here = alreadyHere(m_wanted, m_file);
    QVERIFY(here > 500'000);
    m_server->setAlways({});
    QVERIFY(fetch() && exact());
    const auto before = m_server->requests().back().range;
    QVERIFY2(QByteArray::fromStdString(before).contains(QByteArray::number(static_cast<qulonglong>(here)) + "-"),
             before.c_str());
    QVERIFY(discardPart(m_file));
  }

  void pauseHoldsAndResumes() {
    m_server->setAlways({.bytesPerSecond = 4'000'000});
    PauseGate gate;
    std::atomic<std::uint64_t> done = 0;
    std::uint64_t atPause = 0, atResume = 0;
    std::jthread pauser([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(400));
      gate.pause();
      std::this_thread::sleep_for(std::chrono::milliseconds(200));
      atPause = fs::file_size(Part::pathOf(m_file));
      std::this_thread::sleep_for(std::chrono::milliseconds(2500));
      atResume = fs::file_size(Part::pathOf(m_file));
      gate.resume();
    });
    const auto result = fetch({.stop = {}, .gate = &gate, .progress = {}}, {.say = 1, .reconnect = 1, .giveUp = 2});
    QVERIFY2(result, textOf(result));
    QVERIFY(exact());
    QVERIFY(atPause > 0);
    QCOMPARE(atPause, atResume);
  }

  void cancelWhilePaused() {
    m_server->setAlways({.bytesPerSecond = 1'000'000});
    PauseGate gate;
    gate.pause();
    std::stop_source stop;
    std::jthread stopper([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(300));
      stop.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    QVERIFY(fetch({.stop = stop.get_token(), .gate = &gate, .progress = {}}).error().code == Code::Cancelled);
    QVERIFY(timer.elapsed() < 550);
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
