#include "install/read_back.h"

#include "support/transfer.h"
#include "transfer/sha256.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pibox;
using namespace pibox::install;
using test::pattern;
using test::textOf;
using test::viewOf;

/// A file of 5 MiB and some bytes, put together from blocks of 128 KiB.
class ReadBackTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    m_content = pattern((5 << 20) + 77);
    m_blocks.clear();
    for (qsizetype at = 0; at < m_content.size(); at += kBlock) {
      const auto piece = m_content.mid(at, kBlock);
      m_blocks.push_back({static_cast<std::uint32_t>(piece.size()), transfer::blockHash(viewOf(piece))});
    }
    transfer::Sha256 hash;
    hash.update(viewOf(m_content));
    m_sha256 = hash.digest();
    write(m_content);
  }

  void whatWasWrittenIsThere() {
    QVERIFY2(read(m_blocks), textOf(read(m_blocks)));
    QCOMPARE(m_told, m_content.size());
  }

  void findsOneByte_data() {
    QTest::addColumn<qsizetype>("at");
    QTest::newRow("the first") << qsizetype{0};
    QTest::newRow("in the middle") << qsizetype{3 << 20};
    QTest::newRow("the last") << qsizetype{(5 << 20) + 76};
  }
  void findsOneByte() {
    QFETCH(qsizetype, at);
    auto damaged = m_content;
    damaged[at] = static_cast<char>(damaged[at] ^ 1);
    write(damaged);
    const auto result = read(m_blocks);
    QVERIFY2(!result && result.error().code == Code::ReadBackMismatch, textOf(result));
  }

  void findsAnotherLength() {
    for (const auto& other : {m_content.chopped(1), m_content + 'x', m_content + pattern(4 << 20)}) {
      write(other);
      const auto result = read(m_blocks);
      QVERIFY2(!result && result.error().code == Code::ReadBackMismatch, textOf(result));
    }
  }

  /// The block index is an advice: the file is what was signed, so it is good, and never more is told than there is.
  void anIndexThatLiesDoesNotSpoilAGoodFile() {
    auto lies = m_blocks;
    lies[7].hash[3] ^= 1;
    auto shorter = m_blocks;
    shorter.pop_back();
    auto longer = m_blocks;
    longer.push_back(longer.front());
    for (const auto& blocks : {lies, shorter, longer}) {
      const auto result = read(blocks);
      QVERIFY2(result, textOf(result));
      QVERIFY(!*result);
      QVERIFY(m_told <= m_content.size());
    }
  }

 private:
  static constexpr qsizetype kBlock = 128 << 10;

  void write(const QByteArray& bytes) {
    QFile file(m_dir.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
  }
  Result<bool> read(const std::vector<transfer::Block>& blocks) {
    m_told = 0;
    return readBlocksBack(m_dir.filePath(QStringLiteral("file")).toStdString(),
                          static_cast<std::uint64_t>(m_content.size()), m_sha256, blocks, [this](std::uint64_t bytes) {
                            m_told += static_cast<qsizetype>(bytes);
                            return Result<>();
                          });
  }

  QTemporaryDir m_dir;
  QByteArray m_content;
  std::vector<transfer::Block> m_blocks;
  std::string m_sha256;
  qsizetype m_told = 0;
};

QTEST_GUILESS_MAIN(ReadBackTest)
#include "read_back_test.moc"
