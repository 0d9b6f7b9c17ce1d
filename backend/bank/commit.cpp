// The commit of a trial. Each step can be done again; whoever finds a commit record finishes it.

#include "bank/bank_txt.h"
#include "bank/reset.h"
#include "bank/running_trial.h"
#include "bank/store.h"
#include "bank/transition.h"
#include "base/durable.h"

namespace pibox::bank {
namespace {

OutcomeResult resultOf(const Commit& commit) {
  switch (commit.kind) {
    case Kind::Upgrade:
      return OutcomeResult::Updated;
    case Kind::Rollback:
      return OutcomeResult::RolledBack;
    case Kind::Reset:
      return commit.undoReset ? OutcomeResult::ResetUndone : OutcomeResult::Reset;
  }
  return OutcomeResult::Updated;
}

/// bank.txt has to change when the bank runs with another boot directory than the one it names.
bool needsBankTxt(const Layout& layout, const Commit& commit) {
  if (!commit.bootDir) return false;
  const auto named = readBankTxt(layout);
  // Without a bank.txt the firmware takes the root of the partition.
  std::error_code error;
  if (!named && !fs::exists(layout.bankTxt(), error)) return *commit.bootDir != ".";
  return named != commit.bootDir;
}

Result<> recordCommitted(const Layout& layout, const Commit& commit, std::int64_t now) {
  PIBOX_LET(const auto trial, absentIfDamaged(readTrial(layout)));
  PIBOX_LET(const auto before, absentIfDamaged(readOutcome(layout)));
  const Outcome outcome{.result = resultOf(commit),
                        .kind = commit.kind,
                        .from = commit.previous ? commit.previous->str() : std::string(),
                        .to = commit.bank.str(),
                        .code = {},
                        .detail = {},
                        .failedTest = {},
                        .attempts = trial ? static_cast<unsigned>(trial->attempts.size()) : 0,
                        .stage = {},
                        .time = now};
  // Without a trial record this has been written before the cut.
  if (!trial && before && before->result == outcome.result && before->to == outcome.to) return {};
  return writeOutcome(layout, outcome);
}

/// Everything after the commit record; may be done any number of times.
Result<> finishCommit(const Layout& layout, const Commit& commit, std::int64_t now) {
  // First what may be refused (a boot partition that is full, read-only, gone): then nothing else has changed.
  if (needsBankTxt(layout, commit)) PIBOX_TRY(pointBankTxt(layout, *commit.bootDir));
  if (commit.kind != Kind::Reset && commit.previous)
    PIBOX_TRY(setLinkDurably(layout.previous(), commit.previous->str()));
  if (readLink(layout, layout.current()) != commit.bank) PIBOX_TRY(setLinkDurably(layout.current(), commit.bank.str()));
  PIBOX_TRY(recordCommitted(layout, commit, now));
  if (readLink(layout, layout.next()) == commit.bank) PIBOX_TRY(removeDurably(layout.next()));
  if (commit.kind == Kind::Reset) PIBOX_TRY(keepSwappedUpper(layout, commit.bank, commit.undoReset));
  PIBOX_TRY(removeDurably(layout.trial()));
  PIBOX_TRY(removeDurably(layout.redirects()));
  return removeDurably(layout.commit());
}

/// A commit that cannot be finished before `current` has changed is given up: bank and boot files must go together.
Result<> abandonCommit(const Layout& layout, const Commit& commit, const Error& why) {
  if (readLink(layout, layout.current()) == commit.bank && commit.kind != Kind::Reset) return std::unexpected(why);
  PIBOX_LET(auto trial, absentIfDamaged(readTrial(layout)));
  if (trial) {
    trial->givenUp = GivenUp{.code = why.code, .detail = why.detail, .failedTest = {}};
    PIBOX_TRY(writeTrial(layout, *trial));
  }
  PIBOX_TRY(removeDurably(layout.commit()));
  return std::unexpected(why);
}

}  // namespace

Result<> commitTrial(const Layout& layout, std::int64_t now) {
  PIBOX_LET(const auto trial, runningTrial(layout));
  if (trial.givenUp) return fail(Code::WrongState, "it has been given up");
  const Commit commit{.bank = trial.bank,
                      .kind = trial.kind,
                      .previous = readLink(layout, layout.current()),
                      .bootDir = trial.bootDir,
                      .undoReset = trial.undoReset};
  PIBOX_TRY(writeCommit(layout, commit));
  if (auto finished = finishCommit(layout, commit, now); !finished)
    return abandonCommit(layout, commit, finished.error());
  return {};
}

Result<> recover(const Layout& layout, std::int64_t now) {
  PIBOX_LET(const auto commit, absentIfDamaged(readCommit(layout)));
  if (!commit) return {};
  if (auto finished = finishCommit(layout, *commit, now); !finished)
    return abandonCommit(layout, *commit, finished.error());
  return {};
}

}  // namespace pibox::bank
