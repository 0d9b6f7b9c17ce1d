#pragma once
// The three-way merge of an `upper` into the next release. For each path there are three versions: what the old image
// shipped (base), what the person sees now (mine: the old upper over the old image), what the new image ships (theirs).
// The merge decides what the person shall see over the new image and writes the smallest upper that shows it: plain
// entries and whiteouts, never an opaque folder.
//
//   unchanged by the person              → follows the release, and leaves the upper
//   added by the person                  → kept
//   changed by the person only           → kept (mode, owner and attributes count apart from the content)
//   changed by both                      → the policy decides; the version that lost is put aside
//   deleted by the person                → stays deleted if the release did not change it, or else comes back
//   a folder on one side, no folder on the other → docs/carry.md
//
// The trees are only read. They are folders, so it does not matter how they were mounted. The upper must not be in use
// when the result matters; a plan may be made of one in use.

#include "base/error.h"
#include "carry/copy.h"
#include "carry/measure.h"
#include "carry/policy.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace pibox::carry {

struct Trees {
  fs::path base;    ///< the old squashfs, mounted
  fs::path upper;   ///< the old upper; not there: nothing to carry
  fs::path theirs;  ///< the new squashfs, mounted
};

enum class Outcome : std::uint8_t {
  Mine,     ///< the person's version
  Theirs,   ///< the release's version
  Merged,   ///< made of both
  Deleted,  ///< stays deleted
};

/// Why; of an entry that is worth a line in the report.
enum class Reason : std::uint8_t {
  Added,          ///< the person made it
  Changed,        ///< the person changed it, the release did not
  Metadata,       ///< the person changed its mode, owner or attributes
  Deleted,        ///< the person deleted it, the release did not change it
  ChangedByBoth,  ///< content
  AddedByBoth,    ///< with different content
  RemovedByThem,  ///< changed by the person, removed by the release
  DeletedByMe,    ///< deleted by the person, changed by the release
  KindChanged,    ///< a folder on one side and something else on the other
  Dropped,        ///< a rule says that it is never carried
  TooLarge,       ///< a rule says that it is not carried when it is this large
  Package,        ///< it belongs to a package of which the release has its own version
};

struct Entry {
  std::string path;  ///< absolute, bytes
  Outcome outcome = Outcome::Theirs;
  Reason reason = Reason::Added;
  bool conflict = false;     ///< both changed it: the screen shows it
  bool ask = false;          ///< the policy would like to ask
  bool mineAside = false;    ///< carried/mine/<path> has the person's version
  bool theirsAside = false;  ///< carried/theirs/<path> has the release's version
};

struct PackageChange {
  std::string name;
  std::string version;
  bool kept =
      false;  ///< true: the person's own, may need to be installed again; false: the release has its own version now
};

struct Report {
  std::string from;            ///< the image whose upper was merged; empty: not said
  std::vector<Entry> entries;  ///< in the order of the tree; without those that simply follow the release
  std::vector<PackageChange> packages;
  std::vector<std::string> renumbered;  ///< users and groups of the person that got another number
  std::vector<std::string> notes;
  std::uint64_t followed = 0;  ///< entries of the old upper that follow the release
  Size need;                   ///< of the new upper
};

struct MergeOptions {
  std::string from = {};           ///< for the report
  std::vector<std::string> notes;  ///< for the report: what the policy had to go without
  ProgressCallback progress;
  std::stop_token stop;
};

/// What applyMerge would do. Errors: CarryUnsupported, ReadFailed, Cancelled.
Result<Report> planMerge(const Trees& trees, const Policy& policy, const MergeOptions& options = {});

/// Makes `<bank>/upper`, `<bank>/carried/{mine,theirs}/<path>` (versions that lost) and `<bank>/carry.json`, in
/// `<bank>/.carry.new` first. What is there of them is replaced in one step each, the upper last; calling it again
/// gives the same. Errors: those of planMerge, DiskFull, WriteFailed; the upper is then as it was, and nothing else is
/// left.
Result<Report> applyMerge(const Trees& trees, const Policy& policy, const fs::path& bank,
                          const MergeOptions& options = {});

const char* nameOf(Outcome outcome);
const char* nameOf(Reason reason);

}  // namespace pibox::carry
