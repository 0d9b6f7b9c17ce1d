#include "base/durable.h"

#include "base/fault.h"
#include "support/power_cut.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace pibox;

class DurableTest : public QObject {
  Q_OBJECT
  QTemporaryDir m_dir;
  fs::path folder() const { return m_dir.path().toStdString(); }

 private Q_SLOTS:
  void cleanup() { fault::setHook({}); }

  void readsBounded() {
    const auto path = folder() / "a";
    QVERIFY(writeFileDurably(path, "12345"));
    QCOMPARE(QByteArray::fromStdString(readFile(path, 5).value()), QByteArray("12345"));
    QVERIFY(readFile(path, 4).error().code == Code::FileTooLarge);
    QVERIFY(readFile(folder() / "none", 5).error().code == Code::FileNotFound);
    QVERIFY(setLinkDurably(folder() / "link", "a"));
    QVERIFY(readFile(folder() / "link", 5).error().code == Code::FileUnsafe);
    QVERIFY(::mkfifo((folder() / "fifo").c_str(), 0600) == 0);
    QVERIFY(readFile(folder() / "fifo", 5).error().code == Code::FileUnsafe);
    QVERIFY(readFile(folder(), 5).error().code == Code::FileUnsafe);
  }

  /// Cut before each step: the old or the new content is there, never anything else; a second try succeeds.
  void writeSurvivesCuts() {
    const auto path = folder() / "cut";
    for (int at = 1;; ++at) {
      QVERIFY(writeFileDurably(path, "old"));
      const bool cut = test::cutAt(at, [&] { QVERIFY(writeFileDurably(path, "new")); });
      const auto content = readFile(path, 10).value();
      QVERIFY(content == "old" || content == "new");
      if (!cut) {
        QVERIFY(content == "new");
        QVERIFY(at > 4);
        return;
      }
    }
  }

  void failureKeepsTheOld() {
    const auto path = folder() / "full";
    QVERIFY(writeFileDurably(path, "old"));
    fault::setHook([](std::string_view step, const fs::path& at) -> Result<> {
      if (step == "write") return failErrno(Code::WriteFailed, at.string(), ENOSPC);
      return {};
    });
    const auto result = writeFileDurably(path, "new");
    QVERIFY(!result && result.error().code == Code::DiskFull);
    fault::setHook({});
    QVERIFY(readFile(path, 10).value() == "old");
  }

  void linkIsReplaced() {
    const auto link = folder() / "current";
    QVERIFY(setLinkDurably(link, "one"));
    QVERIFY(setLinkDurably(link, "two"));
    QVERIFY(fs::read_symlink(link) == "two");
  }

  void sectorMustFit() {
    const auto path = folder() / "bank.txt";
    QVERIFY(writeFileDurably(path, std::string(512, 'a')));
    QVERIFY(overwriteSectorDurably(path, std::string(512, 'b')));
    QVERIFY(readFile(path, 512).value() == std::string(512, 'b'));
    QVERIFY(!overwriteSectorDurably(path, "short"));
    QVERIFY(!overwriteSectorDurably(path, std::string(513, 'c')));
    QVERIFY(readFile(path, 512).value() == std::string(512, 'b'));
  }

  void treeIsRemovedWithoutFollowingLinks() {
    const auto tree = folder() / "tree";
    const auto outside = folder() / "outside";
    fs::create_directories(tree / "x" / "y");
    fs::create_directories(outside);
    QVERIFY(writeFileDurably(outside / "precious", "p"));
    fs::create_directory_symlink(outside, tree / "x" / "link");
    QVERIFY(writeFileDurably(tree / "x" / "y" / "f", "f"));
    QVERIFY(removeTreeDurably(tree));
    QVERIFY(!fs::exists(tree));
    QVERIFY(fs::exists(outside / "precious"));
    QVERIFY(removeTreeDurably(tree));
  }
};

QTEST_GUILESS_MAIN(DurableTest)
#include "durable_test.moc"
