#pragma once
// What has to be right before anything is downloaded: each check by name, with real numbers.

#include "bank/layout.h"
#include "base/clock.h"
#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pibox::install {

/// One line of Preparing's list (docs/contracts.md, `Checks`).
struct Check {
  enum class State : std::uint8_t { Pending, Running, Passed, Failed };
  std::string name;  ///< board, version, room, boot-room, power, clock, network
  State state = State::Pending;
  std::optional<Code> code;  ///< why it failed; on a passed check a hint (ClockUnknown)
  std::string detail;        ///< numbers, for the fold-out
};

/// What is to be installed, as far as the checks ask.
struct Candidate {
  ImageId id;
  std::string version;
  std::vector<std::string> boards;
  std::string minVersion;          ///< empty: any
  std::uint64_t downloadSize = 0;  ///< bytes of all files that go to the overlay partition
  std::uint64_t bootSize = 0;      ///< bytes of all boot files
  std::uint64_t unpackedSize = 0;  ///< bytes that unpacking the utils takes for a while; a bound if unknown
  std::uint64_t alreadyHere = 0;   ///< bytes of it that earlier downloads left on the card
  std::uint64_t inBanks = 0;       ///< bytes of other files of it, but the image, that banks here have too
  std::uint64_t roomTaken = 0;     ///< bytes of the card they have taken, with what is only set aside
};

/// What runs now.
struct Present {
  std::string board;
  std::string version;
  std::optional<ImageId> bank;  ///< whose upper is carried over
};

/// Bytes needed and free, on the overlay and the boot partition.
struct Room {
  std::uint64_t needed = 0;  ///< with upper and margin, without what is already here
  std::uint64_t free = 0;    ///< statvfs f_bavail
  std::uint64_t upper = 0;   ///< blocks of the upper that is carried over
  std::uint64_t margin = 0;  ///< 16 MiB + 1 % (overlay), 1 MiB (boot)
  [[nodiscard]] bool enough() const { return free >= needed; }
};

/// Errors: ReadFailed.
Result<Room> overlayRoom(const bank::Layout& layout, const Candidate& candidate, const Present& present);
Result<Room> bootRoom(const bank::Layout& layout, const Candidate& candidate);

/// What could be removed to make room. It is offered, never taken: nothing here removes anything.
struct Freeable {
  enum class Kind : std::uint8_t {
    Bank,      ///< an image that nothing needs: bank::removeBank()
    Backup,    ///< what a reset cleared: bank::eraseBackup()
    Download,  ///< of an upgrade that was not finished: discard()
  };
  Kind kind = Kind::Bank;
  std::string id;
  std::uint64_t bytes = 0;
};
/// bank, backup, download
const char* name(Freeable::Kind kind);
/// The largest first; nothing below 1 MiB, and nothing that `wanted` will use.
std::vector<Freeable> freeable(const bank::Layout& layout, const ImageId& wanted);

/// Under-voltage as the firmware or the hwmon driver of a Pi tells it; nothing where neither is there.
/// `sys` is /sys. Bits 0 and 16 of get_throttled: now, since the start (Raspberry Pi documentation, vcgencmd
/// get_throttled).
std::optional<bool> underVoltage(const std::filesystem::path& sys);

/// The outside world of the checks.
struct Surroundings {
  const Clock* clock = nullptr;  ///< absent: no clock check
  std::filesystem::path sys = "/sys";
  std::function<Result<>()> network;  ///< reaches the source; empty (stick, folder): no network check
};

/// Runs all checks in order, tells each change through `changed` (may be empty), and returns the list. It never stops
/// early: a person sees all that has to be put right.
std::vector<Check> preflight(const bank::Layout& layout, const Candidate& candidate, const Present& present,
                             const Surroundings& surroundings,
                             const std::function<void(const std::vector<Check>&)>& changed = {});

/// The first failure of a list as an error, or success.
Result<> verdict(const std::vector<Check>& checks);

}  // namespace pibox::install
