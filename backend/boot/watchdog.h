#pragma once
// The hardware watchdog: a machine that does not feed it in time restarts. (Documentation/watchdog/watchdog-api.rst)

#include "base/fd.h"

namespace pibox::boot {

class Watchdog {
 public:
  /// Arms the first watchdog there is; `seconds` between two feedings is a wish, a watchdog that counts less far takes
  /// half of it, and so on.
  explicit Watchdog(int seconds);

  [[nodiscard]] bool isThere() const { return static_cast<bool>(m_fd); }
  void feed() const;
  /// The magic close: it stops.
  void disarm();
  /// Lets go of it without stopping it: whoever comes next has to feed it in time.
  void leaveArmed();

 private:
  Fd m_fd;
};

}  // namespace pibox::boot
