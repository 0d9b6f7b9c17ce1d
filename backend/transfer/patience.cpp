#include "transfer/patience.h"

namespace pibox::transfer {

double Silence::seconds(Time from, Time to) const {
  return std::chrono::duration<double>(to - from).count() * m_patience.speed;
}

void Silence::came(std::uint64_t bytes, Time now) {
  m_few += bytes;
  if (static_cast<double>(m_few) >= seconds(m_heard, now) * m_patience.slowest) heard(now);
}

void Silence::heard(Time now) {
  m_few = 0;
  m_heard = m_connected = m_alive = now;
  m_mirrorAsked = false;
}

std::uint32_t Silence::toSay(Time now) const {
  const auto silent = static_cast<std::uint32_t>(seconds(m_heard, now));
  return silent >= m_patience.say ? silent : 0;
}

bool Silence::wantsConnection(Time now) const {
  return seconds(m_connected, now) >= m_patience.reconnect;
}

bool Silence::wantsMirror(Time now) {
  if (m_mirrorAsked || seconds(m_alive, now) < m_patience.mirror) return false;
  m_mirrorAsked = true;
  return true;
}

bool Silence::givesUp(Time now) const {
  return seconds(m_alive, now) >= m_patience.giveUp;
}

}  // namespace pibox::transfer
