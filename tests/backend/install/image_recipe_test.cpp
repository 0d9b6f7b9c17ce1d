#include "install/image_recipe.h"

#include "backend/publish/image_pair.h"
#include "base/fault.h"
#include "publish/patch_file.h"
#include "release_fixture.h"
#include "transfer/block_index.h"
#include "transfer/folder_source.h"
#include "transfer/part.h"
#include "trust/releases.h"

#include <QTemporaryDir>

using namespace pibox;
using namespace pibox::install;

namespace {

/// A folder, and a wire that damages one byte of the image and one of its index, once each.
class Damaging final : public transfer::Source {
 public:
  explicit Damaging(const fs::path& folder) : m_folder(folder) {}

  Result<transfer::Info> read(const std::string& path, std::uint64_t offset, std::optional<std::uint64_t> length,
                              const transfer::Sink& sink, std::stop_token stop) override {
    transfer::Sink damaging = sink;
    damaging.bytes = [&](std::uint64_t at, transfer::Bytes bytes) -> Result<> {
      if (path == "squashfs") m_image += bytes.size();
      const auto hurt = std::ranges::find_if(m_hurt, [&](const auto& one) { return path == one.first; });
      if (hurt == m_hurt.end() || at > hurt->second || at + bytes.size() <= hurt->second) return sink.bytes(at, bytes);
      std::vector<std::byte> damaged(bytes.begin(), bytes.end());
      damaged[hurt->second - at] ^= std::byte{1};
      m_hurt.erase(hurt);
      return sink.bytes(at, damaged);
    };
    return m_folder.read(path, offset, length, damaging, std::move(stop));
  }
  [[nodiscard]] bool network() const override { return true; }
  /// Bytes of the image that came.
  [[nodiscard]] std::uint64_t image() const { return m_image; }
  /// Whether all the damage was done.
  [[nodiscard]] bool done() const { return m_hurt.empty(); }

 private:
  transfer::FolderSource m_folder;
  std::vector<std::pair<std::string, std::uint64_t>> m_hurt = {{"squashfs.index", 100}, {"squashfs", 200'000}};
  std::uint64_t m_image = 0;
};

/// A folder behind a line that is lost so often while one file comes, each time after a thousand bytes.
class Losing final : public transfer::Source {
 public:
  Losing(const fs::path& folder, std::string file, int times)
      : m_folder(folder), m_file(std::move(file)), m_times(times) {}

  Result<transfer::Info> read(const std::string& path, std::uint64_t offset, std::optional<std::uint64_t> length,
                              const transfer::Sink& sink, std::stop_token stop) override {
    transfer::Sink counting = sink;
    counting.bytes = [&](std::uint64_t at, transfer::Bytes bytes) {
      m_came[path] += bytes.size();
      return sink.bytes(at, bytes);
    };
    if (path != m_file || m_times-- <= 0) return m_folder.read(path, offset, length, counting, std::move(stop));
    PIBOX_TRY(m_folder.read(path, offset, std::min<std::uint64_t>(length.value_or(1000), 1000), counting, stop));
    if (m_lost) m_lost();
    return fail(Code::ConnectionLost, path);
  }
  [[nodiscard]] bool network() const override { return true; }
  /// Bytes of a file that came.
  std::uint64_t came(const std::string& path) { return m_came[path]; }
  /// Called when the line is lost.
  void whenLost(std::function<void()> lost) { m_lost = std::move(lost); }

 private:
  transfer::FolderSource m_folder;
  std::string m_file;
  int m_times;
  std::map<std::string, std::uint64_t> m_came;
  std::function<void()> m_lost;
};

}  // namespace

/// A PiBox that runs one image, and a release with the next one, its block index and a patch.
class ImageRecipeTest : public QObject {
  Q_OBJECT
  std::unique_ptr<QTemporaryDir> m_dir;
  std::unique_ptr<test::ReleaseFixture> m_box;
  Plan m_plan{.id = test::ReleaseFixture::newId(), .files = {}, .board = {}, .current = {}, .bootDir = {}};

