#include "boot/watchdog.h"

#include <fcntl.h>
#include <linux/watchdog.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace pibox::boot {
namespace {
constexpr int kLeastSeconds = 5;
}  // namespace

Watchdog::Watchdog(int seconds) : m_fd(::open("/dev/watchdog0", O_WRONLY | O_CLOEXEC)) {
  if (!m_fd) m_fd = Fd(::open("/dev/watchdog", O_WRONLY | O_CLOEXEC));
  if (!m_fd) return;
  for (int wish = seconds; wish >= kLeastSeconds; wish /= 2) {
    int set = wish;
    if (::ioctl(m_fd.get(), WDIOC_SETTIMEOUT, &set) == 0) break;
  }
  feed();
}

void Watchdog::feed() const {
  if (m_fd) ::ioctl(m_fd.get(), WDIOC_KEEPALIVE, 0);
}

void Watchdog::disarm() {
  if (m_fd && ::write(m_fd.get(), "V", 1) == 1) m_fd = Fd();
}

void Watchdog::leaveArmed() {
  feed();
  m_fd = Fd();
}

}  // namespace pibox::boot
