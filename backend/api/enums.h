#pragma once
// The words of org.pibox.Upgrade1: every enumeration that goes over the bus, each with its names (docs/contracts.md).

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace pibox::api {

/// What the upgrade is doing. The screen shows one view for each.
enum class State : std::uint8_t {
  Idle,            ///< nothing is going on; nothing newer is known
  Checking,        ///< looks for releases
  Available,       ///< a newer release can be installed
  Preparing,       ///< checks network, room, power, clock and signature before the first byte is fetched
  Downloading,     ///< fetches, and writes what is fetched
  Paused,          ///< stopped by a person, a lost network or a missing stick; Resume goes on
  Verifying,       ///< checks what was fetched, and a bank on demand
  Staging,         ///< writes the new bank
  ReadyToRestart,  ///< a bank is staged; it is armed only when a restart is agreed to
  Restarting,      ///< armed; the restart is under way
  Confirming,      ///< a trial runs, its self-test is not over
  Updated,         ///< the last trial was committed; until dismissed
  FellBack,        ///< the last trial was given up; until dismissed
  Failed,          ///< see LastError; until dismissed or tried again
  Cancelling,      ///< stops the work under way
};

/// What Progress is about. The first five are Preparing's checks.
enum class Phase : std::uint8_t {
  Network,
  Room,
  Power,
  Clock,
  Signature,
  Metadata,
  Download,
  Verify,
  Carry,
  Write,
  Flush,
  ReadBack,
  BootFiles,
  Finish,
};

enum class CheckState : std::uint8_t { Pending, Running, Passed, Failed };

/// What a bank is to this PiBox. Failed: its last trial was given up.
enum class BankRole : std::uint8_t { Current, Previous, Next, Failed, Other };

/// How this system was started (boot.json). Plain: not overlay-structured.
enum class BootRole : std::uint8_t { Current, Trial, Previous, Plain };

enum class Verified : std::uint8_t { Unknown, Yes, No };

/// How urgent the maker says a release is.
enum class Urgency : std::uint8_t { Normal, Recommended, Security, Critical };

/// Whether the list of releases is recent. Unknown: the clock of the PiBox is not trusted.
enum class Freshness : std::uint8_t { Unknown, Fresh, Expired };

/// What happens without being asked: nothing; look for releases; fetch and stage them; install them when nobody uses
/// the PiBox.
enum class Automatic : std::uint8_t { Off, Look, Fetch, Install };

enum class OutcomeResult : std::uint8_t { Updated, FellBack, RolledBack, Reset, ResetUndone, Repaired };
enum class TrialKind : std::uint8_t { Upgrade, Rollback, Reset };
enum class TestResult : std::uint8_t { Passed, Failed, Skipped, Timeout };

/// `kNames<E>`: the names of E's values on the bus, in their order.
template <class E>
inline constexpr auto kNames = nullptr;

template <>
inline constexpr auto kNames<State> = std::to_array<std::string_view>(
    {"Idle", "Checking", "Available", "Preparing", "Downloading", "Paused", "Verifying", "Staging", "ReadyToRestart",
     "Restarting", "Confirming", "Updated", "FellBack", "Failed", "Cancelling"});
template <>
inline constexpr auto kNames<Phase> =
    std::to_array<std::string_view>({"network", "room", "power", "clock", "signature", "metadata", "download", "verify",
                                     "carry", "write", "flush", "readback", "boot-files", "finish"});
template <>
inline constexpr auto kNames<CheckState> = std::to_array<std::string_view>({"pending", "running", "passed", "failed"});
template <>
inline constexpr auto kNames<BankRole> =
    std::to_array<std::string_view>({"current", "previous", "next", "failed", "other"});
template <>
inline constexpr auto kNames<BootRole> = std::to_array<std::string_view>({"current", "trial", "previous", "plain"});
template <>
inline constexpr auto kNames<Verified> = std::to_array<std::string_view>({"unknown", "yes", "no"});
template <>
inline constexpr auto kNames<Urgency> =
    std::to_array<std::string_view>({"normal", "recommended", "security", "critical"});
template <>
inline constexpr auto kNames<Freshness> = std::to_array<std::string_view>({"unknown", "fresh", "expired"});
template <>
inline constexpr auto kNames<Automatic> = std::to_array<std::string_view>({"off", "look", "fetch", "install"});
template <>
inline constexpr auto kNames<OutcomeResult> =
    std::to_array<std::string_view>({"updated", "fell_back", "rolled_back", "reset", "reset_undone", "repaired"});
template <>
inline constexpr auto kNames<TrialKind> = std::to_array<std::string_view>({"upgrade", "rollback", "reset"});
template <>
inline constexpr auto kNames<TestResult> = std::to_array<std::string_view>({"passed", "failed", "skipped", "timeout"});

template <class E>
constexpr std::string_view nameOf(E value) {
  return kNames<E>.at(static_cast<std::size_t>(value));
}

/// Nothing for a name that E does not have.
template <class E>
constexpr std::optional<E> fromName(std::string_view name) {
  for (std::size_t i = 0; i < kNames<E>.size(); ++i)
    if (kNames<E>[i] == name) return static_cast<E>(i);
  return std::nullopt;
}

}  // namespace pibox::api
