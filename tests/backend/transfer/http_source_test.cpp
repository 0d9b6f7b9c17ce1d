#include "transfer/http_source.h"

#include "support/transfer.h"
#include "transfer/http_headers.h"
#include "transfer/receive_window.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace pibox;
using namespace pibox::transfer;
using test::Answering;
using test::FaultServer;
using test::pattern;
using test::sourceOf;
using test::textOf;

namespace {

struct Got {
  QByteArray bytes;
  std::optional<std::uint64_t> first;
  Result<Info> result;
};

Got get(HttpSource& source, const std::string& path, std::uint64_t offset = 0, std::optional<std::uint64_t> length = {},
        std::stop_token stop = {}) {
  Got got{.bytes = {}, .first = {}, .result = fail(Code::Internal)};
  const Sink sink{.bytes = [&](std::uint64_t at, Bytes bytes) -> Result<> {
    if (!got.first) got.first = at;
    if (at != *got.first + static_cast<std::uint64_t>(got.bytes.size())) return fail(Code::Internal, "out of order");
    got.bytes.append(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return {};
  }};
  got.result = source.read(path, offset, length, sink, std::move(stop));
  return got;
}

}  // namespace

class HttpSourceTest : public QObject {
  Q_OBJECT
  const QByteArray m_content = pattern(3'000'001);

 private Q_SLOTS:
  void readsWholeAndParts() {
    FaultServer server;
    server.setFile("dir/file", m_content);
    auto source = sourceOf(server);
    auto got = get(source, "dir/file");
    QVERIFY(got.result);
    QVERIFY(got.bytes == m_content);
    QCOMPARE(got.result->size.value(), std::uint64_t(m_content.size()));
    got = get(source, "dir/file", 1'000'000, 77);
    QVERIFY(got.result);
    QVERIFY(got.bytes == m_content.mid(1'000'000, 77));
    QCOMPARE(got.first.value(), std::uint64_t(1'000'000));
    QCOMPARE(got.result->size.value(), std::uint64_t(m_content.size()));
    got = get(source, "dir/file", 2'999'999);
    QVERIFY(got.result && got.bytes == m_content.mid(2'999'999));
    QCOMPARE(server.connections(), 1);  // kept alive
    const auto requests = server.requests();
    for (const auto& request : requests)
      QVERIFY(QByteArray::fromStdString(request.headers).toLower().contains("accept-encoding: identity"));
  }

  void refusesNames() {
    FaultServer server;
    auto source = sourceOf(server);
    for (const auto* path : {"../x", "a//b", "/a", "a/./b", "", "a\\b", "a\nb"})
      QVERIFY2(get(source, path).result.error().code == Code::FileUnsafe, path);
    QVERIFY(server.requests().empty());
  }

  void serverWithoutRangesGivesTheWhole() {
    FaultServer server;
    server.setFile("f", m_content);
    server.setAlways({.ranges = false});
    auto source = sourceOf(server);
    const auto got = get(source, "f", 500, 100);
    QVERIFY(got.result);
    QCOMPARE(got.first.value(), std::uint64_t(0));
    QVERIFY(got.bytes == m_content);
  }

  void wrongRangesFallBackToTheWhole_data() {
    QTest::addColumn<QByteArray>("kind");
    for (const auto* kind : {"shifted", "multipart", "too long", "more than it says"})
      QTest::newRow(kind) << QByteArray(kind);
  }
  void wrongRangesFallBackToTheWhole() {
    QFETCH(QByteArray, kind);
    FaultServer server;
    server.setFile("f", m_content);
    server.setAlways({.rangeShift = kind == "shifted" ? 7 : 0,
                      .multipart = kind == "multipart",
                      .lengthen = kind == "too long" ? 30u : 0u,
                      .extra = kind == "more than it says" ? 30u : 0u});
    auto source = sourceOf(server);
    const auto got = get(source, "f", 500, 100);
    QVERIFY(got.result);
    QCOMPARE(got.first.value(), std::uint64_t(0));
    QVERIFY(got.bytes == m_content);
    QVERIFY(server.requests().back().range.empty());
  }

