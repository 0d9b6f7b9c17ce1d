// `guard`: what stays behind during a trial. A hang is a fallback: if the kernel hangs, the hardware watchdog is not
// fed any more; if the system hangs, the time limit ends it. It is over when the trial has been committed.

#include "bank/records.h"
#include "base/fd.h"
#include "commands.h"

#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <linux/reboot.h>
#include <linux/watchdog.h>
#include <signal.h>
#include <string>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace pibox;
using namespace pibox::bank;

namespace {

using Steady = std::chrono::steady_clock;
constexpr auto kTick = std::chrono::seconds(1);
/// How long a trial that has been given up may take to restart by itself.
constexpr auto kGrace = std::chrono::seconds(60);
constexpr int kWatchdogSeconds = 15;

class Watchdog {
 public:
  Watchdog() : m_fd(::open("/dev/watchdog0", O_WRONLY | O_CLOEXEC)) {
    if (!m_fd) m_fd = Fd(::open("/dev/watchdog", O_WRONLY | O_CLOEXEC));
    int seconds = kWatchdogSeconds;
    if (m_fd) ::ioctl(m_fd.get(), WDIOC_SETTIMEOUT, &seconds);
  }
  bool isThere() const { return static_cast<bool>(m_fd); }
  void feed() const {
    if (m_fd) ::ioctl(m_fd.get(), WDIOC_KEEPALIVE, 0);
  }
  /// The magic close: the watchdog stops.
  void disarm() {
    if (m_fd && ::write(m_fd.get(), "V", 1) == 1) m_fd = Fd();
  }

 private:
  Fd m_fd;
};

void say(const std::string& text) {
  const Fd log(::open("/dev/kmsg", O_WRONLY | O_CLOEXEC));
  const auto line = "pibox-bank: " + text + "\n";
  if (log && ::write(log.get(), line.data(), line.size()) < 0) std::fputs(line.c_str(), stderr);
}

[[noreturn]] void restartNow() {
  ::sync();
  ::syscall(SYS_reboot, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART, nullptr);
  // Not allowed, or not possible: then the watchdog, if there is one, is no longer fed.
  for (;;) ::pause();
}

/// Becomes a process of its own without a terminal, whose folder is the card's: switch_root takes its paths away, not
/// its folder.
Result<> detach(const fs::path& overlay) {
  if (::chdir(overlay.c_str()) != 0) return failErrno(Code::ReadFailed, "enter " + overlay.string(), errno);
  const auto child = ::fork();
  if (child < 0) return failErrno(Code::Internal, "fork", errno);
  if (child > 0) ::_exit(0);
  ::setsid();
  ::signal(SIGHUP, SIG_IGN);
  const Fd null(::open("/dev/null", O_RDWR | O_CLOEXEC));
  for (const int fd : {0, 1, 2})
    if (null) ::dup2(null.get(), fd);
  return {};
}

void recordTimeLimit(const Layout& layout) {
  auto trial = readTrial(layout);
  if (!trial || !*trial || (*trial)->attempts.empty()) return;
  (*trial)->attempts.back().detail = kTimeLimit;
  if (const auto written = writeTrial(layout, **trial); !written) say(toString(written.error()));
}

}  // namespace

Result<> guardCommand(const Context& c) {
  PIBOX_TRY(detach(c.layout.overlay));
  auto layout = c.layout;
  layout.overlay = ".";
  Watchdog watchdog;
  say(watchdog.isThere() ? "guarding the trial with the hardware watchdog"
                         : "guarding the trial, without a hardware watchdog");
  auto end = Steady::now() + std::chrono::seconds(c.options.seconds);
  bool givenUp = false;
  for (;; std::this_thread::sleep_for(kTick)) {
    watchdog.feed();
    const auto trial = readTrial(layout);
    if (trial && !*trial) {
      watchdog.disarm();
      say("the trial is over");
      return {};
    }
    if (trial && (*trial)->givenUp && !givenUp) {
      givenUp = true;
      end = Steady::now() + kGrace;
    }
    if (Steady::now() < end) continue;
    if (!givenUp) recordTimeLimit(layout);
    say(givenUp ? "given up, but not restarted: restarting" : "the time limit of the trial is over: restarting");
    restartNow();
  }
}
