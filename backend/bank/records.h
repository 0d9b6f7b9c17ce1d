#pragma once
// The records in /overlay/.upgrade and the report in /run (docs/contracts.md): what is armed, what is being committed,
// what came of it.

#include "bank/layout.h"
#include "base/error.h"
#include "base/id.h"
#include "base/json.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pibox::bank {

/// What a trial is about.
enum class Kind : std::uint8_t { Upgrade, Rollback, Reset };
/// As what a bank was started.
enum class Role : std::uint8_t {
  Current,   ///< the committed bank
  Trial,     ///< not yet proven
  Previous,  ///< asked for by a person, or because `current` cannot be started
  Plain,     ///< the card is not overlay-structured
};
/// How a change ended.
enum class OutcomeResult : std::uint8_t { Updated, FellBack, RolledBack, Reset, ResetUndone, Repaired };

std::string toString(Kind kind);
std::string toString(Role role);
std::string toString(OutcomeResult result);
std::optional<Kind> kindFromString(std::string_view text);
std::optional<Role> roleFromString(std::string_view text);
std::optional<OutcomeResult> outcomeResultFromString(std::string_view text);

/// What the guard leaves as `detail` of an attempt that it ended.
constexpr std::string_view kTimeLimit = "time limit";

/// One start of a trial.
struct Attempt {
  unsigned n = 0;      ///< from 1
  std::string stage;   ///< how far it came: `initramfs`, `mounted`, `init`, `selftest 3/7 Network`
  std::string detail;  ///< what it said at the end, if anything

  friend bool operator==(const Attempt&, const Attempt&) = default;
};

/// Why a trial has been given up (its self-test said no). Such a trial is not started again.
struct GivenUp {
  Code code = Code::TrialFailed;
  std::string detail;
  std::string failedTest;  ///< name of the self-test, or empty

  friend bool operator==(const GivenUp&, const GivenUp&) = default;
};

/// `trial`: present = armed.
struct Trial {
  ImageId bank;
  Kind kind = Kind::Upgrade;
  std::int64_t armed = 0;  ///< seconds since 1970
  unsigned triesLeft = 0;
  unsigned tries = 0;                  ///< how many it had
  std::optional<std::string> bootDir;  ///< the boot directory its bank runs with; absent: any
  std::vector<Attempt> attempts;
  std::optional<GivenUp> givenUp;
  bool undoReset = false;  ///< of a reset: brings back what the last one cleared

  friend bool operator==(const Trial&, const Trial&) = default;
};

/// `commit`: present = must be finished before anything else.
struct Commit {
  ImageId bank;
  Kind kind = Kind::Upgrade;
  std::optional<ImageId> previous;  ///< what `current` was
  std::optional<std::string> bootDir;
  bool undoReset = false;

  friend bool operator==(const Commit&, const Commit&) = default;
};

/// `redirects`: restarts into boot files since a bank was last mounted.
struct Redirects {
  std::map<ImageId, unsigned> counts;
  std::optional<ImageId> forced;  ///< asked for by a person, or as a repair: the next start goes on with that

  friend bool operator==(const Redirects&, const Redirects&) = default;
};

/// `outcome`: how the last change ended.
struct Outcome {
  OutcomeResult result = OutcomeResult::Updated;
  Kind kind = Kind::Upgrade;
  std::string from;          ///< image id, or empty
  std::string to;            ///< image id
  std::optional<Code> code;  ///< absent when all went well
  std::string detail;
  std::string failedTest;
  unsigned attempts = 0;
  std::string stage;      ///< how far the last attempt came
  std::int64_t time = 0;  ///< seconds since 1970, as the device's clock was
  bool seen = false;      ///< a person has dismissed it

  friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// `/run/pibox/boot.json`: how this system was started.
struct BootReport {
  std::optional<ImageId> bank;  ///< absent when plain
  Role role = Role::Plain;
  std::optional<Kind> kind;  ///< of a trial
  unsigned attempt = 0;      ///< of a trial, from 1
  unsigned tries = 0;
  std::string bootDir;       ///< `pibox.boot=`, or "." when not given
  std::string reason;        ///< why this and not `current`; for people
  std::int64_t started = 0;  ///< seconds since 1970, as the clock was in the initramfs

  friend bool operator==(const BootReport&, const BootReport&) = default;
};

// Reading: nothing there is an empty optional; a record that cannot be understood is renamed to `<name>.damaged` and
// reported as RecordDamaged, so that the next read finds nothing there. Writing is durable.
Result<std::optional<Trial>> readTrial(const Layout& layout);
Result<std::optional<Commit>> readCommit(const Layout& layout);
Result<std::optional<Redirects>> readRedirects(const Layout& layout);
Result<std::optional<Outcome>> readOutcome(const Layout& layout);
Result<std::optional<BootReport>> readBootReport(const Layout& layout);

Result<> writeTrial(const Layout& layout, const Trial& trial);
Result<> writeCommit(const Layout& layout, const Commit& commit);
Result<> writeRedirects(const Layout& layout, const Redirects& redirects);
Result<> writeOutcome(const Layout& layout, const Outcome& outcome);
Result<> writeBootReport(const Layout& layout, const BootReport& report);

}  // namespace pibox::bank
