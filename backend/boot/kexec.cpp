#include "boot/kexec.h"

#include "bank/bank_txt.h"
#include "base/durable.h"
#include "base/fd.h"
#include "boot/watchdog.h"

#include <cerrno>
#include <fcntl.h>
#include <linux/kexec.h>
#include <linux/reboot.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pibox::boot {
namespace {

#ifdef SYS_kexec_file_load
long kexecFileLoad(int kernel, int initramfs, const std::string& commandLine, unsigned long flags) {
  // The kernel counts the terminating zero (kexec_file_load(2)).
  return ::syscall(SYS_kexec_file_load, kernel, initramfs, commandLine.size() + 1, commandLine.c_str(), flags);
}
#else
// 32-bit ARM has no kexec_file_load(2).
long kexecFileLoad(int, int, const std::string&, unsigned long) {
  errno = ENOSYS;
  return -1;
}
#endif

/// How long the other kernel may take until its initramfs guards the trial.
constexpr int kWatchdogSeconds = 120;

Result<> load(const fs::path& folder) {
  const Fd kernel(::open((folder / "kernel").c_str(), O_RDONLY | O_CLOEXEC));
  const Fd initramfs(::open((folder / "initramfs").c_str(), O_RDONLY | O_CLOEXEC));
  if (!kernel || !initramfs)
    return failErrno(Code::BootControlUnavailable, folder.string() + ": kernel, initramfs", errno);
  PIBOX_LET(auto commandLine, readFile(folder / "cmdline.txt", 4096));
  while (!commandLine.empty() && commandLine.back() == '\n') commandLine.pop_back();
  if (kexecFileLoad(kernel.get(), initramfs.get(), commandLine, 0) != 0)
    return failErrno(Code::BootControlUnavailable, "kexec_file_load " + folder.string(), errno);
  return {};
}

bool unload() {
  return kexecFileLoad(-1, -1, {}, KEXEC_FILE_UNLOAD) == 0;
}

class Kexec final : public BootControl {
 public:
  Kexec(bank::Layout layout, std::unique_ptr<BootControl> fallback)
      : m_layout(std::move(layout)), m_fallback(std::move(fallback)) {}

  std::string name() const override { return "kexec"; }
  bool canBootOther() const override { return true; }

  Result<> prepare(const std::string& bootDir) override {
    auto loaded = load(m_layout.boot / bootDir);
    if (!loaded && m_fallback->canBootOther()) return m_fallback->prepare(bootDir);
    m_loaded = loaded.has_value();
    m_trial = startsTrial(m_layout, bootDir);
    return loaded;
  }

  Result<> cancel() override {
    if (m_loaded && !unload()) return failErrno(Code::BootControlUnavailable, "kexec unload", errno);
    m_loaded = false;
    return m_fallback->cancel();
  }

  Result<> restart() override {
    if (!m_loaded) return m_fallback->restart();
    ::sync();
    if (m_trial) Watchdog(kWatchdogSeconds).leaveArmed();
    ::syscall(SYS_reboot, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_KEXEC, nullptr);
    return failErrno(Code::BootControlUnavailable, "kexec", errno);
  }

 private:
  bank::Layout m_layout;
  std::unique_ptr<BootControl> m_fallback;
  bool m_loaded = false;
  bool m_trial = false;
};

}  // namespace

bool kexecWorks(const bank::Layout& layout) {
  // What is loaded already (by a restart under way) must stay, and shows that it works.
  if (readFile("/sys/kernel/kexec_loaded", 16).value_or("") == "1\n") return true;
  return unload() && load(layout.boot / bank::readBankTxt(layout).value_or(".")) && unload();
}

std::unique_ptr<BootControl> makeKexec(const bank::Layout& layout, std::unique_ptr<BootControl> fallback) {
  return std::make_unique<Kexec>(layout, std::move(fallback));
}

}  // namespace pibox::boot