  [[nodiscard]] fs::path folder() const { return m_dir->path().toStdString(); }
  [[nodiscard]] fs::path newImage() const { return m_box->repository / "squashfs"; }
  /// Instead of the image of the release one of a size that leaves a record, with its index.
  void releaseLargeImage() {
    for (unsigned i = 0; i < 40; ++i)
      test::put(folder() / "large" / std::to_string(i), test::noise(100'000, 50 + i * 7));
    fs::remove(newImage());
    test::makeImage(folder() / "large", newImage(), QStringLiteral("zstd"), 128);
    QVERIFY(transfer::writeBlockIndex(newImage(), m_box->repository / "squashfs.index"));
  }
  [[nodiscard]] fs::path patch() const { return m_box->repository / "squashfs.patch.pibox-1.4.0"; }

  struct Outcome {
    bool staged = false;
    std::string way;
    std::uint64_t rebuilt = 0, reused = 0;
    double fraction = 0;
    bool wentBack = false;
  };
  Outcome stageIt() {
    transfer::FolderSource source(m_box->repository);
    return stageFrom(source);
  }
  Outcome stageFrom(transfer::Source& source, std::stop_token stop = {}) {
    Outcome outcome;
    const StageControl control{
        .stop = std::move(stop), .gate = nullptr, .progress = [&](const StageProgress& progress) {
          outcome.wentBack |= progress.fraction < outcome.fraction;
          outcome.fraction = progress.fraction;
          outcome.way = progress.way;
          outcome.rebuilt = std::max(outcome.rebuilt, progress.transfer.rebuilt);
          outcome.reused = std::max(outcome.reused, progress.transfer.reused);
        }};
    const auto staged = stage(m_box->layout, m_plan, source, control);
    if (!staged) qWarning("%s", toString(staged.error()).c_str());
    const auto image = m_box->layout.squashfs(test::ReleaseFixture::newId());
    outcome.staged = staged && readFile(image, 100'000'000) == readFile(m_box->repository / "squashfs", 100'000'000);
    return outcome;
  }

 private Q_SLOTS:
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_box = std::make_unique<test::ReleaseFixture>(folder());
    // Here only the image comes from what is on the card.
    fs::remove(m_box->repository / "boot/start.elf");
    const auto running = m_box->layout.overlay / "pibox-1.4.0/squashfs";
    fs::remove(running);
    fs::remove(m_box->repository / "squashfs");
    test::makeTree(folder() / "old", false);
    test::makeTree(folder() / "new", true);
    test::makeImage(folder() / "old", running, QStringLiteral("zstd"), 128);
    test::makeImage(folder() / "new", m_box->repository / "squashfs", QStringLiteral("zstd"), 128);
    QVERIFY(transfer::writeBlockIndex(m_box->repository / "squashfs", m_box->repository / "squashfs.index"));
    QVERIFY(publish::writePatch(running, m_box->repository / "squashfs", patch()));
    m_plan = m_box->plan();
    m_plan.files.push_back(m_box->wanted("squashfs.index"));
    m_plan.files.push_back(m_box->wanted(patch().filename().string()));
  }

  void takesThePatch() {
    const auto outcome = stageIt();
    QVERIFY(outcome.staged);
    QCOMPARE(outcome.way, std::string("patch"));
    QVERIFY(outcome.rebuilt > 0 && outcome.rebuilt < outcome.reused);
    QVERIFY(!outcome.wentBack && outcome.fraction == 1);
    // Nothing of it stays but what the images consist of.
    QVERIFY(!fs::exists(m_box->layout.downloads() / "pibox-1.5.0"));
    QVERIFY(fs::exists(m_box->layout.state() / "index/pibox-1.4.0"));
  }

  /// What it consists of is known from staging it: it is not read for that at the next upgrade.
  void theNewImageIsIndexedAlready() {
    const auto ofNone = m_box->layout.state() / "index/pibox-1.0.0";
    QVERIFY(makeFolderDurably(ofNone.parent_path()) && writeFileDurably(ofNone, "removed since"));
    QVERIFY(stageIt().staged);
    QVERIFY(!fs::exists(ofNone));
    const auto image = m_box->layout.squashfs(test::ReleaseFixture::newId());
    const auto kept = m_box->layout.state() / "index/pibox-1.5.0";
    QVERIFY(fs::exists(kept));
    transfer::Pantry known, read;
    QVERIFY(known.add(image, transfer::Control{}, kept));
    QVERIFY(read.add(image, transfer::Control{}));
    QVERIFY(known.blocks(0) == read.blocks(0));
    const auto before = fs::last_write_time(kept);
    QVERIFY(known.add(image, transfer::Control{}, kept));
    QCOMPARE(fs::last_write_time(kept), before);
  }

  void withoutItBlocksAreFetched() {
    m_plan.files.pop_back();
    const auto outcome = stageIt();
    QVERIFY(outcome.staged);
    QCOMPARE(outcome.way, std::string("blocks"));
    QCOMPARE(outcome.rebuilt, std::uint64_t{0});
  }

  /// It is signed, and not on the server, or another than was signed.
  void whatIsWrongWithItCostsTimeOnly_data() {
    QTest::addColumn<bool>("missing");
    QTest::newRow("missing") << true;
    QTest::newRow("another") << false;
  }
  void whatIsWrongWithItCostsTimeOnly() {
    QFETCH(bool, missing);
    if (missing)
      fs::remove(patch());
    else
      test::put(patch(), test::noise(m_plan.files.back().wanted.length, 9));
    const auto outcome = stageIt();
    QVERIFY(outcome.staged);
    QCOMPARE(outcome.way, std::string("blocks"));
  }

  /// A line that is lost costs what was under way, and no better way for it.
  void aLostLineCostsNoBetterWay_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("way");
    QTest::newRow("index") << QStringLiteral("squashfs.index") << QStringLiteral("blocks");
    QTest::newRow("patch") << QStringLiteral("squashfs.patch.pibox-1.4.0") << QStringLiteral("patch");
  }
  void aLostLineCostsNoBetterWay() {
    QFETCH(QString, file);
    QFETCH(QString, way);
    if (way == QStringLiteral("blocks")) m_plan.files.pop_back();
    Losing source(m_box->repository, file.toStdString(), 3);
    const auto outcome = stageFrom(source);
    QVERIFY(outcome.staged);
    QCOMPARE(QString::fromStdString(outcome.way), way);
    QVERIFY(source.came("squashfs") < fs::file_size(m_box->repository / "squashfs"));
  }

