#include "transfer/download.h"

#include "base/durable.h"
#include "base/fault.h"
#include "base/json.h"
#include "support/fault_server.h"
#include "transfer/folder_source.h"
#include "transfer/http_source.h"
#include "transfer/part.h"
#include "trust/hash.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>
#include <signal.h>
#include <thread>

using namespace pibox;
using namespace pibox::transfer;
using test::Answering;
using test::FaultServer;

namespace {

QByteArray pattern(qsizetype size) {
  QByteArray content(size, Qt::Uninitialized);
  quint32 state = 7;
  for (auto& c : content) {
    state = state * 1664525 + 1013904223;
    c = static_cast<char>(state >> 24);
  }
  return content;
}

HttpSource sourceOf(const FaultServer& server) {
  return HttpSource(QUrl(QString::fromStdString(server.url())));
}

QByteArray textOf(const Result<>& result) {
  return result ? QByteArray("success") : QByteArray::fromStdString(toString(result.error()));
}

}  // namespace

class DownloadTest : public QObject {
  Q_OBJECT
  const QByteArray m_content = pattern(5'000'003);
  Wanted m_wanted;
  std::unique_ptr<QTemporaryDir> m_dir;
  fs::path m_file;
  FaultServer* m_server = nullptr;

  [[nodiscard]] bool exact() const { return readFile(m_file, 100'000'000).value_or("") == m_content.toStdString(); }
  [[nodiscard]] bool leftovers() const {
    return fs::exists(part::partOf(m_file)) || fs::exists(part::recordOf(m_file));
  }

  Result<> fetch(const Control& control = {}, const Patience& patience = {}) {
    auto source = sourceOf(*m_server);
    return download(source, m_wanted, m_file, control, patience);
  }

 private Q_SLOTS:
  void init() {
    m_wanted = {.path = "f",
                .length = static_cast<std::uint64_t>(m_content.size()),
                .sha256 = trust::sha256(m_content.toStdString())};
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = fs::path(m_dir->path().toStdString()) / "file";
    m_server = new FaultServer;
    m_server->setFile("f", m_content);
  }
  void cleanup() {
    fault::setHook({});
    delete m_server;
  }

  void fetches() {
    Progress last;
    const auto result =
        fetch({.stop = {}, .gate = nullptr, .progress = [&](const Progress& progress) { last = progress; }});
    QVERIFY2(result, textOf(result));
    QVERIFY(exact());
    QVERIFY(!leftovers());
    QCOMPARE(last.done, m_wanted.length);
    QCOMPARE(last.network, m_wanted.length);
    QVERIFY(fetch());  // what is there is not fetched again
    QCOMPARE(m_server->requests().size(), 1u);
  }

  void emptyFile() {
    m_server->setFile("f", {});
    m_wanted.length = 0;
    m_wanted.sha256 = trust::sha256("");
    const auto result = fetch();
    QVERIFY2(result, textOf(result));
    QVERIFY(fs::exists(m_file) && fs::file_size(m_file) == 0);
  }

  /// Whatever a server or a cable does, the exact file comes out.
  void survives_data() {
    QTest::addColumn<QByteArray>("name");
    for (const auto* name : {"no ranges", "shifted ranges", "multipart", "http/1.0", "gzip"})
      QTest::newRow(name) << QByteArray(name);
  }
  void survives() {
    QFETCH(QByteArray, name);
    Answering how;
    if (name == "no ranges") how.ranges = false;
    if (name == "shifted ranges") how.rangeShift = 5;
    if (name == "multipart") how.multipart = true;
    if (name == "http/1.0") how.http10 = true;
    if (name == "gzip") how.gzip = true;
    m_server->setAlways(how);
    auto cut = how;
    cut.cutAfter = 2'000'000;
    m_server->setNext({cut, cut});
    const auto result = fetch();
    QVERIFY2(result, textOf(result));
    QVERIFY(exact());
  }

