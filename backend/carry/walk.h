#pragma once
// Walks the old upper beside both images and decides for each entry (merge.h says what).

#include "carry/accounts.h"
#include "carry/elf.h"
#include "carry/merge.h"
#include "carry/output.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace pibox::carry {

/// What is known before the walk begins.
struct Facts {
  Accounts accounts;
  std::set<std::string, std::less<>> released;  ///< files of packages that follow the release
  std::optional<Machine> machine;               ///< the release's; unknown: nothing is said about programs
};

/// Where the versions that lost are put; -1: nowhere (a plan).
struct Aside {
  int mine = -1;
  int theirs = -1;
};

class Walk {
 public:
  Walk(const Policy& policy, const Facts& facts, Output& output, Maker& maker, Aside aside, const MergeOptions& options)
      : m_policy(policy), m_facts(facts), m_output(output), m_maker(maker), m_aside(aside), m_options(options) {}

  /// Open folders of the trees; `upper` may be -1.
  Result<> run(int base, int upper, int theirs);

  [[nodiscard]] Report takeReport() { return std::move(m_report); }

 private:
  /// A folder on its way down: open in each layer, or -1.
  struct Level {
    int base = -1;
    int upper = -1;
    int theirs = -1;
    bool opaque = false;  ///< what the upper does not have in it, the person does not see
  };
  /// One path in the three versions.
  struct Three {
    Node base;
    Node mine;
    Node theirs;
    const Rule* rule = nullptr;
    bool opaque = false;
  };

  Result<> folder(const Level& level, int depth);
  Result<> entry(const Level& level, const std::string& name, int depth);

  Result<> deleted(const Three& three, int depth);
  Result<> mineIsFolder(const Three& three, int depth);
  Result<> folderOverFolder(const Three& three, int depth);
  Result<> folderOverLeaf(const Three& three, int depth);
  Result<> leaf(const Three& three);
  Result<> leafOverFolder(const Three& three);
  Result<> leafOverNothing(const Three& three);
  Result<> leafOverLeaf(const Three& three);
  Result<bool> mergeText(const Three& three, const Metadata& metadata, bool changedByBoth);

  Result<> keepMine(const Three& three, Reason reason, bool conflict = false);
  Result<> noteMachine(const Node& program);
  Result<> emitFolder(const Three& three, int depth);
  Result<> takeTheirs(const Three& three, Reason reason);

  Metadata merged(const Three& three) const;
  bool isTheirs(const Metadata& metadata, const Node& theirs) const;
  Result<bool> releaseChanged(const Node& base, const Node& theirs, int depth) const;
  Result<bool> personChanged(const Level& level, int depth) const;
  bool inRelease(std::string_view folder) const;

  Entry& record(Outcome outcome, Reason reason, bool conflict);
  Result<> saveMine(Entry& entry, const Node& mine);
  Result<> saveTheirs(Entry& entry, const Node& theirs);
  DataCallback onData();

  const Policy& m_policy;
  const Facts& m_facts;
  Output& m_output;
  Maker& m_maker;
  Aside m_aside;
  const MergeOptions& m_options;
  int m_theirsRoot = -1;
  bool m_baseHasAttributes = true;
  bool m_theirsHaveAttributes = true;
  mutable std::map<std::string, bool, std::less<>> m_inRelease;
  std::string m_path;  ///< of the entry being decided; "" is the root
  Report m_report;
  Progress m_progress;
};

}  // namespace pibox::carry
