// The merge as the initramfs does it: three releases as real squashfs files, edits through real overlay mounts,
// upgrade, rollback, second upgrade.

#include "carry/trial.h"

#include "bank/store.h"
#include "bank/transition.h"
#include "base/durable.h"
#include "base/fault.h"
#include "base/json.h"
#include "scratch.h"
#include "snapshot.h"

#include <QCoreApplication>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace pibox;

namespace {

struct PowerCut {};

ImageId bankId(int release) {
  return ImageId::parse("pibox-" + std::to_string(release) + ".0.0").value();
}

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

class TrialTest : public QObject {
  Q_OBJECT
  fs::path m_top;
  int m_count = 0;
  fs::path m_root;
  bank::Layout m_layout = bank::Layout::below("/");

  /// Makes release N out of the tree "tree", with an empty upper and the mark.
  bool publish(int release) {
    const auto folder = m_layout.bank(bankId(release));
    fs::create_directories(folder / "upper");
    fs::create_directories(folder / "work");
    return writeFileDurably(m_layout.carryPending(bankId(release)), "").has_value() &&
           scratch::sh("mksquashfs \"$1\" \"$2\" -quiet -no-progress -noappend -comp gzip -xattrs >/dev/null",
                       {m_root / "tree", folder / "squashfs"});
  }
  bool inTree(const char* script) {
    return scratch::sh("mkdir -p \"$1\"; cd \"$1\"; " + std::string(script), {m_root / "tree"});
  }

  /// Runs a script in what a release shows over its upper.
  bool inRelease(int release, const std::string& script) {
    const auto bank = m_layout.bank(bankId(release));
    return scratch::sh(
        "cd \"$1\"; mkdir -p lower merged; busybox mount -t squashfs -o ro,loop squashfs lower; rm -rf work; mkdir "
        "work; "
        "busybox mount -t overlay -o "
        "lowerdir=lower,upperdir=upper,workdir=work,index=off,metacopy=off,redirect_dir=nofollow,xino=off overlay "
        "merged; "
        "r=0; (cd merged; set -eu; " +
            script + "\n) || r=1; busybox umount merged; busybox umount lower; [ $r = 0 ]",
        {bank});
  }
  snapshot::Tree upperOf(int release) { return snapshot::of(m_layout.upper(bankId(release))); }
  Json reportOf(int release) {
    return parseJson(readFile(m_layout.carryReport(bankId(release)), 1 << 20).value()).value();
  }
  bool setCurrent(int release) { return setLinkDurably(m_layout.current(), bankId(release).str()).has_value(); }

