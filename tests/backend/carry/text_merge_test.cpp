#include "carry/text_merge.h"

#include "carry/accounts.h"
#include "carry/packages.h"

#include <QTest>

#include <random>

using namespace pibox::carry;

namespace {
QByteArray bytes(const std::string& text) {
  return QByteArray::fromStdString(text);
}
}  // namespace

class TextMergeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void lines_data() {
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("merged");
    QTest::addColumn<bool>("conflict");
    const auto row = [](const char* name, const char* base, const char* mine, const char* theirs, const char* merged,
                        bool conflict = false) {
      QTest::newRow(name) << QByteArray(base) << QByteArray(mine) << QByteArray(theirs) << QByteArray(merged)
                          << conflict;
    };
    row("nothing", "", "", "", "");
    row("only mine", "a\nb\n", "a\nx\n", "a\nb\n", "a\nx\n");
    row("only theirs", "a\nb\n", "a\nb\n", "a\ny\n", "a\ny\n");
    row("apart", "1\n2\n3\n4\n5\n", "0\n1\n2\n3\n4\n5\n", "1\n2\n3\n4\n6\n", "0\n1\n2\n3\n4\n6\n");
    row("the same", "a\nb\nc\n", "a\nx\nc\n", "a\nx\nc\n", "a\nx\nc\n");
    row("clash", "a\nb\nc\n", "a\nx\nc\n", "a\ny\nc\n", "a\nx\nc\n", true);
    row("both append", "a\n", "a\nx\n", "a\ny\n", "a\nx\n", true);
    row("deleted by both", "a\nb\nc\n", "a\nc\n", "a\nc\n", "a\nc\n");
    row("deleted here, changed there", "a\nb\nc\n", "a\nc\n", "a\nB\nc\n", "a\nc\n", true);
    row("no newline at the end", "a\nb", "a\nb", "z\na\nb\n", "z\na\nb\n");
    row("everything new", "a\nb\n", "c\nd\n", "a\nb\n", "c\nd\n");
    row("moved by one, inserted by the other", "a\nb\nc\nd\n", "b\nc\nd\na\n", "a\nb\nc\nn\nd\n", "b\nc\nn\nd\na\n");
  }
  void lines() {
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    const auto result = mergeLines(base.toStdString(), mine.toStdString(), theirs.toStdString());
    QTEST(bytes(result.text), "merged");
    QTEST(result.conflict, "conflict");
  }

  void noText() { QVERIFY(mergeLines("a", std::string("a\0b", 3), "c").conflict); }

  /// Random edits: what one side alone changed is what comes out; the matches of the difference are equal lines that
  /// rise.
  void randomTexts() {
    std::mt19937 random(1);
    for (int round = 0; round < 2000; ++round) {
      const auto text = [&](std::string from) {
        auto all = splitLines(from);
        for (auto edits = random() % 6; edits > 0; --edits) {
          const auto at = static_cast<std::ptrdiff_t>(random() % (all.size() + 1));
          if (random() % 2)
            all.insert(all.begin() + at, std::string(1, static_cast<char>('a' + random() % 5)) + "\n");
          else if (at < std::ssize(all))
            all.erase(all.begin() + at);
        }
        std::string joined;
        for (const auto& line : all) joined += line;
        return joined;
      };
      const auto base = text("a\nb\nc\nd\na\nb\n"), other = text(base);
      QCOMPARE(bytes(mergeLines(base, other, base).text), bytes(other));
      QCOMPARE(bytes(mergeLines(base, base, other).text), bytes(other));
      QCOMPARE(bytes(mergeLines(base, other, other).text), bytes(other));
      QVERIFY(!mergeLines(base, other, base).conflict && !mergeLines(base, other, other).conflict);
      const auto a = splitLines(base), b = splitLines(other);
      const auto match = matchLines(a, b);
      int last = -1;
      for (std::size_t i = 0; i < a.size(); ++i) {
        if (match[i] < 0) continue;
        QVERIFY(match[i] > last && a[i] == b[static_cast<std::size_t>(match[i])]);
        last = match[i];
      }
    }
  }

  /// More differences than are looked at: bounded, and a clash rather than a wrong merge.
  void farApart() {
    std::string base, mine, theirs;
    for (int i = 0; i < 20000; ++i) {
      base += std::to_string(i) + "\n";
      mine += "m" + std::to_string(i) + "\n";
      theirs += "t" + std::to_string(i) + "\n";
    }
    const auto result = mergeLines(base, mine, theirs);
    QVERIFY(result.conflict && result.text == mine);
  }

  void ini() {
    const auto base = "# top\n[a]\nx=1\ny=1\nz=1\n\n[b]\nq=1\n";
    const auto mine = "# top\n[a]\nx=mine\nz=1\nown=1\n\n[b]\nq=1\n\n[c]\nnew=1\n";
    const auto theirs = "# new\n[a]\nx=1\ny=1\nz=2\n\n[b]\nq=1\nr=1\n";
    const auto result = mergeIni(base, mine, theirs);
    QCOMPARE(bytes(result.text), QByteArray("# new\n[a]\nx=mine\nz=2\nown=1\n\n[b]\nq=1\nr=1\n\n[c]\nnew=1\n"));
    QVERIFY(!result.conflict);
    QVERIFY(mergeIni("k=1\n", "k=2\n", "k=3\n").conflict);
    QCOMPARE(bytes(mergeIni("k=1\n", "k=2\n", "k=3\n").text), QByteArray("k=2\n"));
    QCOMPARE(bytes(mergeIni("k=1\n", "", "k=2\n").text),
             QByteArray("k=2\n"));  // deleted, and changed there: comes back
    // A key twice is no plain ini: by lines.
    QCOMPARE(bytes(mergeIni("k=1\nk=2\nz=1\n", "k=1\nk=2\nz=2\n", "k=0\nk=2\nz=1\n").text),
             QByteArray("k=0\nk=2\nz=2\n"));
  }

  void accounts() {
    const AccountTexts base{"root:x:0:0::/:/bin/sh\nbus:x:101:101::/:\nold:x:102:102::/:\n",
                            "root:x:0:\nbus:x:101:\nold:x:102:\nvideo:x:44:\n"};
    const AccountTexts mine{
        "root:x:0:0::/:/bin/bash\nbus:x:101:101::/:\nold:x:102:102::/:\nsvc:x:105:105::/:\nann:x:1000:1000::/:\n",
        "root:x:0:\nbus:x:101:\nold:x:102:\nvideo:x:44:ann\nsvc:x:105:\nann:x:1000:\n"};
    const AccountTexts theirs{"root:x:0:0::/:/bin/sh\nbus:x:105:105::/:\nkiosk:x:1000:1000::/:\n",
                              "root:x:0:\nbus:x:105:\nvideo:x:44:kiosk\nkiosk:x:1000:\n"};
    const auto merged = mergeAccounts(base, mine, theirs);
    QCOMPARE(bytes(merged.result.passwd), QByteArray("root:x:0:0::/:/bin/bash\nbus:x:105:105::/:\nkiosk:x:1000:1000::/"
                                                     ":\nsvc:x:999:999::/:\nann:x:1001:1001::/:\n"));
    QCOMPARE(bytes(merged.result.group),
             QByteArray("root:x:0:\nbus:x:105:\nvideo:x:44:kiosk,ann\nkiosk:x:1000:\nsvc:x:999:\nann:x:1001:\n"));
    QVERIFY(!merged.conflict);
    QCOMPARE(merged.mine.users(101), 105U);
    QCOMPARE(merged.mine.users(105), 999U);
    QCOMPARE(merged.mine.users(1000), 1001U);
    QCOMPARE(merged.base.users(101), 105U);
    QCOMPARE(merged.base.users(1000), 1000U);
    QCOMPARE(merged.mine.groups(44), 44U);
    QCOMPARE(merged.renumbered.size(), std::size_t{4});
    // An ACL with user 101 and group 1000: tag, permissions, id; little-endian.
    std::string acl(
        "\2\0\0\0"
        "\2\0\7\0\145\0\0\0"
        "\10\0\5\0\350\3\0\0"
        "\1\0\7\0\377\377\377\377",
        28);
    const auto mapped = merged.mine.inAcls({{"system.posix_acl_access", acl}});
    QCOMPARE(mapped[0].value[8], char(105));
    QCOMPARE(mapped[0].value[16], char(1001 & 255));
    QCOMPARE(mapped[0].value.substr(20), acl.substr(20));
  }

  void shadow() {
    const auto result = mergeShadow("root:old:1::\nbus:!:1::\n", "root:mine:19000::\nbus:!:1::\nann:pw:2::\n",
                                    "root:old:1::\nbus:!:2::\nkiosk:!:2::\n");
    QCOMPARE(bytes(result.text), QByteArray("root:mine:19000::\nbus:!:2::\nkiosk:!:2::\nann:pw:2::\n"));
    QVERIFY(mergeShadow("r:a:1\n", "r:b:1\n", "r:c:1\n").conflict);
  }

  void packages() {
    const auto result =
        mergePackages("Package: a\nVersion: 1\n\nPackage: gone\nVersion: 1\n\n",
                      "Package: a\nVersion: 1\n\nPackage: vim\nVersion: 9\n\nPackage: mc\nVersion: 4\nDepends: x\n\n",
                      "Package: a\nVersion: 2\n\nPackage: gone\nVersion: 1\n\nPackage: vim\nVersion: 10\n\n");
    QCOMPARE(
        bytes(result.status),
        QByteArray("Package: a\nVersion: 2\n\nPackage: vim\nVersion: 10\n\nPackage: mc\nVersion: 4\nDepends: x\n\n"));
    QCOMPARE(result.kept.size(), std::size_t{1});
    QCOMPARE(bytes(result.kept[0].name), QByteArray("mc"));
    QCOMPARE(result.released.size(), std::size_t{1});
    QCOMPARE(bytes(result.released[0].version), QByteArray("10"));
    QCOMPARE(packageFiles("/usr/bin/vim\t0755\n./etc/vimrc\n\nrelative\n/dir/\n"),
             (std::vector<std::string>{"/usr/bin/vim", "/etc/vimrc", "/dir"}));
  }
};

QTEST_GUILESS_MAIN(TextMergeTest)
#include "text_merge_test.moc"
