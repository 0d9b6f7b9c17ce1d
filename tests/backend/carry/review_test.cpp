// The list of the person's changes before and after an upgrade: what can be chosen, compared and undone.

#include "carry/review.h"

#include "bank/records.h"
#include "carry/choices.h"
#include "carry/replace.h"
#include "carry/trial.h"
#include "releases.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace pibox;
using carry_test::bankId;

namespace {

struct PowerCut {};

struct Found {
  carry::Entry entry;
  carry::Choice choice;
};

using Sides = std::vector<std::string>;

}  // namespace

class ReviewTest : public carry_test::Releases {
  Q_OBJECT

  /// Two releases and the person's edits between them; both changed /etc/conf (clash), /etc/lines (mergeable) and
  /// /usr/bin/p (the release's wins).
  void conflicts() {
    QVERIFY(inTree("mkdir -p etc usr/bin var/log; printf 'a\\nb\\nc\\n' >etc/conf; printf '1\\n2\\n3\\n4\\n5\\n' "
                   ">etc/lines; echo 1 >usr/bin/p; "
                   "echo 1 >etc/gone; echo 1 >etc/secret; chmod 600 etc/secret") &&
            publish(1) && setCurrent(1));
    fs::remove(m_layout.carryPending(bankId(1)));
    QVERIFY(
        inRelease(1,
                  "sed -i s/b/mine/ etc/conf; sed -i s/1/one/ etc/lines; echo mine >usr/bin/p; rm etc/gone; echo "
                  "mine >etc/secret; echo own >etc/own; dd if=/dev/urandom of=var/log/big bs=1M count=9 2>/dev/null; "
                  "ln -s own etc/link; chown 7:8 etc/conf"));
    QVERIFY(
        inTree("sed -i s/b/theirs/ etc/conf; sed -i s/5/five/ etc/lines; echo 2 >usr/bin/p; echo 2 >etc/gone; echo 2 "
               ">etc/secret; ln -s nowhere etc/link") &&
        publish(2));
  }

  std::optional<Found> find(const carry::Review& review, const char* path) {
    for (std::size_t i = 0; i < review.choices.size(); ++i)
      if (review.listed.report.entries[i].path == path)
        return Found{review.listed.report.entries[i], review.choices[i]};
    return std::nullopt;
  }
  carry::Review now(int release = 2) {
    auto review = carry::review(m_layout, m_root / "view", bankId(release), {});
    if (!review) qWarning("%s", toString(review.error()).c_str());
    return review.value_or(carry::Review{});
  }
  Result<> choose(const char* path, const char* side, int release = 2) {
    return carry::choose(m_layout, m_root / "view", bankId(release), path, side);
  }

  /// The upgrade, committed; what release 2 shows is mounted at view until unmount().
  void upgradeAndMount() {
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QVERIFY(setCurrent(2));
    fs::create_directories(m_layout.run);
    QVERIFY(bank::writeBootReport(
        m_layout,
        {.bank = bankId(2), .role = bank::Role::Current, .kind = {}, .bootDir = ".", .reason = {}, .started = 0}));
    mount();
  }
  void mount() {
    QVERIFY(scratch::sh(
        "mkdir -p \"$2\" \"$1/lower\"; cd \"$1\"; busybox mount -t squashfs -o ro,loop squashfs lower; busybox mount "
        "-t "
        "overlay -o lowerdir=lower,upperdir=upper,workdir=work,index=off,metacopy=off,redirect_dir=nofollow,xino=off "
        "overlay \"$2\"",
        {m_layout.bank(bankId(2)), m_root / "view"}));
  }
  void unmount() {
    QVERIFY(
        scratch::sh("busybox umount \"$1\"; busybox umount \"$2/lower\"", {m_root / "view", m_layout.bank(bankId(2))}));
  }
  bool inView(const std::string& script) { return scratch::sh("cd \"$1\"; " + script, {m_root / "view"}); }

 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() {
    scratch::sh("busybox umount \"$1\" 2>/dev/null || :; busybox umount \"$2/lower\" 2>/dev/null || :",
                {m_root / "view", m_layout.bank(bankId(2))});
    end();
  }

  void beforeItSaysWhatCanBeChosen() {
    conflicts();
    const auto review = now();
    QVERIFY(review.planned);
    QCOMPARE(review.listed.report.from, bankId(1).str());
    QCOMPARE(review.listed.counts.conflicts, 6UL);
    const auto conf = find(review, "/etc/conf");
    QVERIFY(conf && conf->entry.conflict && conf->choice.side.empty() && conf->choice.diff);
    QVERIFY((conf->choice.sides == Sides{"mine", "theirs"}));  // the same line: no merge of both
    QVERIFY((find(review, "/etc/lines")->choice.sides == Sides{"mine", "theirs", "both"}));
    QVERIFY((find(review, "/etc/gone")->choice.sides == Sides{"mine", "theirs"}));
    QVERIFY((find(review, "/var/log/big")->choice.sides == Sides{"mine", "theirs"}));
    QVERIFY(find(review, "/etc/own")->choice.sides.empty());
  }

