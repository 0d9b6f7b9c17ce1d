#include "transfer/block_index.h"

#include "squashfs_images.h"
#include "transfer/squashfs_blocks.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <numeric>

using namespace pibox;
using namespace pibox::transfer;

class BlockIndexTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_dir;
  fs::path m_image;
  std::string m_index;

 private Q_SLOTS:
  void initTestCase() {
    const fs::path folder = m_dir.path().toStdString();
    m_image = folder / "image-of-all";
    test::makeImage(folder, m_image, "gzip", true);
    QVERIFY(writeBlockIndex(m_image, folder / "index"));
    m_index = test::bytesOf(folder / "index").toStdString();
  }

  void naturalBlocksCoverTheImage_data() {
    QTest::addColumn<QByteArray>("compressor");
    for (const auto* name : {"gzip", "xz", "zstd", "lz4"}) QTest::newRow(name) << QByteArray(name);
  }
  void naturalBlocksCoverTheImage() {
    QFETCH(QByteArray, compressor);
    const auto image = fs::path(m_dir.path().toStdString()) / "image";
    test::makeImage(m_dir.path().toStdString(), image, compressor.constData(), false);
    const auto lengths = naturalBlocks(image);
    QVERIFY2(lengths, lengths ? "" : toString(lengths.error()).c_str());
    QCOMPARE(std::accumulate(lengths->begin(), lengths->end(), std::uint64_t{0}), std::uint64_t{fs::file_size(image)});
    QVERIFY(lengths->size() > 60);
    for (const auto length : *lengths) QVERIFY(length > 0 && length <= kMaxBlock);
  }

  void noSquashfsIsRefused() {
    const auto path = fs::path(m_dir.path().toStdString()) / "x";
    for (const auto& content : {std::string(), std::string(10, 'x'), std::string(100'000, 'x'),
                                test::bytesOf(m_image).left(3000).toStdString()}) {
      QVERIFY(writeFileDurably(path, content));
      QVERIFY(!naturalBlocks(path));
    }
  }

  void indexIsReadBack() {
    const auto blocks = indexImage(m_image).value();
    const auto text = formatIndex(blocks);
    QVERIFY(text == m_index);
    const auto bytes = std::as_bytes(std::span(text.data(), text.size()));
    const auto top = parseTop(bytes).value();
    QCOMPARE(top.indexLength(), std::uint64_t{text.size()});
    QCOMPARE(top.imageLength, std::uint64_t{fs::file_size(m_image)});
    std::vector<Block> again;
    auto at = top.bytes();
    for (const auto& group : top.groups) {
      const auto list = parseGroup(group, bytes.subspan(at, group.blocks * kIndexBlock)).value();
      again.insert(again.end(), list.begin(), list.end());
      at += group.blocks * kIndexBlock;
    }
    QVERIFY(again == blocks);
  }

  /// Any change of an index is refused or harmless: never more memory, never a crash.
  void damagedIndexes() {
    const auto good = m_index;
    auto* random = QRandomGenerator::global();
    for (int i = 0; i < 3000; ++i) {
      auto text = good.substr(0, i % 3 == 0 ? random->bounded(static_cast<quint32>(good.size())) : good.size());
      for (int flips = 0; flips < 1 + i % 4 && !text.empty(); ++flips)
        text[random->bounded(static_cast<quint32>(i % 2 ? std::min<std::size_t>(text.size(), 200) : text.size()))] =
            static_cast<char>(random->generate());
      const auto bytes = std::as_bytes(std::span(text.data(), text.size()));
      const auto top = parseTop(bytes);
      if (!top) continue;
      QVERIFY(top->groups.size() * kIndexGroup <= text.size());
      auto at = top->bytes();
      for (const auto& group : top->groups) {
        if (at + group.blocks * kIndexBlock > text.size()) break;
        (void)parseGroup(group, bytes.subspan(at, group.blocks * kIndexBlock));
        at += group.blocks * kIndexBlock;
      }
    }
  }
};

QTEST_GUILESS_MAIN(BlockIndexTest)
#include "block_index_test.moc"
