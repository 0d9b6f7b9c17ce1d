#include "transfer/rate_meter.h"

#include <algorithm>
#include <cmath>

namespace pibox::transfer {
namespace {
using Seconds = std::chrono::duration<double>;
constexpr double kSmoothing = 4;  // seconds: the time constant of the exponential mean
}  // namespace

void RateMeter::reset(Time now) {
  m_started = m_last = now;
  m_pending = 0;
  m_rate = 0;
}

void RateMeter::sample(Time now) {
  const auto span = Seconds(now - m_last).count();
  if (span < 0.05) return;
  // A mean since the start at first, then an exponential one: no jump where they meet.
  const auto age = Seconds(now - m_started).count();
  const auto weight = std::max(1 - std::exp(-span / kSmoothing), std::min(1.0, span / age));
  m_rate += weight * (static_cast<double>(m_pending) / span - m_rate);
  m_pending = 0;
  m_last = now;
}

std::optional<std::uint64_t> RateMeter::rate() const {
  if (m_last - m_started < std::chrono::seconds(1)) return {};
  return static_cast<std::uint64_t>(m_rate);
}

std::optional<std::uint32_t> RateMeter::secondsLeft(std::uint64_t bytes) const {
  if (m_last - m_started < std::chrono::seconds(3) || m_rate < 1) return {};
  const auto seconds = std::ceil(static_cast<double>(bytes) / m_rate);
  if (seconds > 7 * 86400) return {};
  return static_cast<std::uint32_t>(seconds);
}

}  // namespace pibox::transfer