 private Q_SLOTS:
  void initTestCase() { m_top = scratch::enter(); }
  void init() {
    m_root = m_top / std::to_string(m_count++);
    m_layout = bank::Layout::below(m_root);
    fs::create_directories(m_layout.overlay);
  }
  void cleanup() {
    fault::setHook({});
    fs::remove_all(m_root);
  }

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
    QVERIFY(scratch::sh("! getfattr -R -h -d -m '^trusted.overlay.(opaque|origin|redirect)' \"$1\" | grep .",
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

  void withoutTheMarkNothingHappens() {
    QVERIFY(inTree("echo 1 >a") && publish(1) && setCurrent(1) && publish(2));
    QVERIFY(inRelease(2, "echo already >a"));
    fs::remove(m_layout.carryPending(bankId(2)));
    const auto before = upperOf(2);
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QCOMPARE(QByteArray::fromStdString(snapshot::difference(before, upperOf(2))), QByteArray());
  }

  void bothVersionsAreKept() {
    QVERIFY(inTree("mkdir -p etc usr/bin; printf 'a\\nb\\n' >etc/conf; echo 1 >usr/bin/p; printf '1\\n2\\n3\\n4\\n' "
                   ">etc/lines") &&
            publish(1) && setCurrent(1));
    QVERIFY(inRelease(1,
                      "echo mine >etc/conf; echo mine >usr/bin/p; sed -i s/1/one/ etc/lines; rm -rf etc/none; echo own "
                      ">etc/own; echo x >\"$(printf 'etc/\\377')\""));
    QVERIFY(inTree("echo theirs >etc/conf; echo 2 >usr/bin/p; sed -i s/4/four/ etc/lines") && publish(2));
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QVERIFY(
        scratch::sh("cd \"$1\"; grep -qx theirs carried/theirs/etc/conf; [ ! -e carried/mine/etc/conf ]; grep -qx mine "
                    "carried/mine/usr/bin/p; "
                    "grep -qx one carried/mine/etc/lines; grep -qx four carried/theirs/etc/lines; [ ! -e "
                    "upper/etc/conf.pibox-mine ]",
                    {m_layout.bank(bankId(2))}));
    const auto report = reportOf(2);
    QCOMPARE(report["counts"]["conflicts"].get<int>(), 3);
    const auto find = [&](const char* path) {
      for (const auto& entry : report["entries"])
        if (entry["path"] == path) return entry;
      return Json();
    };
    QCOMPARE(find("/etc/conf")["outcome"].get<std::string>(), "mine");
    QCOMPARE(find("/etc/conf")["theirs"].get<std::string>(), "carried/theirs/etc/conf");
    QCOMPARE(find("/usr/bin/p")["outcome"].get<std::string>(), "theirs");
    QCOMPARE(find("/usr/bin/p")["mine"].get<std::string>(), "carried/mine/usr/bin/p");
    QCOMPARE(find("/etc/lines")["outcome"].get<std::string>(), "merged");
    QCOMPARE(find("/etc/own")["reason"].get<std::string>(), "added");
    QCOMPARE(find("/etc/\xEF\xBF\xBD")["path_hex"].get<std::string>(), "2f6574632fff");
  }

  void choicesAndOwnPolicyWin() {
    QVERIFY(inTree("mkdir -p etc usr/bin var/cache; echo 1 >etc/conf; echo 1 >usr/bin/p; echo 1 >etc/gone; echo 1 "
                   ">etc/other") &&
            publish(1) && setCurrent(1));
    QVERIFY(inRelease(1,
                      "echo mine >etc/conf; echo mine >usr/bin/p; rm etc/gone; echo c >var/cache/keepme; echo mine "
                      ">etc/other; mkdir -p etc/pibox; "
                      "echo '{\"format\": 1, \"rules\": [{\"path\": \"/usr/bin/*\", \"action\": \"keep\"}, {\"path\": "
                      "\"/var/cache/keepme\", \"action\": \"keep\"}]}' >etc/pibox/carry.json"));
    QVERIFY(inTree("echo 2 >etc/conf; echo 2 >usr/bin/p; echo 2 >etc/gone; echo 2 >etc/other") && publish(2));
    QVERIFY(writeFileDurably(
        m_layout.carryChoices(bankId(2)),
        R"({"format": 1, "rules": [{"path": "/etc/conf", "action": "release"}, {"path": "/etc/gone", "action": "keep"}]})"));
    QVERIFY(writeFileDurably(
        m_layout.bank(bankId(2)) / "policy.json",
        R"({"format": 1, "rules": [{"path": "/etc/other", "action": "release"}, {"path": "/etc/conf", "action": "keep"}]})"));
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QVERIFY(inRelease(2,
                      "grep -qx 2 etc/conf; grep -qx mine usr/bin/p; [ ! -e etc/gone ]; grep -qx c var/cache/keepme; "
                      "grep -qx 2 etc/other"));
  }

  /// A damaged file of the device's own goes by a note; a damaged one of the release does not.
  void damagedPolicies() {
    QVERIFY(inTree("mkdir -p etc/pibox; echo 1 >a") && publish(1) && setCurrent(1));
    QVERIFY(inRelease(1, "echo '{' >etc/pibox/carry.json; echo m >mine"));
    QVERIFY(publish(2));
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QCOMPARE(reportOf(2)["notes"].size(), std::size_t{1});
    QVERIFY(publish(3));
    QVERIFY(writeFileDurably(m_layout.bank(bankId(3)) / "policy.json",
                             "{\"format\": 1, \"rules\": [{\"path\": \"etc\", \"action\": \"keep\"}]}"));
    const auto done = carry::carryForTrial(m_layout, bankId(3));
    QVERIFY(!done && done.error().code == Code::JsonInvalid);
    QVERIFY(upperOf(3).size() == 1);
  }

  void planSaysWhatWillBe() {
    QVERIFY(inTree("mkdir etc; echo 1 >etc/conf") && publish(1) && setCurrent(1));
    QVERIFY(inRelease(1, "echo mine >etc/conf"));
    QVERIFY(inTree("echo 2 >etc/conf") && publish(2));
    const auto plan = carry::planForTrial(m_layout, bankId(2));
    QVERIFY(plan && plan->entries.size() == 1 && plan->entries[0].conflict &&
            plan->entries[0].outcome == carry::Outcome::Mine);
    QVERIFY(writeFileDurably(m_root / "try.json",
                             R"({"format": 1, "rules": [{"path": "/etc/conf", "action": "release"}]})"));
    const auto other = carry::planForTrial(m_layout, bankId(2), m_root / "try.json");
    QVERIFY(other && other->entries[0].outcome == carry::Outcome::Theirs);
    QVERIFY(fs::exists(m_layout.carryPending(bankId(2))) && upperOf(2).size() == 1 &&
            !fs::exists(m_layout.carryReport(bankId(2))));
  }

  /// Fell back, changed again in the old image, armed again.
  void armedAgainItIsMergedAnew() {
    QVERIFY(inTree("mkdir etc; echo 1 >etc/a") && publish(1) && setCurrent(1) && publish(2));
    QVERIFY(inRelease(1, "echo first >etc/mine; echo gone >etc/gone"));
    QVERIFY(setLinkDurably(m_layout.next(), bankId(2).str()));
    fs::create_directories(m_layout.state());
    QVERIFY(bank::arm(m_layout, bank::Kind::Upgrade, bankId(2), 2, 0));
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QVERIFY(inRelease(2, "grep -qx first etc/mine; echo leftover >etc/of-the-trial"));
    // A second try of the same trial goes on with what the first had.
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QVERIFY(inRelease(2, "[ -e etc/of-the-trial ]"));
    QVERIFY(bank::disarm(m_layout));
    QVERIFY(inRelease(1, "echo second >etc/mine; rm etc/gone"));
    QVERIFY(bank::arm(m_layout, bank::Kind::Upgrade, bankId(2), 2, 0));
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QVERIFY(inRelease(2, "grep -qx second etc/mine; [ ! -e etc/gone ]; [ ! -e etc/of-the-trial ]"));
  }

  /// As init calls it, in a mount namespace of its own.
  void theProgramDoesIt() {
    const auto program = QCoreApplication::applicationDirPath().toStdString() + "/../bin/pibox-bank";
    QVERIFY(inTree("mkdir etc; echo 1 >etc/conf") && publish(1) && setCurrent(1));
    QVERIFY(inRelease(1, "echo mine >etc/conf"));
    QVERIFY(inTree("echo 2 >etc/conf") && publish(2));
    QVERIFY(setLinkDurably(m_layout.next(), bankId(2).str()));
    const std::vector<std::string> arguments{program, m_root};
    const auto json = parseJson(scratch::output("\"$1\" --root \"$2\" carry --dry-run --json", arguments));
    QVERIFY(json && (*json)["counts"]["conflicts"] == 1);
    QVERIFY(upperOf(2).size() == 1);
    QVERIFY(scratch::sh("\"$1\" --root \"$2\" carry pibox-2.0.0; ! grep -q carry/ /proc/mounts", arguments));
    QVERIFY(inRelease(2, "grep -qx mine etc/conf"));
    QVERIFY(
        scratch::sh("! \"$1\" --root \"$2\" carry pibox-9 2>&1 | grep -q PBX", arguments));  // no mark: nothing to do
    // An error comes out as one line for init to hand on.
    QVERIFY(publish(3) && writeFileDurably(m_layout.squashfs(bankId(3)), "not a squashfs"));
    QVERIFY(scratch::sh("! \"$1\" --root \"$2\" carry pibox-3.0.0 2>\"$2/why\"; grep -q PBX- \"$2/why\"", arguments));
  }

  void refusesAndFallsBackWhole() {
    QVERIFY(inTree("mkdir a") && publish(1) && publish(2));
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)).error().code == Code::CarryFailed);  // no current
    QVERIFY(setCurrent(1));
    QVERIFY(scratch::sh("mkdir -p \"$1/a\"; setfattr -n trusted.overlay.redirect -v /b \"$1/a\"",
                        {m_layout.upper(bankId(1))}));
    const auto refused = carry::carryForTrial(m_layout, bankId(2));
    QVERIFY(!refused && refused.error().code == Code::CarryUnsupported &&
            refused.error().detail.find("a") != std::string::npos);
    QVERIFY(upperOf(2).size() == 1 && fs::exists(m_layout.carryPending(bankId(2))));
    QVERIFY(!fs::exists(m_layout.bank(bankId(2)) / ".carry.new"));
  }

