#pragma once
// kexec: this kernel loads another one and starts it, without the firmware. Falls through to another boot control when
// it cannot.

#include "bank/layout.h"
#include "boot/boot_control.h"

#include <memory>

namespace pibox::boot {

/// Whether this kernel takes another one (kexec_file_load(2) answers, and is allowed).
bool kexecWorks();

/// kexec with `fallback` for what it cannot load.
std::unique_ptr<BootControl> makeKexec(const bank::Layout& layout, std::unique_ptr<BootControl> fallback);

}  // namespace pibox::boot
