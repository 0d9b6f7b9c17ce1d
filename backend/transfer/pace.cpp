#include "transfer/pace.h"

#include "base/durable.h"

#include <algorithm>
#include <charconv>
#include <linux/ioprio.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pibox::transfer {
namespace {

constexpr std::uint64_t kLeastYielding = 16 * 1024;
constexpr auto kLook = std::chrono::seconds(1);
constexpr int kLeftOverNice = 19;

enum class Priority : std::uint8_t { Usual, LeftOver };
thread_local Priority t_priority = Priority::Usual;
thread_local int t_usualNice = 0;

void setPriority(int niceness, int ioprio) {
  // Both are advice; a program without the right to go back to its usual one stays as it is. Who 0: this thread.
  (void)::setpriority(PRIO_PROCESS, 0, niceness);
  (void)::syscall(SYS_ioprio_set, IOPRIO_WHO_PROCESS, 0, ioprio);
}

}  // namespace

std::optional<std::uint64_t> countedByKernel(const std::filesystem::path& netDev) {
  const auto text = readFile(netDev, std::size_t{64} << 10);
  if (!text) return {};
  std::uint64_t sum = 0;
  std::string_view rest = *text;
  while (!rest.empty()) {
    const auto end = std::min(rest.find('\n'), rest.size());
    auto line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || line.substr(0, colon).ends_with("lo")) continue;
    line.remove_prefix(colon + 1);
    // Received bytes are the first column, sent bytes the ninth.
    for (int column = 1; column <= 9; ++column) {
      line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
      std::uint64_t number = 0;
      const auto [after, error] = std::from_chars(line.data(), line.data() + line.size(), number);
      if (error != std::errc{}) return {};
      line.remove_prefix(static_cast<std::size_t>(after - line.data()));
      if (column == 1 || column == 9) sum += number;
    }
  }
  return sum;
}

void Pace::setLimit(std::uint64_t bytesPerSecond) {
  const std::scoped_lock lock(m_mutex);
  m_limit = bytesPerSecond;
}

void Pace::setLeftOver(bool on) {
  const std::scoped_lock lock(m_mutex);
  m_leftOver = on;
  m_yielding = 0;
  m_looked = {};
}

bool Pace::leftOver() const {
  const std::scoped_lock lock(m_mutex);
  return m_leftOver;
}

bool Pace::limited() const {
  const std::scoped_lock lock(m_mutex);
  return m_limit > 0 || m_yielding > 0;
}

std::uint64_t Pace::rate() const {
  if (m_limit == 0 || m_yielding == 0) return std::max(m_limit, m_yielding);
  return std::min(m_limit, m_yielding);
}

std::uint64_t Pace::grant(std::uint64_t wanted, Time now) {
  const std::scoped_lock lock(m_mutex);
  if (m_leftOver) makeRoom(now);
  auto granted = wanted;
  if (const auto perSecond = static_cast<double>(rate()); perSecond > 0) {
    const auto since = std::chrono::duration<double>(now - m_filled).count();
    // What was not used is not saved up beyond a tenth of a second.
    m_budget = std::clamp(m_budget + since * perSecond, 0.0, std::max(perSecond / 10, 1.0));
    granted = std::min(wanted, static_cast<std::uint64_t>(m_budget));
    m_budget -= static_cast<double>(granted);
  }
  m_filled = now;
  m_granted += granted;
  return granted;
}

void Pace::makeRoom(Time now) {
  if (now - m_looked < kLook) return;
  const auto counted = countedByKernel(m_netDev);
  if (!counted) return;
  const auto span = std::chrono::duration<double>(now - m_looked).count();
  const bool first = m_looked == Time{};
  const auto all = static_cast<double>(*counted - std::min(*counted, m_seen)) / span;
  const auto ours = static_cast<double>(m_granted) / span;
  m_looked = now;
  m_seen = *counted;
  m_granted = 0;
  if (first) return;
  // Headers and acknowledgements are about a tenth; a trickle (a clock, a lease) is nobody's film.
  const auto others = all - ours * 1.1;
  if (others > std::max(ours / 5, 32.0 * 1024)) {
    const auto before = m_yielding ? static_cast<double>(m_yielding) : ours;
    m_yielding = std::max(static_cast<std::uint64_t>(before / 2), kLeastYielding);
  } else if (m_yielding > 0) {
    m_yielding += m_yielding / 2;
    // Far beyond what comes: it holds nothing back any more.
    if (static_cast<double>(m_yielding) > ours * 4 + 1024 * 1024) m_yielding = 0;
  }
}

void Pace::settle() const {
  const auto wanted = leftOver() ? Priority::LeftOver : Priority::Usual;
  if (wanted == t_priority) return;
  if (wanted == Priority::Usual) return restore();
  t_usualNice = ::getpriority(PRIO_PROCESS, 0);
  t_priority = wanted;
  setPriority(kLeftOverNice, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_IDLE, 0));
}

void Pace::restore() {
  if (t_priority == Priority::Usual) return;
  t_priority = Priority::Usual;
  setPriority(t_usualNice, IOPRIO_PRIO_VALUE(IOPRIO_CLASS_NONE, 0));
}

}  // namespace pibox::transfer
