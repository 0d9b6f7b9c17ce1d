#include "carry/copy.h"

#include "base/durable.h"
#include "base/fault.h"
#include "carry/measure.h"
#include "scratch.h"
#include "snapshot.h"

#include <QTest>

using namespace pibox;

namespace {

struct PowerCut {};

/// An upper with one of everything that an upper can hold, made by overlayfs itself where it makes it.
constexpr auto kEverything = R"SH(
cd "$1"; mkdir lower upper work merged
mkdir -p lower/etc/conf.d lower/usr/share; echo one >lower/etc/a; echo two >lower/etc/b; echo x >lower/usr/share/x; echo d >lower/etc/conf.d/default
busybox mount -t overlay -o lowerdir=lower,upperdir=upper,workdir=work,index=off,metacopy=off,redirect_dir=nofollow,xino=off overlay merged
cd merged
echo changed >etc/a; rm etc/b; rm usr/share/x                # whiteouts share one inode
rm -r etc/conf.d; mkdir etc/conf.d; echo mine >etc/conf.d/mine  # opaque
echo linked >etc/h1; ln etc/h1 etc/h2; mkdir deep; ln etc/h1 deep/h3
ln -s /nowhere/at/all etc/broken; ln -s etc/a link
mkfifo fifo; mknod tty c 5 0; mknod disk b 7 9
python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("sock")'
dd if=/dev/zero of=sparse bs=1 count=0 seek=64M 2>/dev/null; printf middle | dd of=sparse bs=1 seek=20M conv=notrunc 2>/dev/null
printf tail | dd of=sparse2 bs=1 seek=3M 2>/dev/null
: >empty; dd if=/dev/urandom of=large bs=1M count=3 2>/dev/null
printf n >"$(printf 'not\377utf8\nname')"
cp /bin/true cap; setcap cap_net_raw+ep cap
mkdir acl; setfacl -m u:1234:rwx,d:g:77:rx acl; echo a >acl/inherits; setfacl -m g:5:r etc/a
setfattr -n user.note -v hello etc/a; setfattr -n trusted.mine -v t link -h; setfattr -n trusted.node -v t fifo
chown 1000:1001 etc/a deep; chown -h 7:8 link; chmod 4755 cap; setcap cap_net_raw+ep cap; chmod 1777 deep; chmod 000 empty
touch -h -d '2001-02-03 04:05:06.123456789' link; touch -d '1999-01-01 00:00:00.000000001' etc deep
d=1; while [ $d -lt 60 ]; do mkdir -p "deep$(printf '/%s' $(seq $d))"; d=$((d + 20)); done
cd ..; busybox umount merged
mkdir upper/xw; : >upper/xw/gone; setfattr -n trusted.overlay.whiteout -v y upper/xw/gone; setfattr -n trusted.overlay.opaque -v x upper/xw
)SH";

}  // namespace

class CopyTest : public QObject {
  Q_OBJECT
  fs::path m_top;
  fs::path m_folder;
  int m_count = 0;
  fs::path upper() const { return m_folder / "upper"; }
  fs::path copy() const { return m_folder / "copy"; }

 private Q_SLOTS:
  void initTestCase() { m_top = scratch::enter(); }
  void init() {
    m_folder = m_top / std::to_string(m_count++);
    fs::create_directory(m_folder);
  }
  void cleanup() { fault::setHook({}); }

  void everythingIsTheSame() {
    QVERIFY(scratch::sh(kEverything, {m_folder}));
    const snapshot::Options exact{.extents = true};
    const auto before = snapshot::of(upper(), exact);
    QVERIFY(before.size() > 60);
    carry::Progress last;
    const auto done = carry::copyUpper(upper(), copy(), {.progress = [&](const auto& p) { last = p; }, .stop = {}});
    QVERIFY2(done.has_value(), done ? "" : toString(done.error()).c_str());
    QCOMPARE(QByteArray::fromStdString(snapshot::difference(before, snapshot::of(copy(), exact))), QByteArray());
    QCOMPARE(QByteArray::fromStdString(snapshot::difference(before, snapshot::of(upper(), exact))), QByteArray());
    QCOMPARE(last.entries, done->entries);
    QCOMPARE(done->entries + 1, before.size());
    QVERIFY(done->bytes > (3 << 20) && done->bytes < (5 << 20));  // holes were not written
    QVERIFY(!fs::exists(m_folder / ".copy.new"));
    // Times and attributes of the root, and the marks of origin, which would be wrong there.
    QVERIFY(scratch::sh("! getfattr -R -h -d -m '^trusted.overlay.(origin|impure|uuid|nlink|upper)' \"$1\" | grep .",
                        {copy()}));
    // What overlayfs shows over the same lower is the same through the copy.
    const auto view = [&](const std::string& from) {
      return scratch::sh(
          "cd \"$1\"; mkdir -p work2 merged2; busybox mount -t overlay -o lowerdir=lower,upperdir=\"$2\",workdir=work2,"
          "index=off,metacopy=off,redirect_dir=nofollow,xino=off overlay merged2",
          {m_folder, from});
    };
    QVERIFY(view("upper"));
    const auto seen = snapshot::of(m_folder / "merged2");
    QVERIFY(scratch::sh("busybox umount \"$1\"", {m_folder / "merged2"}));
    QVERIFY(view("copy"));
    QCOMPARE(QByteArray::fromStdString(snapshot::difference(seen, snapshot::of(m_folder / "merged2"))), QByteArray());
    QVERIFY(scratch::sh("busybox umount \"$1\"", {m_folder / "merged2"}));
  }

