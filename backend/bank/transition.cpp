#include "bank/transition.h"

#include "bank/reserve.h"
#include "bank/reset.h"
#include "bank/running_trial.h"
#include "bank/store.h"
#include "base/durable.h"

#include <sys/stat.h>
#include <unistd.h>

namespace pibox::bank {
namespace {

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
    PIBOX_TRY(withReserve(layout, [&] { return writeFileDurably(layout.carryPending(bank), ""); }));
  return armRecord(layout, newTrial(kind, bank, tries, now));
}

Result<fs::path> prepareReset(const Layout& layout) {
  const auto current = readLink(layout, layout.current());
  if (!current) return fail(Code::NoCurrentBank);
  struct stat info{};
  if (::lstat(layout.upper(*current).c_str(), &info) != 0)
    return fail(Code::BankBroken, layout.upper(*current).string());
  auto fresh = freshUpper(layout, *current);
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

Result<> giveUpTrial(const Layout& layout, Code code, const std::string& detail, const std::string& failedTest) {
  PIBOX_LET(auto trial, runningTrial(layout));
  trial.givenUp = GivenUp{.code = code, .detail = detail, .failedTest = failedTest};
  return writeTrial(layout, trial);
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
