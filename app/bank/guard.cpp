// `guard`: what stays behind during a trial. A hang is a fallback: if the kernel hangs, the hardware watchdog is not
// fed any more; if the system hangs, the time limit ends it. It is over when the trial has been committed.

#include "bank/records.h"
#include "base/durable.h"
#include "base/fd.h"
#include "base/kernel_log.h"
#include "boot/watchdog.h"
#include "commands.h"

#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <linux/reboot.h>
#include <signal.h>
#include <string>
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
/// How often the kernel log is kept, for the story of a trial that then hangs; only if it has grown.
constexpr auto kLogEvery = std::chrono::seconds(10);
constexpr std::size_t kMaxLog = 65536;

/// Opened once: after switch_root there is no /dev for those who stayed behind.
const Fd& kernelLog() {
  static const Fd log(::open("/dev/kmsg", O_RDWR | O_CLOEXEC | O_NONBLOCK));
  return log;
}

void say(const std::string& text) {
  const auto line = "pibox-bank: " + text + "\n";
  if (kernelLog() && ::write(kernelLog().get(), line.data(), line.size()) < 0) std::fputs(line.c_str(), stderr);
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

/// Keeps the end of the kernel log beside the bank that is on trial.
class LogKeeper {
 public:
  explicit LogKeeper(const Layout& layout) : m_layout(layout) {}

  void keep(const ImageId& bank) {
    m_last = Steady::now();
    auto log = kernelLog() ? endOfKernelLog(kernelLog(), kMaxLog) : std::string();
    if (log.empty() || log == m_log) return;
    m_log = std::move(log);
    if (const auto written = writeFileDurably(m_layout.kernelLog(bank), m_log); !written)
      say(toString(written.error()));
  }
  void keepSometimes(const ImageId& bank) {
    if (Steady::now() - m_last >= kLogEvery) keep(bank);
  }

 private:
  const Layout& m_layout;
  std::string m_log;
  Steady::time_point m_last = Steady::now();
};

}  // namespace

Result<> guardCommand(const Context& c) {
  PIBOX_TRY(detach(c.layout.overlay));
  auto layout = c.layout;
  layout.overlay = ".";
  boot::Watchdog watchdog(kWatchdogSeconds);
  LogKeeper log(layout);
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
    if (trial && *trial) log.keepSometimes((*trial)->bank);
    if (Steady::now() < end) continue;
    if (!givenUp) recordTimeLimit(layout);
    if (trial && *trial) log.keep((*trial)->bank);
    say(givenUp ? "given up, but not restarted: restarting" : "the time limit of the trial is over: restarting");
    restartNow();
  }
}