  void cutAnywhere() {
    std::deque<Answering> cuts;
    auto* random = QRandomGenerator::global();
    std::uint64_t sum = 0;
    while (sum < m_wanted.length - 500'000) {
      cuts.push_back({.cutAfter = random->bounded(300'000)});
      sum += *cuts.back().cutAfter;
    }
    m_server->setNext(cuts);
    const auto result = fetch();
    QVERIFY2(result, textOf(result));
    QVERIFY(exact());
    QVERIFY(m_server->requests().back().range.starts_with("Range") ||
            m_server->requests().back().range.starts_with("range"));
  }

  void flippedBitIsThrownAway() {
    m_server->setNext({{.flipAt = 4'000'000}});
    const auto result = fetch();
    QVERIFY2(!result && result.error().code == Code::HashMismatch, textOf(result));
    QVERIFY(!fs::exists(m_file) && !leftovers());
    QVERIFY(fetch() && exact());
  }

  void neverAByteMore_data() {
    QTest::addColumn<bool>("lengthKnown");
    QTest::newRow("known") << true;
    QTest::newRow("unknown") << false;
  }
  void neverAByteMore() {
    QFETCH(bool, lengthKnown);
    m_server->setFile("f", m_content + "x");
    m_server->setAlways({.ranges = lengthKnown, .http10 = !lengthKnown});
    std::uintmax_t most = 0;
    const auto result = fetch({.stop = {}, .gate = nullptr, .progress = [&](const Progress&) {
                                 most = std::max(most, fs::file_size(part::partOf(m_file)));
                               }});
    QVERIFY2(!result && result.error().code == Code::LengthMismatch, textOf(result));
    QVERIFY(most <= m_wanted.length);
    QVERIFY(!fs::exists(m_file) && !leftovers());
  }

  void tooShort() {
    m_server->setFile("f", m_content.left(1'000'000));
    const auto result = fetch();
    QVERIFY2(!result && result.error().code == Code::LengthMismatch, textOf(result));
    QVERIFY(!leftovers());
  }

  void portalAndMissing() {
    m_server->setAlways({.headers = "Content-Type: text/html\r\n", .body = QByteArray("<html>sign in")});
    QVERIFY(fetch().error().code == Code::CaptivePortal);
    m_server->setAlways({.status = 404});
    QVERIFY(fetch().error().code == Code::NotOnServer);
    m_server->setAlways({});
    QVERIFY(fetch() && exact());
  }

  void portalHalfWayKeepsWhatIsHere() {
    m_server->setNext(
        {{.cutAfter = 3'000'000},
         {.headers = "Content-Type: text/html\r\n", .body = QByteArray("<html>sign in"), .ranges = false}});
    QVERIFY(fetch().error().code == Code::CaptivePortal);
    QVERIFY(alreadyHere(m_wanted, m_file) > 0);
    QVERIFY(fetch() && exact());
  }

  void noServer() {
    HttpSource source(QUrl(QStringLiteral("http://127.0.0.1:1/")));
    QElapsedTimer timer;
    timer.start();
    const auto result = download(source, m_wanted, m_file, {});
    QVERIFY2(!result && result.error().code == Code::HostUnreachable, textOf(result));
    QVERIFY(timer.elapsed() < 5000);
  }

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
      atPause = fs::file_size(part::partOf(m_file));
      std::this_thread::sleep_for(std::chrono::milliseconds(2500));
      atResume = fs::file_size(part::partOf(m_file));
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
    auto record = parseJson(readFile(part::recordOf(m_file), 4096).value()).value();
    record["boot"] = "another";
    record["durable"] = 1'000'000;
    QVERIFY(writeFileDurably(part::recordOf(m_file), formatJson(record)));
    auto text = readFile(part::partOf(m_file), 10'000'000).value();
    std::fill(text.begin() + 1'000'000, text.end(), '\0');
    QVERIFY(writeFileDurably(part::partOf(m_file), text));
    QCOMPARE(alreadyHere(m_wanted, m_file), std::uint64_t(1'000'000));
    QVERIFY(fetch() && exact());
  }

  void hostileRecords_data() {
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not json") << QByteArray("{");
    QTest::newRow("negative") << QByteArray(R"({"format":1,"length":5000003,"sha256":"%","durable":-5,"boot":""})");
    QTest::newRow("huge") << QByteArray(
        R"({"format":1,"length":5000003,"sha256":"%","durable":99999999999,"boot":""})");
    QTest::newRow("other hash") << QByteArray(R"({"format":1,"length":5000003,"sha256":"00","durable":5,"boot":""})");
    QTest::newRow("other format") << QByteArray(R"({"format":9,"length":5000003,"sha256":"%","durable":5,"boot":""})");
  }
  void hostileRecords() {
    QFETCH(QByteArray, record);
    record.replace("%", QByteArray::fromStdString(m_wanted.sha256));
    QVERIFY(writeFileDurably(part::recordOf(m_file), record.toStdString()));
    QVERIFY(writeFileDurably(part::partOf(m_file), std::string(3'000'000, 'z')));
    const auto result = fetch();
    QVERIFY2(result, textOf(result));
    QVERIFY(exact());
  }

  void damagedPartIsFoundOut() {
    m_server->setNext({{.cutAfter = 3'000'000}, {.status = 404}});
    QVERIFY(!fetch());
    QFile file(QString::fromStdString(part::partOf(m_file).string()));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(1000) && file.write("damage") == 6);
    file.close();
    QVERIFY(fetch().error().code == Code::HashMismatch);
    QVERIFY(fetch() && exact());
  }

  void fullDisk() {
    int writes = 0;
    fault::setHook([&](std::string_view step, const fs::path& path) -> Result<> {
      if (step == "write" && path == part::partOf(m_file) && ++writes > 10)
        return failErrno(Code::WriteFailed, "write", ENOSPC);
      return {};
    });
    QVERIFY(fetch().error().code == Code::DiskFull);
    fault::setHook({});
    QVERIFY(alreadyHere(m_wanted, m_file) > 0);
    QVERIFY(fetch() && exact());
  }

  void folderSource() {
    const auto folder = fs::path(m_dir->path().toStdString()) / "stick";
    fs::create_directories(folder / "dir");
    QVERIFY(writeFileDurably(folder / "dir" / "a+b", m_content.toStdString()));
    FolderSource source(folder);
    m_wanted.path = "dir/a%2Bb";
    QVERIFY(download(source, m_wanted, m_file, {}));
    QVERIFY(exact());
    fs::create_symlink("/etc/passwd", folder / "link");
    fs::create_directory_symlink("/etc", folder / "etc");
    for (const auto* path : {"link", "etc/passwd", "../x", "%2e%2e/x", "dir%2fa", "dir"}) {
      m_wanted.path = path;
      const auto result = download(source, m_wanted, m_file.string() + "2", {});
      QVERIFY2(!result && result.error().code == Code::FileUnsafe, path + textOf(result));
    }
    m_wanted.path = "none";
    QVERIFY(download(source, m_wanted, m_file.string() + "2", {}).error().code == Code::NotOnServer);
  }

  /// The stick goes away half-way and comes back.
  void stickPulled() {
    const auto folder = fs::path(m_dir->path().toStdString()) / "stick";
    const auto away = folder.string() + ".away";
    fs::create_directories(folder);
    QVERIFY(writeFileDurably(folder / "f", m_content.toStdString()));
    class Pulled final : public Source {
     public:
      Pulled(const fs::path& at, std::uint64_t after) : m_inner(at), m_folder(at), m_after(after) {}
      Result<Info> read(const std::string& path, std::uint64_t offset, std::optional<std::uint64_t> length,
                        const Sink& sink, std::stop_token stop) override {
        Sink counted = sink;
        counted.bytes = [&](std::uint64_t at, Bytes bytes) -> Result<> {
          if (at >= m_after) return fail(Code::SourceMissing, m_folder.string());
          return sink.bytes(at, bytes);
        };
        return m_inner.read(path, offset, length, counted, std::move(stop));
      }
      [[nodiscard]] bool network() const override { return false; }

     private:
      FolderSource m_inner;
      fs::path m_folder;
      std::uint64_t m_after;
    } pulled(folder, 2'000'000);
    QVERIFY(download(pulled, m_wanted, m_file, {}).error().code == Code::SourceMissing);
    fs::rename(folder, away);
    FolderSource source(folder);
    QVERIFY(download(source, m_wanted, m_file, {}).error().code == Code::SourceMissing);
    fs::create_directory(folder);
    QVERIFY(download(source, m_wanted, m_file, {}).error().code == Code::SourceMissing);
    fs::remove(folder);
    fs::rename(away, folder);
    QVERIFY(alreadyHere(m_wanted, m_file) > 1'500'000);
    QVERIFY(download(source, m_wanted, m_file, {}) && exact());
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

QTEST_GUILESS_MAIN(DownloadTest)
#include "download_test.moc"
