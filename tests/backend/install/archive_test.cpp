#include "install/archive.h"

#include "base/durable.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <sys/stat.h>

using namespace pibox;
using namespace pibox::install;

namespace {

/// A tar entry, with nothing checked.
struct Entry {
  std::string name;
  char kind = '0';
  std::string content = {};
  std::string target = {};
  std::uint64_t claimed = ~std::uint64_t{0};  ///< size in the header; the real one unless given
  unsigned mode = 0644;
};

std::string tarOf(const std::vector<Entry>& entries, bool ended = true) {
  std::string tar;
  for (const auto& entry : entries) {
    std::array<char, 512> header{};
    const auto octal = [&](std::size_t at, int width, std::uint64_t value) {
      for (auto place = at + static_cast<std::size_t>(width); place-- > at; value /= 8)
        header[place] = static_cast<char>('0' + value % 8);
    };
    std::copy_n(entry.name.begin(), std::min<std::size_t>(entry.name.size(), 100), header.begin());
    octal(100, 7, entry.mode);
    octal(108, 7, 1000);
    octal(116, 7, 1000);
    octal(124, 11, entry.claimed == ~std::uint64_t{0} ? entry.content.size() : entry.claimed);
    octal(136, 11, 0);
    header[156] = entry.kind;
    std::copy_n(entry.target.begin(), std::min<std::size_t>(entry.target.size(), 100), header.begin() + 157);
    std::copy_n("ustar\00000", 8, header.begin() + 257);
    std::fill_n(header.begin() + 148, 8, ' ');
    unsigned sum = 0;
    for (const char c : header) sum += static_cast<unsigned char>(c);
    octal(148, 6, sum);
    tar.append(header.data(), header.size());
    tar += entry.content;
    tar.resize((tar.size() + 511) / 512 * 512, '\0');
  }
  if (ended) tar.append(1024, '\0');
  return tar;
}

}  // namespace

class ArchiveTest : public QObject {
  Q_OBJECT
  std::unique_ptr<QTemporaryDir> m_dir;
  fs::path m_folder, m_archive;

  Result<> unpack(const ArchiveLimits& limits = {}) { return unpackArchive(m_archive, m_folder / "out", limits); }

  void write(const std::string& tar, const char* compressor = nullptr) {
    const auto path = compressor ? m_folder / "plain" : m_archive;
    QVERIFY(writeFileDurably(path, tar));
    if (!compressor) return;
    QProcess process;
    process.setStandardOutputFile(QString::fromStdString(m_archive.string()));
    process.start(QString::fromLatin1(compressor), {QStringLiteral("-c"), QString::fromStdString(path.string())});
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
  }

