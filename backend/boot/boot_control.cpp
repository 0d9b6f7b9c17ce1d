#include "boot/boot_control.h"

#include "bank/records.h"
#include "bank/store.h"
#include "base/durable.h"
#include "boot/kexec.h"
#include "boot/simulated.h"
#include "boot/tryboot.h"

#include <cerrno>
#include <linux/reboot.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pibox::boot {
namespace {

class Marker final : public BootControl {
 public:
  std::string name() const override { return "marker"; }
  bool canBootOther() const override { return false; }
  Result<> prepare(const std::string& bootDir) override {
    return fail(Code::BootControlUnavailable, "no way to start once from " + bootDir);
  }
  Result<> cancel() override { return {}; }
  Result<> restart() override {
    ::sync();
    ::syscall(SYS_reboot, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_RESTART, nullptr);
    return failErrno(Code::BootControlUnavailable, "restart", errno);
  }
};

}  // namespace

bool startsTrial(const bank::Layout& layout, const std::string& bootDir) {
  const auto trial = bank::readTrial(layout);
  return trial && *trial && (*trial)->bootDir == bootDir;
}

std::unique_ptr<BootControl> pickBootControl(const bank::Layout& layout, const BootControlOptions& options) {
  if (options.simulated) return makeSimulated(layout);
  const auto commandLine = readFile("/proc/cmdline", 65536).value_or("");
  const auto model = readFile("/proc/device-tree/model", 256).value_or("");
  std::unique_ptr<BootControl> control;
  if (trybootWorks(layout, commandLine, model)) {
    control = makeTryboot(layout);
  } else {
    control = std::make_unique<Marker>();
  }
  const bool wanted = options.allowKexec || bank::commandLineValue(commandLine, "pibox.kexec") == "1";
  return wanted && kexecWorks(layout) ? makeKexec(layout, std::move(control)) : std::move(control);
}

}  // namespace pibox::boot
