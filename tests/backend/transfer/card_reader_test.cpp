#include "transfer/card_reader.h"

#include "support/transfer.h"
#include "transfer/quick_sum.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace pibox;
namespace fs = std::filesystem;
using namespace pibox::transfer;
using test::pattern;
using test::textOf;
using test::viewOf;

class CardReaderTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// On a disk, and on a filesystem that may not read past the cache.
  void readsAnyPiece_data() {
    QTest::addColumn<QString>("folder");
    QTest::newRow("disk") << QStringLiteral(".");
    QTest::newRow("memory") << QStringLiteral("/dev/shm");
  }
  void readsAnyPiece() {
    QFETCH(QString, folder);
    const QTemporaryDir dir(folder + QStringLiteral("/card-XXXXXX"));
    const auto content = pattern((3 << 20) + 777);
    QFile file(dir.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();  // not flushed: it is dirty still
    auto reader = CardReader::open(file.fileName().toStdString());
    QVERIFY2(reader, textOf(reader));
    const auto same = [&](std::uint64_t offset, std::size_t length, std::uint64_t ahead) {
      const auto read = reader->read(offset, length, ahead);
      const auto size = static_cast<std::uint64_t>(content.size());
      const auto from = std::min(offset, size);
      return read &&
             std::ranges::equal(*read, viewOf(content).subspan(from, std::min<std::uint64_t>(length, size - from)));
    };
    for (const std::uint64_t offset :
         {0U, 1U, 4095U, 4096U, 1048575U, 1048577U, 3145728U, 3146000U, 3146504U, 3146505U, 9000000U})
      for (const std::size_t length : {1U, 100U, 4096U, 65537U, 1048576U})
        for (const std::uint64_t ahead : {0U, 300000U, 5000000U})
          QVERIFY2(same(offset, length, ahead), qPrintable(QStringLiteral("%1 at %2").arg(length).arg(offset)));
    // What is written meanwhile is read: nothing is remembered behind a call that has to read anew.
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(2'000'000) && file.write("new") == 3);
    file.close();
    const auto again = reader->read(2'000'000, 3);
    QVERIFY(again && std::ranges::equal(*again, viewOf("new")));
  }

  void onlyRegularFiles() {
    const QTemporaryDir dir;
    const auto folder = fs::path(dir.path().toStdString());
    fs::create_symlink("/etc/passwd", folder / "link");
    QVERIFY(CardReader::open(folder / "link").error().code == Code::FileUnsafe);
    QVERIFY(CardReader::open(folder).error().code == Code::FileUnsafe);
    QVERIFY(CardReader::open(folder / "none").error().code == Code::FileNotFound);
  }

  void theSumIsTheSameInAnyPieces() {
    const auto content = pattern(1'000'003);
    QuickSum whole, pieces;
    whole.update(viewOf(content));
    for (qsizetype at = 0, step = 1; at < content.size(); at += step, step = step * 3 % 70'001)
      pieces.update(viewOf(content.mid(at, step)));
    QCOMPARE(pieces.length(), std::uint64_t{1'000'003});
    QVERIFY(pieces.value() == whole.value());
    auto other = content;
    other[500'000] = static_cast<char>(other[500'000] ^ 1);
    QuickSum damaged;
    damaged.update(viewOf(other));
    QVERIFY(damaged.value() != whole.value());
    // The vector of the XXH3 specification for no bytes.
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(QuickSum().value().data()), 16).toHex(),
             QByteArray("99aa06d3014798d86001c324468d497f"));
  }
};

QTEST_GUILESS_MAIN(CardReaderTest)
#include "card_reader_test.moc"
