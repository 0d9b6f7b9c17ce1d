#pragma once
// Explores everything that can happen to a card: every change a person can ask for, every way a trial can end, and the
// power cut before and after every durable step of each of them and of every recovery from them, to any depth. What is
// run is the real code of backend/bank; only the firmware, the kernels and the self-test are played.

#include "bank/start.h"
#include "powercut/card_reader.h"
#include "powercut/simulated_card.h"
#include "powercut/world.h"

#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace pibox::bank {

struct Report {
  std::size_t states = 0;
  std::size_t transitions = 0;  ///< power cuts among them
  std::size_t cuts = 0;
  std::size_t worstStarts = 0;      ///< starts until an operating system runs, when every trial dies
  std::set<OutcomeResult> reached;  ///< recorded somewhere
  std::set<std::string> told;       ///< the same, with their codes
  std::vector<std::string> violations;
};

class Explorer {
 public:
  explicit Explorer(World world);
  Report explore();

 private:
  /// A PiBox that is switched off, or restarting. What is not on the card is what has happened to it.
  struct Node {
    Snapshot card;
    std::optional<std::string> once;  ///< what the firmware was asked for; forgotten by a cut
    bool proven = false;              ///< the new bank has passed a self-test
    bool over = false;                ///< what is armed has been found to be over, or has been called off
    bool redirected = false;          ///< it has restarted into other boot files, and mounted nothing since
    ImageId before = kOlder;          ///< what `current` was before it was changed last
  };
  using Index = std::size_t;

  /// What is being done to a card.
  struct Doing {
    bool proves = false;    ///< the new bank has just passed its self-test
    bool mayErase = false;  ///< changes of a person may go
    bool ends = false;      ///< it has been decided that the trial is over
    bool disarms = false;   ///< a person takes an arming back: nothing is told
    bool arms = false;
    bool redirects = false;  ///< into other boot files
  };

  // explorer.cpp: the states.
  std::string keyOf(const Node& node);
  Index visit(Node node);
  void expand(Index index);
  void measureStarts();
  void checkTried();

  // happenings.cpp: what leads from one to the next.
  void start(Index index, bool back);
  void runTrial(const Node& node);
  /// `canAsk`: one start from other boot files can be had.
  void runCommitted(const Node& first, bool canAsk);
  void wish(const Node& node, bool canAsk, const std::string& report, std::vector<Node>& running);
  /// Does `work` while a system runs that was started as `report` says.
  std::vector<Snapshot> act(const Snapshot& from, const std::string& report, const std::function<void()>& work);
  /// Photographs of what was done to `from`, as its successors. Returns the last.
  Node addCuts(const Node& from, const std::vector<Snapshot>& cuts, const Doing& doing);
  std::string firmwareChoice(const Node& node) const;
  bool canBootOther(const Node& node) const;

  // invariants.cpp: what must hold.
  void checkStep(Node& node, const Snapshot& after, const Facts& was, const Facts& is, const Doing& doing);
  void checkEnd(const Node& node, const Facts& was, const Facts& is);
  void checkMounted(const Node& node, const Decision& decision, const std::string& bootDir);
  void checkTrial(const Node& node, const ImageId& bank);
  void checkBack(const Node& node, const Decision& decision, const std::string& bootDir, bool back);
  void checkKept(const Node& node);
  void violation(const std::string& what);

  struct Armed {
    Index index;
    ImageId bank;
  };

  World m_world;
  SimulatedCard m_card;
  CardReader m_reader{m_card};
  Report m_report;
  std::vector<Node> m_nodes;
  std::vector<std::optional<Index>> m_next;     ///< what follows without a cut when every trial dies; absent: it runs
  std::vector<std::optional<ImageId>> m_tries;  ///< what is started as a trial, if nobody holds a key
  std::vector<Armed> m_armed;                   ///< nodes in which what a person has agreed to must be tried
  std::unordered_map<std::string, Index> m_known;
  std::set<std::string> m_run;  ///< systems that have been run already, whatever led to them
};

}  // namespace pibox::bank
