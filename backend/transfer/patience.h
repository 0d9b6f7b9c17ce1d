#pragma once
// How long silence is borne: said after a while, then a new connection, then another place, then given up.

#include <chrono>
#include <cstdint>

namespace pibox::transfer {

/// In seconds of silence.
struct Patience {
  std::uint32_t say = 10;        ///< progress says that it has stalled
  std::uint32_t reconnect = 30;  ///< a new connection is tried, and again after as long
  std::uint32_t mirror = 120;    ///< the next place is asked, where there is one
  std::uint32_t giveUp = 180;    ///< ends with Stalled; what is here is kept
  std::uint32_t slowest = 256;   ///< bytes per second; fewer are silence too
  double speed = 1;              ///< how fast time passes; tests have no 180 s
};

/// The silence of one download.
class Silence {
 public:
  using Time = std::chrono::steady_clock::time_point;

  explicit Silence(const Patience& patience, Time now)
      : m_patience(patience), m_heard(now), m_connected(now), m_alive(now) {}

  /// So many bytes came: an end of the silence, unless they are too few for its time.
  void came(std::uint64_t bytes, Time now);
  /// It is over: the beginning, or the end of a pause.
  void heard(Time now);
  /// A new connection begins.
  void connects(Time now) { m_connected = now; }

  /// The other side asked to come back later: that is no silence, though nothing comes meanwhile.
  void askedToWait(Time now) { m_connected = m_alive = now; }

  /// Whole seconds of silence once they are worth saying, else 0.
  [[nodiscard]] std::uint32_t toSay(Time now) const;
  [[nodiscard]] bool wantsConnection(Time now) const;
  /// Once in each silence.
  bool wantsMirror(Time now);
  [[nodiscard]] bool givesUp(Time now) const;

 private:
  [[nodiscard]] double seconds(Time from, Time to) const;

  Patience m_patience;
  Time m_heard, m_connected;
  Time m_alive;             ///< when the other side last gave a sign, bytes or not
  std::uint64_t m_few = 0;  ///< bytes that came since it began
  bool m_mirrorAsked = false;
};

}  // namespace pibox::transfer
