#pragma once
// kexec: this kernel loads another one and starts it, without the firmware. Falls through to another boot control when
// it cannot. bank.txt still names the committed boot directory: whatever ends the other kernel leads back there.

#include "bank/layout.h"
#include "boot/boot_control.h"

#include <memory>

namespace pibox::boot {

/// Whether this kernel takes another one: a dry load of the committed boot files, which are unloaded again. Reads them
/// once (some 30 MB), so only where a person or a release has opted in.
bool kexecWorks(const bank::Layout& layout);

/// kexec with `fallback` for what it cannot load. Before the jump into a trial the hardware watchdog is armed, so that
/// a kernel that hangs without a word is ended too, where the driver leaves it running (`watchdog.stop_on_reboot=0`).
std::unique_ptr<BootControl> makeKexec(const bank::Layout& layout, std::unique_ptr<BootControl> fallback);

}  // namespace pibox::boot