  /// Paused, which ends a staging, while the patch comes: what has come of it is not fetched again.
  void aPatchThatWasPausedGoesOn() {
    releaseLargeImage();
    // No patch at all, which shows when it has come.
    test::put(patch(), test::noise(2 * transfer::Part::kSmall, 9));
    m_plan = m_box->plan();
    m_plan.files.push_back(m_box->wanted("squashfs.index"));
    const auto name = patch().filename().string();
    m_plan.files.push_back(m_box->wanted(name));
    Losing source(m_box->repository, name, 1);
    std::stop_source stop;
    source.whenLost([&stop] { stop.request_stop(); });
    QVERIFY(!stageFrom(source, stop.get_token()).staged);
    QCOMPARE(source.came(name), std::uint64_t{1000});
    QVERIFY(stageFrom(source).staged);
    QCOMPARE(source.came(name), std::uint64_t{fs::file_size(patch())});
  }

  /// Killed or paused however often, the index is read once: of a large image it is more than a kill loses.
  void theIndexIsReadOnce() {
    releaseLargeImage();
    fs::remove(patch());
    m_plan = m_box->plan();
    m_plan.files.push_back(m_box->wanted("squashfs.index"));
    const auto length = fs::file_size(newImage());
    Losing source(m_box->repository, "none", 0);
    std::stop_source stop;
    fault::setHook([&](std::string_view step, const fs::path& path) -> Result<> {
      const auto part = transfer::Part::pathOf("squashfs");
      if (step == "write" && path.filename() == part && fs::file_size(path) > length / 2) stop.request_stop();
      return {};
    });
    QVERIFY(!stageFrom(source, stop.get_token()).staged);
    fault::setHook({});
    const auto read = source.came("squashfs.index");
    QVERIFY(read > 0);
    const auto outcome = stageFrom(source);
    QVERIFY(outcome.staged);
    QCOMPARE(source.came("squashfs.index"), read);
    QVERIFY2(source.came("squashfs") <= length + std::uint64_t{256} * 1024,
             QByteArray::number(source.came("squashfs")));
  }

  /// Another image runs than the one that the patch is from.
  void patchFromAnotherImage() {
    const auto running = m_box->layout.overlay / "pibox-1.4.0/squashfs";
    fs::copy_file(m_box->repository / "squashfs", running, fs::copy_options::overwrite_existing);
    const auto outcome = stageIt();
    QVERIFY(outcome.staged);
    QCOMPARE(outcome.way, std::string("blocks"));
    QCOMPARE(outcome.reused, std::uint64_t{fs::file_size(running)});
  }

