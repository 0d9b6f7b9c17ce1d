#pragma once
// Boot control of the sandbox and of tests: notes in `<run>/restart` what it was asked for and returns.

#include "bank/layout.h"
#include "boot/boot_control.h"

#include <memory>

namespace pibox::boot {

/// `<run>/restart` holds one line after restart(): `plain`, or `once <boot directory>`. Whoever plays the firmware
/// takes it.
std::unique_ptr<BootControl> makeSimulated(const bank::Layout& layout);

}  // namespace pibox::boot
