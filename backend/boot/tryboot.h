#pragma once
// tryboot: the Raspberry Pi firmware takes tryboot.txt instead of config.txt for one start when it was asked by
// reboot(2) with "0 tryboot". The flag is cleared before that start, so whatever happens the one after it is the
// committed one. (Raspberry Pi documentation, config.txt, "tryboot".)

#include "bank/layout.h"
#include "boot/boot_control.h"

#include <memory>
#include <string>
#include <string_view>

namespace pibox::boot {

/// The text of tryboot.txt: config.txt, with the line that includes bank.txt replaced by the prefix of `bootDir`,
/// and for a trial the wish for the watchdog: a kernel that hangs without a word is ended.
/// Errors: BootControlUnavailable when config.txt does not include bank.txt: then it could not be chosen at all.
Result<std::string> trybootTxt(std::string_view configTxt, const std::string& bootDir, bool trial);

/// Whether the firmware has it: a Raspberry Pi whose config.txt includes bank.txt; `pibox.tryboot=1` or `=0` on the
/// command line decides otherwise (a simulated firmware; one from before 2021).
bool trybootWorks(const bank::Layout& layout, std::string_view commandLine, std::string_view model);

std::unique_ptr<BootControl> makeTryboot(const bank::Layout& layout);

}  // namespace pibox::boot
