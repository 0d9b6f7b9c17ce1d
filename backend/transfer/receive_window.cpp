#include "transfer/receive_window.h"

#include <algorithm>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace pibox::transfer {
namespace {

constexpr std::chrono::milliseconds kPeriod{250};
/// So much is enough to tell sooner: several times what waits in buffers and comes at once after a pause.
constexpr std::uint64_t kEnough = std::uint64_t{1} << 20;
/// What fills a line of 5 Mbit/s and 50 ms.
constexpr std::uint64_t kLeast = std::uint64_t{32} << 10;
/// Above this Linux does not let a program choose (net.core.rmem_max, unless it was changed).
constexpr std::uint64_t kMost = std::uint64_t{192} << 10;
/// What 40 Mbit/s bring in 50 ms.
constexpr std::uint64_t kMostUnderWay = std::uint64_t{256} << 10;
constexpr std::uint64_t kSegments = 4;
/// A thread that does not have to wait for others gets its turn in less.
constexpr double kTurn = 0.025;
/// TCP_ESTABLISHED of linux/tcp_states.h, which is not for programs.
constexpr int kEstablished = 1;

/// A connection of this program; nothing if the file is none of TCP.
std::optional<tcp_info> connectionOf(int fd) {
  tcp_info info{};
  socklen_t length = sizeof info;
  if (::getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &length) != 0 || info.tcpi_state != kEstablished) return {};
  return info;
}

void setWindow(int fd, std::optional<std::uint32_t> window) {
  // Both are advice. SO_RCVBUF ends the kernel's own measuring, SO_BUF_LOCK (Linux 5.14) lets it go on: socket(7).
  const int value = static_cast<int>(window.value_or(0));
  (void)::setsockopt(fd, SOL_SOCKET, window ? SO_RCVBUF : SO_BUF_LOCK, &value, sizeof value);
}

}  // namespace

std::optional<std::uint32_t> windowFor(std::chrono::microseconds roundTrip, std::uint64_t rate, std::uint32_t segment) {
  const auto perSecond = static_cast<double>(rate);
  const auto line = static_cast<std::uint64_t>(2 * perSecond * std::chrono::duration<double>(roundTrip).count());
  const auto turn = static_cast<std::uint64_t>(perSecond * kTurn);
  const auto window = std::max({line, turn, std::uint64_t{segment} * kSegments, kLeast});
  if (window > kMost) return {};
  return static_cast<std::uint32_t>(window);
}

bool ReceiveWindow::fast() const {
  return !windowFor({}, m_rate, 0);
}

bool ReceiveWindow::came(std::uint64_t bytes, Time now) {
  // The kernel begins with 64 KiB; a fast line is never held back.
  if (m_since == Time{}) m_since = now;
  m_bytes += bytes;
  if (now - m_since < kPeriod && m_bytes < kEnough) return false;
  const std::chrono::duration<double> span = std::max<Time::duration>(now - m_since, std::chrono::milliseconds(1));
  m_rate = std::max(m_rate, static_cast<std::uint64_t>(static_cast<double>(m_bytes) / span.count()));
  m_since = now;
  m_bytes = 0;
  return true;
}

std::uint64_t ReceiveWindow::underWay() const {
  if (m_rate == 0) return kMostUnderWay;
  const auto seconds = 2 * std::chrono::duration<double>(m_answer).count() + 2 * kTurn;
  return std::clamp(static_cast<std::uint64_t>(seconds * static_cast<double>(m_rate)), kLeast, kMostUnderWay);
}

void ReceiveWindow::give(int socket) const {
  if (const auto info = connectionOf(socket)) {
    const std::chrono::microseconds roundTrip(std::min(info->tcpi_min_rtt, info->tcpi_rtt));
    setWindow(socket, windowFor(roundTrip, m_rate, info->tcpi_rcv_mss));
  }
}

}  // namespace pibox::transfer
