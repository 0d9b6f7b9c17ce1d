#include "transfer/estimate.h"

#include "base/durable.h"
#include "transfer/folder_source.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace pibox;
using namespace pibox::transfer;

namespace {

/// `count` blocks that differ from those of another seed; `seed` 0 are common to all.
std::vector<Block> blocksOf(int count, int seed) {
  std::vector<Block> blocks;
  for (int i = 0; i < count; ++i) {
    const auto text = std::to_string(seed) + "/" + std::to_string(i);
    blocks.push_back({static_cast<std::uint32_t>(1000 + i), blockHash(std::as_bytes(std::span(text)))});
  }
  return blocks;
}

std::uint64_t bytesOf(const std::vector<Block>& blocks) {
  return std::accumulate(blocks.begin(), blocks.end(), std::uint64_t{0},
                         [](auto sum, const Block& block) { return sum + block.length; });
}

IndexTop topOf(const std::vector<Block>& blocks) {
  const auto text = formatIndex(blocks);
  return parseTop(std::as_bytes(std::span(text))).value();
}

}  // namespace

class EstimateTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void nothingHereIsFetched() {
    const auto blocks = blocksOf(500, 1);
    const auto cost = estimate(topOf(blocks), Pantry());
    QCOMPARE(cost.fetch, bytesOf(blocks));
    QCOMPARE(cost.reuse, std::uint64_t{0});
  }

  void theSameImageCostsNothing() {
    const auto blocks = blocksOf(500, 1);
    Pantry pantry;
    pantry.add("/old", blocks);
    QCOMPARE(estimate(topOf(blocks), pantry).fetch, std::uint64_t{0});
    QCOMPARE(estimate(topOf(blocks), pantry).reuse, bytesOf(blocks));
  }

  /// One changed block costs its group and no more; several images count together; a patch is never dearer.
  void changesCostTheirGroups() {
    auto blocks = blocksOf(2000, 1);
    Pantry pantry;
    pantry.add("/old", blocks);
    blocks[777] = blocksOf(1, 2).front();
    const auto top = topOf(blocks);
    const auto cost = estimate(top, pantry);
    QVERIFY(cost.fetch >= blocks[777].length);
    QVERIFY(cost.fetch <= bytesOf(blocks) / 4);
    QCOMPARE(cost.fetch + cost.reuse, bytesOf(blocks));
    QCOMPARE(estimate(top, pantry, 500).fetch, std::uint64_t{500});
    QCOMPARE(estimate(top, pantry, ~std::uint64_t{0}).fetch, cost.fetch);
    pantry.add("/other", blocks);
    QCOMPARE(estimate(top, pantry).fetch, std::uint64_t{0});
  }

  void fromLengthsAlone() {
    QCOMPARE(estimate(1000, {}).fetch, std::uint64_t{1000});
    QCOMPARE(estimate(1000, 30).fetch, std::uint64_t{30});
    QCOMPARE(estimate(1000, 30).reuse, std::uint64_t{970});
    QCOMPARE(estimate(1000, 3000).fetch, std::uint64_t{1000});
  }

  void theTopListIsReadAlone() {
    QTemporaryDir dir;
    const fs::path folder = dir.path().toStdString();
    const auto blocks = blocksOf(4000, 1);
    const auto text = formatIndex(blocks);
    QVERIFY(writeFileDurably(folder / "index", text));
    FolderSource source(folder);
    const auto top = fetchTop(source, {"index", text.size(), ""}, {});
    QVERIFY(top);
    QCOMPARE(top->imageLength, bytesOf(blocks));
    QVERIFY(!fetchTop(source, {"index", 3, ""}, {}));
    QVERIFY(!fetchTop(source, {"none", text.size(), ""}, {}));
  }

  /// What was indexed once is not read again, until the image is another.
  void keepsWhatItKnows() {
    QTemporaryDir dir;
    const fs::path folder = dir.path().toStdString();
    const auto image = folder / "image", cache = folder / "cache";
    fs::create_directory(folder / "tree");
    const auto make = [&](const std::string& content) {
      QVERIFY(writeFileDurably(folder / "tree/file", content));
      QProcess process;
      process.start(QStringLiteral("mksquashfs"),
                    {QString::fromStdString((folder / "tree").string()), QString::fromStdString(image.string()),
                     QStringLiteral("-noappend"), QStringLiteral("-quiet"), QStringLiteral("-no-progress")});
      QVERIFY(process.waitForFinished(60'000) && process.exitCode() == 0);
    };
    make(std::string(500'000, 'a'));
    Pantry first, second, third, fourth;
    QVERIFY(first.add(image, {}, cache));
    QVERIFY(fs::exists(cache));
    auto kept = readFile(cache, 1'000'000).value();
    QVERIFY(second.add(image, {}, cache));
    QVERIFY(second.blocks(0) == first.blocks(0));
    make("another");
    QVERIFY(third.add(image, {}, cache));
    QVERIFY(third.blocks(0) != first.blocks(0));
    QVERIFY(readFile(cache, 1'000'000).value() != kept);
    // A damaged one is made anew.
    kept = readFile(cache, 1'000'000).value();
    QVERIFY(writeFileDurably(cache, kept.substr(0, kept.size() - 5)));
    QVERIFY(fourth.add(image, {}, cache));
    QVERIFY(fourth.blocks(0) == third.blocks(0));
    QVERIFY(readFile(cache, 1'000'000).value() == kept);
  }
};

QTEST_GUILESS_MAIN(EstimateTest)
#include "estimate_test.moc"
