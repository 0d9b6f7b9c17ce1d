// The merge as the initramfs does it: releases as real squashfs files, edits through real overlay mounts. The kinds of
// changes are in kinds_test.cpp.

#include "carry/trial.h"

#include "bank/transition.h"
#include "releases.h"

#include <QTest>

using namespace pibox;
using carry_test::bankId;

namespace {

struct PowerCut {};

}  // namespace

class TrialTest : public carry_test::Releases {
  Q_OBJECT
 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }

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
    QVERIFY(plan && plan->report.entries.size() == 1 && plan->report.entries[0].conflict &&
            plan->report.entries[0].outcome == carry::Outcome::Mine);
    QVERIFY(writeFileDurably(m_root / "try.json",
                             R"({"format": 1, "rules": [{"path": "/etc/conf", "action": "release"}]})"));
    const auto other = carry::planForTrial(m_layout, bankId(2), {.file = m_root / "try.json", .text = {}, .stop = {}});
    QVERIFY(other && other->report.entries[0].outcome == carry::Outcome::Theirs);
    QVERIFY(fs::exists(m_layout.carryPending(bankId(2))) && upperOf(2).size() == 1 &&
            !fs::exists(m_layout.carryReport(bankId(2))));
  }

  /// Fell back, changed again in the old image, armed again.
  void armedAgainItIsMergedAnew() {
    QVERIFY(inTree("mkdir etc; echo 1 >etc/a") && publish(1) && setCurrent(1) && publish(2));
    QVERIFY(inRelease(1, "echo first >etc/mine; echo gone >etc/gone"));
    QVERIFY(setLinkDurably(m_layout.next(), bankId(2).str()));
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
    // Not from /proc/self/exe: in the namespace of the test its path need not lead anywhere.
    const std::string program = PIBOX_BANK;
    QVERIFY(inTree("mkdir etc; echo 1 >etc/conf") && publish(1) && setCurrent(1));
    QVERIFY(inRelease(1, "echo mine >etc/conf"));
    QVERIFY(inTree("echo 2 >etc/conf") && publish(2));
    QVERIFY(setLinkDurably(m_layout.next(), bankId(2).str()));
    const std::vector<std::string> arguments{program, m_root};
    const auto json = parseJson(scratch::output("\"$1\" --root \"$2\" carry --dry-run --json", arguments));
    QVERIFY(json && (*json)["counts"]["conflicts"] == 1);
    QVERIFY(upperOf(2).size() == 1);
    QVERIFY(scratch::sh("\"$1\" --root \"$2\" carry pibox-2.0.0; ! grep -q \"$2/.*carry/\" /proc/mounts", arguments));
    QVERIFY(inRelease(2, "grep -qx mine etc/conf"));
    QVERIFY(scratch::sh("\"$1\" --root \"$2\" carry pibox-1.0.0", arguments));  // no mark: nothing to do
    QVERIFY(scratch::sh("\"$1\" --root \"$2\" carry pibox-9 2>&1 | grep -q PBX-BANK-MISSING", arguments));
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