  void copyingAgainReplaces() {
    QVERIFY(
        scratch::sh("cd \"$1\"; mkdir upper; echo a >upper/a; mkdir copy; echo old >copy/old; mkdir .copy.new; echo "
                    "half >.copy.new/half",
                    {m_folder}));
    QVERIFY(carry::copyUpper(upper(), copy()));
    QVERIFY(fs::exists(copy() / "a") && !fs::exists(copy() / "old") && !fs::exists(copy() / "half"));
    QVERIFY(!fs::exists(m_folder / ".copy.new"));
  }

  void noUpperIsAnEmptyOne() {
    QVERIFY(carry::copyUpper(upper(), copy()));
    QVERIFY(fs::is_directory(copy()) && fs::is_empty(copy()));
    QCOMPARE(carry::measure(upper())->entries, 0U);
  }

  void refusesWhatStandsForSomethingElse() {
    for (const std::string script :
         {"mkdir -p upper/a/b; setfattr -n trusted.overlay.redirect -v /x upper/a/b",
          "mkdir -p upper/a; : >upper/a/b; setfattr -n trusted.overlay.metacopy upper/a/b"}) {
      QVERIFY(scratch::sh("cd \"$1\"; rm -rf upper; " + script, {m_folder}));
      const auto copied = carry::copyUpper(upper(), copy());
      QVERIFY(!copied && copied.error().code == Code::CarryUnsupported);
      QVERIFY2(copied.error().detail.starts_with("a/b: "), copied.error().detail.c_str());
      QVERIFY(!fs::exists(copy()) && !fs::exists(m_folder / ".copy.new"));
      QVERIFY(carry::measure(upper()).error().code == Code::CarryUnsupported);
    }
    // An attribute that was escaped for an overlay inside is content.
    QVERIFY(scratch::sh(
        "cd \"$1\"; rm -rf upper; mkdir -p upper/a; setfattr -n trusted.overlay.overlay.redirect -v /x upper/a",
        {m_folder}));
    QVERIFY(carry::copyUpper(upper(), copy()));
    QVERIFY(scratch::sh("getfattr -n trusted.overlay.overlay.redirect \"$1\" >/dev/null 2>&1", {copy() / "a"}));
  }

  void refusesMountsAndDepth() {
    QVERIFY(scratch::sh("cd \"$1\"; mkdir -p upper/m; busybox mount -t tmpfs none upper/m", {m_folder}));
    QVERIFY(carry::copyUpper(upper(), copy()).error().code == Code::CarryUnsupported);
    QVERIFY(scratch::sh("cd \"$1\"; busybox umount upper/m; cd upper; for i in $(seq 450); do mkdir -p d; cd d; done",
                        {m_folder}));
    QVERIFY(carry::copyUpper(upper(), copy()).error().code == Code::CarryUnsupported);
    QVERIFY(!fs::exists(copy()) && !fs::exists(m_folder / ".copy.new"));
  }

  /// Paths longer than PATH_MAX, with a hard link at their end.
  void longPaths() {
    QVERIFY(scratch::sh(R"SH(mkdir "$1/upper"; cd "$1/upper"; echo text >first; python3 -c '
import os
for i in range(30):
    os.mkdir("n" * 200); os.chdir("n" * 200)
open("a", "w").write("deep"); os.link("a", "b")')SH",
                        {m_folder}));
    QVERIFY(carry::copyUpper(upper(), copy()));
    QVERIFY(scratch::sh(R"SH(cd "$1"; python3 -c '
import os
for i in range(30): os.chdir("n" * 200)
assert os.path.samefile("a", "b") and open("b").read() == "deep"')SH",
                        {copy()}));
  }