  void tooLittleRoom() {
    QVERIFY(inTree("mkdir a") && publish(1) && setCurrent(1) && publish(2));
    QVERIFY(inRelease(1, "dd if=/dev/urandom of=big bs=1M count=8 2>/dev/null"));
    const auto bank = m_layout.bank(bankId(2));
    QVERIFY(
        scratch::sh("cp -a \"$1\" \"$1.copy\"; rm -rf \"$1\"; mkdir \"$1\"; busybox mount -t tmpfs -o size=6m none "
                    "\"$1\"; cp -a \"$1.copy/.\" \"$1\"",
                    {bank}));
    const auto done = carry::carryForTrial(m_layout, bankId(2));
    QVERIFY(!done && done.error().code == Code::DiskFull);
    QVERIFY(upperOf(2).size() == 1 && fs::exists(m_layout.carryPending(bankId(2))));
    QVERIFY(scratch::sh("busybox umount \"$1\"", {bank}));
  }

  /// Cut, or a full or broken card, before every writing system call: the upper is empty and the mark there, or it is
  /// complete; the next start ends in the same tree.
  void survivesEveryCut() {
    constexpr auto kMine =
        "echo mine >etc/conf; rm etc/gone; mkdir own; echo o >own/o; ln own/o own/p; mkfifo own/f; ln -s x own/l; "
        "chmod 700 etc; "
        "sed -i s/1/one/ etc/lines; mkdir -p usr/bin; echo m >usr/bin/p; setfattr -n user.a -v b own";
    QVERIFY(inTree("mkdir -p etc usr/bin; echo 1 >etc/conf; echo 1 >etc/gone; echo 1 >usr/bin/p; printf '1\\n2\\n3\\n' "
                   ">etc/lines") &&
            publish(1) && setCurrent(1));
    QVERIFY(inRelease(1, kMine));
    QVERIFY(inTree("echo 2 >etc/conf; sed -i s/3/three/ etc/lines; echo 2 >usr/bin/p") && publish(2));
    const auto old = upperOf(1);
    // What it has to become, made without a cut.
    QVERIFY(publish(3));
    QVERIFY(carry::carryForTrial(m_layout, bankId(3)));
    const auto whole = snapshot::of(m_layout.bank(bankId(3)) / "upper");
    const auto aside = snapshot::of(m_layout.bank(bankId(3)) / "carried", {.folderTimes = false});
    const auto bank = m_layout.bank(bankId(2));
    const auto judge = [&](const char* when) {
      const auto upper = upperOf(2);
      const bool complete = snapshot::difference(whole, upper).empty();
      QVERIFY2(complete || upper.size() == 1, when);
      QVERIFY2(complete || fs::exists(m_layout.carryPending(bankId(2))), when);
    };
    const auto reset = [&] {
      for (const char* name : {"upper", "carried", "carry.json", ".carry.new"}) fs::remove_all(bank / name);
      fs::create_directory(bank / "upper");
      QVERIFY(writeFileDurably(m_layout.carryPending(bankId(2)), ""));
    };
    int steps = 0;
    for (const int error : {0, ENOSPC, EIO}) {
      for (int at = 1;; ++at) {
        reset();
        int count = 0;
        bool hit = false;
        fault::setHook([&](std::string_view step, const fs::path& path) -> Result<> {
          if (++count != at) return {};
          hit = true;
          if (error == 0) throw PowerCut{};
          return failErrno(Code::WriteFailed, std::string(step) + " " + path.string(), error);
        });
        try {
          const auto done = carry::carryForTrial(m_layout, bankId(2));
          if (hit)
            QVERIFY(!done && done.error().code == (error == ENOSPC ? Code::DiskFull : Code::WriteFailed));
          else
            QVERIFY(done.has_value());
        } catch (const PowerCut&) {
        }
        fault::setHook({});
        judge(("step " + std::to_string(at)).c_str());
        QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
        QCOMPARE(QByteArray::fromStdString(snapshot::difference(whole, upperOf(2))), QByteArray());
        QCOMPARE(QByteArray::fromStdString(
                     snapshot::difference(aside, snapshot::of(bank / "carried", {.folderTimes = false}))),
                 QByteArray());
        QVERIFY(!fs::exists(bank / ".carry.new") && !fs::exists(m_layout.carryPending(bankId(2))));
        if (!hit) break;
        steps = std::max(steps, at);
      }
    }
    QVERIFY(steps > 60);
    QCOMPARE(QByteArray::fromStdString(snapshot::difference(old, upperOf(1))), QByteArray());
  }
};

QTEST_GUILESS_MAIN(TrialTest)
#include "trial_test.moc"
