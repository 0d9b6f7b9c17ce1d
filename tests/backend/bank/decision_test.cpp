#include "bank/decision.h"

#include "backend/bank/bank_fixture.h"

#include <functional>

using namespace pibox;
using namespace pibox::bank;
using Action = Decision::Action;

namespace {

const ImageId kOld = id("pibox-1.4");
const ImageId kNew = id("pibox-1.5");
const ImageId kOlder = id("pibox-1.3");
const ImageId kOther = id("pibox-1.2");

/// A committed bank, the one before it, all running with the boot directory "a", which this kernel is from.
Situation plain() {
  Situation s;
  s.links = {.current = kOld, .next = {}, .previous = kOlder};
  s.bootDir = "a";
  s.bootDirs = {{kOld, "a"}, {kOlder, "a"}, {kOther, "a"}};
  s.canBootOther = true;
  return s;
}

Situation armed(Kind kind = Kind::Upgrade, unsigned triesLeft = 2) {
  auto s = plain();
  const auto bank = kind == Kind::Upgrade ? kNew : kind == Kind::Rollback ? kOlder : kOld;
  if (kind == Kind::Upgrade) {
    s.links.next = kNew;
    s.bootDirs[kNew] = "a";
  }
  s.trial = Trial{
      .bank = bank, .kind = kind, .triesLeft = triesLeft, .tries = 2, .bootDir = {}, .attempts = {}, .givenUp = {}};
  for (unsigned n = triesLeft; n < 2; ++n) s.trial->attempts.push_back({.n = n, .stage = "mounted", .detail = {}});
  return s;
}

Situation with(Situation s, const std::function<void(Situation&)>& change) {
  change(s);
  return s;
}

Decision expect(Action action, std::optional<ImageId> bank, Role role, std::vector<Effect> before = {},
                Code code = Code::TrialDied) {
  return {.action = action,
          .bank = std::move(bank),
          .role = role,
          .before = std::move(before),
          .bootDir = {},
          .code = code,
          .detail = {},
          .reason = {}};
}

struct Row {
  const char* what;
  Situation situation;
  Decision expected;
};

constexpr auto kBack = RescueRequest::Kind::Back;
constexpr auto kBank = RescueRequest::Kind::Bank;

std::vector<Row> rows() {
  const auto trialDirectory = [](Situation& s) { s.bootDirs[kNew] = "b"; };
  const auto counted = [](const ImageId& bank, unsigned n) {
    return [=](Situation& s) {
      if (!s.redirects) s.redirects.emplace();
      s.redirects->counts[bank] = n;
    };
  };
  return {
      // nothing armed
      {"a plain start", plain(), expect(Action::Mount, kOld, Role::Current)},
      {"a staged bank that is not armed is left alone",
       with(plain(),
            [](auto& s) {
              s.links.next = kNew;
              s.bootDirs[kNew] = "a";
            }),
       expect(Action::Mount, kOld, Role::Current)},
      {"the kernel does not matter to a bank that runs with any",
       with(plain(),
            [](auto& s) {
              s.bootDirs[kOld].reset();
              s.bootDir = "z";
            }),
       expect(Action::Mount, kOld, Role::Current)},
      {"current cannot be started", with(plain(), [](auto& s) { s.broken[kOld] = "x"; }),
       expect(Action::Mount, kOlder, Role::Previous, {Effect::RecordRepair})},
      {"there is no current", with(plain(), [](auto& s) { s.links.current.reset(); }),
       expect(Action::Mount, kOlder, Role::Previous, {Effect::RecordRepair})},
      {"neither can be started", with(plain(), [](auto& s) { s.broken = {{kOld, "x"}, {kOlder, "y"}}; }),
       expect(Action::Rescue, {}, Role::Current)},
      {"there is nothing", with(plain(), [](auto& s) { s.links = {}; }), expect(Action::Rescue, {}, Role::Current)},
      {"current is broken, previous has other boot files",
       with(plain(),
            [](auto& s) {
              s.broken[kOld] = "x";
              s.bootDirs[kOlder] = "b";
            }),
       expect(Action::RestartOnce, kOlder, Role::Previous, {Effect::CountRedirect, Effect::RecordRepair})},
      {"and that goes on after the restart",
       with(plain(),
            [](auto& s) {
              s.bootDirs[kOlder] = "b";
              s.bootDir = "b";
              s.redirects = Redirects{{{kOlder, 1}}, kOlder};
            }),
       expect(Action::Mount, kOlder, Role::Previous, {Effect::ClearRedirects})},
      {"from the wrong boot files", with(plain(), [](auto& s) { s.bootDir = "b"; }),
       expect(Action::RestartPlainly, kOld, Role::Current, {Effect::PointBankTxt, Effect::CountRedirect})},
      {"again and again: previous, if it fits",
       with(with(plain(), counted(kOld, 2)),
            [](auto& s) {
              s.bootDir = "b";
              s.bootDirs[kOlder] = "b";
            }),
       expect(Action::Mount, kOlder, Role::Previous, {Effect::ClearRedirects, Effect::RecordRepair})},
      {"from boot files that nobody names",
       with(with(with(plain(), counted(kOld, 2)), counted(kOlder, 2)), [](auto& s) { s.bootDir = "."; }),
       expect(Action::Mount, kOld, Role::Current)},

      // a trial
      {"armed: it is tried", armed(), expect(Action::Mount, kNew, Role::Trial, {Effect::CountTry})},
      {"one try used: again", armed(Kind::Upgrade, 1), expect(Action::Mount, kNew, Role::Trial, {Effect::CountTry})},
      {"all tries used", armed(Kind::Upgrade, 0),
       expect(Action::Mount, kOld, Role::Current, {Effect::FallBack}, Code::TrialDied)},
      {"ended by its time limit",
       with(armed(Kind::Upgrade, 0), [](auto& s) { s.trial->attempts.back().detail = kTimeLimit; }),
       expect(Action::Mount, kOld, Role::Current, {Effect::FallBack}, Code::TrialTimeout)},
      {"given up, tries left", with(armed(Kind::Upgrade, 1), [](auto& s) { s.trial->givenUp = GivenUp{}; }),
       expect(Action::Mount, kOld, Role::Current, {Effect::FallBack}, Code::TrialFailed)},
      {"it cannot be mounted", with(armed(Kind::Upgrade, 1), [](auto& s) { s.broken[kNew] = "x"; }),
       expect(Action::Mount, kOld, Role::Current, {Effect::FallBack}, Code::TrialUnmountable)},
      {"its folder is gone", with(armed(), [](auto& s) { s.bootDirs.erase(kNew); }),
       expect(Action::Mount, kOld, Role::Current, {Effect::FallBack}, Code::BankMissing)},
      {"next is another bank", with(armed(), [](auto& s) { s.links.next = kOlder; }),
       expect(Action::Mount, kOld, Role::Current, {Effect::FallBack}, Code::BankMissing)},
      {"a rollback", armed(Kind::Rollback), expect(Action::Mount, kOlder, Role::Trial, {Effect::CountTry})},
      {"a rollback, used up", armed(Kind::Rollback, 0), expect(Action::Mount, kOld, Role::Current, {Effect::FallBack})},
      {"a reset", armed(Kind::Reset), expect(Action::Mount, kOld, Role::Trial, {Effect::CountTry})},
      {"a reset, used up", armed(Kind::Reset, 0), expect(Action::Mount, kOld, Role::Current, {Effect::FallBack})},
      {"a reset of a bank that is not current", with(armed(Kind::Reset), [](auto& s) { s.links.current = kOlder; }),
       expect(Action::Mount, kOlder, Role::Current, {Effect::FallBack}, Code::BankMissing)},
      {"a trial does not help a broken current: it goes first", with(armed(), [](auto& s) { s.broken[kOld] = "x"; }),
       expect(Action::Mount, kNew, Role::Trial, {Effect::CountTry})},
      {"all broken while on trial", with(armed(), [](auto& s) { s.broken = {{kOld, "x"}, {kNew, "y"}}; }),
       expect(Action::Mount, kOlder, Role::Previous, {Effect::FallBack, Effect::RecordRepair}, Code::TrialUnmountable)},

      // a trial with its own boot files
      {"from the old kernel", with(armed(), trialDirectory),
       expect(Action::RestartOnce, kNew, Role::Trial, {Effect::CountRedirect})},
      {"from its own", with(with(armed(), trialDirectory), [](auto& s) { s.bootDir = "b"; }),
       expect(Action::Mount, kNew, Role::Trial, {Effect::CountTry})},
      {"from its own, after a restart",
       with(with(with(armed(), trialDirectory), counted(kNew, 1)), [](auto& s) { s.bootDir = "b"; }),
       expect(Action::Mount, kNew, Role::Trial, {Effect::CountTry, Effect::ClearRedirects})},
      {"the firmware does not obey, once", with(with(armed(), trialDirectory), counted(kNew, 1)),
       expect(Action::RestartOnce, kNew, Role::Trial, {Effect::CountRedirect})},
      {"the firmware does not obey, twice", with(with(armed(), trialDirectory), counted(kNew, 2)),
       expect(Action::Mount, kOld, Role::Current, {Effect::FallBack, Effect::ClearRedirects}, Code::TrialNoBootFiles)},
      {"the firmware cannot", with(with(armed(), trialDirectory), [](auto& s) { s.canBootOther = false; }),
       expect(Action::Mount, kOld, Role::Current, {Effect::FallBack}, Code::TrialNoBootFiles)},
      {"used up, and still under its kernel",
       with(with(armed(Kind::Upgrade, 0), trialDirectory), [](auto& s) { s.bootDir = "b"; }),
       expect(Action::RestartPlainly, kOld, Role::Current,
              {Effect::FallBack, Effect::PointBankTxt, Effect::CountRedirect})},

      // a person
      {"one step back", with(plain(), [](auto& s) { s.request.kind = kBack; }),
       expect(Action::Mount, kOlder, Role::Previous)},
      {"one step back, to a broken bank",
       with(plain(),
            [](auto& s) {
              s.request.kind = kBack;
              s.broken[kOlder] = "x";
            }),
       expect(Action::Mount, kOld, Role::Current)},
      {"one step back, current is broken",
       with(plain(),
            [](auto& s) {
              s.request.kind = kBack;
              s.broken[kOld] = "x";
            }),
       expect(Action::Mount, kOlder, Role::Previous)},
      {"one step back, with nothing there",
       with(plain(),
            [](auto& s) {
              s.request.kind = kBack;
              s.links.previous.reset();
            }),
       expect(Action::Mount, kOld, Role::Current)},
      {"one step back, to other boot files",
       with(plain(),
            [](auto& s) {
              s.request.kind = kBack;
              s.bootDirs[kOlder] = "b";
            }),
       expect(Action::RestartOnce, kOlder, Role::Previous, {Effect::CountRedirect})},
      {"one step back, to boot files that cannot be had",
       with(plain(),
            [](auto& s) {
              s.request.kind = kBack;
              s.bootDirs[kOlder] = "b";
              s.canBootOther = false;
            }),
       expect(Action::Mount, kOld, Role::Current)},
      {"one step back from a trial", with(armed(), [](auto& s) { s.request.kind = kBack; }),
       expect(Action::Mount, kOld, Role::Current, {Effect::FallBack}, Code::TrialStopped)},
      {"one step back from a trial under its own kernel",
       with(with(armed(), trialDirectory),
            [](auto& s) {
              s.request.kind = kBack;
              s.bootDir = "b";
            }),
       expect(Action::RestartPlainly, kOld, Role::Current,
              {Effect::FallBack, Effect::PointBankTxt, Effect::CountRedirect}, Code::TrialStopped)},
      {"one bank by name", with(plain(), [](auto& s) { s.request = {kBank, kOther}; }),
       expect(Action::Mount, kOther, Role::Previous)},
      {"current by name", with(plain(), [](auto& s) { s.request = {kBank, kOld}; }),
       expect(Action::Mount, kOld, Role::Current)},
      {"a bank that is not there", with(plain(), [](auto& s) { s.request = {kBank, kNew}; }),
       expect(Action::Mount, kOld, Role::Current)},
      {"current by name instead of the trial", with(armed(), [](auto& s) { s.request = {kBank, kOld}; }),
       expect(Action::Mount, kOld, Role::Current)},
      {"the trial by name is the trial", with(armed(), [](auto& s) { s.request = {kBank, kNew}; }),
       expect(Action::Mount, kNew, Role::Trial, {Effect::CountTry})},
  };
}

}  // namespace

