#include "trust/hash.h"

#include "base/durable.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace pibox;
using namespace pibox::trust;

class HashTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void knownDigests() {
    QCOMPARE(sha256(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(sha256("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    Hasher wide(Hasher::Algorithm::Sha512);
    wide.update("abc");
    QCOMPARE(wide.finish(), std::string("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                                        "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"));
  }

  void piecesMakeTheWhole() {
    const std::string bytes(kHashBlock * 2 + 12345, 'x');
    Hasher hasher;
    for (std::size_t i = 0; i < bytes.size(); i += 99'991) hasher.update(std::string_view(bytes).substr(i, 99'991));
    QCOMPARE(hasher.finish(), sha256(bytes));
    hasher.update("abc");
    QCOMPARE(hasher.finish(), sha256("abc"));
  }

  void files() {
    QTemporaryDir dir;
    const auto path = fs::path(dir.path().toStdString()) / "file";
    QVERIFY(writeFileDurably(path, "abc"));
    QCOMPARE(*sha256OfFile(path), sha256("abc"));
    QVERIFY(sha256OfFile(path.string() + "x").error().code == Code::FileNotFound);
    QVERIFY(setLinkDurably(path.string() + ".link", "file"));
    QVERIFY(sha256OfFile(path.string() + ".link").error().code == Code::FileUnsafe);
    QVERIFY(sha256OfFile(path.parent_path()).error().code == Code::FileUnsafe);
  }
};

QTEST_GUILESS_MAIN(HashTest)
#include "hash_test.moc"
