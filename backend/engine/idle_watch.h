#pragma once
// Whether somebody uses the PiBox. Used means: a key, button, finger or pointer (/dev/input/event*), a key on a
// terminal or over ssh (the access time of /dev/pts/N and /dev/ttyN), sound that plays (/proc/asound), or a program
// that asks not to be disturbed by a file of any name in /run/pibox/inhibit. Devices that come and go are followed. It
// only looks: no event is taken from anybody.

#include "base/clock.h"
#include "base/fd.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>

namespace pibox::engine {

class IdleWatch {
 public:
  /// The watch begins with the first look. `dev`, `proc`: /dev and /proc; `inhibit`: the folder of requests.
  IdleWatch(const Clock& clock, std::filesystem::path dev, std::filesystem::path proc, std::filesystem::path inhibit);

  /// Milliseconds since somebody used the PiBox, or since the first look. Nothing: there are input devices and none can
  /// be read. What happened between two looks is not missed, except for sound.
  std::optional<std::int64_t> unusedMs();

 private:
  void openDevices();
  bool inputSince();
  bool terminalSince();
  [[nodiscard]] bool soundPlays() const;
  [[nodiscard]] bool inhibited() const;

  const Clock& m_clock;
  std::filesystem::path m_dev;
  std::filesystem::path m_proc;
  std::filesystem::path m_inhibit;
  std::map<std::filesystem::path, Fd> m_devices;
  std::map<std::filesystem::path, std::int64_t> m_terminals;  ///< when each was last read, nanoseconds
  std::optional<std::int64_t> m_lastUse;                      ///< of the clock that only goes forward
  bool m_blind = false;                                       ///< a device is there and none can be read
};

}  // namespace pibox::engine
