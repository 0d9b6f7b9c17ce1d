#pragma once
// The one fraction of a staging: each phase has its weight, and it never goes back.

#include "install/stager.h"

#include <chrono>

namespace pibox::install {

class Phases {
 public:
  /// Between two tellings of one phase there are at least so many milliseconds.
  explicit Phases(const StageControl& control, std::chrono::milliseconds between = std::chrono::milliseconds(250))
      : m_control(control), m_between(between) {}

  /// A phase begins with nothing done of `total` bytes.
  void begin(Phase phase, std::uint64_t total);
  /// Bytes done since the last call.
  void advance(std::uint64_t bytes);
  /// A file's transfer begins; then what it says. Bytes of the files before it are added.
  void nextFile() { m_before = m_now.transfer; }
  void transferring(const transfer::Progress& progress);
  /// How the image is got, and why so.
  void goes(std::string way, std::string reason) {
    if (way != "patch") m_beside.reset();
    m_now.way = std::move(way);
    m_now.reason = std::move(reason);
  }
  /// Everything is over.
  void complete();

  /// Waits at the gate. Errors: Cancelled.
  Result<> pass();

 private:
  void tell(bool always);

  const StageControl& m_control;
  const std::chrono::milliseconds m_between;
  StageProgress m_now;
  transfer::Progress m_before;     ///< when this file began
  std::optional<double> m_beside;  ///< of a patch that is fetched first, how much is here
  std::chrono::steady_clock::time_point m_told;
};

}  // namespace pibox::install
