#pragma once
// Rate and time left that a person can believe: smoothed, and absent until they mean something.

#include <chrono>
#include <cstdint>
#include <optional>

namespace pibox::transfer {

class RateMeter {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// Begins anew, at the start and after a pause.
  void reset(Time now);
  /// Counts bytes that came.
  void add(std::uint64_t bytes) { m_pending += bytes; }
  /// Takes a sample; call it a few times a second, also while nothing comes.
  void sample(Time now);

  /// Bytes per second; absent in the first second.
  [[nodiscard]] std::optional<std::uint64_t> rate() const;
  /// For `bytes` more at this rate; absent in the first three seconds and while nothing comes.
  [[nodiscard]] std::optional<std::uint32_t> secondsLeft(std::uint64_t bytes) const;

 private:
  Time m_started, m_last;
  std::uint64_t m_pending = 0;
  double m_rate = 0;
};

}  // namespace pibox::transfer
