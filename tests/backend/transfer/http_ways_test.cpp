// The ways to a server: TLS, HTTP/2, redirects between them, a proxy, several connections.

#include "base/durable.h"
#include "base/fd.h"
#include "support/transfer.h"
#include "transfer/download.h"
#include "trust/hash.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <netinet/in.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <thread>

using namespace pibox;
using namespace pibox::transfer;
using test::FaultServer;
using test::pattern;
using test::sourceOf;
using test::textOf;

namespace {

using Clock = std::chrono::steady_clock;

/// A server that is a program of tests/support, and prints its port and then what it was asked.
struct Program {
  Program(const QString& name, const QStringList& arguments) {
    process.start(
        QStringLiteral("python3"),
        QStringList{qEnvironmentVariable("PIBOX_SOURCE") + QStringLiteral("/tests/support/") + name} + arguments);
    while (!process.canReadLine() && process.waitForReadyRead(30'000)) {
    }
    port = process.readLine().trimmed().toInt();
    if (port == 0) qFatal("%s", process.readAllStandardError().constData());
  }
  ~Program() {
    process.kill();
    process.waitForFinished();
  }
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  QByteArrayList asked() {
    process.waitForReadyRead(100);
    QByteArrayList lines;
    while (process.canReadLine()) lines << process.readLine().trimmed();
    return lines;
  }

  QProcess process;
  int port = 0;
};

/// What was asked: version, path, range.
struct TlsServer : Program {
  TlsServer(const QString& folder, const QStringList& arguments)
      : Program(QStringLiteral("tls_server.py"), arguments + QStringList{folder}) {}

  [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(port)); }
};

}  // namespace

class HttpWaysTest : public QObject {
  Q_OBJECT
  const QByteArray m_content = pattern(9'000'000);
  const Wanted m_wanted{.path = "f", .length = 9'000'000, .sha256 = trust::sha256(m_content.toStdString())};
  std::unique_ptr<QTemporaryDir> m_dir;

  [[nodiscard]] fs::path at(const char* name) const { return fs::path(m_dir->path().toStdString()) / name; }
  [[nodiscard]] bool exact() const { return readFile(at("out"), 10'000'000).value_or("") == m_content.toStdString(); }
  void trust() { qputenv("SSL_CERT_FILE", m_dir->filePath(QStringLiteral("cert.pem")).toLocal8Bit()); }