  void whatIsChosenIsWhatTheMergeDoes() {
    conflicts();
    QVERIFY(choose("/etc/conf", "theirs"));
    QVERIFY(choose("/etc/lines", "mine"));
    QVERIFY(choose("/usr/bin/p", "mine"));
    QVERIFY(choose("/etc/gone", "mine"));
    QVERIFY(choose("/var/log/big", "mine"));
    QVERIFY(choose("/etc/link", "theirs"));
    auto review = now();
    QCOMPARE(find(review, "/etc/conf")->choice.side, "theirs");
    QCOMPARE(nameOf(find(review, "/etc/conf")->entry.outcome), "theirs");
    QVERIFY((find(review, "/etc/conf")->choice.sides == Sides{"mine", "theirs", "default"}));
    QVERIFY(choose("/etc/link", "default"));
    QVERIFY(choose("/etc/lines", "both"));
    QVERIFY(!choose("/etc/conf", "both") && choose("/etc/conf", "both").error().code == Code::InvalidArgument);
    for (const char* key : {"/etc/none", "etc/conf", "/etc/../etc/conf", "", "hex:00", "/etc//conf", "hex:zz"})
      QCOMPARE(choose(key, "mine").error().code, Code::InvalidArgument);
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QVERIFY(inRelease(2,
                      "grep -qx theirs etc/conf; grep -qx one etc/lines; grep -qx five etc/lines; grep -qx mine "
                      "usr/bin/p; [ ! -e etc/gone ]; [ -s var/log/big ]; [ \"$(readlink etc/link)\" = own ]"));
  }

  void aNameThatIsAPatternIsOnlyItself() {
    QVERIFY(inTree("mkdir etc; echo 1 >'etc/*'; echo 1 >etc/a") && publish(1) && setCurrent(1));
    QVERIFY(inRelease(1, "echo mine >'etc/*'; echo mine >etc/a"));
    QVERIFY(inTree("echo 2 >'etc/*'; echo 2 >etc/a") && publish(2));
    QVERIFY(choose("/etc/*", "theirs"));
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QVERIFY(inRelease(2, "grep -qx 2 'etc/*'; grep -qx mine etc/a"));
  }

  void comparesTexts() {
    conflicts();
    using In = carry::DiffLine::In;
    const auto conf = carry::compare(m_layout, bankId(2), "/etc/conf");
    QVERIFY(conf && conf->mine == "text" && conf->theirs == "text" && !conf->secret);
    QVERIFY((conf->diff.lines == std::vector<carry::DiffLine>{
                                     {In::Both, "a"}, {In::Mine, "mine"}, {In::Theirs, "theirs"}, {In::Both, "c"}}));
    const auto secret = carry::compare(m_layout, bankId(2), "/etc/secret");
    QVERIFY(secret && secret->secret && secret->diff.lines.empty());
    const auto gone = carry::compare(m_layout, bankId(2), "/etc/gone");
    QVERIFY(gone && gone->mine == "absent" && (gone->diff.lines == std::vector<carry::DiffLine>{{In::Theirs, "2"}}));
    const auto big = carry::compare(m_layout, bankId(2), "/var/log/big");
    QVERIFY(big && big->mine == "file" && big->theirs == "absent" && big->diff.lines.empty());
    const auto link = carry::compare(m_layout, bankId(2), "/etc/link");
    QVERIFY(link && link->mine == "link" && link->diff.lines.size() == 2);
    // The same after the upgrade, also when the old image is gone.
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    QVERIFY(setCurrent(2));
    fs::remove_all(m_layout.bank(bankId(1)));
    const auto later = carry::compare(m_layout, bankId(2), "/etc/lines");
    QVERIFY(later && std::ranges::contains(later->diff.lines, carry::DiffLine{In::Mine, "one"}) &&
            std::ranges::contains(later->diff.lines, carry::DiffLine{In::Theirs, "five"}));
  }

