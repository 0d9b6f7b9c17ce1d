#include "stager_fixture.h"
#include "transfer/block_index.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace pibox;
using namespace pibox::install;
using test::ReleaseFixture;
using test::StagerFixture;
using test::textOf;

class StagerTest : public QObject, StagerFixture {
  Q_OBJECT
 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { fault::setHook({}); }

  void stages() {
    std::vector<StageProgress> told;
    const auto result = stageIt(
        m_box->plan(), {.stop = {}, .gate = nullptr, .progress = [&](const StageProgress& p) { told.push_back(p); }});
    QVERIFY2(result, textOf(result));
    checkBootable("after");
    checkStaged("after");
    QVERIFY(!fs::exists(m_box->layout.staging(ReleaseFixture::newId())));
    QVERIFY(fs::is_empty(m_box->layout.downloads()));
    QVERIFY((fs::status(m_box->layout.utils(ReleaseFixture::newId()) / "check").permissions() & fs::perms::all) ==
            fs::perms(0755));
    QVERIFY(fs::read_symlink(m_box->layout.utils(ReleaseFixture::newId()) / "link") == "check");
    double before = 0;
    auto phase = Phase::Download;
    for (const auto& progress : told) {
      QVERIFY(progress.fraction >= before && progress.phase >= phase);
      QVERIFY(progress.fraction < 1 || &progress == &told.back());
      before = progress.fraction;
      phase = progress.phase;
    }
    QCOMPARE(before, 1.0);
    QVERIFY(phase == Phase::Finish);
  }

  void withoutBootFilesItRunsWithThePresentOnes() {
    fs::remove_all(m_box->repository / "boot");
    const auto result = stageIt(m_box->plan());
    QVERIFY2(result, textOf(result));
    checkStaged("after");
    QVERIFY(bank::bootDirOf(m_box->layout, ReleaseFixture::newId()) == "pibox-1.4.0");
    QVERIFY(!fs::exists(m_box->layout.bootFiles(ReleaseFixture::newId())));
  }

  /// With a block index, what the present image has is not fetched.
  void takesWhatIsHere() {
    fs::copy_file(m_box->repository / "squashfs", m_box->layout.overlay / "pibox-1.4.0/squashfs",
                  fs::copy_options::overwrite_existing);
    QVERIFY(transfer::writeBlockIndex(m_box->repository / "squashfs", m_box->repository / "squashfs.index"));
    auto plan = m_box->plan();
    plan.files.push_back(m_box->wanted("squashfs.index"));
    std::uint64_t reused = 0;
    const auto result = stageIt(plan, {.stop = {}, .gate = nullptr, .progress = [&](const StageProgress& progress) {
                                         reused = std::max(reused, progress.transfer.reused);
                                       }});
    QVERIFY2(result, textOf(result));
    checkStaged("after");
    QCOMPARE(reused, std::uint64_t{fs::file_size(m_box->repository / "squashfs")} +
                         fs::file_size(m_box->repository / "boot/start.elf"));
  }

  /// Files that a bank here has too are copied; the server need not even have them.
  void takesWholeFilesOfBanksHere_data() {
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<bool>("fetched");
    QTest::newRow("as its manifest says") << QByteArray() << false;
    QTest::newRow("other bytes") << QByteArray("other bytes") << true;
    QTest::newRow("cut off") << QByteArray("cut off") << true;
    QTest::newRow("a link") << QByteArray("a link") << true;
    QTest::newRow("gone") << QByteArray("gone") << true;
    QTest::newRow("the manifest is damaged") << QByteArray("no manifest") << true;
  }
  void takesWholeFilesOfBanksHere() {
    QFETCH(QByteArray, what);
    QFETCH(bool, fetched);
    const auto& layout = m_box->layout;
    const auto old = ImageId::parse("pibox-1.4.0").value();
    const auto start = layout.boot / "pibox-1.4.0/start.elf";
    test::put(m_box->repository / "boot/start.elf", test::noise(1'300'000, 9));
    test::put(start, test::noise(1'300'000, 9));
    fs::copy_file(m_box->repository / "utils.tar.zst", layout.bank(old) / "utils.tar.zst");
    const auto plan = m_box->plan();
    bank::Manifest manifest{.imageId = old, .version = "1.4.0", .board = "pi2", .files = {}};
    for (const auto* path : {"squashfs", "utils.tar.zst", "boot/start.elf"}) {
      const auto wanted = m_box->wanted(path).wanted;
      manifest.files.push_back({path, wanted.length, wanted.sha256});
    }
    test::put(layout.manifest(old), bank::formatManifest(manifest));
    if (what == "other bytes") test::put(start, test::noise(1'300'000, 10));
    if (what == "cut off") fs::resize_file(start, 1'299'999);
    if (what == "a link") {
      fs::rename(start, layout.boot / "elsewhere");
      fs::create_symlink(layout.boot / "elsewhere", start);
    }
    if (what == "gone") fs::remove(start);
    if (what == "no manifest")
      test::put(layout.manifest(old), "{");
    else
      fs::remove(m_box->repository / "utils.tar.zst");
    const auto away = m_box->repository.string() + ".start.elf";
    fs::rename(m_box->repository / "boot/start.elf", away);
    if (fetched) {
      const auto missed = stageIt(plan);
      QVERIFY(!missed && missed.error().code == Code::NotOnServer);
      fs::rename(away, m_box->repository / "boot/start.elf");
    }
    std::uint64_t reused = 0;
    const auto result = stageIt(plan, {.stop = {}, .gate = nullptr, .progress = [&](const StageProgress& progress) {
                                         reused = std::max(reused, progress.transfer.reused);
                                       }});
    QVERIFY2(result, textOf(result));
    checkBootable("after");
    checkStaged("after");
    QVERIFY(readFile(layout.bootFiles(ReleaseFixture::newId()) / "start.elf", 2'000'000) == test::noise(1'300'000, 9));
    if (!fetched) QCOMPARE(reused, 1'300'000 + plan.find("utils.tar.zst")->wanted.length);
  }

