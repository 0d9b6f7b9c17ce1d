#pragma once
// The person's changes as a list to look at, choose in and undo: before the restart what the merge will do, after it
// what it has done. All of it needs root, /proc and loop devices, and mounts below `layout.run` (enterPrivateMounts).

#include "bank/layout.h"
#include "base/error.h"
#include "carry/diff.h"
#include "carry/report.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace pibox::carry {

struct ReviewOptions {
  bool dryRun = false;                ///< what would happen, also to a bank that has been started before
  std::optional<std::string> policy;  ///< a policy instead of the release's
  std::stop_token stop;
};

/// What can be done with an entry.
struct Choice {
  std::vector<std::string> sides;  ///< what choose() takes
  std::string side;                ///< planned: what was chosen; else the version that is in place now; empty: neither
  bool diff = false;               ///< compare() has something to show
};

struct Review {
  bool planned = false;
  ListedReport listed;
  std::vector<Choice> choices;  ///< one for each listed entry
};

/// `root`: the running system's view. Errors: BankMissing (that bank has no report), those of planForTrial.
Result<Review> review(const bank::Layout& layout, const fs::path& root, const ImageId& id,
                      const ReviewOptions& options);

/// What a bank's merge has decided, as it was written. Errors: BankMissing (it has no report), JsonInvalid.
Result<ListedReport> readReport(const bank::Layout& layout, const ImageId& id);

struct Comparison {
  std::string path;
  std::string mine;    ///< absent, file, text, link, folder, other
  std::string theirs;  ///< the same
  bool secret = false;
  TextDiff diff;
};

/// Mine against theirs. Errors: InvalidArgument (no such key), BankMissing, ReadFailed.
Result<Comparison> compare(const bank::Layout& layout, const ImageId& id, const std::string& key);

/// Chooses a side of an entry. While the merge is to come: writes it to the choices. Afterwards, `id` being the running
/// and committed bank: puts that version in place below `root`, and keeps what was there as "was" unless it is one of
/// the two. Errors: InvalidArgument (not one of its sides), WrongState (another bank runs), those of replaceEntry.
Result<> choose(const bank::Layout& layout, const fs::path& root, const ImageId& id, const std::string& key,
                const std::string& side);

}  // namespace pibox::carry
