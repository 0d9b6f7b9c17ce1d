#pragma once
// Explores everything that can happen to a card: every change a person can ask for, every way a trial can end, and the
// power cut before and after every durable step of each of them and of every recovery from them, to any depth. What is
// run is the real code of backend/bank; only the firmware, the kernels and the self-test are played.

#include "powercut/simulated_card.h"

#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace pibox::bank {

/// What stays the same during one exploration.
struct World {
  bool ownBootFiles = false;  ///< of the new bank
  /// How one start from other boot files is had: tryboot that is obeyed, ignored or not there; kexec, which a kernel
  /// that was started so has not been allowed.
  enum class Firmware { Obeys, Ignores, Absent, Kexec } firmware = Firmware::Absent;
  bool kernelDies = false;          ///< the new bank's kernel never reaches its initramfs
  bool newUnmountable = false;      ///< the new bank cannot be mounted
  bool currentUnmountable = false;  ///< the bank that was current at first cannot be mounted
  bool upgrade = true;              ///< what a person asks for
  bool rollback = false;
  bool reset = false;

  [[nodiscard]] std::string name() const;
};

struct Report {
  std::size_t states = 0;
  std::size_t transitions = 0;  ///< power cuts among them
  std::size_t cuts = 0;
  std::size_t worstStarts = 0;    ///< starts until an operating system runs, when every trial dies
  std::set<std::string> reached;  ///< outcomes that were recorded somewhere
  std::vector<std::string> violations;
};

class Explorer {
 public:
  explicit Explorer(World world);
  Report explore();

 private:
  /// A PiBox that is switched off, or restarting.
  struct Node {
    Snapshot card;
    std::optional<std::string> once;  ///< what the firmware was asked for; forgotten by a cut
    bool proven = false;              ///< the new bank has passed a self-test
  };
  using Index = std::size_t;

  /// What of an entry of a card can change what is done next.
  struct Part {
    std::string otherwise;
    std::string duringCommit;
    bool isCommit = false;
    unsigned changes = 0;  ///< a bit for each old bank: this is what a person has changed in it, wherever it is kept
  };

  std::string keyOf(const Node& node);
  const Part& partOf(std::uint32_t number);
  Part madeOf(const Entry& entry, std::uint32_t number) const;
  unsigned changesOn(const Snapshot& card);
  Index visit(Node node);
  void expand(Index index);
  void start(Index index, bool back);
  void runTrial(const Node& node);
  void runCommitted(const Node& node);
  /// Photographs of what was done to `before`, as successors of a node. `mayErase`: changes of a person may be gone.
  void addCuts(const Snapshot& before, const std::vector<Snapshot>& cuts, bool proven, bool mayErase);
  std::vector<Snapshot> act(const Snapshot& from, const std::function<Result<>()>& work,
                            const std::optional<std::string>& report);
  void checkMounted(const Decision& decision, const std::string& bootDir, bool proven);
  void violation(const std::string& what);
  std::string firmwareChoice(const Node& node) const;
  bool canBootOther(const Node& node) const;
  bool unmountable(const ImageId& bank) const;
  void measureStarts();

  World m_world;
  SimulatedCard m_card;
  Report m_report;
  std::vector<std::optional<Part>> m_parts;  ///< by the number of the entry
  std::vector<Node> m_nodes;
  std::vector<std::optional<Index>> m_next;  ///< what follows without a cut when every trial dies; absent: it runs
  std::unordered_map<std::string, Index> m_known;
  std::set<std::string> m_run;  ///< systems that have been run already, whatever led to them
};

}  // namespace pibox::bank
