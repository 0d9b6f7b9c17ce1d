// Every kind of change, across an upgrade, a rollback and a second upgrade: real squashfs files, edits through real
// overlay mounts.

#include "carry/trial.h"
#include "releases.h"

#include <QCoreApplication>
#include <QTest>

using namespace pibox;
using carry_test::bankId;

namespace {

/// One kind of change. Scripts run inside the trees (sh -eu).
struct Case {
  const char* name;
  const char* base;    ///< makes the old image
  const char* mine;    ///< what the person does
  const char* theirs;  ///< makes the new image out of the old one
  const char* expect;  ///< holds in the new image
};

const Case kCases[] = {
    // OSTree's state-overlay test (tests/kolainst/destructive/state-overlay.sh): kinds of shadowing ...
    {"changed file, shallow", "echo 1 >a", "echo mine >a", "echo 2 >a", "grep -qx mine a"},
    {"changed file, deep", "mkdir -p x/y/z; echo 1 >x/y/z/a", "echo mine >x/y/z/a", "echo 2 >x/y/z/a",
     "grep -qx mine x/y/z/a"},
    {"changed file, release did not", "mkdir x; echo 1 >x/a; echo 1 >x/b", "echo mine >x/a", "echo 2 >x/b",
     "grep -qx mine x/a; grep -qx 2 x/b"},
    {"file to folder", "echo 1 >a", "rm a; mkdir a; echo in >a/in", ":", "grep -qx in a/in"},
    {"file to folder, release changed it", "echo 1 >a", "rm a; mkdir a; echo in >a/in", "echo 2 >a",
     "grep -qx in a/in"},
    {"file to link", "echo 1 >a; echo b >b", "ln -sf b a", ":", "[ \"$(readlink a)\" = b ]"},
    {"file to broken link", "mkdir d; echo 1 >d/a", "ln -sf /nowhere d/a", "echo 2 >d/new",
     "[ \"$(readlink d/a)\" = /nowhere ]; [ -f d/new ]"},
    {"folder to file", "mkdir d; echo 1 >d/a", "rm -r d; echo f >d", ":", "grep -qx f d"},
    {"folder to link", "mkdir -p v/log t; echo 1 >v/log/a", "rm -r v/log; ln -s ../t v/log", "echo 2 >v/log/b",
     "[ -L v/log ]"},
    {"deleted file", "mkdir d; echo 1 >d/a; echo 1 >d/b", "rm d/a", "echo 2 >d/b", "[ ! -e d/a ]; grep -qx 2 d/b"},
    {"deleted file that the release changed", "mkdir d; echo 1 >d/a", "rm d/a", "echo 2 >d/a", "grep -qx 2 d/a"},
    {"deleted folder", "mkdir -p d/e; echo 1 >d/e/a; echo 1 >b", "rm -r d", "echo 2 >b", "[ ! -e d ]"},
    {"deleted folder with something new in it", "mkdir -p d/e; echo 1 >d/e/a; echo 1 >d/e/b", "rm -r d",
     "echo 2 >d/e/b; echo n >d/new", "[ ! -e d/e/a ]; grep -qx 2 d/e/b; grep -qx n d/new"},
    {"deleted link", "ln -s x l; mkdir d; ln -s y d/l", "rm l d/l", "echo n >n", "[ ! -L l ]; [ ! -L d/l ]; [ -f n ]"},
    {"opaque folder shows new defaults", "mkdir c; echo 1 >c/old; echo 1 >c/kept",
     "rm -r c; mkdir c; echo m >c/mine; echo 1 >c/kept", "echo n >c/new; echo 2 >c/kept",
     "[ ! -e c/old ]; grep -qx m c/mine; grep -qx n c/new; grep -qx 2 c/kept"},
    // ... and of pure state.
    {"own file, shallow and deep", "mkdir -p x/y", "echo m >a; echo m >x/y/a; mkdir -p p/q; echo m >p/q/r", "echo n >n",
     "grep -qx m a; grep -qx m x/y/a; grep -qx m p/q/r"},
    {"own links", "mkdir x", "ln -s nowhere x/broken; ln -s x good", ":",
     "[ \"$(readlink x/broken)\" = nowhere ]; [ -d good/ ]"},
    {"own folder, empty", "mkdir x", "mkdir x/own; chmod 700 x/own; chown 5:6 x/own", ":",
     "[ \"$(stat -c '%a %u %g' x/own)\" = '700 5 6' ]"},
    {"own folder that the release brings too", ":", "mkdir d; echo m >d/mine", "mkdir d; echo n >d/new",
     "grep -qx m d/mine; grep -qx n d/new"},
    {"own fifo, socket, device, hard links", "mkdir x",
     "mkfifo x/f; mknod x/c c 1 3; echo l >x/1; ln x/1 x/2; ln x/1 3", ":",
     "[ -p x/f ]; [ -c x/c ]; [ x/1 -ef x/2 ]; [ x/1 -ef 3 ]"},
    // The kinds of this architecture.
    {"whiteout of something else", "echo 1 >a", "rm a", "rm a; mkdir a; echo n >a/n", "grep -qx n a/n"},
    {"whiteout without anything below", "echo 1 >a", "rm a", "rm a", "[ ! -e a ]"},
    {"touched file follows the release", "echo 1 >a", "touch a; echo 1 >a", "echo 2 >a", "grep -qx 2 a"},
    {"changed mode of a file that was upgraded", "echo 1 >a; setfattr -n user.k -v 1 a", "chmod 600 a; chown 7:7 a",
     "echo 2 >a",
     "grep -qx 2 a; [ \"$(stat -c '%a %u' a)\" = '600 7' ]; [ \"$(getfattr --only-values -n user.k a)\" = 1 ]"},
    {"capability and ACL of one's own", "cp /bin/true t; echo 1 >a", "setcap cap_net_raw+ep t; setfacl -m u:1000:rw t",
     "echo n >n", "getcap t | grep -q net_raw; getfacl -n t 2>/dev/null | grep -q user:1000:rw"},
    {"release replaced a folder by a link", "mkdir lib usr; echo 1 >lib/a", "echo m >lib/mine",
     "mv lib usr/lib; ln -s usr/lib lib", "[ -L lib ]; grep -qx 1 lib/a; [ ! -e lib/mine ]"},
    {"release replaced a folder, nobody changed it", "mkdir d; echo 1 >d/a", "touch d/a", "rm -r d; echo f >d",
     "grep -qx f d"},
    {"release replaced a file by a folder", "mkdir etc; echo 1 >etc/c", "echo mine >etc/c",
     "rm etc/c; mkdir etc/c; echo n >etc/c/n", "grep -qx n etc/c/n"},
    {"folder renamed by the person", "mkdir d; echo 1 >d/a; echo 1 >d/b", "cp -a d e; rm -r d", "echo 2 >d/b",
     "grep -qx 1 e/a; grep -qx 1 e/b; [ ! -e d/a ]; grep -qx 2 d/b"},
    {"removed by the release, changed by the person", "mkdir etc; echo 1 >etc/a", "echo mine >etc/a", "rm etc/a",
     "grep -qx mine etc/a"},
    {"same change by both", "echo 1 >a", "echo 2 >a", "echo 2 >a", "grep -qx 2 a"},
    {"names that are no text", "echo 1 >\"$(printf 'a\\377')\"",
     "echo mine >\"$(printf 'a\\377')\"; echo m >\"$(printf 'n\\nl')\"", ":",
     "grep -qx mine \"$(printf 'a\\377')\"; [ -f \"$(printf 'n\\nl')\" ]"},
    {"huge file with holes", "echo 1 >a",
     "dd if=/dev/zero of=h bs=1 count=0 seek=64M 2>/dev/null; printf x | dd of=h bs=1 seek=50M conv=notrunc "
     "2>/dev/null",
     ":", "[ \"$(stat -c %s h)\" = 67108864 ]; [ \"$(stat -c %b h)\" -lt 64 ]"},
    {"a path longer than any call takes", "echo 1 >a",
     "python3 -c 'import os\nfor i in range(30): os.mkdir(\"n\" * 255); os.chdir(\"n\" * "
     "255)\nopen(\"a\", \"w\").write(\"deep\"); os.link(\"a\", \"b\"); os.mkdir(\"c\"); "
     "os.setxattr(\"c\", \"user.k\", b\"1\")'",
     "echo 2 >a",
     "grep -qx 2 a; python3 -c 'import os\nfor i in range(30): os.chdir(\"n\" * 255)\nassert "
     "open(\"b\").read() == \"deep\" and os.path.samefile(\"a\", \"b\") and os.getxattr(\"c\", \"user.k\") == "
     "b\"1\"'"},
    {"ACLs that are handed down", "mkdir -p d/e; echo 1 >d/a; echo 1 >d/e/f",
     // overlayfs sets no ACL of a folder that is only in the image
     "echo m >d/first; echo m >d/e/first; setfacl -m u:55:rwx,d:u:55:rwx,d:g:66:rx d; echo m >d/own; mkdir d/sub; echo "
     "m "
     ">d/sub/own; setfacl -m d:u:55:r d/e",
     "echo 2 >d/a; echo n >d/new; mkdir d/n; echo n >d/n/new; echo 2 >d/e/f",
     "getfacl -nc d | grep -qx default:user:55:rwx; getfacl -nc d | grep -qx default:group:66:r-x; getfacl -nc d | "
     "grep "
     "-qx user:55:rwx; getfacl -nc d/own | grep -q ^user:55:; getfacl -nc d/sub | grep -qx default:user:55:rwx; "
     "getfacl "
     "-nc d/sub/own | grep -q ^user:55:; getfacl -nc d/e | grep -qx default:user:55:r--; for f in d/a d/new d/n "
     "d/n/new "
     "d/e/f; do ! getfacl -nc $f | grep -q :55: || exit 1; done; grep -qx 2 d/e/f; [ \"$(stat -c %a d/new)\" = 644 ]"},
    {"ACLs that are handed down, with numbers that changed",
     "mkdir etc srv; printf 'root:x:0:0::/:/bin/sh\\nbus:x:101:101::/:\\n' >etc/passwd; printf "
     "'root:x:0:\\nbus:x:101:\\n' >etc/group",
     "echo 'ann:x:1000:1000::/:' >>etc/passwd; mkdir srv/s; setfacl -m u:101:rx,d:u:101:rwx,d:g:101:rx srv/s",
     "sed -i 's/101/105/g' etc/passwd etc/group",
     "getfacl -nc srv/s | grep -qx user:105:r-x; getfacl -nc srv/s | grep -qx default:user:105:rwx; getfacl -nc srv/s "
     "| "
     "grep -qx default:group:105:r-x; ! getfacl -nc srv/s | grep -q 101"},
    {"attributes of every kind", "mkdir d",
     "setfattr -n user.note -v mine d; setfattr -n security.pibox -v x d; echo f >d/f; "
     "setfattr -n trusted.own -v 1 d/f",
     "echo n >d/n",
     "[ \"$(getfattr --only-values -n user.note d)\" = mine "
     "]; [ "
     "\"$(getfattr --only-values -n security.pibox d)\" = x ]; [ \"$(getfattr --only-values -n trusted.own d/f)\" = 1 "
     "]; "
     "[ -f d/n ]"},
    {"set-id bits and capabilities stay with a changed owner", "echo 1 >a",
     "cp /bin/true s; chown 7:8 s; chmod 6755 s; cp /bin/true c; chown 7:8 c; setcap cap_net_raw+ep c", ":",
     "[ \"$(stat -c '%a %u %g' s)\" = '6755 7 8' ]; getcap c | grep -q net_raw; [ \"$(stat -c %u c)\" = 7 ]"},
    {"hard links across folders, one of them renumbered by nobody", "mkdir x y; echo 1 >x/1; ln x/1 y/1",
     "echo mine >x/1; ln x/1 y/2", "echo 2 >y/1", "grep -qx mine x/1; [ x/1 -ef y/2 ]; grep -qx 2 y/1"},
    {"a socket and a fifo where the release has files", "mkdir r; echo 1 >r/s; echo 1 >r/f", "rm r/s r/f; mkfifo r/f",
     "echo n >r/n", "[ -p r/f ]; [ ! -e r/s ]; [ -f r/n ]"},
    {"deleted and made anew as the same", "mkdir d; echo 1 >d/a", "rm -r d; mkdir d; echo 1 >d/a",
     "echo 2 >d/a; echo n >d/n", "grep -qx 2 d/a; [ -f d/n ]"},
    {"deleted in a folder that moved", "mkdir -p d/e; echo 1 >d/e/a; echo 1 >d/e/b", "rm d/e/a",
     "mkdir f; mv d/e f/e; rmdir d", "[ -f f/e/a ]; [ ! -e d ]"},
    // Policy of a Buildroot system.
    {"programs follow the release when both changed", "mkdir -p usr/bin; echo 1 >usr/bin/p", "echo mine >usr/bin/p",
     "echo 2 >usr/bin/p", "grep -qx 2 usr/bin/p"},
    {"caches and runtime files are left behind", "mkdir -p var/cache tmp", "echo c >var/cache/c; echo t >tmp/t", ":",
     "[ ! -e var/cache/c ]; [ ! -e tmp/t ]"},
    {"modules of another kernel are left behind", "mkdir -p lib/modules/6.1; echo 1 >lib/modules/6.1/a.ko",
     "mkdir lib/modules/6.1/extra; echo m >lib/modules/6.1/extra/m.ko; echo d >lib/modules/6.1/modules.dep",
     "mv lib/modules/6.1 lib/modules/6.6", "[ ! -e lib/modules/6.1 ]; [ -f lib/modules/6.6/a.ko ]"},
    {"a module for the same kernel stays", "mkdir -p lib/modules/6.1; echo 1 >lib/modules/6.1/modules.dep",
     "mkdir lib/modules/6.1/extra; echo m >lib/modules/6.1/extra/m.ko; echo d >lib/modules/6.1/modules.dep",
     "echo 2 >lib/modules/6.1/modules.dep",
     "[ -f lib/modules/6.1/extra/m.ko ]; grep -qx 2 lib/modules/6.1/modules.dep"},
    {"a log that grew to 200 MB", "mkdir -p var/log",
     "dd if=/dev/zero of=var/log/big bs=1M count=200 2>/dev/null; echo s >var/log/small", ":",
     "[ ! -e var/log/big ]; grep -qx s var/log/small"},
    {"what a release says of itself",
     "mkdir -p etc/pibox/trust; echo 1 >etc/pibox/release.json; echo 1 >etc/pibox/trust/boot.keys",
     "echo x >etc/pibox/release.json; echo x >etc/pibox/trust/boot.keys; echo x >etc/pibox/trust/more",
     "echo 2 >etc/pibox/release.json",
     "grep -qx 2 etc/pibox/release.json; grep -qx 1 etc/pibox/trust/boot.keys; [ ! -e etc/pibox/trust/more ]"},
    {"lines of both", "mkdir etc; printf '1\\n2\\n3\\n4\\n5\\n' >etc/fstab",
     "sed -i 's/^1$/one/' etc/fstab; echo own >>etc/fstab", "sed -i 's/^3$/three/' etc/fstab",
     "[ \"$(tr '\\n' ' ' <etc/fstab)\" = 'one 2 three 4 5 own ' ]"},
    {"settings of both", "mkdir etc; printf '[net]\\na=1\\nb=1\\n[ui]\\nc=1\\n' >etc/p.ini",
     "sed -i 's/^a=1/a=mine/; s/^c=1/c=1\\nd=own/' etc/p.ini", "sed -i 's/^b=1/b=2/; s/^a=1/# new\\na=1/' etc/p.ini",
     "grep -qx a=mine etc/p.ini; grep -qx b=2 etc/p.ini; grep -qx d=own etc/p.ini; grep -qx '# new' etc/p.ini"},
    {"users and their numbers",
     "mkdir etc srv; printf 'root:x:0:0::/:/bin/sh\\nbus:x:101:101::/:\\n' >etc/passwd; printf "
     "'root:x:0:\\nbus:x:101:\\nvideo:x:44:\\n' >etc/group; printf 'root:old:1:::::: \\n' >etc/shadow",
     "echo 'ann:x:1000:1000::/home/ann:/bin/sh' >>etc/passwd; echo 'ann:x:1000:' >>etc/group; sed -i "
     "'s/^video.*/video:x:44:ann/' etc/group; sed -i 's/old/new/' etc/shadow; echo 'ann:pw:1::::::' >>etc/shadow; echo "
     "b >srv/b; chown 101:101 srv/b; echo a >srv/a; chown 1000:1000 srv/a",
     "printf 'root:x:0:0::/:/bin/sh\\nbus:x:105:105::/:\\nkiosk:x:1000:1000::/:\\n' >etc/passwd; printf "
     "'root:x:0:\\nbus:x:105:\\nvideo:x:44:kiosk\\nkiosk:x:1000:\\n' >etc/group; printf 'root:old:1:::::: "
     "\\nkiosk:!:1::::::\\n' >etc/shadow",
     "grep -qx 'bus:x:105:105::/:' etc/passwd; grep -qx 'ann:x:1001:1001::/home/ann:/bin/sh' etc/passwd; grep -qx "
     "'kiosk:x:1000:1000::/:' etc/passwd; grep -qx 'video:x:44:kiosk,ann' etc/group; grep -q '^root:new:' etc/shadow; "
     "grep -q ^kiosk: etc/shadow; grep -q ^ann: etc/shadow; [ \"$(stat -c '%u %g' srv/b)\" = '105 105' ]; [ \"$(stat "
     "-c '%u %g' srv/a)\" = '1001 1001' ]"},
    {"packages",
     "mkdir -p var/lib/opkg/info usr/bin; printf 'Package: base\\nVersion: 1\\n\\n' >var/lib/opkg/status; echo 1 "
     ">usr/bin/base",
     "printf 'Package: vim\\nVersion: 9\\n\\nPackage: mc\\nVersion: 4\\n\\n' >>var/lib/opkg/status; echo vim "
     ">usr/bin/vim; echo mc >usr/bin/mc; echo /usr/bin/vim >var/lib/opkg/info/vim.list; echo /usr/bin/mc "
     ">var/lib/opkg/info/mc.list",
     "printf 'Package: base\\nVersion: 2\\n\\nPackage: vim\\nVersion: 10\\n\\n' >var/lib/opkg/status; echo vim10 "
     ">usr/bin/vim; echo /usr/bin/vim >var/lib/opkg/info/vim.list",
     "grep -qx vim10 usr/bin/vim; grep -qx mc usr/bin/mc; [ \"$(grep -c ^Package: var/lib/opkg/status)\" = 3 ]; grep "
     "-qx 'Version: 10' var/lib/opkg/status; ! grep -qx 'Version: 9' var/lib/opkg/status; [ -f "
     "var/lib/opkg/info/mc.list ]"},
};

}  // namespace

