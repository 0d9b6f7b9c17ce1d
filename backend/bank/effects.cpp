// The durable part of a decision.

#include "bank/bank_txt.h"
#include "bank/reset.h"
#include "bank/running_trial.h"
#include "bank/store.h"
#include "bank/transition.h"
#include "base/durable.h"

#include <utility>

namespace pibox::bank {
namespace {

/// How often a trial was started, and how far it came the last time. One whose kernel never reached its initramfs has
/// no attempts: it is known by the restarts into its boot files.
std::pair<unsigned, std::string> howFar(const Layout& layout, const Trial& trial) {
  if (!trial.attempts.empty()) return {static_cast<unsigned>(trial.attempts.size()), trial.attempts.back().stage};
  const auto redirects = readRedirects(layout);
  if (!redirects || !*redirects) return {0, {}};
  const auto asked = (*redirects)->counts.find(trial.bank);
  return asked == (*redirects)->counts.end() ? std::pair{0U, std::string()}
                                             : std::pair{asked->second, std::string("kernel")};
}

Result<> fallBack(const Layout& layout, Code code, const std::string& detail, std::int64_t now) {
  PIBOX_LET(auto trial, absentIfDamaged(readTrial(layout)));
  if (!trial) return {};
  if (!trial->givenUp) {
    // First of all: after a cut in the middle it must not be tried again.
    trial->givenUp = GivenUp{.code = code, .detail = detail, .failedTest = {}};
    PIBOX_TRY(writeTrial(layout, *trial));
  }
  if (trial->kind == Kind::Reset) PIBOX_TRY(unswapUpper(layout, trial->bank, trial->undoReset));
  const auto [attempts, stage] = howFar(layout, *trial);
  const auto current = readLink(layout, layout.current());
  PIBOX_TRY(
      writeOutcome(layout, {.result = trial->kind == Kind::Reset ? OutcomeResult::ResetUndone : OutcomeResult::FellBack,
                            .kind = trial->kind,
                            .from = current ? current->str() : std::string(),
                            .to = trial->bank.str(),
                            .code = trial->givenUp->code,
                            .detail = trial->givenUp->detail,
                            .failedTest = trial->givenUp->failedTest,
                            .attempts = attempts,
                            .stage = stage,
                            .time = now}));
  if (trial->kind == Kind::Upgrade && readLink(layout, layout.next()) == trial->bank)
    PIBOX_TRY(removeDurably(layout.next()));
  PIBOX_TRY(removeDurably(layout.redirects()));
  return removeDurably(layout.trial());
}

Result<> countTry(const Layout& layout) {
  PIBOX_LET(auto trial, readTrial(layout));
  if (!trial || trial->triesLeft == 0) return fail(Code::WrongState, "no try is left");
  --trial->triesLeft;
  trial->attempts.push_back(
      {.n = static_cast<unsigned>(trial->attempts.size()) + 1, .stage = "initramfs", .detail = {}});
  PIBOX_TRY(writeTrial(layout, *trial));
  return trial->kind == Kind::Reset ? swapUpper(layout, trial->bank, trial->undoReset) : Result<>{};
}

Result<> countRedirect(const Layout& layout, const Decision& decision) {
  PIBOX_LET(const auto before, absentIfDamaged(readRedirects(layout)));
  auto redirects = before.value_or(Redirects{});
  ++redirects.counts[*decision.bank];
  redirects.forced = decision.role == Role::Previous ? decision.bank : std::nullopt;
  PIBOX_TRY(makeFolderDurably(layout.state()));
  return writeRedirects(layout, redirects);
}

Result<> recordRepair(const Layout& layout, const Decision& decision, std::int64_t now) {
  const auto current = readLink(layout, layout.current());
  Outcome outcome{.result = OutcomeResult::Repaired,
                  .kind = Kind::Rollback,
                  .from = current ? current->str() : std::string(),
                  .to = decision.bank->str(),
                  .code = Code::CurrentRepaired,
                  .detail = decision.reason,
                  .failedTest = {},
                  .stage = {},
                  .time = now};
  PIBOX_LET(auto before, absentIfDamaged(readOutcome(layout)));
  // The same at every start until someone puts it right: written once, and said again only if it has been dismissed.
  if (before) before->time = now;
  if (before == outcome) return {};
  PIBOX_TRY(makeFolderDurably(layout.state()));
  return writeOutcome(layout, outcome);
}

Result<> act(const Layout& layout, const Decision& decision, Effect effect, std::int64_t now) {
  switch (effect) {
    case Effect::FallBack:
      return fallBack(layout, decision.code, decision.detail, now);
    case Effect::CountTry:
      return countTry(layout);
    case Effect::PointBankTxt:
      return pointBankTxt(layout, decision.bootDir);
    case Effect::CountRedirect:
      return countRedirect(layout, decision);
    case Effect::ClearRedirects:
      return removeDurably(layout.redirects());
    case Effect::RecordRepair:
      return recordRepair(layout, decision, now);
  }
  return fail(Code::Internal, "effect");
}

}  // namespace

Result<> apply(const Layout& layout, const Decision& decision, std::int64_t now) {
  for (const auto effect : decision.before) PIBOX_TRY(act(layout, decision, effect, now));
  if (decision.action != Decision::Action::Mount) return {};
  return isFolder(layout.work(*decision.bank)) ? Result<>{} : makeFolderDurably(layout.work(*decision.bank));
}

}  // namespace pibox::bank
