#include "download_fixture.h"
#include "transfer/folder_source.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace pibox;
using namespace pibox::transfer;
using test::Answering;
using test::DownloadFixture;
using test::textOf;

class DownloadTest : public QObject, DownloadFixture {
  Q_OBJECT

 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }

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
    for (const auto* name : {"no ranges", "shifted ranges", "multipart", "http/1.0", "gzip", "longer ranges",
                             "shorter ranges", "more than it says"})
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
    if (name == "longer ranges") how.lengthen = 30;
    if (name == "shorter ranges") how.shorten = 10;
    if (name == "more than it says") how.extra = 30;
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
                                 most = std::max(most, fs::file_size(Part::pathOf(m_file)));
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

  void portalHalfWayKeepsWhatIsHere_data() {
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("says what it is") << QByteArray("Content-Type: text/html\r\n");
    QTest::newRow("says nothing") << QByteArray();
  }
  void portalHalfWayKeepsWhatIsHere() {
    QFETCH(QByteArray, type);
    m_server->setNext({{.cutAfter = 3'000'000},
                       {.headers = type.toStdString(), .body = QByteArray("<html>sign in"), .ranges = false}});
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

  void fullDisk() {
    int writes = 0;
    fault::setHook([&](std::string_view step, const fs::path& path) -> Result<> {
      if (step == "write" && path == Part::pathOf(m_file) && ++writes > 10)
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
};

QTEST_GUILESS_MAIN(DownloadTest)
#include "download_test.moc"
