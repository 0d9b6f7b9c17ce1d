#pragma once
// The boot decision: which bank is started, as what, and what must be durable before. One pure function, no other copy
// of it.
//
//   1. A rescue request wins: one step back from what would be started (a trial: `current`; otherwise `previous`), or
//   the bank it names.
//   2. A trial with tries left is started; the try is counted first.
//   3. A trial without tries left, given up, or that cannot be started has fallen back: the reason is recorded, it is
//   disarmed.
//   4. Otherwise `current`; if that cannot be started, `previous`, and say so.
//
// No bank is started under a kernel from another boot directory: then the answer is to restart into its boot files, a
// bounded number of times, counted apart from the tries.

#include "bank/records.h"
#include "bank/store.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pibox::bank {

/// Restarts into the boot files of one bank before that is given up.
constexpr unsigned kMaxRedirects = 2;

/// What a person asked for at this start.
struct RescueRequest {
  enum class Kind : std::uint8_t { None, Back, Bank } kind = Kind::None;
  std::optional<ImageId> bank;  ///< for Bank
};

/// All that the decision depends on.
struct Situation {
  Links links;
  std::optional<Trial> trial;
  std::optional<Redirects> redirects;
  RescueRequest request;
  std::string bootDir = ".";                               ///< where this kernel came from
  std::map<ImageId, std::optional<std::string>> bootDirs;  ///< of each bank; absent: runs with any
  std::map<ImageId, std::string>
      broken;                 ///< banks that failed their check or could not be mounted at this start, and why
  bool canBootOther = false;  ///< boot control can start once from another directory (tryboot, kexec)
};

/// What must be durable before the decision is acted on, in this order.
enum class Effect : std::uint8_t {
  FallBack,        ///< record the outcome with `code` and `detail`, undo a reset, disarm
  CountTry,        ///< one try less, one attempt more
  PointBankTxt,    ///< bank.txt names the boot directory of `bank`, which is `current`
  CountRedirect,   ///< one more restart into the boot files of `bank`; `role` Previous: the next start goes on with it
  ClearRedirects,  ///< a bank is about to be mounted
  RecordRepair,    ///< outcome: `current` could not be started
};

struct Decision {
  enum class Action : std::uint8_t {
    Mount,           ///< start `bank`
    RestartOnce,     ///< restart into `bootDir` for one start (tryboot, kexec)
    RestartPlainly,  ///< restart: the firmware then takes the committed boot directory
    Rescue,          ///< no bank can be started: tell the person
  } action = Action::Rescue;
  std::optional<ImageId> bank;
  Role role = Role::Current;
  std::vector<Effect> before;
  std::string bootDir;          ///< for the restarts
  Code code = Code::TrialDied;  ///< for FallBack
  std::string detail;           ///< for FallBack
  std::string reason;           ///< why not plainly `current`; empty if it is. For people and boot.json

  [[nodiscard]] bool has(Effect effect) const;
  friend bool operator==(const Decision&, const Decision&) = default;
};

Decision decide(const Situation& situation);

}  // namespace pibox::bank
