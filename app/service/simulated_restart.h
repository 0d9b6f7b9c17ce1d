#pragma once
// The sandbox's restart: does in this process what firmware, initramfs and self-test do on a PiBox, with the same code.
// restart() decides with bank::prepareStart, writes boot.json, and returns; a trial's self-tests then run beside, and
// commit or give up and restart again. What it cannot do is run the other system: /etc and /usr of the sandbox stay as
// they are, and the running image is what boot.json says.

#include "bank/layout.h"
#include "base/clock.h"
#include "boot/boot_control.h"

#include <filesystem>
#include <optional>
#include <string>
#include <thread>

namespace pibox::service {

class SimulatedRestart final : public boot::BootControl {
 public:
  /// `delay`: how long the screen stays dark.
  SimulatedRestart(bank::Layout layout, std::filesystem::path root, const Clock& clock,
                   std::chrono::milliseconds delay);

  [[nodiscard]] std::string name() const override { return "simulated"; }
  [[nodiscard]] bool canBootOther() const override { return true; }
  Result<> prepare(const std::string& bootDir) override;
  Result<> cancel() override;
  Result<> restart() override;

  /// For a service that was killed while a trial ran: its self-tests begin again, as they do not on a PiBox.
  void resumeTrial();

 private:
  Result<> start();
  void confirm(const std::stop_token& stop);

  bank::Layout m_layout;
  std::filesystem::path m_root;
  const Clock& m_clock;
  std::chrono::milliseconds m_delay;
  std::optional<std::string> m_once;
  std::jthread m_trial;
};

}  // namespace pibox::service
