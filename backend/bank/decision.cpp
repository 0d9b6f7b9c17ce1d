#include "bank/decision.h"

#include <algorithm>
#include <array>

namespace pibox::bank {
namespace {

using Action = Decision::Action;

/// Why a bank cannot be started at this start, or nothing.
std::optional<std::string> whyBroken(const Situation& s, const ImageId& bank) {
  const auto at = s.broken.find(bank);
  return at == s.broken.end() ? std::nullopt : std::optional(at->second);
}

std::optional<std::string> bootDirOfBank(const Situation& s, const ImageId& bank) {
  const auto at = s.bootDirs.find(bank);
  return at == s.bootDirs.end() ? std::nullopt : at->second;
}

/// Whether this kernel is the bank's own.
bool fits(const Situation& s, const ImageId& bank) {
  const auto own = bootDirOfBank(s, bank);
  return !own || *own == s.bootDir;
}

bool redirectsLeft(const Situation& s, const ImageId& bank) {
  if (!s.redirects) return true;
  const auto at = s.redirects->counts.find(bank);
  return at == s.redirects->counts.end() || at->second < kMaxRedirects;
}

bool once(const Situation& s, const ImageId& bank) {
  return s.canBootOther && redirectsLeft(s, bank);
}

bool isThere(const Situation& s, const ImageId& bank) {
  return s.bootDirs.contains(bank);
}

// --- when a trial is over, the first that holds ---

struct TrialEnd {
  bool (*holds)(const Situation&, const Trial&);
  Code (*code)(const Trial&);
  std::string (*detail)(const Situation&, const Trial&);
};

bool nonsense(const Situation& s, const Trial& t) {
  if (!isThere(s, t.bank)) return true;
  if (t.kind == Kind::Upgrade && s.links.next != t.bank) return true;
  return (t.kind == Kind::Reset) != (s.links.current == t.bank);
}

bool endedByGuard(const Trial& t) {
  return !t.attempts.empty() && t.attempts.back().detail == kTimeLimit;
}

std::string lastStage(const Trial& t) {
  return t.attempts.empty() ? "never started" : "came as far as: " + t.attempts.back().stage;
}

constexpr std::array kTrialEnds{
    // The trial is over when …
    TrialEnd{[](const Situation&, const Trial& t) { return t.givenUp.has_value(); },  // its self-test said no
             [](const Trial& t) { return t.givenUp->code; },                          //
             [](const Situation&, const Trial& t) { return t.givenUp->detail; }},
    TrialEnd{nonsense,  // its bank is gone, or the links do not fit it
             [](const Trial&) { return Code::BankMissing; },
             [](const Situation&, const Trial& t) { return t.bank.str(); }},
    TrialEnd{
        [](const Situation&, const Trial& t) { return t.triesLeft == 0; },  // its tries are used up without a commit
        [](const Trial& t) { return endedByGuard(t) ? Code::TrialTimeout : Code::TrialDied; },
        [](const Situation&, const Trial& t) { return lastStage(t); }},
    TrialEnd{[](const Situation& s, const Trial&) {
               return s.request.kind == RescueRequest::Kind::Back;
             },                                                // a person says so
             [](const Trial&) { return Code::TrialStopped; },  //
             [](const Situation&, const Trial& t) { return lastStage(t); }},
    TrialEnd{[](const Situation& s, const Trial& t) { return s.broken.contains(t.bank); },  // it cannot be mounted
             [](const Trial&) { return Code::TrialUnmountable; },
             [](const Situation& s, const Trial& t) { return s.broken.at(t.bank); }},
    TrialEnd{
        [](const Situation& s, const Trial& t) {
          return !fits(s, t.bank) && !once(s, t.bank);
        },  // no way to its boot files
        [](const Trial&) { return Code::TrialNoBootFiles; },
        [](const Situation& s, const Trial& t) { return *bootDirOfBank(s, t.bank) + ", started from " + s.bootDir; }},
};

// --- who is started, the first that can be ---

struct Candidate {
  std::optional<ImageId> bank;
  Role role = Role::Current;
  std::string reason;
};

/// The bank a person asked for at this start, or at the one before a restart into its boot files.
std::optional<ImageId> requested(const Situation& s) {
  if (s.request.kind == RescueRequest::Kind::Bank) return s.request.bank;
  if (s.request.kind == RescueRequest::Kind::Back && !s.trial) return s.links.previous;
  return s.redirects ? s.redirects->forced : std::nullopt;
}

std::string whyNotCurrent(const Situation& s) {
  if (!s.links.current) return "there is no current image";
  const auto broken = whyBroken(s, *s.links.current);
  return s.links.current->str() + " cannot be started: " + broken.value_or("its boot files cannot be reached");
}

/// Completes `decision` if the candidate can be started.
bool start(const Situation& s, const Candidate& candidate, Decision& decision) {
  if (!candidate.bank || !isThere(s, *candidate.bank) || s.broken.contains(*candidate.bank)) return false;
  const auto& bank = *candidate.bank;
  decision.bank = bank;
  decision.role = candidate.role;
  decision.reason = candidate.reason;
  if (fits(s, bank)) {
    decision.action = Action::Mount;
    if (candidate.role == Role::Trial) decision.before.push_back(Effect::CountTry);
    if (s.redirects) decision.before.push_back(Effect::ClearRedirects);
    return true;
  }
  const bool plainly = candidate.role == Role::Current;
  if (plainly ? !redirectsLeft(s, bank) : !once(s, bank)) return false;
  decision.action = plainly ? Action::RestartPlainly : Action::RestartOnce;
  decision.bootDir = *bootDirOfBank(s, bank);
  if (plainly) decision.before.push_back(Effect::PointBankTxt);
  decision.before.push_back(Effect::CountRedirect);
  return true;
}

}  // namespace

bool Decision::has(Effect effect) const {
  return std::ranges::contains(before, effect);
}

Decision decide(const Situation& s) {
  Decision decision;
  bool onTrial = s.trial.has_value();
  if (s.trial) {
    for (const auto& end : kTrialEnds) {
      if (!end.holds(s, *s.trial)) continue;
      decision.before.push_back(Effect::FallBack);
      decision.code = end.code(*s.trial);
      decision.detail = end.detail(s, *s.trial);
      onTrial = false;
      break;
    }
  }
  const auto fellBack =
      decision.before.empty() ? std::string() : s.trial->bank.str() + " was given up: " + describe(decision.code).what;

  // 1. What a person asked for.
  const auto wanted = requested(s);
  const bool wantsTrial = onTrial && wanted == s.trial->bank;
  const auto wantedRole = wanted == s.links.current ? Role::Current : Role::Previous;
  if (!wantsTrial && start(s, {wanted, wantedRole, "asked for at the start"}, decision)) return decision;
  // 2. A trial with tries left.
  if (onTrial && start(s, {s.trial->bank, Role::Trial, "on trial"}, decision)) return decision;
  // 3. and 4. The committed bank.
  if (start(s, {s.links.current, Role::Current, fellBack}, decision)) return decision;
  // It cannot be started: the one before it.
  if (start(s, {s.links.previous, Role::Previous, whyNotCurrent(s)}, decision)) {
    decision.before.push_back(Effect::RecordRepair);
    return decision;
  }
  // Nobody says where this kernel came from, and restarting does not help: `current` is the best guess there is.
  if (s.links.current && isThere(s, *s.links.current) && !s.broken.contains(*s.links.current) && s.bootDir == ".") {
    decision.action = Action::Mount;
    decision.bank = s.links.current;
    decision.role = Role::Current;
    decision.reason = "started from unknown boot files";
    return decision;
  }
  decision.action = Action::Rescue;
  decision.bank.reset();
  decision.role = Role::Current;
  decision.reason = whyNotCurrent(s);
  return decision;
}

}  // namespace pibox::bank