Q_DECLARE_METATYPE(Row)

class DecisionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void decides_data() {
    QTest::addColumn<Row>("row");
    for (const auto& row : rows()) QTest::newRow(row.what) << row;
  }
  void decides() {
    QFETCH(Row, row);
    const auto decision = decide(row.situation);
    QCOMPARE(int(decision.action), int(row.expected.action));
    QVERIFY(decision.bank == row.expected.bank);
    if (decision.bank) QVERIFY(decision.role == row.expected.role);
    QVERIFY(decision.before == row.expected.before);
    if (decision.has(Effect::FallBack)) QCOMPARE(describe(decision.code).id, describe(row.expected.code).id);
    // Whoever does not simply get `current` is told why.
    if (decision.role != Role::Current || decision.has(Effect::FallBack)) QVERIFY(!decision.reason.empty());
  }

  /// Every combination of what can be: the rules that must hold for each.
  void neverBreaksTheRules() {
    const std::array<std::optional<std::string>, 3> directories = {std::nullopt, "a", "b"};
    long situations = 0;
    for (int links = 0; links < 8; ++links) {
      for (int kind = -1; kind < 3; ++kind) {
        for (unsigned tries = 0; tries < 3; ++tries) {
          for (int broken = 0; broken < 8; ++broken) {
            for (int dirs = 0; dirs < 27; ++dirs) {
              for (int rest = 0; rest < 3 * 2 * 3 * 4 * 2; ++rest) {
                if (kind < 0 && tries > 0) continue;
                auto s = kind < 0 ? plain() : armed(static_cast<Kind>(kind), tries);
                s.links = {.current = links & 1 ? std::optional(kOld) : std::nullopt,
                           .next = links & 2 ? std::optional(kNew) : std::nullopt,
                           .previous = links & 4 ? std::optional(kOlder) : std::nullopt};
                s.broken.clear();
                if (broken & 1) s.broken[kOld] = "x";
                if (broken & 2) s.broken[kNew] = "x";
                if (broken & 4) s.broken[kOlder] = "x";
                s.bootDirs = {{kOld, directories[static_cast<std::size_t>(dirs % 3)]},
                              {kNew, directories[static_cast<std::size_t>(dirs / 3 % 3)]},
                              {kOlder, directories[static_cast<std::size_t>(dirs / 9)]}};
                int r = rest;
                s.bootDir = std::array{"a", "b", "."}[static_cast<std::size_t>(r % 3)];
                r /= 3;
                s.canBootOther = r % 2 != 0;
                r /= 2;
                s.request.kind = std::array{RescueRequest::Kind::None, kBack, kBank}[static_cast<std::size_t>(r % 3)];
                if (s.request.kind == kBank) s.request.bank = kOlder;
                r /= 3;
                if (r % 4 > 0) s.redirects = Redirects{{{kOld, r % 4 - 1}, {kNew, r % 4 - 1}, {kOlder, r % 4 - 1}}, {}};
                r /= 4;
                if (s.redirects && r % 2 != 0) s.redirects->forced = kOlder;
                ++situations;
                checkRules(s, decide(s));
                if (QTest::currentTestFailed()) return;
              }
            }
          }
        }
      }
    }
    qInfo("%ld situations", situations);
  }

 private:
  static void checkRules(const Situation& s, const Decision& d) {
    if (d.action == Action::Rescue) {
      // Only when neither current nor previous can be started from here.
      for (const auto& bank : {s.links.current, s.links.previous})
        if (bank && !s.broken.contains(*bank)) QVERIFY(s.bootDirs.at(*bank) && *s.bootDirs.at(*bank) != s.bootDir);
      return;
    }
    QVERIFY(d.bank.has_value());
    QVERIFY(!s.broken.contains(*d.bank));
    const auto own = s.bootDirs.at(*d.bank);
    if (d.action == Action::Mount) {
      // Under its own kernel; a stranger's only as the last resort, when nobody says whose it is.
      if (own && *own != s.bootDir) QVERIFY(s.bootDir == "." && d.role == Role::Current && *d.bank == *s.links.current);
    } else {
      QVERIFY(own && *own != s.bootDir && d.bootDir == *own);
      QVERIFY(d.has(Effect::CountRedirect));
      QVERIFY(!s.redirects || s.redirects->counts.at(*d.bank) < kMaxRedirects);
      if (d.action == Action::RestartOnce) QVERIFY(s.canBootOther);
      if (d.action == Action::RestartPlainly) QVERIFY(d.bank == s.links.current);
    }
    if (d.role == Role::Trial) {
      QVERIFY(s.trial && s.trial->triesLeft > 0 && !s.trial->givenUp && s.trial->bank == *d.bank);
      QVERIFY(!d.has(Effect::FallBack));
      QCOMPARE(d.has(Effect::CountTry), d.action == Action::Mount);
    } else {
      QVERIFY(!d.has(Effect::CountTry));
    }
    if (d.role == Role::Current) QVERIFY(d.bank == s.links.current);
    // Never the untested bank but on trial.
    if (*d.bank == kNew) QVERIFY(d.role == Role::Trial);
  }
};

QTEST_GUILESS_MAIN(DecisionTest)
#include "decision_test.moc"
