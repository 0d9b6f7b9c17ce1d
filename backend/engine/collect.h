#pragma once
// What is on the card, as the engine decides by it and as the bus tells it.

#include "engine/recovery.h"
#include "health/report.h"

#include <map>
#include <set>
#include <stop_token>
#include <vector>

namespace pibox::engine {

/// Reads links, records and boot report; a record that cannot be read counts as not there (it has been put aside).
Facts collectFacts(const bank::Layout& layout, const Journal& journal, bool newer);

/// The running system: the signed manifest of the running bank, and release.json where it speaks of the same image (or
/// there is no bank).
api::Installed readInstalled(const bank::Layout& layout, const Facts& facts, const std::string& bootControl);

/// All banks. `verified`: found good by a full check; `damaged`: found bad.
std::vector<api::Bank> readBanks(const bank::Layout& layout, const Facts& facts, const std::set<std::string>& verified,
                                 const std::set<std::string>& damaged);

/// What takes room beside the images themselves, in bytes. A tree that cannot be measured is not in it.
struct CardSizes {
  std::map<std::string, std::uint64_t> uppers;  ///< of each bank
  std::optional<std::uint64_t> resetBackup;
};

/// Walks the trees: takes as long as they have files.
CardSizes measureSizes(const bank::Layout& layout, const std::stop_token& stop);

/// The last outcome, with the end of the kernel log that its self-test kept.
api::Outcome readLastOutcome(const bank::Layout& layout, const Facts& facts);

/// A report of self-tests as it is told; `passed` is unknown while they run.
api::SelfTestResult asValue(const health::Report& report);

/// The self-test of the trial that runs or was last decided; else the running bank's; a later run on demand replaces
/// both.
api::SelfTestResult readSelfTest(const bank::Layout& layout, const Facts& facts);

/// The id of a bank that is on the card. Errors: BadImageId, BankMissing.
Result<ImageId> bankThatIsThere(const bank::Layout& layout, const std::string& text);

api::ResetBackup readResetBackup(const bank::Layout& layout);
/// What could make room for `wanted`.
std::vector<api::Freeable> readFreeable(const bank::Layout& layout, const ImageId& wanted);

/// Where a run of the self-tests on demand leaves its report.
std::filesystem::path demandedSelfTest(const bank::Layout& layout);

}  // namespace pibox::engine