 private Q_SLOTS:
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(writeFileDurably(at("f"), m_content.toStdString()));
  }
  void cleanup() { qunsetenv("SSL_CERT_FILE"); }

  void tls_data() {
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QByteArray>("spoken");
    QTest::newRow("HTTP/1.1") << QStringLiteral("http/1.1") << QByteArray("HTTP/1.1");
    // HTTP/1.1 is preferred: http_source.h says why.
    QTest::newRow("both") << QStringLiteral("h2,http/1.1") << QByteArray("HTTP/1.1");
    QTest::newRow("HTTP/2 only") << QStringLiteral("h2") << QByteArray("HTTP/2");
  }
  void tls() {
    QFETCH(QString, offered);
    QFETCH(QByteArray, spoken);
    TlsServer server(m_dir->path(), {QStringLiteral("--alpn"), offered});
    trust();
    HttpSource source(server.url());
    const auto done = download(source, m_wanted, at("out"), {});
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
    const auto asked = server.asked();
    QVERIFY(!asked.isEmpty());
    for (const auto& line : asked) QVERIFY2(line.startsWith(spoken + " /f"), line);
    // Over HTTP/2 in parts: so much is in memory at most.
    if (spoken == "HTTP/2") QVERIFY2(asked.size() >= 4, QByteArray::number(asked.size()));
  }

  void strangerIsNotTrusted() {
    const TlsServer server(m_dir->path(), {});
    HttpSource source(server.url());
    const auto done = download(source, m_wanted, at("out"), {});
    QVERIFY2(!done && done.error().code == Code::TlsFailed, textOf(done));
  }

  void neverFromHttpsToHttp() {
    FaultServer plain;
    plain.setFile("f", m_content);
    const TlsServer server(m_dir->path(), {QStringLiteral("--redirect"), QString::fromStdString(plain.url() + "f")});
    trust();
    HttpSource source(server.url());
    auto wanted = m_wanted;
    wanted.path = "redirect";
    const auto done = download(source, wanted, at("out"), {});
    QVERIFY2(!done && done.error().code == Code::RedirectRefused, textOf(done));
    QVERIFY(plain.requests().empty());
  }

  /// Nor by a detour: from http to https, and from there to http.
  void notBackToHttp() {
    FaultServer plain, last;
    last.setFile("f", m_content);
    const TlsServer server(m_dir->path(), {QStringLiteral("--redirect"), QString::fromStdString(last.url() + "f")});
    trust();
    plain.setAlways({.status = 302, .headers = "Location: " + server.url().toString().toStdString() + "redirect\r\n"});
    auto source = sourceOf(plain);
    const auto done = download(source, m_wanted, at("out"), {});
    QVERIFY2(!done && done.error().code == Code::RedirectRefused, textOf(done));
    QVERIFY(last.requests().empty());
  }

  void fromHttpToHttps() {
    TlsServer server(m_dir->path(), {});
    trust();
    FaultServer plain;
    plain.setAlways({.status = 302, .headers = "Location: " + server.url().toString().toStdString() + "f\r\n"});
    auto source = sourceOf(plain);
    const auto done = download(source, m_wanted, at("out"), {});
    QVERIFY2(done, textOf(done));
    QVERIFY(exact());
  }

  void proxyOfTheEnvironment_data() {
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("excepted");
    QTest::addColumn<bool>("toThisMachine");
    QTest::addColumn<bool>("used");
    const auto here = QStringLiteral("here");
    QTest::newRow("used") << here << QString() << false << true;
    QTest::newRow("to this machine") << here << QString() << true << true;
    QTest::newRow("without a scheme") << QStringLiteral("here, without a scheme") << QString() << false << true;
    QTest::newRow("no_proxy") << here << QStringLiteral("127.0.0.1") << true << false;
    QTest::newRow("one that cannot reach it") << QStringLiteral("http://192.0.2.1:9/") << QString() << true << false;
  }
  void proxyOfTheEnvironment() {
    QFETCH(QString, named);
    QFETCH(QString, excepted);
    QFETCH(bool, toThisMachine);
    QFETCH(bool, used);
    FaultServer proxy, server;
    proxy.setFile("f", m_content);
    server.setFile("f", m_content);
    // Else a name that only the proxy could know.
    const auto url = toThisMachine ? server.url() : std::string("http://pibox.invalid/");
    if (named.startsWith(QStringLiteral("here")))
      named = QString::fromStdString(proxy.url()).mid(named == QStringLiteral("here") ? 0 : 7);
    QProcess client;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("http_proxy"), named);
    environment.insert(QStringLiteral("no_proxy"), excepted);
    client.setProcessEnvironment(environment);
    client.start(QCoreApplication::applicationDirPath() + QStringLiteral("/transfer_fetcher"),
                 {QString::fromStdString(url), QStringLiteral("f"), QString::number(m_wanted.length),
                  QString::fromStdString(m_wanted.sha256), QString::fromStdString(at("out").string())});
    QVERIFY(client.waitForFinished());
    QVERIFY2(client.exitCode() == 0, client.readAllStandardError());
    QVERIFY(exact());
    QCOMPARE(server.requests().empty(), used);
    QCOMPARE(proxy.requests().empty(), !used);
    if (used) QCOMPARE(proxy.requests().front().path, url + "f");
  }

  void throughAProxyWithAPassword_data() {
    QTest::addColumn<QString>("known");
    QTest::addColumn<bool>("right");
    QTest::newRow("the right one") << QStringLiteral("pi:secret@") << true;
    QTest::newRow("another") << QStringLiteral("pi:wrong@") << false;
    QTest::newRow("none") << QString() << false;
  }
  void throughAProxyWithAPassword() {
    QFETCH(QString, known);
    QFETCH(bool, right);
    TlsServer server(m_dir->path(), {});
    Program proxy(QStringLiteral("connect_proxy.py"), {QStringLiteral("pi:secret")});
    QProcess client;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("https_proxy"),
                       QStringLiteral("http://%1%2:%3").arg(known, QStringLiteral("127.0.0.1")).arg(proxy.port));
    environment.insert(QStringLiteral("no_proxy"), QString());
    environment.insert(QStringLiteral("SSL_CERT_FILE"), m_dir->filePath(QStringLiteral("cert.pem")));
    client.setProcessEnvironment(environment);
    client.start(QCoreApplication::applicationDirPath() + QStringLiteral("/transfer_fetcher"),
                 {server.url().toString(), QStringLiteral("f"), QString::number(m_wanted.length),
                  QString::fromStdString(m_wanted.sha256), QString::fromStdString(at("out").string())});
    QVERIFY(client.waitForFinished());
    const auto said = client.readAllStandardError();
    QCOMPARE(client.exitCode(), right ? 0 : 1);
    QCOMPARE(exact(), right);
    QCOMPARE(server.asked().isEmpty(), !right);
    QVERIFY2(right || (said.contains("PBX-NET-HTTP") && said.contains("407")), said);
    const auto asked = proxy.asked();
    QVERIFY(!asked.isEmpty());
    for (const auto& line : asked)
      QCOMPARE(line, QByteArray("CONNECT 127.0.0.1:" + QByteArray::number(server.port) + " HTTP/1.1 " +
                                (right ? "let through" : "refused")));
  }

  /// What a proxy says that lets nothing through to a server with TLS.
  void proxyThatRefuses() {
    FaultServer proxy;
    proxy.setAlways({.status = 407, .headers = "Proxy-Authenticate: Basic realm=\"x\"\r\n"});
    QProcess client;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("https_proxy"), QString::fromStdString(proxy.url()));
    environment.insert(QStringLiteral("no_proxy"), QString());
    client.setProcessEnvironment(environment);
    client.start(QCoreApplication::applicationDirPath() + QStringLiteral("/transfer_fetcher"),
                 {QStringLiteral("https://pibox.invalid/"), QStringLiteral("f"), QString::number(m_wanted.length),
                  QString::fromStdString(m_wanted.sha256), QString::fromStdString(at("out").string())});
    QVERIFY(client.waitForFinished());
    const auto said = client.readAllStandardError();
    QVERIFY2(client.exitCode() == 1 && said.contains("PBX-NET-HTTP") && said.contains("407"), said);
    QCOMPARE(proxy.requests().front().path, "pibox.invalid:443");
  }

  /// A name server that does not answer: nobody waits for it who gives up.
  void stopsWhileANameIsLookedUp() {
    const Fd silent(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(53);
    address.sin_addr.s_addr = htonl(0x7f00'004d);  // 127.0.0.77
    QVERIFY(::bind(silent.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    QVERIFY(writeFileDurably(at("resolv.conf"), "nameserver 127.0.0.77\n"));
    std::stop_source stop;
    std::atomic<bool> away = false;
    Result<Info> got = fail(Code::Internal);
    Clock::time_point ended;
    // For this thread, and those that it starts, the file is another one.
    std::thread reader([&] {
      away = ::unshare(CLONE_NEWNS) == 0 &&
             ::mount(at("resolv.conf").c_str(), "/etc/resolv.conf", nullptr, MS_BIND, nullptr) == 0;
      HttpSource source(QUrl(QStringLiteral("http://pibox.invalid/")));
      got = source.read("f", 0, {}, {.bytes = [](auto, auto) -> Result<> { return {}; }}, stop.get_token());
      ended = Clock::now();
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    const auto asked = Clock::now();
    stop.request_stop();
    reader.join();
    QVERIFY(away);
    char question = 0;
    QVERIFY(::recv(silent.get(), &question, 1, MSG_DONTWAIT) == 1);
    QVERIFY2(!got && got.error().code == Code::Cancelled, textOf(got));
    QVERIFY2(ended - asked < std::chrono::milliseconds(200),
             QByteArray::number(std::chrono::duration<double>(ended - asked).count()));
  }

  /// Many ranges: several under way, never more than four connections, and they are kept.
  void fewConnections() {
    FaultServer server;
    server.setFile("f", m_content);
    server.setAlways({.bytesPerSecond = 1'000'000});
    auto source = sourceOf(server);
    std::vector<Range> ranges;
    for (std::uint64_t offset = 0; offset < 2'000'000; offset += 40'000) ranges.push_back({offset, 10'000});
    QByteArray got;
    const Sink sink{.bytes = [&](std::uint64_t offset, Bytes bytes) -> Result<> {
      const QByteArrayView some(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
      if (QByteArrayView(m_content).sliced(static_cast<qsizetype>(offset), some.size()) != some)
        return fail(Code::Internal, "other bytes");
      got += some;
      return {};
    }};
    const auto read = source.readRanges("f", ranges, sink, {});
    QVERIFY2(read, textOf(read));
    QCOMPARE(got.size(), 500'000);
    QVERIFY2(server.mostOpen() >= 2 && server.mostOpen() <= 4, QByteArray::number(server.mostOpen()));
    QVERIFY2(server.connections() <= 4, QByteArray::number(server.connections()));
    QCOMPARE(server.requests().size(), ranges.size());
  }

  /// One of the ranges is answered with "come back later".
  void comesBackForARange() {
    FaultServer server;
    server.setFile("f", m_content);
    server.setNext({{}, {.status = 503, .headers = "Retry-After: 1\r\n"}, {}, {.status = 429}});
    auto source = sourceOf(server);
    std::uint64_t bytes = 0;
    const Sink sink{.bytes = [&](auto, Bytes some) -> Result<> {
      bytes += some.size();
      return {};
    }};
    const std::vector<Range> ranges = {{0, 100}, {1000, 100}, {2000, 100}, {3000, 100}};
    const auto read = source.readRanges("f", ranges, sink, {});
    QVERIFY2(read, textOf(read));
    QCOMPARE(bytes, 400u);
  }
};

QTEST_GUILESS_MAIN(HttpWaysTest)
#include "http_ways_test.moc"
