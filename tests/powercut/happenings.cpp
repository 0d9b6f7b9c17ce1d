// What happens to a PiBox between two power cuts: a start, a trial's end, what a person asks for.

#include "bank/reset.h"
#include "powercut/explorer.h"

namespace pibox::bank {
namespace {
constexpr std::int64_t kNow = 1760000000;
constexpr unsigned kTries = 2;
}  // namespace

std::string Explorer::firmwareChoice(const Node& node) const {
  if (node.once && m_world.firmware != World::Firmware::Ignores) return *node.once;
  return readBankTxt(m_card.layout).value_or(".");
}

bool Explorer::canBootOther(const Node& node) const {
  if (m_world.firmware == World::Firmware::Kexec) return !node.once;
  return m_world.firmware != World::Firmware::Absent;
}

Explorer::Node Explorer::addCuts(const Node& from, const std::vector<Snapshot>& cuts, const Doing& doing) {
  Node node = from;
  node.once.reset();
  node.proven |= doing.proves;
  const auto first = m_reader.factsOf(from.card);
  auto was = first;
  for (const auto& cut : cuts) {
    const auto is = m_reader.factsOf(cut);
    checkStep(node, cut, was, is, doing);
    node.redirected = is.redirects != 0 && (node.redirected || doing.redirects);
    if (!doing.mayErase && (first.changes & ~is.changes) != 0) violation("changes of a person are gone from the card");
    node.card = cut;
    was = is;
    visit(node);
  }
  m_report.cuts += cuts.size();
  return node;
}

void Explorer::start(Index index, bool back) {
  const Node node = m_nodes[index];
  const auto& layout = m_card.layout;
  m_card.restore(node.card);
  const auto bootDir = firmwareChoice(node);
  StartRequest request{.commandLine = "panic=10 pibox.boot=" + bootDir,
                       .backHeld = back,
                       .broken = {},
                       .canBootOther = canBootOther(node),
                       .keys = {testKey().publicKey},
                       .now = kNow};
  // A reset that is kept lets go of what the one before it had put aside.
  const auto commit = readCommit(layout).value();
  const bool mayErase = commit && commit->kind == Kind::Reset && !commit->undoReset &&
                        fs::exists(clearedUpper(layout, commit->bank) / "state");
  if (m_world.refuses == World::Refuses::Starts) m_card.refuse(layout.overlay);
  Start started;
  Node after = node;
  // As init does it: what cannot be mounted is ruled out, and the rest decided anew.
  for (int turn = 0;; ++turn) {
    const auto cuts = m_card.run([&] { started = prepareStart(layout, request); });
    after = addCuts(after, cuts,
                    {.mayErase = mayErase,
                     .ends = started.decision.has(Effect::FallBack),
                     .redirects = started.decision.has(Effect::CountRedirect)});
    const auto& decision = started.decision;
    if (decision.action != Decision::Action::Mount) break;
    const bool cleared = m_world.resetUnmountable && fs::exists(trialUpper(layout, *decision.bank));
    if (m_world.mountable(*decision.bank) && !cleared) break;
    if (turn == 4) return violation(decision.bank->str() + " is mounted, and mounted again");
    request.broken[*decision.bank] = "mount";
    request.backHeld = false;
  }
  if (m_world.refuses == World::Refuses::Starts) m_card.refuse({});
  const auto& decision = started.decision;
  checkBack(node, decision, bootDir, back);
  std::optional<Index> next;
  switch (decision.action) {
    case Decision::Action::Rescue:
      // Init says so, and restarts after a minute: from the committed boot files.
      if (m_world.refuses != World::Refuses::Starts) return violation("nothing to start: " + decision.reason);
      next = visit(after);
      break;
    case Decision::Action::RestartOnce:
      after.once = decision.bootDir;
      next = visit(after);
      break;
    case Decision::Action::RestartPlainly:
      next = visit(after);
      break;
    case Decision::Action::Mount:
      checkMounted(after, decision, bootDir);
      after.redirected = false;
      if (decision.role == Role::Trial) {
        checkTrial(node, *decision.bank);
        next = visit(after);  // it dies
        if (!back) m_tries[index] = decision.bank;
      }
      if (!writeBootReport(
              layout, {.bank = decision.bank, .role = decision.role, .kind = {}, .bootDir = bootDir, .reason = {}}))
        return violation("boot.json");
      if (decision.role != Role::Trial) {
        runCommitted(after, canBootOther(node));
      } else if (m_run.insert(keyOf(after) + decision.bank->str()).second) {
        runTrial(after);
      }
      break;
  }
  if (!back) m_next[index] = next;
}

std::vector<Snapshot> Explorer::act(const Snapshot& from, const std::string& report,
                                    const std::function<void()>& work) {
  m_card.restore(from);
  put(m_card.layout.bootJson(), report);
  return m_card.run(work);
}

void Explorer::runTrial(const Node& node) {
  const auto& layout = m_card.layout;
  const auto report = readFile(layout.bootJson(), 65536).value();
  const auto bank = readBootReport(layout).value()->bank.value();
  const auto trial = readTrial(layout).value();
  const bool mayErase =
      trial->kind == Kind::Reset && !trial->undoReset && fs::exists(clearedUpper(layout, bank) / "state");
  const auto commit = [&] { return commitTrial(layout, kNow); };
  const auto giveUp = [&] { return giveUpTrial(layout, Code::TrialFailed, "network", "30-network"); };
  addCuts(node,
          act(node.card, report,
              [&] {
                if (!recordStage(layout, "selftest 1/2 Network")) violation("how far it has come is not noted");
                if (commit() && (giveUp() || commit())) violation("what has been kept is given up, or kept again");
              }),
          {.proves = bank == kNew, .mayErase = mayErase});
  auto lost = addCuts(node,
                      act(node.card, report,
                          [&] {
                            if (!giveUp()) violation("a trial cannot be given up");
                          }),
                      {});
  lost.over = true;
  visit(lost);
  addCuts(lost,
          act(lost.card, report,
              [&] {
                if (commit()) violation("what has been given up is kept");
              }),
          {});
  // A person who is too early.
  addCuts(node,
          act(node.card, report,
              [&] {
                if (!recover(layout, kNow)) violation("nothing is to be finished, and that fails");
                if (disarm(layout)) violation("the trial that runs is disarmed");
                for (const auto& one : {kOlder, kOld, kNew})
                  for (const auto kind : {Kind::Upgrade, Kind::Rollback, Kind::Reset})
                    if (arm(layout, kind, one, kTries, kNow)) violation("something is armed while a trial runs");
                if (removeBank(layout, bank)) violation("the bank on trial is removed");
              }),
          {});
}

void Explorer::runCommitted(const Node& first, bool canAsk) {
  const auto report = readFile(m_card.layout.bootJson(), 65536).value();
  // One wish after the other, in every order.
  std::vector<Node> running = {first};
  while (!running.empty() && m_report.violations.empty()) {
    const auto node = std::move(running.back());
    running.pop_back();
    if (m_run.insert(keyOf(node) + report + (canAsk ? "+" : "-")).second) wish(node, canAsk, report, running);
  }
}

void Explorer::wish(const Node& node, bool canAsk, const std::string& report, std::vector<Node>& running) {
  const auto& layout = m_card.layout;
  m_card.restore(node.card);
  put(layout.bootJson(), report);
  const auto links = readLinks(layout);
  struct Wish {
    Doing doing;
    std::function<Result<>()> work;
    std::optional<ImageId> bank;  ///< of an arming
    Kind kind = Kind::Upgrade;
    bool mustDo = true;
  };
  std::vector<Wish> wishes = {
      {.doing = {}, .work = [&] { return recover(layout, kNow); }, .bank = {}},
      {.doing = {.ends = true, .disarms = true}, .work = [&] { return disarm(layout); }, .bank = {}},
  };
  const auto arming = [&](Kind kind, const ImageId& bank, bool mustDo) {
    wishes.push_back({.doing = {.arms = true},
                      .work = [&, kind, bank] { return arm(layout, kind, bank, kTries, kNow); },
                      .bank = bank,
                      .kind = kind,
                      .mustDo = mustDo});
  };
  if (m_world.upgrade) {
    wishes.push_back({.doing = {}, .work = [&] { return completeStaging(layout, kNew); }, .bank = {}, .mustDo = false});
    arming(Kind::Upgrade, kNew, links.next == kNew);
  }
  if (m_world.rollback && links.previous) arming(Kind::Rollback, *links.previous, true);
  if (m_world.reset && links.current) {
    arming(Kind::Reset, *links.current, true);
    wishes.push_back({.doing = {.arms = true},
                      .work = [&] { return armUndoReset(layout, kTries, kNow); },
                      .bank = links.current,
                      .kind = Kind::Reset,
                      .mustDo = resetBackup(layout).has_value()});
    wishes.push_back(
        {.doing = {.mayErase = true}, .work = [&] { return eraseBackup(layout); }, .bank = {}, .mustDo = false});
  }
  if (m_world.remove) {
    const auto started = readBootReport(layout).value()->bank;
    const auto armed = readTrial(layout).value();
    for (const auto& bank : {kOlder, kOld, kNew})
      wishes.push_back({.doing = {.mayErase = true},
                        .work =
                            [&, bank, started, armed] {
                              auto done = removeBank(layout, bank);
                              if (done && (bank == started || bank == links.current || (armed && bank == armed->bank)))
                                violation(bank.str() + " is removed, and is needed");
                              return done;
                            },
                        .bank = {},
                        .mustDo = false});
    wishes.push_back({.doing = {.mayErase = true}, .work = [&] { return tidy(layout); }, .bank = {}});
  }
  for (const auto& one : wishes) {
    Result<> done;
    auto last = addCuts(node, act(node.card, report, [&] { done = one.work(); }), one.doing);
    if (!done && (one.mustDo || done.error().code == Code::Internal)) violation(toString(done.error()));
    if (one.doing.disarms) last.over = true;
    running.push_back(last);
    const auto trial = readTrial(layout).value();
    if (!trial) continue;
    // A trial with other boot files: the service asks the firmware for them.
    if (trial->bootDir && canAsk) last.once = trial->bootDir;
    const auto index = visit(last);
    if (done && one.bank && m_world.canTry(one.kind, *one.bank, readBankTxt(layout).value_or(".")))
      m_armed.push_back({index, *one.bank});
  }
}

}  // namespace pibox::bank