  [[nodiscard]] std::vector<Entry> good() const {
    return {{.name = "bin/", .kind = '5', .mode = 0755},
            {.name = "bin/check", .content = std::string(100'000, 'c'), .mode = 06777},
            {.name = "bin/link", .kind = '2', .target = "../data"},
            {.name = "data", .content = "data\n"}};
  }

 private Q_SLOTS:
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->path().toStdString();
    m_archive = m_folder / "utils.tar.zst";
  }

  void unpacks_data() {
    QTest::addColumn<QByteArray>("compressor");
    for (const auto* name : {"", "zstd", "xz", "gzip"}) QTest::newRow(name) << QByteArray(name);
  }
  void unpacks() {
    QFETCH(QByteArray, compressor);
    write(tarOf(good()), compressor.isEmpty() ? nullptr : compressor.constData());
    const auto result = unpack();
    QVERIFY2(result, result ? "" : toString(result.error()).c_str());
    QVERIFY(readFile(m_folder / "out/bin/check", 200'000).value() == std::string(100'000, 'c'));
    QVERIFY(fs::read_symlink(m_folder / "out/bin/link") == "../data");
    struct stat info{};
    QVERIFY(::stat((m_folder / "out/bin/check").c_str(), &info) == 0);
    QCOMPARE(info.st_mode & 07777U, 0755U);  // no set-id bits, not writable by others
    QCOMPARE(info.st_uid, ::geteuid());
    QVERIFY(unpack());  // again, over what is there
  }

  /// KArchive opens a truncated compressed tar without an error; this does not.
  void truncated_data() { unpacks_data(); }
  void truncated() {
    QFETCH(QByteArray, compressor);
    auto entries = good();
    std::uint32_t seed = 1;
    for (int i = 0; i < 200'000; ++i)
      entries[1].content += static_cast<char>((seed = seed * 1664525 + 1013904223) >> 24);
    write(tarOf(entries), compressor.isEmpty() ? nullptr : compressor.constData());
    const auto whole = readFile(m_archive, 10'000'000).value();
    // What is behind the end of a plain tar may go; in a compressed one every byte counts.
    for (const auto cut : {std::size_t{1}, std::size_t{5}, std::size_t{1000}, whole.size() / 2, whole.size() - 10}) {
      if (compressor.isEmpty() && cut < 1024) continue;
      QVERIFY(writeFileDurably(m_archive, whole.substr(0, whole.size() - cut)));
      const auto result = unpack();
      QVERIFY2(!result && result.error().code == Code::ArchiveInvalid,
               qPrintable(QStringLiteral("%1 bytes cut off").arg(cut)));
    }
  }

  void refuses_data() {
    QTest::addColumn<QByteArray>("tar");
    const auto row = [](const char* name, const std::vector<Entry>& entries, bool ended = true) {
      QTest::newRow(name) << QByteArray::fromStdString(tarOf(entries, ended));
    };
    row("parent", {{.name = "../outside", .content = "x"}});
    row("parent inside", {{.name = "a/../../outside", .content = "x"}});
    row("absolute link", {{.name = "l", .kind = '2', .target = "/etc/passwd"}});
    row("link that leaves", {{.name = "a/l", .kind = '2', .target = "../../x"}});
    row("link that leaves by a folder", {{.name = "l", .kind = '2', .target = "a/../../x"}});
    row("hard link", {{.name = "l", .kind = '1', .target = "etc/passwd"}});
    row("character device", {{.name = "d", .kind = '3'}});
    row("block device", {{.name = "d", .kind = '4'}});
    row("fifo", {{.name = "p", .kind = '6'}});
    row("control character", {{.name = "a\nb", .content = "x"}});
    row("size beyond the end", {{.name = "a", .content = "x", .claimed = 1'000'000}});
    row("without an end", {{.name = "a", .content = "x"}}, false);
    row("nested too deeply", {{.name = "1/2/3/4/5/6/7/8/9/10/f", .content = "x"}});
    std::vector<Entry> many(5000, {.name = "f", .content = {}});
    row("too many entries", many);
    auto sum = tarOf({{.name = "a", .content = "x"}});
    sum[0] = 'b';
    QTest::newRow("wrong checksum") << QByteArray::fromStdString(sum);
    QTest::newRow("no tar") << QByteArray(2000, 'x');
    QTest::newRow("nothing") << QByteArray();
  }
  void refuses() {
    QFETCH(QByteArray, tar);
    write(tar.toStdString());
    const auto result = unpack();
    QVERIFY2(!result && result.error().code == Code::ArchiveInvalid,
             result ? "success" : toString(result.error()).c_str());
    QVERIFY(!fs::exists(m_folder / "outside") && !fs::exists(m_folder.parent_path() / "outside"));
  }

  /// An absolute name stays inside.
  void absoluteName() {
    write(tarOf({{.name = "/tmp/pibox-absolute", .content = "x"}}));
    (void)unpack();
    QVERIFY(!fs::exists("/tmp/pibox-absolute"));
  }

  /// A file "below" a link is never written through it.
  void linkThenFileBelow() {
    fs::create_directory(m_folder / "outside");
    write(tarOf({{.name = "l", .kind = '2', .target = "sub"},
                 {.name = "l/f", .content = "x"},
                 {.name = "sub/g", .content = "y"}}));
    (void)unpack();
    QVERIFY(fs::is_empty(m_folder / "outside"));
    QVERIFY(!fs::exists(m_folder / "out/sub/f"));
  }

  void bombIsStopped() {
    write(tarOf({{.name = "zeros", .content = std::string(20'000'000, '\0')}}), "zstd");
    QVERIFY(fs::file_size(m_archive) < 100'000);
    QVERIFY(unpack({.unpackedBytes = 1'000'000}).error().code == Code::ArchiveInvalid);
    QVERIFY(unpack({.unpackedBytes = 20'000'000}));
  }
};

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archive_test.moc"
