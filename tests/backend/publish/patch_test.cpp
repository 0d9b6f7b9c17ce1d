#include "image_pair.h"
#include "publish/differences.h"
#include "publish/patch_file.h"
#include "transfer/folder_source.h"
#include "transfer/rebuilder.h"
#include "transfer/use_patch.h"
#include "transfer/way.h"
#include "trust/hash.h"

#include <QTemporaryDir>

using namespace pibox;
using namespace pibox::transfer;

namespace {

std::string bytesOf(const fs::path& path) {
  return readFile(path, 200'000'000).value();
}

Bytes asBytes(const std::string& text) {
  return std::as_bytes(std::span(text));
}

}  // namespace

class PatchTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_dir;
  fs::path m_folder, m_old, m_new, m_patch, m_file;
  Wanted m_image, m_index;

  void useImages(const QString& compressor, int blockKiB) {
    test::makeImage(m_folder / "tree-old", m_old, compressor, blockKiB);
    test::makeImage(m_folder / "tree-new", m_new, compressor, blockKiB);
    QVERIFY(writeBlockIndex(m_new, m_folder / "index"));
    m_image = {"new", fs::file_size(m_new), trust::sha256OfFile(m_new).value()};
    m_index = {"index", fs::file_size(m_folder / "index"), ""};
    fs::remove(m_patch);
    fs::remove(m_file);
  }

  struct Outcome {
    bool used = false, exact = false;
    std::uint64_t fetchedWithout = 0, network = 0, rebuilt = 0;
  };
  /// What a device does that has the old image and the patch file.
  Outcome upgrade(const fs::path& patch, const std::function<void()>& meanwhile = {}) {
    Outcome outcome;
    FolderSource source(m_folder);
    Pantry pantry;
    if (!pantry.add(m_old, {}, {})) return outcome;
    auto recipe = makeRecipe(source, m_index, m_image.length, pantry, {});
    if (!recipe) return outcome;
    outcome.fetchedWithout = recipe->fetched;
    const auto before = recipe->fetched;
    outcome.used = usePatch(*recipe, pantry, patch).has_value();
    if (!outcome.used && recipe->fetched != before) return outcome;
    if (meanwhile) meanwhile();
    fs::remove(m_file);
    Progress last;
    const auto done = download(source, m_image, m_file, *recipe,
                               {.stop = {}, .gate = nullptr, .progress = [&](const Progress& p) { last = p; }});
    if (!done) qWarning("%s", toString(done.error()).c_str());
    outcome.exact = done && bytesOf(m_file) == bytesOf(m_new);
    outcome.rebuilt = last.rebuilt;
    outcome.network = last.done - last.reused;
    return outcome;
  }

 private Q_SLOTS:
  void initTestCase() {
    m_folder = m_dir.path().toStdString();
    m_old = m_folder / "old";
    m_new = m_folder / "new";
    m_patch = m_folder / "patch";
    m_file = m_folder / "file";
    test::makeTree(m_folder / "tree-old", false);
    test::makeTree(m_folder / "tree-new", true);
  }

  void everyBlockComesBack_data() {
    QTest::addColumn<QString>("compressor");
    QTest::addColumn<int>("blockKiB");
    for (const auto* compressor : {"gzip", "xz", "zstd"})
      for (const int size : {64, 128, 256})
        QTest::addRow("%s %d KiB", compressor, size) << QString::fromLatin1(compressor) << size;
    for (const auto* compressor : {"gzip -Xcompression-level 6", "zstd -Xcompression-level 6", "lz4", "lz4 -Xhc"})
      QTest::newRow(compressor) << QString::fromLatin1(compressor) << 128;
  }
  void everyBlockComesBack() {
    QFETCH(QString, compressor);
    QFETCH(int, blockKiB);
    useImages(compressor, blockKiB);
    const auto summary = publish::writePatch(m_old, m_new, m_patch);
    QVERIFY2(summary, summary ? "" : toString(summary.error()).c_str());
    QCOMPARE(summary->bytes, std::uint64_t{fs::file_size(m_patch)});
    qInfo("%llu of %llu changed bytes by a patch of %llu", static_cast<unsigned long long>(summary->made),
          static_cast<unsigned long long>(summary->changed), static_cast<unsigned long long>(summary->bytes));
    QVERIFY(summary->made > summary->changed * 9 / 10);
    QVERIFY(summary->bytes < summary->made / 2);
    const auto outcome = upgrade(m_patch);
    QVERIFY(outcome.used);
    QVERIFY(outcome.exact);
    // All that the publisher's trial could make, the device makes too.
    QCOMPARE(outcome.rebuilt, summary->made);
    QVERIFY(outcome.network <= summary->changed - summary->made + 4 * kManyGap);
    const auto probed = probe(m_old, indexImage(m_old).value(), 2);
    QVERIFY(probed && probed->exact && probed->bytesPerSecond > 0);
  }

  /// With deep searches in long blocks fewer threads work: all together stay within what a service may take.
  void threadsWithinTheirMemory() {
    const auto threads = [](std::uint16_t compressor, std::uint32_t level, std::uint32_t blockSize) {
      return Rebuilder::threads({.id = compressor, .flags = 0, .blockSize = blockSize, .level = level, .options = {}});
    };
    constexpr std::uint16_t kGzip = 1, kXz = 4, kZstd = 6;
    const auto cores = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    QCOMPARE(threads(kGzip, 9, 128 * 1024), std::min(cores, 4U));
    QCOMPARE(threads(kXz, 0, 128 * 1024), std::min(cores, 3U));
    QCOMPARE(threads(kXz, 0, kMaxBlock), 1U);
    QCOMPARE(threads(kZstd, 15, 128 * 1024), std::min(cores, 3U));
    QCOMPARE(threads(kZstd, 19, kMaxBlock), 1U);
  }

  void missingPatch() {
    useImages(QStringLiteral("gzip"), 128);
    const auto outcome = upgrade(m_folder / "none");
    QVERIFY(!outcome.used && outcome.exact);
  }

  /// Cut anywhere it is refused; and whatever is flipped in it, the image is the right one.
  void damagedPatches() {
    useImages(QStringLiteral("gzip"), 128);
    QVERIFY(publish::writePatch(m_old, m_new, m_patch));
    const auto good = bytesOf(m_patch);
    std::mt19937 random(1);
    const auto damaged = m_folder / "damaged";
    for (int i = 0; i < 40; ++i) {
      QVERIFY(writeFileDurably(damaged, good.substr(0, random() % good.size())));
      QVERIFY(!readPatch(damaged));
    }
    for (int i = 0; i < 12; ++i) {
      auto bad = good;
      for (int flips = 0; flips < 1 << i % 8; ++flips)
        bad[i < 4 ? random() % kPatchHeader : kPatchHeader + random() % (bad.size() - kPatchHeader)] ^=
            static_cast<char>(1 + random() % 255);
      QVERIFY(writeFileDurably(damaged, bad));
      QVERIFY(upgrade(damaged).exact);
    }
  }

  /// Deltas of nothing but noise: it is left soon, and nothing is lost but time.
  void patchOfNoise() {
    useImages(QStringLiteral("zstd"), 128);
    QVERIFY(publish::writePatch(m_old, m_new, m_patch));
    auto bad = bytesOf(m_patch);
    const auto patch = readPatch(m_patch).value();
    for (auto at = patch.units.front().offset; at < bad.size(); ++at) bad[at] = static_cast<char>(at * 7);
    QVERIFY(writeFileDurably(m_patch, bad));
    const auto outcome = upgrade(m_patch);
    QVERIFY(outcome.used && outcome.exact);
    QCOMPARE(outcome.rebuilt, std::uint64_t{0});
  }

  void patchBetweenOtherImages() {
    useImages(QStringLiteral("gzip"), 128);
    const auto back = m_folder / "back", xz = m_folder / "xz";
    QVERIFY(publish::writePatch(m_new, m_old, back));
    QVERIFY(!upgrade(back).used);
    QVERIFY(upgrade(back).exact);
    // Nothing can be made between two compressors: there is no patch.
    test::makeImage(m_folder / "tree-new", xz, QStringLiteral("xz"), 128);
    fs::remove(m_patch);
    QCOMPARE(publish::writePatch(m_old, xz, m_patch)->bytes, std::uint64_t{0});
    QVERIFY(!fs::exists(m_patch));
  }

  /// The old image changes or goes after it has been indexed.
  void oldImageThatChangedMeanwhile() {
    useImages(QStringLiteral("gzip"), 64);
    QVERIFY(publish::writePatch(m_old, m_new, m_patch));
    auto bytes = bytesOf(m_old);
    for (std::size_t at = 100; at < bytes.size(); at += 30'000) bytes[at] ^= 1;
    QVERIFY(upgrade(m_patch, [&] { QVERIFY(writeFileDurably(m_old, bytes)); }).exact);
  }

  /// Stopped and taken up again in the middle of what the patch makes.
  void resumesInTheMiddle() {
    useImages(QStringLiteral("gzip"), 128);
    QVERIFY(publish::writePatch(m_old, m_new, m_patch));
    FolderSource source(m_folder);
    Pantry pantry;
    QVERIFY(pantry.add(m_old, {}, {}));
    for (const auto stopAt : {m_image.length / 7, m_image.length / 3, m_image.length / 2, m_image.length * 2}) {
      auto recipe = makeRecipe(source, m_index, m_image.length, pantry, {}).value();
      QVERIFY(usePatch(recipe, pantry, m_patch));
      std::stop_source stop;
      const auto done = download(source, m_image, m_file, recipe,
                                 {.stop = stop.get_token(), .gate = nullptr, .progress = [&](const Progress& p) {
                                    if (p.done >= stopAt) stop.request_stop();
                                  }});
      QVERIFY(done || done.error().code == Code::Cancelled);
    }
    QVERIFY(bytesOf(m_file) == bytesOf(m_new));
  }

  void deltasGiveBackWhatTheyWereMadeFrom_data() {
    QTest::addColumn<int>("method");
    for (const int method : {0, 1, 2}) QTest::addRow("%d", method) << method;
  }
  void deltasGiveBackWhatTheyWereMadeFrom() {
    QFETCH(int, method);
    const auto how = static_cast<Method>(method);
    const auto old = test::code(300'000, 1, 0), changed = test::code(300'000, 1, 64);
    auto inserted = old;
    inserted.insert(100'000, "something");
    const std::vector<std::pair<std::string, std::string>> pairs{{old, old},
                                                                 {old, changed},
                                                                 {old, inserted},
                                                                 {"", old},
                                                                 {old, "x"},
                                                                 {old, test::text(5000, 1)},
                                                                 {old.substr(0, 10), old},
                                                                 {old, old.substr(299'000) + old.substr(0, 1000)},
                                                                 {"abc", "abcabcabcabc"}};
    for (const auto& [window, content] : pairs) {
      const auto delta = publish::makeDelta(how, asBytes(window), asBytes(content));
      QVERIFY(delta);
      const auto again = applyDelta(how, asBytes(window), asBytes(*delta), content.size());
      QVERIFY(again && std::ranges::equal(*again, asBytes(content)));
      QVERIFY(!applyDelta(how, asBytes(window), asBytes(*delta), content.size() + 1));
    }
    const auto small = publish::makeDelta(how, asBytes(old), asBytes(inserted));
    QVERIFY(small->size() < 500);
  }

  void theSoonerWayIsTaken() {
    const WayInput slowNetwork{.fetched = 24'000'000, .patch = 5'000'000, .rate = 1'000'000, .bytesPerSecond = 40e6};
    QVERIFY(chooseWay(slowNetwork).patch);
    auto fastNetwork = slowNetwork;
    fastNetwork.rate = 500'000'000;
    QVERIFY(!chooseWay(fastNetwork).patch);
    auto slowProcessor = slowNetwork;
    slowProcessor.bytesPerSecond = 0.8e6;
    QVERIFY(!chooseWay(slowProcessor).patch);
    auto unknown = slowNetwork;
    unknown.rate.reset();
    QVERIFY(chooseWay(unknown).patch);
    unknown.patch = unknown.fetched;
    QVERIFY(!chooseWay(unknown).patch);
  }

  void aPatchThatTurnsOutSlowerIsLeft() {
    using std::chrono::seconds;
    QVERIFY(turnedOutSlower(seconds(11), 1'000'000, 1'000'000));
    QVERIFY(!turnedOutSlower(seconds(9), 0, 1'000'000));           // not yet
    QVERIFY(!turnedOutSlower(seconds(11), 6'000'000, 1'000'000));  // about as fast
    QVERIFY(!turnedOutSlower(seconds(11), 0, {}));                 // nothing to hold it against
  }
};

QTEST_GUILESS_MAIN(PatchTest)
#include "patch_test.moc"
