#pragma once
// Every change of what a PiBox starts: stage, arm, count, commit, fall back, reset. Each is a row of durable steps, of
// which any may be the last before a power cut, and each can be done again. `current` changes in finishCommit() only.

#include "bank/decision.h"
#include "bank/layout.h"
#include "bank/records.h"

#include <cstdint>
#include <optional>
#include <string>

namespace pibox::bank {

/// Makes a staged bank `next`: `.upgrade/staging/<id>` is renamed to `<id>`, then `next` points to it. Its folder must
/// have `squashfs`, `upper` and `work`, and is synced by the caller. Errors: BankMissing, BankInUse (a bank of that
/// name is current, previous or running).
Result<> completeStaging(const Layout& layout, const ImageId& id);

/// Arms a trial: the next start tries `bank`. Nothing else changes, and until the restart disarm() takes it back.
/// Upgrade: `bank` is `next`. Rollback: any other bank than `current`. Reset: `bank` is `current`; makes the empty
/// `upper` it will start with unless prepareReset() has. Errors: BankMissing, BankBroken, WrongState (a trial is
/// running, or a commit must be finished first), NothingToGoBackTo.
Result<> arm(const Layout& layout, Kind kind, const ImageId& bank, unsigned tries, std::int64_t now);

/// The folder that becomes `upper` at a reset: empty, with the attributes of the present one. A caller may put what is
/// kept into it, and must sync it, before arm(). Errors: BankMissing, WriteFailed.
Result<fs::path> prepareReset(const Layout& layout);

/// Takes back an arming that has not been tried yet; nothing armed is success. Errors: WrongState when this start is
/// that trial.
Result<> disarm(const Layout& layout);

/// Says how far the running trial has come (`init`, `selftest 3/7 Network`). Errors: WrongState when none is running.
Result<> recordStage(const Layout& layout, const std::string& stage, const std::string& detail = {});

/// The self-test of the running trial has passed: keeps it. Errors: WrongState when this start is no trial (boot.json);
/// others: nothing has been committed, or the commit is finished by the next start.
Result<> commitTrial(const Layout& layout, std::int64_t now);

/// The running trial is not to be kept; the next start falls back with this reason. The caller restarts. Errors:
/// WrongState.
Result<> giveUpTrial(const Layout& layout, Code code, const std::string& detail, const std::string& failedTest);

/// Finishes whatever a cut has left: a commit, the removal of a link, a half-swapped `upper`. Called first by the
/// initramfs and by the service, before any other function here. Safe to call at any time, whatever is running.
Result<> recover(const Layout& layout, std::int64_t now);

/// Does the durable part of a decision, in its order. If this fails nothing may be mounted but `current` as it is.
Result<> apply(const Layout& layout, const Decision& decision, std::int64_t now);

/// Whether there is a reset to undo: where what was cleared is kept.
std::optional<fs::path> resetBackup(const Layout& layout);

/// Brings back what the last committed reset cleared, as a trial of its own (Kind::Reset). Errors: NothingToUndo, as
/// arm().
Result<> armUndoReset(const Layout& layout, unsigned tries, std::int64_t now);

/// Removes what the last reset cleared for good; nothing there is success.
Result<> eraseBackup(const Layout& layout);

}  // namespace pibox::bank
