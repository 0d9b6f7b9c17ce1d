#pragma once
// How fast a transfer may go: a limit a person chose, and "only what is left over", so that a film keeps playing.

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>

namespace pibox::transfer {

/// Shared by whoever sets it (any thread, at any moment) and the worker that keeps to it. It must outlive the sources
/// and stagings that were given it.
class Pace {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// `netDev` is where the kernel counts what goes over the network (proc_net_dev(5)); tests have their own.
  explicit Pace(std::filesystem::path netDev = "/proc/net/dev") : m_netDev(std::move(netDev)) {}

  /// Bytes per second over the network at most; 0: as fast as it comes.
  void setLimit(std::uint64_t bytesPerSecond);
  /// Only what is left over: the worker's thread runs when no one else wants the processor (nice 19) or the card
  /// (ioprio_set(2), idle class), and it takes half, and half again, of the network while other programs use it.
  void setLeftOver(bool on);
  [[nodiscard]] bool leftOver() const;

  /// How many of `wanted` bytes may be taken from the network now; 0: ask again in kAgain. Never more than `wanted`.
  std::uint64_t grant(std::uint64_t wanted, Time now);
  static constexpr std::chrono::milliseconds kAgain{20};
  /// Whether grant() ever says no at the moment.
  [[nodiscard]] bool limited() const;

  /// Gives the calling thread the priority that leftOver() asks for. Cheap when nothing has changed. Without the right
  /// to (CAP_SYS_NICE to go back) it stays as it is.
  void settle() const;
  /// Gives the calling thread back its usual priority.
  static void restore();

 private:
  [[nodiscard]] std::uint64_t rate() const;
  void makeRoom(Time now);

  const std::filesystem::path m_netDev;
  mutable std::mutex m_mutex;
  std::uint64_t m_limit = 0;
  bool m_leftOver = false;
  double m_budget = 0;  ///< bytes
  Time m_filled{};
  // Only what is left over: a look once a second.
  Time m_looked{};
  std::uint64_t m_granted = 0;   ///< since the last look
  std::uint64_t m_seen = 0;      ///< the kernel's count at the last look
  std::uint64_t m_yielding = 0;  ///< bytes per second while others use the network; 0: nobody does
};

/// Bytes received and sent over all interfaces but loopback, from the text of /proc/net/dev.
std::optional<std::uint64_t> countedByKernel(const std::filesystem::path& netDev);

}  // namespace pibox::transfer
