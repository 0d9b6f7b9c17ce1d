// What overlayfs leaves in an upper for itself, in every form that a kernel may have used: it is understood or refused,
// and none of it is carried.

#include "carry/trial.h"
#include "releases.h"

#include <QCoreApplication>
#include <QTest>

using namespace pibox;
using carry_test::bankId;

class LayersTest : public carry_test::Releases {
  Q_OBJECT

  /// Runs a script in the old upper itself, as if a kernel had.
  bool inUpper(const std::string& script) { return scratch::sh("cd \"$1\"; " + script, {m_layout.upper(bankId(1))}); }

 private Q_SLOTS:
  void init() {
    begin();
    QVERIFY(inTree("mkdir -p d/e o; echo 1 >d/a; echo 1 >d/b; echo 1 >d/e/c; echo 1 >o/old; echo 1 >f") && publish(1) &&
            setCurrent(1));
    fs::remove(m_layout.carryPending(bankId(1)));
    QVERIFY(inTree("echo 2 >d/b; echo n >o/new; echo n >d/new") && publish(2));
  }
  void cleanup() { end(); }

  /// Since Linux 6.7 a deleted file may be an empty file with an attribute, in a folder marked "x".
  void whiteoutsThatAreAttributes() {
    QVERIFY(
        inUpper("mkdir d; : >d/a; setfattr -n trusted.overlay.whiteout -v y d/a; setfattr -n trusted.overlay.opaque -v "
                "x d; : >f; setfattr -n trusted.overlay.whiteout -v y f"));
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QVERIFY(
        scratch::sh("cd \"$1\"; [ -c d/a ]; [ -c f ]; ! getfattr -R -h -d -m trusted.overlay . 2>/dev/null | grep -E "
                    "'opaque|whiteout|origin'",
                    {m_layout.upper(bankId(2))}));
    QVERIFY(inRelease(2, "[ ! -e d/a ]; [ ! -e f ]; grep -qx 2 d/b; [ -f d/new ]; grep -qx 1 d/e/c"));
  }

  void opaqueFolders() {
    QVERIFY(inUpper("mkdir o; echo m >o/mine; setfattr -n trusted.overlay.opaque -v y o"));
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QVERIFY(inRelease(2, "[ ! -e o/old ]; grep -qx n o/new; grep -qx m o/mine"));
  }

  /// Where an entry came from is wrong over another image.
  void marksOfOriginAreLeft() {
    QVERIFY(inUpper(
        "mkdir d; echo mine >d/a; for m in origin impure nlink uuid upper; do setfattr -n trusted.overlay.$m -v "
        "y d/a; done; setfattr -n trusted.overlay.impure -v y d"));
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QVERIFY(scratch::sh("cd \"$1\"; grep -qx mine d/a; ! getfattr -R -h -d -m trusted.overlay . 2>/dev/null | grep .",
                        {m_layout.upper(bankId(2))}));
    QVERIFY(inRelease(2, "grep -qx mine d/a; grep -qx 2 d/b; [ -f d/new ]; grep -qx 1 d/e/c"));
  }

  /// What an overlay inside has escaped is content, and so is what an overlay without privileges uses.
  void marksOfOthersAreContent() {
    QVERIFY(
        inUpper("mkdir d; echo mine >d/a; setfattr -n trusted.overlay.overlay.opaque -v y d/a; setfattr -n "
                "trusted.overlay.overlay.redirect -v x d/a; setfattr -n user.overlay.opaque -v y d/a"));
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QVERIFY(
        scratch::sh("cd \"$1\"; [ \"$(getfattr --only-values -n trusted.overlay.overlay.opaque d/a)\" = y ]; [ "
                    "\"$(getfattr --only-values -n trusted.overlay.overlay.redirect d/a)\" = x ]; [ \"$(getfattr "
                    "--only-values -n user.overlay.opaque d/a)\" = y ]",
                    {m_layout.upper(bankId(2))}));
  }

  void whatStandsForOtherContentIsRefused() {
    for (const char* mark : {"redirect", "metacopy"}) {
      QVERIFY(inUpper("rm -rf d; mkdir -p d/e; echo mine >d/e/c; setfattr -n trusted.overlay." + std::string(mark) +
                      " -v x d/e/c"));
      const auto done = carry::carryForTrial(m_layout, bankId(2));
      QVERIFY(!done && done.error().code == Code::CarryUnsupported);
      QVERIFY2(done.error().detail.contains("/d/e") &&
                   done.error().detail.contains(std::string("has trusted.overlay.") + mark),
               done.error().detail.c_str());
      QCOMPARE(upperOf(2).size(), 1UL);
    }
  }

  /// A release for another machine: programs of one's own stay, and the report says that they will not run.
  void programsForAnotherMachine() {
    QVERIFY(inTree("mkdir -p bin; cp /bin/busybox bin/") && publish(2));
    QVERIFY(
        inUpper("mkdir -p usr/local/bin; cp /bin/true usr/local/bin/same; cp /bin/true usr/local/bin/other; printf "
                "'\\050\\000' | dd of=usr/local/bin/other bs=1 seek=18 conv=notrunc 2>/dev/null; cp "
                "usr/local/bin/other usr/local/bin/data; chmod 644 usr/local/bin/data"));
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QVERIFY(inRelease(2, "[ -x usr/local/bin/same ]; [ -x usr/local/bin/other ]"));
    const auto notes = reportOf(2)["notes"];
    QCOMPARE(notes.size(), std::size_t{1});
    QCOMPARE(notes[0].get<std::string>(), "/usr/local/bin/other is a program for another machine");
  }

  /// A folder that lost against the release is put aside whole, however long the paths in it are.
  void longPathsAreKeptAside() {
    QVERIFY(inTree("d=$(printf '%0255d' 0 | tr 0 n); mkdir $d; echo 1 >$d/x") && publish(1));
    fs::remove(m_layout.carryPending(bankId(1)));
    QVERIFY(inTree("d=$(echo nnn*); rm -r $d; echo 2 >$d") && publish(2));
    QVERIFY(
        inUpper("python3 -c 'import os\nfor i in range(30): os.mkdir(\"n\" * 255); os.chdir(\"n\" * 255)\nopen(\"a\", "
                "\"w\").write(\"deep\")'"));
    const auto done = carry::carryForTrial(m_layout, bankId(2));
    QVERIFY2(done, done ? "" : toString(done.error()).c_str());
    QVERIFY(inRelease(2, "grep -qx 2 nnn*"));
    QCOMPARE(reportOf(2)["counts"]["conflicts"].get<int>(), 1);
    QVERIFY(
        scratch::sh("cd \"$1\"; python3 -c 'import os\nfor i in range(30): os.chdir(\"n\" * 255)\nassert "
                    "open(\"a\").read() == \"deep\"'",
                    {m_layout.bank(bankId(2)) / "carried/mine"}));
  }

  /// A character device 0/0 that is not below anything hides nothing; other devices are one's own.
  void devicesThatAreNoMarks() {
    QVERIFY(inUpper("mknod z c 0 0; mknod n c 1 3; mknod b b 7 0; mknod zero b 0 0"));
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QVERIFY(scratch::sh("cd \"$1\"; [ ! -e z ]; [ -c n ]; [ -b b ]; [ -b zero ]", {m_layout.upper(bankId(2))}));
  }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "layers_test.moc"
