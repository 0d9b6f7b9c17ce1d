#include "bank/check.h"

#include "backend/bank/bank_fixture.h"
#include "base/blocks.h"
#include "base/fd.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace pibox;
using namespace pibox::bank;

class CheckTest : public QObject {
  Q_OBJECT
  const ImageId m_id = id("pibox-1.5.0");
  const std::vector<PublicKey> m_keys = {testKey().publicKey};

 private Q_SLOTS:
  void acceptsWhatWasSigned() {
    Card card;
    card.addBank(m_id, true);
    QVERIFY(checkBank(card.layout, m_id, m_keys));
    std::uint64_t last = 0;
    std::uint64_t total = 0;
    QVERIFY(checkBankFully(card.layout, m_id, m_keys, [&](auto done, auto all) {
      QVERIFY(done > last);
      last = done;
      total = all;
    }));
    QCOMPARE(last, total);
  }

  /// The full check is of the card: of an image that is in memory as a whole, the end is not there any more when the
  /// first block has been read.
  void readsFromTheCard() {
    // /tmp may be in memory for ever.
    const auto usual = qgetenv("TMPDIR");
    qputenv("TMPDIR", QCoreApplication::applicationDirPath().toUtf8());
    Card card;
    if (usual.isNull())
      qunsetenv("TMPDIR");
    else
      qputenv("TMPDIR", usual);
    card.addBank(m_id, false);
    const auto path = card.layout.squashfs(m_id);
    const auto image = smallSquashfs(std::string(std::size_t{24} << 20, 'i'));
    put(path, image);
    const Manifest manifest{.imageId = m_id, .version = "1.0", .board = "pi2", .files = {listed("squashfs", image)}};
    put(card.layout.manifest(m_id), formatManifest(manifest));
    put(card.layout.manifestSignature(m_id), signManifest(formatManifest(manifest), testKey().secretKey));
    const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    QVERIFY(::fsync(fd.get()) == 0);
    auto* const mapped = ::mmap(nullptr, image.size(), PROT_READ, MAP_SHARED, fd.get(), 0);
    QVERIFY(mapped != MAP_FAILED);
    const auto inMemory = [&] {
      std::vector<unsigned char> pages(image.size() / 4096 + 1);
      return ::mincore(mapped, image.size(), pages.data()) == 0 && (pages.at(pages.size() - 10) & 1) != 0;
    };
    QVERIFY(readFile(path, image.size()) && inMemory());
    dropCache(fd.get());
    if (inMemory()) QSKIP("this folder is in memory for ever");
    QVERIFY(readFile(path, image.size()) && inMemory());
    bool dropped = false;
    const auto checked = checkBankFully(card.layout, m_id, m_keys, [&](auto done, auto) {
      if (done <= std::uint64_t{1} << 20) dropped |= !inMemory();
    });
    QVERIFY2(checked, checked ? "" : toString(checked.error()).c_str());
    QVERIFY(dropped);
    ::munmap(mapped, image.size());
  }

  void stopsWhenAsked() {
    Card card;
    card.addBank(m_id, false);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(checkBankFully(card.layout, m_id, m_keys, {}, stop.get_token()).error().code == Code::Cancelled);
  }

  void refusesStrangers() {
    Card card;
    card.addBank(m_id, false);
    const auto stranger = keyPairFromSeed(Seed{9});
    QVERIFY(checkBank(card.layout, m_id, {stranger.publicKey}).error().code == Code::ManifestUnsigned);
    QVERIFY(checkBank(card.layout, m_id, {stranger.publicKey, testKey().publicKey}));
    QVERIFY(checkBank(card.layout, id("other"), m_keys).error().code == Code::BankMissing);
  }

  /// One bit anywhere in the manifest or its signature.
  void seesEveryBitOfTheManifest() {
    Card card;
    card.addBank(m_id, false);
    const auto manifest = readFile(card.layout.manifest(m_id), 4096).value();
    const auto signature = readFile(card.layout.manifestSignature(m_id), 4096).value();
    for (std::size_t bit = 0; bit < manifest.size() * 8; bit += 5) {
      auto changed = manifest;
      changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
      QVERIFY(verifyManifest(changed, signature, m_keys).error().code == Code::ManifestUnsigned);
    }
    for (std::size_t at = 0; at < signature.size() - 1; ++at) {
      auto changed = signature;
      changed[at] = changed[at] == '0' ? '1' : '0';
      QVERIFY(!verifyManifest(manifest, changed, m_keys));
    }
    QVERIFY(verifyManifest(manifest, "garbage\n" + signature, m_keys));
    QVERIFY(!verifyManifest(manifest, "", m_keys));
  }

  void seesWhatIsDamaged_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("content");
    QTest::addColumn<bool>("quickly");
    const auto squashfs = QString::fromLatin1("squashfs");
    QTest::newRow("cut short") << squashfs << QStringLiteral("short") << true;
    QTest::newRow("not a squashfs") << squashfs << QString(4096 + 11, QLatin1Char('x')) << true;
    QTest::newRow("another content") << squashfs
                                     << QString::fromLatin1(QByteArray::fromStdString(smallSquashfs("pibox-1.5.1")))
                                     << false;
    QTest::newRow("another manifest") << QStringLiteral("manifest") << QStringLiteral("{}") << true;
  }
  void seesWhatIsDamaged() {
    QFETCH(QString, file);
    QFETCH(QString, content);
    QFETCH(bool, quickly);
    Card card;
    card.addBank(m_id, false);
    put(card.layout.bank(m_id) / file.toStdString(), content.toLatin1().toStdString());
    QCOMPARE(!checkBank(card.layout, m_id, m_keys), quickly);
    QVERIFY(!checkBankFully(card.layout, m_id, m_keys));
  }

  void bootFilesOnlyWhenAsked() {
    Card card;
    card.addBank(m_id, true);
    put(card.layout.bootFiles(m_id) / "cmdline.txt", "pdebug, said a person");
    QVERIFY(checkBank(card.layout, m_id, m_keys));
    QVERIFY(checkBank(card.layout, m_id, m_keys, true).error().code == Code::BankBroken);
    QVERIFY(!checkBankFully(card.layout, m_id, m_keys));
  }

  void followsNoLinks() {
    Card card;
    card.addBank(m_id, false);
    fs::rename(card.layout.squashfs(m_id), card.layout.userdata / "squashfs");
    fs::create_symlink(card.layout.userdata / "squashfs", card.layout.squashfs(m_id));
    QVERIFY(checkBank(card.layout, m_id, m_keys).error().code == Code::BankBroken);
  }

  void superblock_data() {
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("value");
    QTest::newRow("magic") << 0 << 120;
    QTest::newRow("version") << 28 << 3;
    QTest::newRow("block size") << 13 << 1;
    QTest::newRow("block log") << 22 << 30;
    QTest::newRow("longer than the file") << 44 << 1;
  }
  void superblock() {
    QFETCH(int, at);
    QFETCH(int, value);
    Card card;
    auto image = smallSquashfs("x");
    const auto path = card.layout.userdata / "image";
    put(path, image);
    QVERIFY(checkSquashfs(path));
    image[static_cast<std::size_t>(at)] = static_cast<char>(value);
    put(path, image);
    QVERIFY(checkSquashfs(path).error().code == Code::BankBroken);
  }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "check_test.moc"
