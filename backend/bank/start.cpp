#include "bank/start.h"

#include "bank/check.h"
#include "bank/reset.h"
#include "bank/transition.h"
#include "base/durable.h"

#include <algorithm>
#include <set>
#include <sys/stat.h>

namespace pibox::bank {
namespace {

/// A failure becomes a note, and nothing instead of a value.
template <class T>
T orNote(Result<T> result, std::vector<Error>& notes) {
  if (result) return *std::move(result);
  notes.push_back(std::move(result).error());
  return {};
}

void orNote(const Result<>& result, std::vector<Error>& notes) {
  if (!result) notes.push_back(result.error());
}

/// The file that any PC can make. It is consumed before it is obeyed: a cut loses the request, and never obeys it
/// twice.
bool takeRollbackFile(const Layout& layout, std::vector<Error>& notes) {
  struct stat info{};
  if (::lstat(layout.rollbackRequest().c_str(), &info) != 0) return false;
  orNote(S_ISDIR(info.st_mode) ? removeTreeDurably(layout.rollbackRequest()) : removeDurably(layout.rollbackRequest()),
         notes);
  return true;
}

RescueRequest requestOf(const Layout& layout, const StartRequest& request, std::vector<Error>& notes) {
  if (takeRollbackFile(layout, notes) || request.backHeld) return {.kind = RescueRequest::Kind::Back, .bank = {}};
  const auto named = commandLineValue(request.commandLine, "pibox.bank");
  if (!named) return {};
  const auto id = ImageId::parse(*named);
  if (!id) {
    notes.push_back({Code::BadImageId, "pibox.bank=" + *named});
    return {};
  }
  return {.kind = RescueRequest::Kind::Bank, .bank = *id};
}

Situation situationOf(const Layout& layout, const StartRequest& request, std::vector<Error>& notes) {
  Situation s;
  s.links = readLinks(layout);
  s.trial = orNote(readTrial(layout), notes);
  s.redirects = orNote(readRedirects(layout), notes);
  s.request = requestOf(layout, request, notes);
  s.bootDir = bootDirFromCommandLine(request.commandLine);
  s.broken = request.broken;
  s.canBootOther = request.canBootOther;
  std::vector<std::optional<ImageId>> banks = {s.links.current, s.links.next, s.links.previous, s.request.bank};
  if (s.trial) banks.emplace_back(s.trial->bank);
  if (s.redirects) banks.push_back(s.redirects->forced);
  struct stat info{};
  for (const auto& bank : banks)
    if (bank && ::lstat(layout.bank(*bank).c_str(), &info) == 0 && S_ISDIR(info.st_mode))
      s.bootDirs[*bank] = bootDirOf(layout, *bank);
  return s;
}

/// A reset that could not be mounted says nothing about the bank itself: the reset is given up.
void blameReset(const Layout& layout, Situation& s, std::vector<Error>& notes) {
  if (!s.trial || s.trial->kind != Kind::Reset || s.trial->givenUp || s.trial->attempts.empty()) return;
  const auto broken = s.broken.find(s.trial->bank);
  if (broken == s.broken.end()) return;
  s.trial->givenUp = GivenUp{.code = Code::TrialUnmountable, .detail = broken->second, .failedTest = {}};
  s.broken.erase(broken);
  orNote(writeTrial(layout, *s.trial), notes);
}

/// What the decision is left with when its durable part could not be done.
void withoutDurable(Situation& s, const Decision& decision) {
  if (decision.role == Role::Trial) s.trial.reset();
  if (decision.action == Decision::Action::Mount) return;
  if (!s.redirects) s.redirects.emplace();
  s.redirects->counts[*decision.bank] = kMaxRedirects;
}

bool firstStart(const Situation& s, const Decision& decision) {
  return decision.role == Role::Trial && s.trial && s.trial->kind == Kind::Upgrade && s.trial->attempts.empty();
}

}  // namespace

Start prepareStart(const Layout& layout, const StartRequest& request) {
  Start start;
  orNote(recover(layout, request.now), start.notes);
  auto s = situationOf(layout, request, start.notes);
  blameReset(layout, s, start.notes);
  const bool always = commandLineValue(request.commandLine, "pibox.verify") == "always";
  std::set<ImageId> checked;
  // Each turn rules out a bank, a trial or a way; so there are few.
  for (int turn = 0; turn < 16; ++turn) {
    start.decision = decide(s);
    const auto& decision = start.decision;
    if (decision.bank && checked.insert(*decision.bank).second) {
      // A cut in the middle of a reset has left `upper` under another name; that is no fault of the bank.
      orNote(ensureUpper(layout, *decision.bank), start.notes);
      const bool fully = always || firstStart(s, decision);
      const auto manifest = fully ? checkBankFully(layout, *decision.bank, request.keys)
                                  : checkBank(layout, *decision.bank, request.keys);
      if (!manifest) {
        start.notes.push_back(manifest.error());
        s.broken[*decision.bank] = toString(manifest.error());
        continue;
      }
      start.trialSeconds = manifest->trialSeconds;
    }
    const auto applied = apply(layout, decision, request.now);
    if (applied) return start;
    start.notes.push_back(applied.error());
    // `current` can be mounted whatever the card still takes; nothing else without having been noted first.
    if (decision.action == Decision::Action::Rescue ||
        (decision.action == Decision::Action::Mount && decision.role != Role::Trial))
      return start;
    withoutDurable(s, decision);
  }
  start.decision = {.action = Decision::Action::Rescue,
                    .bank = {},
                    .before = {},
                    .bootDir = {},
                    .detail = {},
                    .reason = "no decision"};
  return start;
}

}  // namespace pibox::bank
