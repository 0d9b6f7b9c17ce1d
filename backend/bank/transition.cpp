#include "bank/transition.h"

#include "bank/bank_txt.h"
#include "bank/check.h"
#include "bank/reset.h"
#include "bank/store.h"
#include "base/durable.h"

#include <sys/stat.h>
#include <unistd.h>

namespace pibox::bank {
namespace {

bool isFolder(const fs::path& path) {
  struct stat info{};
  return ::lstat(path.c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

/// A record that was damaged has been put aside: it counts as absent here, and the caller that asked first has reported
/// it.
template <class T>
Result<std::optional<T>> absentIfDamaged(Result<std::optional<T>> record) {
  if (!record && record.error().code == Code::RecordDamaged) return std::optional<T>{};
  return record;
}

/// The trial that this start is.
Result<Trial> runningTrial(const Layout& layout) {
  PIBOX_LET(const auto report, absentIfDamaged(readBootReport(layout)));
  PIBOX_LET(auto trial, absentIfDamaged(readTrial(layout)));
  if (!report || report->role != Role::Trial) return fail(Code::WrongState, "this start is no trial");
  if (!trial || report->bank != trial->bank || trial->attempts.empty())
    return fail(Code::WrongState, "nothing is armed");
  return *std::move(trial);
}

Result<> checkArmable(const Layout& layout, Kind kind, const ImageId& bank, const Links& links) {
  if (!isFolder(layout.bank(bank)))
    return fail(kind == Kind::Rollback ? Code::NothingToGoBackTo : Code::BankMissing, bank.str());
  if (!isFolder(layout.upper(bank)) || !isFolder(layout.work(bank)))
    return fail(Code::BankBroken, bank.str() + " has no upper or work");
  if (kind == Kind::Upgrade && links.next != bank) return fail(Code::WrongState, bank.str() + " is not next");
  if (kind == Kind::Rollback && links.current == bank) return fail(Code::WrongState, bank.str() + " is current");
  if (kind == Kind::Reset && links.current != bank) return fail(Code::WrongState, bank.str() + " is not current");
  PIBOX_LET(const auto commit, absentIfDamaged(readCommit(layout)));
  if (commit) return fail(Code::WrongState, "a commit has to be finished first");
  if (runningTrial(layout)) return fail(Code::WrongState, "this start is a trial");
  return {};
}

Result<> armRecord(const Layout& layout, Trial trial) {
  PIBOX_TRY(makeFolderDurably(layout.state()));
  trial.bootDir = bootDirOf(layout, trial.bank);
  PIBOX_TRY(removeDurably(layout.redirects()));
  return writeTrial(layout, trial);
}

Trial newTrial(Kind kind, const ImageId& bank, unsigned tries, std::int64_t now) {
  return {.bank = bank,
          .kind = kind,
          .armed = now,
          .triesLeft = tries,
          .tries = tries,
          .bootDir = {},
          .attempts = {},
          .givenUp = {}};
}

// --- commit ---

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
  if (commit.kind != Kind::Reset && commit.previous)
    PIBOX_TRY(setLinkDurably(layout.previous(), commit.previous->str()));
  if (needsBankTxt(layout, commit)) PIBOX_TRY(pointBankTxt(layout, *commit.bootDir));
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

// --- falling back ---

Result<> fallBack(const Layout& layout, Code code, const std::string& detail, std::int64_t now) {
  PIBOX_LET(auto trial, absentIfDamaged(readTrial(layout)));
  if (!trial) return {};
  if (!trial->givenUp) {
    // First of all: after a cut in the middle it must not be tried again.
    trial->givenUp = GivenUp{.code = code, .detail = detail, .failedTest = {}};
    PIBOX_TRY(writeTrial(layout, *trial));
  }
  if (trial->kind == Kind::Reset) PIBOX_TRY(unswapUpper(layout, trial->bank, trial->undoReset));
  const auto current = readLink(layout, layout.current());
  PIBOX_TRY(
      writeOutcome(layout, {.result = trial->kind == Kind::Reset ? OutcomeResult::ResetUndone : OutcomeResult::FellBack,
                            .kind = trial->kind,
                            .from = current ? current->str() : std::string(),
                            .to = trial->bank.str(),
                            .code = trial->givenUp->code,
                            .detail = trial->givenUp->detail,
                            .failedTest = trial->givenUp->failedTest,
                            .attempts = static_cast<unsigned>(trial->attempts.size()),
                            .stage = trial->attempts.empty() ? std::string() : trial->attempts.back().stage,
                            .time = now}));
  if (trial->kind == Kind::Upgrade && readLink(layout, layout.next()) == trial->bank)
    PIBOX_TRY(removeDurably(layout.next()));
  PIBOX_TRY(removeDurably(layout.redirects()));
  return removeDurably(layout.trial());
}

// --- the other effects of a decision ---

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

Result<> completeStaging(const Layout& layout, const ImageId& id) {
  const auto staging = layout.staging(id);
  if (isFolder(staging)) {
    struct stat info{};
    if (::lstat((staging / "squashfs").c_str(), &info) != 0 || !isFolder(staging / "upper") ||
        !isFolder(staging / "work"))
      return fail(Code::BankBroken, staging.string() + " is not complete");
    if (isFolder(layout.bank(id))) {
      if (readLink(layout, layout.previous()) == id)
        return fail(Code::BankInUse, id.str() + " is the image to go back to");
      PIBOX_TRY(removeBank(layout, id));
    }
    PIBOX_TRY(renameDurably(staging, layout.bank(id)));
  }
  if (!isFolder(layout.bank(id))) return fail(Code::BankMissing, id.str());
  if (readLink(layout, layout.current()) == id) return fail(Code::BankInUse, id.str() + " is current");
  return setLinkDurably(layout.next(), id.str());
}

Result<> arm(const Layout& layout, Kind kind, const ImageId& bank, unsigned tries, std::int64_t now) {
  PIBOX_TRY(checkArmable(layout, kind, bank, readLinks(layout)));
  if (kind == Kind::Reset && !isFolder(freshUpper(layout, bank))) PIBOX_TRY(prepareReset(layout));
  // A trial of before took the settings of that day with it: this one takes those of now.
  struct stat info{};
  if (kind == Kind::Upgrade && ::lstat(layout.carryReport(bank).c_str(), &info) == 0)
    PIBOX_TRY(writeFileDurably(layout.carryPending(bank), ""));
  return armRecord(layout, newTrial(kind, bank, tries, now));
}

Result<fs::path> prepareReset(const Layout& layout) {
  const auto current = readLink(layout, layout.current());
  if (!current) return fail(Code::NoCurrentBank);
  struct stat info{};
  if (::lstat(layout.upper(*current).c_str(), &info) != 0)
    return fail(Code::BankBroken, layout.upper(*current).string());
  const auto fresh = freshUpper(layout, *current);
  PIBOX_TRY(makeFolderDurably(layout.backups(*current)));
  PIBOX_TRY(removeTreeDurably(fresh));
  PIBOX_TRY(makeFolderDurably(fresh));
  if (::chmod(fresh.c_str(), info.st_mode & 07777) != 0)
    return failErrno(Code::WriteFailed, "chmod " + fresh.string(), errno);
  if (::geteuid() == 0 && ::lchown(fresh.c_str(), info.st_uid, info.st_gid) != 0)
    return failErrno(Code::WriteFailed, "chown " + fresh.string(), errno);
  PIBOX_TRY(syncFolder(fresh));
  return fresh;
}

Result<> disarm(const Layout& layout) {
  PIBOX_LET(auto trial, absentIfDamaged(readTrial(layout)));
  if (!trial) return {};
  if (runningTrial(layout)) return fail(Code::WrongState, "this start is that trial");
  if (trial->kind == Kind::Reset && isFolder(trialUpper(layout, trial->bank))) {
    // `upper` has been swapped and may be mounted: the next start puts it back.
    trial->givenUp = GivenUp{.code = Code::TrialStopped, .detail = {}, .failedTest = {}};
    return writeTrial(layout, *trial);
  }
  PIBOX_TRY(removeDurably(layout.trial()));
  PIBOX_TRY(removeDurably(layout.redirects()));
  return trial->kind == Kind::Reset ? removeTreeDurably(freshUpper(layout, trial->bank)) : Result<>{};
}

Result<> recordStage(const Layout& layout, const std::string& stage, const std::string& detail) {
  PIBOX_LET(auto trial, runningTrial(layout));
  trial.attempts.back().stage = stage;
  trial.attempts.back().detail = detail;
  return writeTrial(layout, trial);
}

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

Result<> giveUpTrial(const Layout& layout, Code code, const std::string& detail, const std::string& failedTest) {
  PIBOX_LET(auto trial, runningTrial(layout));
  trial.givenUp = GivenUp{.code = code, .detail = detail, .failedTest = failedTest};
  return writeTrial(layout, trial);
}

Result<> recover(const Layout& layout, std::int64_t now) {
  PIBOX_LET(const auto commit, absentIfDamaged(readCommit(layout)));
  if (!commit) return {};
  if (auto finished = finishCommit(layout, *commit, now); !finished)
    return abandonCommit(layout, *commit, finished.error());
  return {};
}

Result<> apply(const Layout& layout, const Decision& decision, std::int64_t now) {
  for (const auto effect : decision.before) PIBOX_TRY(act(layout, decision, effect, now));
  if (decision.action != Decision::Action::Mount) return {};
  return isFolder(layout.work(*decision.bank)) ? Result<>{} : makeFolderDurably(layout.work(*decision.bank));
}

std::optional<fs::path> resetBackup(const Layout& layout) {
  const auto current = readLink(layout, layout.current());
  if (!current || !isFolder(clearedUpper(layout, *current))) return std::nullopt;
  return clearedUpper(layout, *current);
}

Result<> armUndoReset(const Layout& layout, unsigned tries, std::int64_t now) {
  const auto current = readLink(layout, layout.current());
  if (!current) return fail(Code::NoCurrentBank);
  if (!resetBackup(layout)) return fail(Code::NothingToUndo);
  PIBOX_TRY(checkArmable(layout, Kind::Reset, *current, readLinks(layout)));
  auto trial = newTrial(Kind::Reset, *current, tries, now);
  trial.undoReset = true;
  return armRecord(layout, std::move(trial));
}

Result<> eraseBackup(const Layout& layout) {
  PIBOX_LET(const auto trial, absentIfDamaged(readTrial(layout)));
  if (trial && trial->undoReset) return fail(Code::WrongState, "a reset is being undone");
  const auto backup = resetBackup(layout);
  return backup ? removeTreeDurably(*backup) : Result<>{};
}

}  // namespace pibox::bank
