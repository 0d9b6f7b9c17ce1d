#pragma once
// The outside world's time, behind a seam.

#include <cstdint>

namespace pibox {

class Clock {
 public:
  virtual ~Clock() = default;
  /// Wall time in seconds since 1970; may be wrong on a device without a real-time clock.
  [[nodiscard]] virtual std::int64_t now() const = 0;
  /// Milliseconds of a clock that only goes forward.
  [[nodiscard]] virtual std::int64_t monotonicMs() const = 0;
  /// Whether the kernel says that the wall time is synchronised (adjtimex(2), STA_UNSYNC).
  [[nodiscard]] virtual bool synchronised() const = 0;
};

class SystemClock final : public Clock {
 public:
  [[nodiscard]] std::int64_t now() const override;
  [[nodiscard]] std::int64_t monotonicMs() const override;
  [[nodiscard]] bool synchronised() const override;
};

}  // namespace pibox