  void afterItEachEntryCanBeUndone() {
    conflicts();
    upgradeAndMount();
    auto review = now();
    QVERIFY(!review.planned);
    QCOMPARE(find(review, "/etc/conf")->choice.side, "mine");
    QVERIFY((find(review, "/etc/conf")->choice.sides == Sides{"theirs"}));
    QCOMPARE(find(review, "/usr/bin/p")->choice.side, "theirs");
    QVERIFY((find(review, "/etc/lines")->choice.sides == Sides{"mine", "theirs"}));  // it is a merge of both
    QCOMPARE(find(review, "/etc/gone")->choice.side, "theirs");                      // it came back

    QVERIFY(choose("/etc/conf", "theirs"));
    QVERIFY(choose("/usr/bin/p", "mine"));
    QVERIFY(choose("/etc/gone", "mine"));
    QVERIFY(choose("/var/log/big", "mine"));
    QVERIFY(choose("/etc/lines", "mine"));
    QVERIFY(
        inView("grep -qx theirs etc/conf; [ \"$(stat -c %u etc/conf)\" = 0 ]; grep -qx mine usr/bin/p; [ ! -e etc/gone "
               "]; [ \"$(stat -c %s var/log/big)\" = 9437184 ]; "
               "grep -qx 5 etc/lines; [ ! -e etc/.pibox-carry.new ]"));
    // What the upgrade had made of both is not lost.
    QVERIFY((find(now(), "/etc/lines")->choice.sides == Sides{"theirs", "was"}));
    QVERIFY(choose("/etc/lines", "was"));
    QVERIFY(inView("grep -qx one etc/lines; grep -qx five etc/lines"));
    // And back again, with owner and all.
    QVERIFY(choose("/etc/conf", "mine"));
    QVERIFY(inView("grep -qx mine etc/conf; [ \"$(stat -c '%u %g' etc/conf)\" = '7 8' ]"));
    // What was edited meanwhile is kept as well.
    QVERIFY(inView("echo edited >etc/conf"));
    QVERIFY(find(now(), "/etc/conf")->choice.side.empty());
    QVERIFY(choose("/etc/conf", "theirs"));
    QVERIFY(choose("/etc/conf", "was"));
    QVERIFY(inView("grep -qx edited etc/conf"));
    unmount();
    mount();
    QVERIFY(inView("grep -qx edited etc/conf; grep -qx mine usr/bin/p; [ ! -e etc/gone ]"));
  }

  void onlyOfWhatRuns() {
    conflicts();
    upgradeAndMount();
    QVERIFY(bank::writeBootReport(
        m_layout,
        {.bank = bankId(1), .role = bank::Role::Previous, .kind = {}, .bootDir = ".", .reason = {}, .started = 0}));
    QVERIFY(find(now(), "/etc/conf")->choice.sides.empty());
    QCOMPARE(choose("/etc/conf", "theirs").error().code, Code::WrongState);
    QCOMPARE(carry::review(m_layout, m_root / "view", bankId(1), {}).error().code, Code::BankMissing);
  }

  /// A cut at each step of an undo: the one or the other version, and doing it again works.
  void undoSurvivesEveryCut() {
    conflicts();
    upgradeAndMount();
    QVERIFY(inView("echo edited >etc/conf"));
    int steps = 0;
    for (int at = 1;; ++at) {
      int count = 0;
      bool hit = false;
      fault::setHook([&](std::string_view, const fs::path&) -> Result<> {
        if (++count != at) return {};
        hit = true;
        if (at % 2 == 0) return failErrno(Code::WriteFailed, "x", ENOSPC);
        throw PowerCut{};
      });
      try {
        const auto done = choose("/etc/conf", "theirs");
        QVERIFY(hit ? !done && done.error().code == Code::DiskFull : done.has_value());
      } catch (const PowerCut&) {
      }
      fault::setHook({});
      QVERIFY(inView("grep -qx edited etc/conf || grep -qx theirs etc/conf"));
      if (!hit) break;
      steps = at;
      QVERIFY(choose("/etc/conf", "theirs") || find(now(), "/etc/conf")->choice.side == "theirs");
      QVERIFY(inView("grep -qx theirs etc/conf; [ ! -e etc/.pibox-carry.new ]"));
      QVERIFY(choose("/etc/conf", "was"));
    }
    QVERIFY(steps >= 12);
  }

  void reportsComeBackAsTheyWereWritten() {
    conflicts();
    QVERIFY(inRelease(1, "echo x >\"$(printf 'etc/\\377')\""));
    QVERIFY(carry::carryForTrial(m_layout, bankId(2)));
    const auto text = readFile(m_layout.carryReport(bankId(2)), 1 << 20).value();
    const auto listed = carry::parseReport(text);
    QVERIFY(listed.has_value());
    QCOMPARE(carry::reportJson(listed->report), text);
    QVERIFY(std::ranges::contains(listed->report.entries, std::string("/etc/\377"), &carry::Entry::path));
    QCOMPARE(carry::keyOf("/etc/\377"), "hex:2f6574632fff");
    QCOMPARE(carry::pathOfKey("hex:2f6574632fff").value(), std::string("/etc/\377"));
    for (std::size_t size = 0; size < text.size(); size += 97)
      QVERIFY(!carry::parseReport(std::string_view(text).substr(0, size)));
  }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "review_test.moc"
