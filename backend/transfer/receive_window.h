#pragma once
// How much a server may send ahead of what is taken. It waits in the kernel, and a program that is killed has to fetch
// it again. Left to itself the kernel makes that several MB for a program that waits for the processor.

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>

namespace pibox::transfer {

class ReceiveWindow {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// Bytes were taken from the network. A few times a second, and after each MiB, true: the rate is measured anew. Of
  /// those that were seen the greatest counts, since a program that waits for the processor is no slow line.
  bool came(std::uint64_t bytes, Time now);
  /// So long after a request the first byte of its answer came.
  void answeredAfter(std::chrono::microseconds time) { m_answer = std::min(m_answer, time); }
  /// Whether it comes so fast (more than 60 Mbit/s) that what is lost at a kill soon comes again, and small buffers
  /// would cost time.
  [[nodiscard]] bool fast() const;
  /// How many bytes of what was asked for should be still to come when more is asked for: what the line brings in the
  /// time of two answers and 50 ms, so that none is lost, but no more, since it is lost when the connection is. 32 to
  /// 256 KiB.
  [[nodiscard]] std::uint64_t underWay() const;
  /// Gives a TCP connection the window that windowFor() says for what was measured.
  void give(int socket) const;

 private:
  static constexpr std::chrono::microseconds kLongest = std::chrono::seconds(1);

  Time m_since{};
  std::uint64_t m_bytes = 0;
  std::uint64_t m_rate = 0;
  std::chrono::microseconds m_answer = kLongest;  ///< the shortest time to an answer
};

/// Bytes that may be under way and waiting on one connection, 32 to 192 KiB: twice what fills the line, and what comes
/// while a thread gets its turn (25 ms). Nothing for a line that needs more: the kernel's own measure.
/// `rate` in bytes per second; `segment` in bytes, the longest that came: with room for less than some of them the
/// other side waits for its timer (RFC 9293 3.8.6.2). Pure.
std::optional<std::uint32_t> windowFor(std::chrono::microseconds roundTrip, std::uint64_t rate, std::uint32_t segment);

}  // namespace pibox::transfer
