#include "powercut/explorer.h"

#include "bank/reset.h"
#include "bank/start.h"

#include <nlohmann/json.hpp>

namespace pibox::bank {
namespace {

const ImageId kOlder = id("pibox-1.3");
const ImageId kOld = id("pibox-1.4");
const ImageId kNew = id("pibox-1.5");
constexpr std::int64_t kNow = 1760000000;
constexpr std::size_t kTooManyStarts = 24;

Json jsonOf(const std::string& what) {
  return parseJson(std::string_view(what).substr(1)).value();
}

/// Why a trial has been given up, and how far each of its attempts came, is told to people and decides nothing.
std::string decisiveTrial(const std::string& what) {
  auto json = jsonOf(what);
  json["attempts"] = json["attempts"].size();
  json["given_up"] = json.contains("given_up");
  return json.dump();
}

/// While a commit is open, whether its outcome is there already decides whether it is written. Otherwise nobody asks
/// for an outcome, but a repair for one of its own kind.
std::string decisiveOutcome(const std::string& what, bool commitOpen) {
  const auto json = jsonOf(what);
  const auto result = json["result"].get<std::string>();
  return commitOpen || result == toString(OutcomeResult::Repaired) ? result + json["to"].get<std::string>() : "-";
}

}  // namespace

std::string World::name() const {
  std::string text = ownBootFiles ? "own boot files" : "shared boot files";
  text += firmware == Firmware::Obeys     ? ", tryboot obeyed"
          : firmware == Firmware::Ignores ? ", tryboot ignored"
          : firmware == Firmware::Kexec   ? ", kexec"
                                          : ", no tryboot";
  if (kernelDies) text += ", new kernel dies";
  if (newUnmountable) text += ", new bank unmountable";
  if (currentUnmountable) text += ", current unmountable";
  return text + ":" + (upgrade ? " upgrade" : "") + (rollback ? " rollback" : "") + (reset ? " reset" : "");
}

Explorer::Explorer(World world) : m_world(world) {
  const auto& layout = m_card.layout;
  for (const auto& folder : {layout.overlay, layout.state(), layout.state() / "staging", layout.boot})
    fs::create_directories(folder);
  Card::fill(layout, kOlder, false, kOld.str());
  Card::fill(layout, kOld, true);
  Card::fill(layout, kNew, m_world.ownBootFiles, kOld.str(), layout.staging(kNew));
  put(layout.bankTxt(), formatBankTxt(kOld.str()));
  fs::create_symlink(kOld.str(), layout.current());
  fs::create_symlink(kOlder.str(), layout.previous());
}

Report Explorer::explore() {
  visit({.card = m_card.snapshot(), .once = {}});
  for (Index index = 0; index < m_nodes.size() && m_report.violations.empty(); ++index) expand(index);
  m_report.states = m_nodes.size();
  measureStarts();
  return m_report;
}

std::string Explorer::keyOf(const Node& node) {
  std::string key = (node.once ? *node.once : "-") + (node.proven ? "+" : "-");
  bool commitOpen = false;  // "commit" comes before "outcome"
  for (const auto number : node.card) {
    const auto& part = partOf(number);
    key += commitOpen ? part.duringCommit : part.otherwise;
    commitOpen |= part.isCommit;
  }
  return key;
}

const Explorer::Part& Explorer::partOf(std::uint32_t number) {
  if (number >= m_parts.size()) m_parts.resize(number + 1);
  auto& part = m_parts[number];
  if (!part) part = madeOf(m_card.entry(number), number);
  return *part;
}

Explorer::Part Explorer::madeOf(const Entry& entry, std::uint32_t number) const {
  const auto& [path, what] = entry;
  // A name that a cut has left of an unfinished write is overwritten by the next one and read by nobody.
  if (path.ends_with(".new")) return {};
  if (path == "overlay/.upgrade/outcome") return {decisiveOutcome(what, false), decisiveOutcome(what, true)};
  std::string whole(reinterpret_cast<const char*>(&number), sizeof number);
  if (path == "overlay/.upgrade/trial") whole = decisiveTrial(what);
  if (path == "boot/bank.txt") whole = parseBankTxt(std::string_view(what).substr(1)).value_or(what);
  unsigned changes = 0;
  if (path.ends_with("/state")) changes = (what == "f" + kOlder.str() ? 1U : 0U) | (what == "f" + kOld.str() ? 2U : 0U);
  return {whole, whole, path == "overlay/.upgrade/commit", changes};
}

unsigned Explorer::changesOn(const Snapshot& card) {
  unsigned changes = 0;
  for (const auto number : card) changes |= partOf(number).changes;
  return changes;
}

Explorer::Index Explorer::visit(Node node) {
  ++m_report.transitions;
  const auto [at, fresh] = m_known.emplace(keyOf(node), m_nodes.size());
  if (fresh) {
    m_nodes.push_back(std::move(node));
    m_next.emplace_back();
  }
  return at->second;
}

void Explorer::violation(const std::string& what) {
  m_report.violations.push_back(m_world.name() + ": " + what);
}

std::string Explorer::firmwareChoice(const Node& node) const {
  if (node.once && m_world.firmware != World::Firmware::Ignores) return *node.once;
  return readBankTxt(m_card.layout).value_or(".");
}

bool Explorer::canBootOther(const Node& node) const {
  if (m_world.firmware == World::Firmware::Kexec) return !node.once;
  return m_world.firmware != World::Firmware::Absent;
}

bool Explorer::unmountable(const ImageId& bank) const {
  return (m_world.newUnmountable && bank == kNew) || (m_world.currentUnmountable && bank == kOld);
}

void Explorer::addCuts(const Snapshot& before, const std::vector<Snapshot>& cuts, bool proven, bool mayErase) {
  const auto changes = mayErase ? 0 : changesOn(before);
  for (const auto& cut : cuts) {
    visit({.card = cut, .once = {}, .proven = proven});
    if ((changes & ~changesOn(cut)) != 0) violation("changes of a person are gone from the card");
  }
  m_report.cuts += cuts.size();
}

void Explorer::expand(Index index) {
  m_card.restore(m_nodes[index].card);
  const auto bootDir = firmwareChoice(m_nodes[index]);
  if (!fs::exists(m_card.layout.boot / bootDir / "kernel")) return violation("no kernel in " + bootDir);
  if (m_world.kernelDies && bootDir == kNew.str()) {
    // It panics, or the watchdog bites: a restart without any wish.
    auto node = m_nodes[index];
    node.once.reset();
    const auto next = visit(std::move(node));
    m_next[index] = next;
    return;
  }
  start(index, false);
  start(index, true);
}

void Explorer::start(Index index, bool back) {
  const Node node = m_nodes[index];
  m_card.restore(node.card);
  const auto bootDir = firmwareChoice(node);
  StartRequest request{.commandLine = "panic=10 pibox.boot=" + bootDir,
                       .backHeld = back,
                       .broken = {},
                       .canBootOther = canBootOther(node),
                       .keys = {},
                       .now = kNow};
  // A reset that is kept lets go of what the one before it had put aside.
  const auto commit = readCommit(m_card.layout).value();
  const bool mayErase = commit && commit->kind == Kind::Reset && !commit->undoReset;
  Start started;
  const auto cuts = m_card.run([&] {
    // As init does it: what cannot be mounted is ruled out, and the rest decided anew.
    for (int turn = 0; turn < 4; ++turn) {
      started = prepareStart(m_card.layout, request);
      const auto& d = started.decision;
      if (d.action != Decision::Action::Mount || !unmountable(*d.bank)) return;
      request.broken[*d.bank] = "mount";
      request.backHeld = false;
    }
  });
  addCuts(node.card, cuts, node.proven, mayErase);
  const auto& decision = started.decision;
  if (const auto outcome = readOutcome(m_card.layout); outcome && *outcome)
    m_report.reached.insert(toString((*outcome)->result) +
                            ((*outcome)->code ? std::string(" ") + describe(*(*outcome)->code).id : ""));
  Node after{.card = cuts.back(), .once = {}, .proven = node.proven};
  std::optional<Index> next;
  switch (decision.action) {
    case Decision::Action::Rescue:
      return violation("nothing to start: " + decision.reason);
    case Decision::Action::RestartOnce:
      after.once = decision.bootDir;
      next = visit(after);
      break;
    case Decision::Action::RestartPlainly:
      next = visit(after);
      break;
    case Decision::Action::Mount:
      checkMounted(decision, bootDir, node.proven);
      {
        BootReport report{.bank = decision.bank, .role = decision.role, .kind = {}, .bootDir = bootDir, .reason = {}};
        if (!writeBootReport(m_card.layout, report)) return violation("boot.json");
      }
      if (decision.role == Role::Trial) next = visit(after);  // it dies
      if (!m_run.insert(keyOf(after) + toString(decision.role) + decision.bank->str()).second) break;
      if (decision.role == Role::Trial) {
        runTrial(after);
      } else {
        runCommitted(after);
      }
      break;
  }
  if (!back) m_next[index] = next;
}

std::vector<Snapshot> Explorer::act(const Snapshot& from, const std::function<Result<>()>& work,
                                    const std::optional<std::string>& report) {
  m_card.restore(from);
  if (report) put(m_card.layout.bootJson(), *report);
  return m_card.run([&] {
    if (const auto done = work(); !done && done.error().code == Code::Internal) violation(toString(done.error()));
  });
}

void Explorer::runTrial(const Node& node) {
  const auto report = readFile(m_card.layout.bootJson(), 65536).value();
  const auto bank = readBootReport(m_card.layout).value()->bank;
  const auto& layout = m_card.layout;
  const bool proven = node.proven || bank == kNew;
  const auto trial = readTrial(layout).value();
  const bool mayErase = trial->kind == Kind::Reset && !trial->undoReset;
  addCuts(node.card, act(node.card, [&] { return commitTrial(layout, kNow); }, report), proven, mayErase);
  const auto giveUp = [&] { return giveUpTrial(layout, Code::TrialFailed, "network", "30-network"); };
  addCuts(node.card, act(node.card, giveUp, report), node.proven, false);
}

void Explorer::runCommitted(const Node& node) {
  const auto report = readFile(m_card.layout.bootJson(), 65536).value();
  const auto& layout = m_card.layout;
  const auto links = readLinks(layout);
  std::vector<std::function<Result<>()>> wishes = {
      [&] { return recover(layout, kNow); },
      [&] { return disarm(layout); },
  };
  if (m_world.upgrade) {
    wishes.emplace_back([&] { return completeStaging(layout, kNew); });
    wishes.emplace_back([&] { return arm(layout, Kind::Upgrade, kNew, 2, kNow); });
  }
  if (m_world.rollback)
    wishes.emplace_back([&] { return arm(layout, Kind::Rollback, links.previous.value_or(kOlder), 2, kNow); });
  if (m_world.reset) {
    wishes.emplace_back([&] { return arm(layout, Kind::Reset, links.current.value_or(kOld), 2, kNow); });
    wishes.emplace_back([&] { return armUndoReset(layout, 2, kNow); });
    wishes.emplace_back([&] { return eraseBackup(layout); });
  }
  for (const auto& wish : wishes) {
    const auto cuts = act(node.card, wish, report);
    const bool erases = m_world.reset && &wish == &wishes.back();
    addCuts(node.card, cuts, node.proven, erases);
    // A trial with other boot files: the service asks the firmware for them.
    m_card.restore(cuts.back());
    const auto trial = readTrial(layout);
    if (trial && *trial && (*trial)->bootDir && canBootOther(node))
      visit({.card = cuts.back(), .once = (*trial)->bootDir, .proven = node.proven});
  }
}

void Explorer::checkMounted(const Decision& decision, const std::string& bootDir, bool proven) {
  const auto& layout = m_card.layout;
  const auto& bank = *decision.bank;
  const auto links = readLinks(layout);
  const auto own = bootDirOf(layout, bank);
  if (own && *own != bootDir) violation(bank.str() + " under the kernel of " + bootDir);
  if (!fs::is_directory(layout.upper(bank)) || !fs::is_directory(layout.work(bank)))
    violation(bank.str() + " without upper or work");
  if (decision.role == Role::Current && links.current != bank) violation(bank.str() + " as current, which it is not");
  if (!links.current) violation("current is gone");
  if (const auto outcome = readOutcome(layout);
      outcome && *outcome && (*outcome)->result == OutcomeResult::Repaired && !m_world.currentUnmountable)
    violation("a good bank was taken for a broken one");
  if (links.current == kNew && !proven) violation("the new bank is current and has never passed a test");
  if (decision.role == Role::Trial && !readTrial(layout).value()) violation("a trial without a record");
  if (readCommit(layout).value()) violation("a commit is left open");
  if (links.current && readBankTxt(layout) != bootDirOf(layout, *links.current))
    violation("bank.txt and current do not agree");
  for (const auto& one : {kOlder, kOld, kNew})
    if (decision.role != Role::Trial && fs::exists(trialUpper(layout, one)))
      violation("a reset of " + one.str() + " is neither kept nor undone");
  // What a person has changed in the old banks stays there, but where a reset has been asked for.
  for (const auto& old : {kOlder, kOld})
    if (!m_world.reset && !fs::exists(layout.upper(old) / "state"))
      violation("the changes in " + old.str() + " are gone");
}

void Explorer::measureStarts() {
  for (Index first = 0; first < m_nodes.size(); ++first) {
    std::size_t starts = 1;
    for (Index at = first; m_next[at]; at = *m_next[at])
      if (++starts > kTooManyStarts) return violation("a PiBox that never starts");
    m_report.worstStarts = std::max(m_report.worstStarts, starts);
  }
}

}  // namespace pibox::bank