  /// A part without a length, behind which more comes.
  void whatFollowsARangeIsLeft() {
    FaultServer server;
    server.setFile("f", m_content);
    server.setAlways({.http10 = true, .extra = 30});
    auto source = sourceOf(server);
    const auto got = get(source, "f", 500, 100);
    QVERIFY2(got.result, textOf(got.result));
    QVERIFY(got.bytes == m_content.mid(500, 100));
  }

  /// 416, be it that it has no ranges or that the file is shorter: the whole shows which.
  void refusedRanges() {
    FaultServer server;
    server.setFile("f", m_content);
    auto source = sourceOf(server);
    server.setNext({{.status = 416, .headers = "Content-Range: bytes */80\r\n"}});
    const auto whole = get(source, "f", 500, 100);
    QVERIFY2(whole.result, textOf(whole.result));
    QVERIFY(whole.bytes == m_content);
  }

  /// One that does no ranges is not asked for several of them at a time.
  void aServerWithoutRangesSendsTheWholeOnce() {
    FaultServer server;
    server.setFile("f", m_content);
    server.setAlways({.ranges = false});
    auto source = sourceOf(server);
    const std::vector<Range> ranges = {{1000, 10}, {500'000, 10}, {1'000'000, 10}, {2'000'000, 10}};
    bool over = false;
    const Sink sink{.bytes = [&](std::uint64_t offset, Bytes bytes) -> Result<> {
      over = offset + bytes.size() == static_cast<std::uint64_t>(m_content.size());
      return over ? fail(Code::ConnectionLost) : Result<>();
    }};
    QVERIFY(!source.readRanges("f", ranges, sink, {}));
    QVERIFY(over);
    QCOMPARE(server.requests().size(), std::size_t{1});
  }

  void compressingProxyIsUndone() {
    FaultServer server;
    server.setFile("f", m_content);
    server.setAlways({.gzip = true});
    auto source = sourceOf(server);
    const auto got = get(source, "f", 500, 100);
    QVERIFY(got.result);
    QVERIFY(got.bytes == m_content);
  }

  void http10() {
    FaultServer server;
    server.setFile("f", m_content);
    server.setAlways({.http10 = true});
    auto source = sourceOf(server);
    QVERIFY(get(source, "f").bytes == m_content);
  }

  void failuresHaveTheirCode_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, int status, const char* headers, const char* body, Code code) {
      QTest::newRow(name) << status << QByteArray(headers) << QByteArray(body) << static_cast<int>(code);
    };
    row("404", 404, "Content-Type: text/html\r\n", "<html>", Code::NotOnServer);
    row("410", 410, "", "", Code::NotOnServer);
    row("403", 403, "", "", Code::HttpError);
    row("511", 511, "", "<html>", Code::CaptivePortal);
    row("portal by type", 200, "Content-Type: text/html; charset=utf-8\r\n", "please sign in", Code::CaptivePortal);
    row("portal by content", 200, "", "\r\n <!DOCTYPE HTML><html>", Code::CaptivePortal);
    row("portal without body", 200, "Content-Type: text/html\r\n", "", Code::CaptivePortal);
    row("503 for hours", 503, "Retry-After: 7200\r\n", "", Code::HttpError);
    row("endless redirect", 302, "Location: /f\r\n", "", Code::RedirectRefused);
    row("redirect to nowhere", 302, "", "", Code::RedirectRefused);
    row("redirect to a file", 302, "Location: file:///etc/passwd\r\n", "", Code::RedirectRefused);
  }
  void failuresHaveTheirCode() {
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    FaultServer server;
    server.setAlways({.status = status, .headers = headers.toStdString(), .body = body});
    auto source = sourceOf(server);
    const auto got = get(source, "f");
    QVERIFY(!got.result);
    QVERIFY2(static_cast<int>(got.result.error().code) == code, toString(got.result.error()).c_str());
    QVERIFY(got.bytes.isEmpty());
  }

