#include "install/image_recipe.h"

#include "backend/publish/image_pair.h"
#include "publish/patch_file.h"
#include "release_fixture.h"
#include "transfer/block_index.h"
#include "transfer/folder_source.h"
#include "trust/releases.h"

#include <QTemporaryDir>

using namespace pibox;
using namespace pibox::install;

/// A PiBox that runs one image, and a release with the next one, its block index and a patch.
class ImageRecipeTest : public QObject {
  Q_OBJECT
  std::unique_ptr<QTemporaryDir> m_dir;
  std::unique_ptr<test::ReleaseFixture> m_box;
  Plan m_plan{.id = test::ReleaseFixture::newId(), .files = {}, .board = {}, .current = {}, .bootDir = {}};

  [[nodiscard]] fs::path folder() const { return m_dir->path().toStdString(); }
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
    Outcome outcome;
    const StageControl control{.stop = {}, .gate = nullptr, .progress = [&](const StageProgress& progress) {
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

  /// Another image runs than the one that the patch is from.
  void patchFromAnotherImage() {
    const auto running = m_box->layout.overlay / "pibox-1.4.0/squashfs";
    fs::copy_file(m_box->repository / "squashfs", running, fs::copy_options::overwrite_existing);
    const auto outcome = stageIt();
    QVERIFY(outcome.staged);
    QCOMPARE(outcome.way, std::string("blocks"));
    QCOMPARE(outcome.reused, std::uint64_t{fs::file_size(running)});
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
