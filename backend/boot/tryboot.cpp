#include "boot/tryboot.h"

#include "bank/store.h"
#include "base/durable.h"

#include <algorithm>
#include <cerrno>
#include <linux/reboot.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pibox::boot {
namespace {

constexpr std::size_t kMaxConfigTxt = 65536;
/// How long the firmware's watchdog waits for the initramfs to guard the trial, its check of every byte included.
/// (config.txt, `kernel_watchdog_timeout`; older firmware passes over it.)
constexpr unsigned kWatchdogSeconds = 120;

fs::path trybootPath(const bank::Layout& layout) {
  return layout.boot / "tryboot.txt";
}

std::string_view withoutBlanks(std::string_view line) {
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) line.remove_suffix(1);
  while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
  return line;
}

class Tryboot final : public BootControl {
 public:
  explicit Tryboot(bank::Layout layout) : m_layout(std::move(layout)) {}

  std::string name() const override { return "tryboot"; }
  bool canBootOther() const override { return true; }

  Result<> prepare(const std::string& bootDir) override {
    std::error_code error;
    if (!fs::is_directory(m_layout.boot / bootDir, error))
      return fail(Code::BootControlUnavailable, "no boot directory " + bootDir);
    PIBOX_LET(const auto config, readFile(m_layout.boot / "config.txt", kMaxConfigTxt));
    PIBOX_LET(const auto text, trybootTxt(config, bootDir, startsTrial(m_layout, bootDir)));
    // Not read unless asked for, so a cut in the middle of writing it harms nobody.
    PIBOX_TRY(writeFileDurably(trybootPath(m_layout), text));
    m_prepared = true;
    return {};
  }

  Result<> cancel() override {
    m_prepared = false;
    return removeDurably(trybootPath(m_layout));
  }

  Result<> restart() override {
    ::sync();
    const auto command = m_prepared ? LINUX_REBOOT_CMD_RESTART2 : LINUX_REBOOT_CMD_RESTART;
    ::syscall(SYS_reboot, LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, command, "0 tryboot");
    return failErrno(Code::BootControlUnavailable, "restart", errno);
  }

 private:
  bank::Layout m_layout;
  bool m_prepared = false;
};

}  // namespace

Result<std::string> trybootTxt(std::string_view configTxt, const std::string& bootDir, bool trial) {
  std::string text = "# Written by PiBox Upgrade from config.txt, for one start.\n";
  bool replaced = false;
  while (!configTxt.empty()) {
    const auto line = configTxt.substr(0, std::min(configTxt.find('\n'), configTxt.size()));
    configTxt.remove_prefix(std::min(line.size() + 1, configTxt.size()));
    if (withoutBlanks(line) == "include bank.txt") {
      text += bootDir == "." ? "os_prefix=" : "os_prefix=" + bootDir + "/";
      if (trial) text += "\nkernel_watchdog_timeout=" + std::to_string(kWatchdogSeconds);
      replaced = true;
    } else {
      text += line;
    }
    text += '\n';
  }
  if (!replaced) return fail(Code::BootControlUnavailable, "config.txt does not include bank.txt");
  return text;
}

bool trybootWorks(const bank::Layout& layout, std::string_view commandLine, std::string_view model) {
  const auto config = readFile(layout.boot / "config.txt", kMaxConfigTxt);
  if (!config || !trybootTxt(*config, ".", false)) return false;
  if (const auto said = bank::commandLineValue(commandLine, "pibox.tryboot")) return *said == "1";
  return model.starts_with("Raspberry Pi");
}

std::unique_ptr<BootControl> makeTryboot(const bank::Layout& layout) {
  return std::make_unique<Tryboot>(layout);
}

}  // namespace pibox::boot