  /// Staging again what is staged is no harm and needs no network.
  void again() {
    const auto plan = m_box->plan();
    QVERIFY(stageIt(plan));
    fs::rename(m_box->repository, m_box->repository.string() + ".away");
    fs::create_directory(m_box->repository);
    test::put(m_box->repository / "other", "");
    for (const auto* path : {"boot/kernel", "boot/start.elf", "boot/overlays/README", "boot/cmdline.txt"}) {
      fs::create_directories((m_box->repository / path).parent_path());
      fs::copy(m_box->repository.string() + ".away/" + path, m_box->repository / path);
    }
    const auto result = stageIt(plan);
    QVERIFY2(result, textOf(result));
    checkStaged("again");
  }

  void refuses_data() {
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<int>("code");
    const auto row = [](const char* what, Code code) {
      QTest::newRow(what) << QByteArray(what) << static_cast<int>(code);
    };
    row("unsigned manifest", Code::ManifestUnsigned);
    row("signed by another", Code::ManifestUnsigned);
    row("manifest of another image", Code::ManifestInvalid);
    row("manifest with ../", Code::ManifestInvalid);
    row("other board", Code::WrongBoard);
    row("repository and manifest differ", Code::ManifestInvalid);
    row("file not signed by the repository", Code::UnknownTarget);
    row("bit flip", Code::HashMismatch);
    row("truncated", Code::LengthMismatch);
    row("longer", Code::LengthMismatch);
    row("missing", Code::NotOnServer);
    row("no squashfs inside", Code::BankBroken);
    row("cut archive", Code::ArchiveInvalid);
    row("current image", Code::BankInUse);
  }
  void refuses() {
    QFETCH(QByteArray, what);
    QFETCH(int, code);
    const auto& repository = m_box->repository;
    const auto edit = [&](const char* name, auto change) {
      auto text = readFile(repository / name, 10'000'000).value();
      change(text);
      test::put(repository / name, text);
    };
    const auto truncate = [](auto& text) { text.resize(text.size() - 1000); };
    if (what == "no squashfs inside") test::put(repository / "squashfs", std::string(100'000, 'x'));
    if (what == "cut archive") edit("utils.tar.zst", truncate);
    auto plan = m_box->plan(what == "other board" ? "rk3399" : "pi2");
    const auto replan = [&](const char* name) {
      for (auto& file : plan.files)
        if (file.path == name) file = m_box->wanted(name);
    };
    const auto resign = [&](const std::string& text, const bank::SecretKey& key) {
      test::put(repository / "manifest", text);
      test::put(repository / "manifest.sig", bank::signManifest(text, key));
      replan("manifest");
      replan("manifest.sig");
    };
    const auto manifest = readFile(repository / "manifest", 1'000'000).value();
    const auto replaced = [&](std::string_view from, std::string_view to) {
      auto text = manifest;
      text.replace(text.find(from), from.size(), to);
      return text;
    };
    if (what == "unsigned manifest") {
      test::put(repository / "manifest.sig", "");
      replan("manifest.sig");
    }
    if (what == "signed by another") resign(manifest, bank::keyPairFromSeed(bank::Seed{9}).secretKey);
    if (what == "manifest of another image") resign(replaced("pibox-1.5.0", "pibox-1.5.1"), m_box->keys.secretKey);
    if (what == "manifest with ../") resign(replaced("boot/kernel", "boot/../../k"), m_box->keys.secretKey);
    if (what == "repository and manifest differ") {
      edit("boot/kernel", [](auto& text) { text[5] = static_cast<char>(text[5] + 1); });
      replan("boot/kernel");
    }
    if (what == "file not signed by the repository")
      std::erase_if(plan.files, [](const auto& file) { return file.path == "squashfs"; });
    if (what == "bit flip") edit("squashfs", [](auto& text) { text[50'000] = static_cast<char>(text[50'000] ^ 1); });
    if (what == "truncated") edit("squashfs", truncate);
    if (what == "longer") edit("squashfs", [](auto& text) { text += "x"; });
    if (what == "missing") fs::remove(repository / "squashfs");
    if (what == "current image") plan.id = ImageId::parse("pibox-1.4.0").value();
    const auto result = stageIt(plan);
    QVERIFY2(!result && static_cast<int>(result.error().code) == code, textOf(result));
    QVERIFY(!bank::readLinks(m_box->layout).next);
    QVERIFY(!fs::exists(m_box->layout.bootFiles(ReleaseFixture::newId())));
    checkBootable(what);
  }

  /// A card that does not keep what was written.
  void readsBackFromTheCard() {
    const auto squashfs = m_box->layout.staging(ReleaseFixture::newId()) / "squashfs";
    bool damaged = false;
    const auto result =
        stageIt(m_box->plan(), {.stop = {}, .gate = nullptr, .progress = [&](const StageProgress& progress) {
                                  if (progress.phase != Phase::ReadBack || damaged) return;
                                  damaged = true;
                                  auto text = readFile(squashfs, 10'000'000).value();
                                  text[1000] = static_cast<char>(text[1000] ^ 1);
                                  test::put(squashfs, text);
                                }});
    QVERIFY2(!result && result.error().code == Code::ReadBackMismatch, textOf(result));
    QVERIFY(!bank::readLinks(m_box->layout).next);
    const auto second = stageIt(m_box->plan());
    QVERIFY2(second, textOf(second));
    checkStaged("second");
  }

  void cancelInEveryPhase() {
    for (const auto phase : {Phase::Download, Phase::Verify, Phase::Carry, Phase::Write, Phase::Flush, Phase::ReadBack,
                             Phase::BootFiles, Phase::Finish}) {
      std::stop_source stop;
      const auto result = stageIt(
          m_box->plan(), {.stop = stop.get_token(), .gate = nullptr, .progress = [&](const StageProgress& progress) {
                            if (progress.phase == phase) stop.request_stop();
                          }});
      QVERIFY2(!result && result.error().code == Code::Cancelled, phaseName(phase) + textOf(result));
      checkBootable(phaseName(phase));
      QVERIFY(!bank::readLinks(m_box->layout).next);
    }
    const auto id = ReleaseFixture::newId();
    QVERIFY(discard(m_box->layout, id, false));
    QVERIFY(!fs::exists(m_box->layout.staging(id)) && !fs::exists(m_box->layout.bootFiles(id)));
    QVERIFY(!fs::exists(m_box->layout.downloads() / id.str()));
    QVERIFY(stageIt(m_box->plan()));
    QVERIFY(discard(m_box->layout, id, false));  // a staged bank is no half-made one
    checkStaged("after");
  }

  /// A card that takes its time for a flush holds nobody up who cancels.
  void cancelWhileTheCardIsFlushed_data() {
    QTest::addColumn<bool>("boot");
    QTest::newRow("flush") << false;
    QTest::newRow("boot files") << true;
  }
  void cancelWhileTheCardIsFlushed() {
    QFETCH(bool, boot);
    const auto slow = boot ? m_box->layout.boot : m_box->layout.staging(ReleaseFixture::newId());
    std::stop_source stop;
    std::atomic<bool> enough = false, over = false;
    fault::setHook([&](std::string_view step, const fs::path& path) -> Result<> {
      if (step != "syncfs" || path != slow) return {};
      stop.request_stop();
      while (!enough) std::this_thread::sleep_for(std::chrono::milliseconds(10));
      over = true;
      return {};
    });
    const auto result = stageIt(m_box->plan(), {.stop = stop.get_token(), .gate = nullptr, .progress = {}});
    enough = true;
    QVERIFY2(!result && result.error().code == Code::Cancelled, textOf(result));
    while (!over) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    fault::setHook({});
    QVERIFY(stageIt(m_box->plan()));
    checkStaged("after");
  }
};

QTEST_GUILESS_MAIN(StagerTest)
#include "stager_test.moc"
