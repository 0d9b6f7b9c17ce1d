// What must hold in every state that can be reached.

#include "bank/reset.h"
#include "powercut/explorer.h"

#include <nlohmann/json.hpp>

namespace pibox::bank {

void Explorer::violation(const std::string& what) {
  m_report.violations.push_back(m_world.name() + ": " + what);
}

/// After each durable step. `node` is what was; what has happened by this step is noted in it.
void Explorer::checkStep(Node& node, const Snapshot& after, const Facts& was, const Facts& is, const Doing& doing) {
  if (is.current != was.current && was.current != 0) node.before = m_reader.bank(was.current).value();
  if (is.trial == 0) {
    if (was.trial != 0 && !doing.disarms) checkEnd(node, was, is);
    node.over = false;
  } else if (is.trial != was.trial || doing.ends) {
    if (doing.arms) node.over = false;
    // From the first step on that it takes to end a trial. To put an `upper` back that a cut has left under another
    // name is none.
    if (doing.ends && is.uppers <= was.uppers && m_reader.differ(node.card, after)) node.over = true;
    if (m_reader.json(is.trial).contains("given_up")) node.over = false;  // it says so itself
  }
  if (is.outcome == was.outcome || is.outcome == 0) return;
  const auto outcome = m_reader.json(is.outcome);
  const auto result = outcomeResultFromString(outcome["result"].get<std::string>()).value();
  m_report.reached.insert(result);
  m_report.told.insert(toString(result) + " " + outcome.value("code", ""));
}

/// A trial's record has gone: the outcome says how it has ended, and that is true.
void Explorer::checkEnd(const Node& node, const Facts& was, const Facts& is) {
  const auto trial = m_reader.json(was.trial);
  const auto bank = trial["bank"].get<std::string>();
  if (is.outcome == 0) return violation("the trial of " + bank + " has ended without a word");
  const auto outcome = m_reader.json(is.outcome);
  if (outcome["to"] != bank || outcome["kind"] != trial["kind"])
    return violation("the trial of " + bank + " has ended, and what is told is of another");
  const auto kind = kindFromString(trial["kind"].get<std::string>()).value();
  const auto result = outcomeResultFromString(outcome["result"].get<std::string>()).value();
  const bool isCurrent = m_reader.bank(is.current).value().str() == bank;
  const bool undo = trial.value("undo_reset", false);
  if (outcome.contains("code")) {
    if (result != (kind == Kind::Reset ? OutcomeResult::ResetUndone : OutcomeResult::FellBack) ||
        (kind != Kind::Reset && isCurrent))
      violation(bank + " is said to have fallen back, and is current");
    if (trial.contains("given_up") && trial["given_up"]["code"] != outcome["code"])
      violation("why " + bank + " was given up is told in another way");
    if (kind == Kind::Upgrade && m_reader.bank(is.next) && m_reader.bank(is.next)->str() == bank)
      violation(bank + " has fallen back and is still to come");
    return;
  }
  const auto kept = kind == Kind::Upgrade    ? OutcomeResult::Updated
                    : kind == Kind::Rollback ? OutcomeResult::RolledBack
                    : undo                   ? OutcomeResult::ResetUndone
                                             : OutcomeResult::Reset;
  if (result != kept || !isCurrent) violation(bank + " is said to be kept, and is not current");
  if (kind != Kind::Reset && outcome["from"] != node.before.str())
    violation("where " + bank + " came from is not told");
}

/// A bank is about to be mounted, by a start that has led to `node`.
void Explorer::checkMounted(const Node& node, const Decision& decision, const std::string& bootDir) {
  const auto& layout = m_card.layout;
  const auto& bank = *decision.bank;
  const auto links = readLinks(layout);
  if (m_world.kernelOf(bank).str() != bootDir) violation(bank.str() + " under the kernel of " + bootDir);
  if (!m_world.sound(bank)) violation(bank.str() + " is not sound, and is started");
  if (!fs::is_directory(layout.upper(bank)) || !fs::is_directory(layout.work(bank)))
    violation(bank.str() + " without upper or work");
  if (decision.role == Role::Current && links.current != bank) violation(bank.str() + " as current, which it is not");
  if (decision.role == Role::Previous && links.previous != bank)
    violation(bank.str() + " as previous, which it is not");
  if (const auto outcome = readOutcome(layout); outcome && *outcome && (*outcome)->result == OutcomeResult::Repaired &&
                                                m_world.mountable(kOld) && m_world.sound(kOld))
    violation("a good bank was taken for a broken one");
  if (readCommit(layout).value()) violation("a commit is left open");
  if (decision.role != Role::Trial && m_world.refuses != World::Refuses::Starts && readTrial(layout).value())
    violation("something is armed, and neither tried nor given up");
  checkKept(node);
  for (const auto& one : {kOlder, kOld, kNew})
    if (decision.role != Role::Trial && fs::exists(trialUpper(layout, one)))
      violation("a reset of " + one.str() + " is neither kept nor undone");
}

/// What a PiBox must have once a start has gone through.
void Explorer::checkKept(const Node& node) {
  const auto& layout = m_card.layout;
  const auto links = readLinks(layout);
  if (!links.current) return violation("current is gone");
  if (links.current == kNew && !node.proven) violation("the new bank is current and has never passed a test");
  if (readBankTxt(layout) != m_world.kernelOf(*links.current).str()) violation("bank.txt and current do not agree");
  if (links.next == links.current) violation("what is current is still to come");
  // The way back.
  const bool removed = m_world.remove && !links.previous;  // its link goes first
  if (!removed && links.previous != node.before)
    violation("previous is not " + node.before.str() + ", which was current before");
  for (const auto& one : {kOlder, kOld, kNew})
    if (fs::exists(layout.bank(one)) && !fs::exists(layout.boot / m_world.kernelOf(one).str() / "kernel"))
      violation(one.str() + " has lost its kernel");
  // What a person has changed in the old banks stays there, but where a reset has been asked for.
  for (const auto& old : {kOlder, kOld})
    if (!m_world.reset && fs::exists(layout.bank(old)) && !fs::exists(layout.upper(old) / "state"))
      violation("the changes in " + old.str() + " are gone");
}

/// A bank is about to be mounted as a trial, by a start of `node`.
void Explorer::checkTrial(const Node& node, const ImageId& bank) {
  if (node.over) violation(bank.str() + " is tried again after it has been given up");
  const auto before = m_reader.factsOf(node.card).trial;
  const auto trial = readTrial(m_card.layout).value();
  if (before == 0 || !trial) return violation("a trial without a record");
  const auto was = m_reader.json(before);
  if (trial->bank != bank) violation(bank.str() + " is tried instead of " + trial->bank.str());
  if (trial->attempts.size() != was["attempts"].size() + 1 || trial->triesLeft + 1 != was["tries_left"] ||
      trial->attempts.size() + trial->triesLeft != trial->tries)
    violation("a try of " + bank.str() + " is not counted");
}

/// One step back is had by who asks for it, and by nobody else, but where `current` cannot be started.
void Explorer::checkBack(const Node& node, const Decision& decision, const std::string& bootDir, bool back) {
  const auto links = readLinks(m_card.layout);
  const bool currentWorks = links.current && m_world.mountable(*links.current) && m_world.sound(*links.current);
  if (decision.role == Role::Previous && !back && !node.redirected && currentWorks)
    violation(decision.bank->str() + " is started, and nobody has asked for it");
  if (decision.role == Role::Trial && back)
    violation(decision.bank->str() + " is tried although a person asks to go back");
  const bool onTrial = m_reader.factsOf(node.card).trial != 0;
  if (!back || onTrial || node.redirected || m_world.refuses == World::Refuses::Starts || !links.previous) return;
  const auto& previous = *links.previous;
  const bool reached = m_world.kernelOf(previous).str() == bootDir || canBootOther(node);
  if (reached && m_world.mountable(previous) && m_world.sound(previous) && decision.bank != previous)
    violation("one step back to " + previous.str() + " is asked for in vain");
}

}  // namespace pibox::bank