  /// Nothing that is here is of use; all the same a damaged byte costs its block, and not the whole image.
  void damageCostsItsBlockAlsoWhenAllIsFetched() {
    test::put(m_box->layout.overlay / "pibox-1.4.0/squashfs", test::noise(1'000'000, 5));
    m_plan.files.pop_back();
    Damaging source(m_box->repository);
    const auto outcome = stageFrom(source);
    QVERIFY(outcome.staged);
    QVERIFY(source.done());
    QCOMPARE(outcome.way, std::string("whole"));
    QCOMPARE(outcome.reused, std::uint64_t{0});
    const auto length = fs::file_size(m_box->repository / "squashfs");
    QVERIFY2(source.image() > length && source.image() <= length + std::uint64_t{128} * 1024,
             QByteArray::number(source.image() - length));
  }

  /// One that was staged and never started.
  void aStagedImageServesToo() {
    const auto staged = m_box->layout.overlay / "pibox-1.4.9/squashfs";
    fs::create_directory(staged.parent_path());
    fs::copy_file(m_box->repository / "squashfs", staged);
    fs::create_symlink("pibox-1.4.9", m_box->layout.next());
    const auto outcome = stageIt();
    QVERIFY(outcome.staged);
    QCOMPARE(outcome.way, std::string("blocks"));
    QCOMPARE(outcome.reused, std::uint64_t{fs::file_size(m_box->repository / "squashfs")});
  }

  /// A download that was left half-way, of a release that another one has overtaken; its blocks are looked at before
  /// they are used.
  void anUnfinishedDownloadServes_data() {
    QTest::addColumn<bool>("damaged");
    QTest::newRow("sound") << false;
    QTest::newRow("damaged") << true;
  }
  void anUnfinishedDownloadServes() {
    QFETCH(bool, damaged);
    releaseLargeImage();
    test::put(m_box->layout.overlay / "pibox-1.4.0/squashfs", test::noise(1'000'000, 5));
    m_plan = m_box->plan();
    m_plan.files.push_back(m_box->wanted("squashfs.index"));
    const auto length = fs::file_size(newImage());
    transfer::FolderSource source(m_box->repository);
    std::stop_source stop;
    const StageControl control{.stop = stop.get_token(), .gate = nullptr, .progress = {}};
    fault::setHook([&](std::string_view step, const fs::path& path) -> Result<> {
      const auto part = transfer::Part::pathOf("squashfs");
      if (step == "write" && path.filename() == part && fs::file_size(path) > length / 2) stop.request_stop();
      return {};
    });
    const auto stopped = stage(m_box->layout, m_plan, source, control);
    fault::setHook({});
    QVERIFY(!stopped && stopped.error().code == Code::Cancelled);
    const auto begun = m_box->layout.downloads() / "pibox-1.5.0/squashfs";
    const auto here = transfer::begunBytes(begun);
    QVERIFY(here > length / 2 && here < length);
    if (damaged) {
      QFile part(QString::fromStdString(transfer::Part::pathOf(begun).string()));
      QVERIFY(part.open(QIODevice::ReadWrite) && part.seek(static_cast<qint64>(here / 2)) && part.write("damage") == 6);
    }

    auto next = m_plan;
    next.id = ImageId::parse("pibox-1.5.1").value();
    const auto downloads = m_box->layout.downloads() / "pibox-1.5.1";
    fs::create_directory(downloads);
    const auto way = imageWay(m_box->layout, next, downloads, source, {});
    QVERIFY(way && way->recipe);
    QVERIFY2(way->recipe->fetched <= length - here + std::uint64_t{128} * 1024,
             QByteArray::number(static_cast<qulonglong>(way->recipe->fetched)));
    const auto file = downloads / "squashfs";
    QVERIFY(transfer::download(source, next.find("squashfs")->wanted, file, *way->recipe, {}));
    QVERIFY(readFile(file, 100'000'000) == readFile(newImage(), 100'000'000));
  }

  void namesOfPatches() {
    QVERIFY(trust::patchFrom("squashfs.patch.pibox-1.4.0") == ImageId::parse("pibox-1.4.0").value());
    for (const auto* path :
         {"squashfs.patch.", "squashfs.patch.a/b", "squashfs.patch", "squashfs", "patch.pibox-1.4.0"})
      QVERIFY(!trust::patchFrom(path));
  }
};

QTEST_GUILESS_MAIN(ImageRecipeTest)
#include "image_recipe_test.moc"