  void stops() {
    QVERIFY(
        scratch::sh("cd \"$1\"; mkdir upper; for i in $(seq 50); do echo $i >upper/$i; done; dd if=/dev/zero "
                    "of=upper/big bs=1M count=20 2>/dev/null",
                    {m_folder}));
    std::stop_source stop;
    const auto copied = carry::copyUpper(upper(), copy(),
                                         {.progress =
                                              [&](const carry::Progress& p) {
                                                if (p.bytes > (4 << 20)) stop.request_stop();
                                              },
                                          .stop = stop.get_token()});
    QVERIFY(!copied && copied.error().code == Code::Cancelled);
    QVERIFY(!fs::exists(copy()) && !fs::exists(m_folder / ".copy.new"));
  }

  void measuresWhatACopyNeeds() {
    QVERIFY(scratch::sh(kEverything, {m_folder}));
    const auto size = carry::measure(upper());
    QVERIFY(size);
    QVERIFY(carry::copyUpper(upper(), copy()));
    const auto copied = carry::measure(copy());
    QCOMPARE(copied->bytes, size->bytes);
    QCOMPARE(copied->inodes, size->inodes);
    QCOMPARE(copied->entries, size->entries);
    QVERIFY(size->bytes > (3 << 20) && size->bytes < (6 << 20));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(carry::measure(upper(), stop.get_token()).error().code == Code::Cancelled);
  }

  /// Power cut before each writing system call: no copy or all of it; the next call gives the same.
  void survivesEveryCut() {
    QVERIFY(scratch::sh(kEverything, {m_folder}));
    const auto before = snapshot::of(upper());
    int steps = 0;
    for (int cutAt = 1;; ++cutAt) {
      // Every step of the first 40 and the last 40, every 7th between: each kind is among them several times.
      if (steps > 0 && cutAt > 40 && cutAt < steps - 40 && cutAt % 7 != 0) continue;
      int count = 0;
      bool cut = false;
      fault::setHook([&](std::string_view, const fs::path&) -> Result<> {
        if (++count == cutAt) throw PowerCut{};
        return {};
      });
      try {
        QVERIFY(carry::copyUpper(upper(), copy()));
      } catch (const PowerCut&) {
        cut = true;
      }
      fault::setHook({});
      if (fs::exists(copy()))
        QCOMPARE(QByteArray::fromStdString(snapshot::difference(before, snapshot::of(copy()))), QByteArray());
      if (!cut) {
        QVERIFY(count > 300);
        break;
      }
      if (cutAt % 50 == 0) {
        QVERIFY(carry::copyUpper(upper(), copy()));
        QCOMPARE(QByteArray::fromStdString(snapshot::difference(before, snapshot::of(copy()))), QByteArray());
        QVERIFY(!fs::exists(m_folder / ".copy.new"));
      }
      fs::remove_all(copy());
      steps = std::max(steps, 340);
    }
    QCOMPARE(QByteArray::fromStdString(snapshot::difference(before, snapshot::of(upper()))), QByteArray());
  }

  /// A full card and a broken one, at each step: a clear error, and nothing is left.
  void failsCleanlyAtEveryStep() {
    QVERIFY(scratch::sh(kEverything, {m_folder}));
    for (const auto& [error, code] : {std::pair{ENOSPC, Code::DiskFull}, std::pair{EIO, Code::WriteFailed}}) {
      for (int failAt = 1;; ++failAt) {
        int count = 0;
        fault::setHook([&](std::string_view step, const fs::path& path) -> Result<> {
          if (++count == failAt) return failErrno(Code::WriteFailed, std::string(step) + " " + path.string(), error);
          return {};
        });
        const auto copied = carry::copyUpper(upper(), copy());
        fault::setHook({});
        if (copied) break;
        QVERIFY2(copied.error().code == code, toString(copied.error()).c_str());
        QVERIFY(!fs::exists(m_folder / ".copy.new") || count == 1);
        // After the rename only the flush of the parent can fail: then all of it is there.
        if (fs::exists(copy())) QVERIFY(carry::measure(copy())->entries == carry::measure(upper())->entries);
        fs::remove_all(copy());
        if (failAt > 40) failAt += 6;
      }
    }
  }

  /// A filesystem that is really full.
  void realFullDisk() {
    QVERIFY(
        scratch::sh("cd \"$1\"; mkdir upper small; dd if=/dev/zero of=upper/big bs=1M count=4 2>/dev/null; echo a "
                    ">upper/a; busybox mount -t tmpfs -o size=2m none small",
                    {m_folder}));
    const auto copied = carry::copyUpper(upper(), m_folder / "small/copy");
    QVERIFY(!copied && copied.error().code == Code::DiskFull);
    QVERIFY(copied.error().detail.starts_with("big: "));
    QVERIFY(fs::is_empty(m_folder / "small"));
  }
};

QTEST_GUILESS_MAIN(CopyTest)
#include "copy_test.moc"