  /// A server to which a name without an ending is a web page; and a page in the middle of a file, where a range
  /// begins.
  void filesThatLookLikeWebPages() {
    FaultServer server;
    server.setFile("f", m_content);
    server.setAlways({.headers = "Content-Type: text/html\r\n"});
    auto source = sourceOf(server);
    QVERIFY(get(source, "f", 500, 100).bytes == m_content.mid(500, 100));
    QByteArray taken;
    const Sink sink{.begin = [&](std::optional<std::uint64_t> size) -> Result<> {
                      return size == static_cast<std::uint64_t>(m_content.size()) ? Result<>()
                                                                                  : fail(Code::LengthMismatch);
                    },
                    .bytes = [&](std::uint64_t, Bytes bytes) -> Result<> {
                      taken.append(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
                      return {};
                    }};
    const auto read = source.read("f", 0, {}, sink, {});
    QVERIFY2(read, textOf(read));
    QVERIFY(taken == m_content);
    const QByteArray page = "<!DOCTYPE html><html>of a program's handbook</html>";
    server.setAlways({});
    server.setFile("g", QByteArray(100, 'x') + page);
    QVERIFY(get(source, "g", 100, 20).bytes == page.left(20));
  }

  void followsRedirects() {
    FaultServer server, other;
    other.setFile("g", m_content);
    server.setAlways({.status = 302, .headers = "Location: " + other.url() + "g\r\n"});
    auto source = sourceOf(server);
    const auto got = get(source, "f", 10, 20);
    QVERIFY2(got.result, got.result ? "" : toString(got.result.error()).c_str());
    QVERIFY(got.bytes == m_content.mid(10, 20));
  }

  /// The page that comes with a redirect is not what was asked for, however long it is.
  void followsRedirectsWithPages() {
    for (const qsizetype size : {1'000, 1'000'000}) {
      FaultServer server, other;
      other.setFile("g", m_content);
      server.setAlways({.status = 301, .headers = "Location: " + other.url() + "g\r\n", .body = pattern(size, 2)});
      auto source = sourceOf(server);
      const auto got = get(source, "f", 10, 20);
      QVERIFY2(got.result, got.result ? "" : toString(got.result.error()).c_str());
      QVERIFY(got.bytes == m_content.mid(10, 20));
      QCOMPARE(got.result->received, 20u);
    }
  }

  void comesBackWhenAsked() {
    FaultServer server;
    server.setFile("f", m_content);
    server.setNext(
        {{.status = 503, .headers = "Retry-After: 1\r\n"}, {.status = 429, .headers = "Retry-After: 1\r\n"}});
    auto source = sourceOf(server);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(get(source, "f").bytes == m_content);
    QVERIFY(timer.elapsed() >= 2000);
    QCOMPARE(server.requests().size(), 3u);
  }

  void cutConnectionIsLost() {
    FaultServer server;
    server.setFile("f", m_content);
    auto source = sourceOf(server);
    for (const std::uint64_t at : {0u, 1u, 100'000u, 3'000'000u}) {
      server.setAlways({.cutAfter = at});
      const auto got = get(source, "f");
      QVERIFY(!got.result);
      QVERIFY2(got.result.error().code == Code::ConnectionLost, toString(got.result.error()).c_str());
      QVERIFY(got.bytes == m_content.left(got.bytes.size()));
    }
  }

  void nobodyListens() {
    HttpSource source(QUrl(QStringLiteral("http://127.0.0.1:1/")));
    const auto got = get(source, "f");
    QVERIFY2(got.result.error().code == Code::HostUnreachable, toString(got.result.error()).c_str());
  }

  void otherSchemesAreNoRepository() {
    HttpSource source(QUrl(QStringLiteral("file:///etc/")));
    QVERIFY(get(source, "passwd").result.error().code == Code::NoRepository);
  }

  void stopsQuickly() {
    FaultServer server;
    server.setFile("f", m_content);
    server.setAlways({.stallAfter = 1000});
    auto source = sourceOf(server);
    std::stop_source stop;
    std::chrono::steady_clock::time_point asked;
    std::jthread stopper([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(300));
      asked = std::chrono::steady_clock::now();
      stop.request_stop();
    });
    const auto got = get(source, "f", 0, {}, stop.get_token());
    const auto took = std::chrono::steady_clock::now() - asked;
    QVERIFY(got.result.error().code == Code::Cancelled);
    QVERIFY(took < std::chrono::milliseconds(200));
  }

  void silenceIsTold() {
    FaultServer server;
    server.setFile("f", m_content);
    server.setAlways({.stallAfter = 1000});
    auto source = sourceOf(server);
    int told = 0;
    const Sink sink{.bytes = [](auto, auto) -> Result<> { return {}; },
                    .waiting = [&](Waiting) -> Result<> {
                      if (++told == 4) return fail(Code::Stalled);
                      return {};
                    }};
    QElapsedTimer timer;
    timer.start();
    QVERIFY(source.read("f", 0, {}, sink, {}).error().code == Code::Stalled);
    QVERIFY(timer.elapsed() > 300 && timer.elapsed() < 3000);
  }

  void keepsToItsRate() {
    FaultServer server;
    server.setFile("f", m_content);
    Pace pace;
    pace.setLimit(2'000'000);
    auto source = sourceOf(server, &pace);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(get(source, "f").bytes == m_content);
    QVERIFY2(timer.elapsed() > 1200 && timer.elapsed() < 3000, QByteArray::number(timer.elapsed()));
  }

  /// A program that waits for the processor reads nothing meanwhile; what the server can send then is lost when it is
  /// killed. Each pause would be 600 KB of this line.
  void littleIsSentAhead() {
    FaultServer server;
    server.setFile("f", m_content);
    server.setAlways({.bytesPerSecond = 1'000'000});
    auto source = sourceOf(server);
    std::uint64_t taken = 0, most = 0;
    std::vector<std::uint64_t> pauses = {2'300'000, 1'500'000, 700'000};
    const Sink sink{.bytes = [&](auto, Bytes bytes) -> Result<> {
      taken += bytes.size();
      if (!pauses.empty() && taken > pauses.back()) {
        pauses.pop_back();
        std::this_thread::sleep_for(std::chrono::milliseconds(600));
        most = std::max(most, server.bodyBytes() - taken);
      }
      return {};
    }};
    QVERIFY(source.read("f", 0, {}, sink, {}));
    qInfo("%llu bytes sent and not taken", static_cast<unsigned long long>(most));
    QVERIFY2(most < 250'000, QByteArray::number(static_cast<qulonglong>(most)));
  }

  void windows() {
    using std::chrono::microseconds;
    QCOMPARE(windowFor(microseconds(50), 640'000, 1448).value(), 32'768u);
    QCOMPARE(windowFor(microseconds(50'000), 1'250'000, 1448).value(),
             125'000u);                                                           // 10 Mbit/s, 50 ms: twice its filling
    QCOMPARE(windowFor(microseconds(1'000), 4'000'000, 1448).value(), 100'000u);  // 25 ms
    QVERIFY(!windowFor(microseconds(300), 100'000'000, 1448));                    // small buffers would cost time
    QVERIFY(!windowFor(microseconds(20'000), 12'500'000, 1448));                  // 100 Mbit/s, 20 ms
    QCOMPARE(windowFor(microseconds(0), 0, 0).value(), 32'768u);
    QCOMPARE(windowFor(microseconds(50), 640'000, 16'384).value(), 65'536u);  // loopback
    QVERIFY(!windowFor(microseconds(50), 640'000, 65'483));
  }

  /// A line is fast when much comes in little time, and not because what waited in buffers comes at once.
  void fastLines() {
    using std::chrono::milliseconds;
    constexpr std::uint64_t kKiB = 1024;
    ReceiveWindow fast, slow;
    const ReceiveWindow::Time now{milliseconds(1000)};
    for (int i = 0; i < 17; ++i) fast.came(64 * kKiB, now + milliseconds(i));
    QVERIFY(fast.fast());
    // 512 KiB after a pause, and then 5 Mbit/s.
    for (int i = 0; i < 8; ++i) slow.came(64 * kKiB, now);
    for (int i = 1; i < 100; ++i) slow.came(64 * kKiB, now + milliseconds(100 * i));
    QVERIFY(!slow.fast());
  }

  /// Enough is asked for ahead to lose no round trip, and little enough to lose little with the connection.
  void underWay() {
    using std::chrono::milliseconds;
    ReceiveWindow line;
    QCOMPARE(line.underWay(), 262'144u);  // not known yet
    const ReceiveWindow::Time now{milliseconds(1000)};
    line.came(0, now);
    QVERIFY(line.came(312'500, now + milliseconds(250)));  // 10 Mbit/s
    line.answeredAfter(milliseconds(900));
    QCOMPARE(line.underWay(), 262'144u);
    line.answeredAfter(milliseconds(50));
    QCOMPARE(line.underWay(), 187'500u);
    line.answeredAfter(milliseconds(1));
    QCOMPARE(line.underWay(), 65'000u);
  }

  void fetchSmallIsBounded() {
    FaultServer server;
    server.setFile("f", QByteArray(1000, 'x'));
    auto source = sourceOf(server);
    QCOMPARE(fetchSmall(source, "f", 1000, {}).value().size(), 1000u);
    QVERIFY(fetchSmall(source, "f", 999, {}).error().code == Code::FileTooLarge);
  }

  /// A byte now and then does not keep anybody waiting for ever, nor does silence at any place.
  void fetchSmallDoesNotWaitForEver() {
    const SmallFilePatience patience{.silence = std::chrono::milliseconds(700), .bytesPerSecond = 20'000};
    FaultServer server;
    server.setFile("f", QByteArray(200'000, 'x'));
    auto source = sourceOf(server);
    QElapsedTimer timer;
    for (const Answering& slow : {Answering{.bytesPerSecond = 2'000}, Answering{.stallAfter = 0},
                                  Answering{.stallAfter = 1000}, Answering{.stallAfter = 199'999}}) {
      server.setNext({slow});
      timer.start();
      QVERIFY(fetchSmall(source, "f", 200'000, {}, patience).error().code == Code::Stalled);
      QVERIFY2(timer.elapsed() > 600 && timer.elapsed() < 15'000, QByteArray::number(timer.elapsed()));
    }
    // One that is slow and steady enough is waited for.
    server.setNext({{.bytesPerSecond = 120'000}});
    QCOMPARE(fetchSmall(source, "f", 200'000, {}, patience).value().size(), 200'000u);
    // The pause that a server asked for is not held against it.
    server.setNext({{.status = 503, .headers = "Retry-After: 1\r\n"}});
    QCOMPARE(fetchSmall(source, "f", 200'000, {}, patience).value().size(), 200'000u);
  }

  void contentRange() {
    QCOMPARE(parseContentRange("bytes 5-9/100")->size.value(), 100u);
    QVERIFY(!parseContentRange("bytes 5-9/*")->size);
    for (const auto* text : {"", "bytes", "bytes 5-9", "bytes 9-5/100", "bytes 5-100/100", "bytes -5/100",
                             "bytes 5-9/100x", "items 5-9/100", "bytes 99999999999999999999-5/100"})
      QVERIFY2(!parseContentRange(text), text);
  }

  void retryAfter() {
    QCOMPARE(parseRetryAfter("120", 0).value(), 120u);
    QVERIFY(!parseRetryAfter("soon", 0));
    QVERIFY(!parseRetryAfter("", 0));
    QCOMPARE(parseRetryAfter("Thu, 01 Jan 1970 00:01:00 GMT", 20).value(), 40u);
    QCOMPARE(parseRetryAfter("Thu, 01 Jan 1970 00:01:00 GMT", 90).value(), 0u);
  }
};

QTEST_GUILESS_MAIN(HttpSourceTest)
#include "http_source_test.moc"
