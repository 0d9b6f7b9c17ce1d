#pragma once
// How the next start is chosen, behind one narrow interface. None of it changes `current`, `bank.txt` or a boot
// directory.
//
//   marker     the initramfs reads the trial record: always works, for banks that share the running boot files
//   tryboot    the Raspberry Pi firmware takes tryboot.txt instead of config.txt for one start, then forgets it
//   kexec      this kernel loads the other one and starts it; opt-in, probed by a dry load
//   simulated  for tests and the sandbox: notes what it was asked for

#include "bank/layout.h"
#include "base/error.h"

#include <memory>
#include <optional>
#include <string>

namespace pibox::boot {

class BootControl {
 public:
  virtual ~BootControl() = default;

  /// `marker`, `tryboot`, `kexec` or `simulated`; shown to people.
  [[nodiscard]] virtual std::string name() const = 0;

  /// Whether one start from another boot directory can be had.
  [[nodiscard]] virtual bool canBootOther() const = 0;

  /// Makes the next restart() start once from `bootDir` (below the boot partition; "." is its root). A power cut before
  /// or during that start leads back to the committed boot directory. Errors: BootControlUnavailable, WriteFailed.
  virtual Result<> prepare(const std::string& bootDir) = 0;

  /// Forgets what prepare() did; nothing prepared is success.
  virtual Result<> cancel() = 0;

  /// Syncs and restarts, as prepared or else plainly, at once: stopping services is the caller's affair. Returns only
  /// when it failed, or when simulated.
  virtual Result<> restart() = 0;
};

struct BootControlOptions {
  bool allowKexec = false;  ///< the opt-in; `pibox.kexec=1` on the kernel command line is another
  bool simulated = false;   ///< the sandbox
};

/// Whether the next start from `bootDir` is a trial: only those are guarded, so only for those a watchdog may be armed.
bool startsTrial(const bank::Layout& layout, const std::string& bootDir);

/// The best that this device can do: kexec if allowed and a dry load works, tryboot if the firmware has it, else
/// marker.
std::unique_ptr<BootControl> pickBootControl(const bank::Layout& layout, const BootControlOptions& options = {});

}  // namespace pibox::boot