class KindsTest : public carry_test::Releases {
  Q_OBJECT
 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }

  void kinds_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(kCases); ++i) QTest::newRow(kCases[i].name) << static_cast<int>(i);
  }

  void kinds() {
    QFETCH(int, index);
    const auto& c = kCases[index];
    QVERIFY(inTree(c.base) && publish(1) && setCurrent(1));
    fs::remove(m_layout.carryPending(bankId(1)));
    QVERIFY(inRelease(1, c.mine));
    QVERIFY(inTree(c.theirs) && publish(2));
    const auto old = upperOf(1);
    const auto done = carry::carryForTrial(m_layout, bankId(2));
    QVERIFY2(done, done ? "" : toString(done.error()).c_str());
    QVERIFY(!fs::exists(m_layout.carryPending(bankId(2))));
    // Nothing in it depends on what was below the old one. (Mounting it adds marks of overlayfs' own.)
    QVERIFY(
        scratch::sh("! getfattr -R -h -d -m '^trusted.overlay.(opaque|origin|redirect)' \"$1\" 2>/dev/null | grep .",
                    {m_layout.upper(bankId(2))}));
    QVERIFY(inRelease(2, c.expect));
    // Rolled back: the old one is as it was.
    QCOMPARE(QByteArray::fromStdString(snapshot::difference(old, upperOf(1))), QByteArray());
    // Committed, and upgraded again to a release that changes something else only.
    QVERIFY(setCurrent(2));
    QVERIFY(inTree("echo third >third") && publish(3));
    QVERIFY(carry::carryForTrial(m_layout, bankId(3)));
    QVERIFY(inRelease(3, c.expect));
    QVERIFY(inRelease(3, "grep -qx third third"));
    QVERIFY(fs::is_empty(m_layout.run / "carry/base"));
  }
};

QTEST_GUILESS_MAIN(KindsTest)
#include "kinds_test.moc"
