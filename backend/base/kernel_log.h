#pragma once
// The end of the kernel log, for the story that is told after falling back.

#include "base/fd.h"

#include <filesystem>
#include <string>

namespace pibox {

/// The last whole lines of at most `maxBytes`, as dmesg(1) shows them, of `device` (/dev/kmsg:
/// Documentation/ABI/testing/dev-kmsg). Empty if it cannot be read: a report without a log is still a report.
std::string endOfKernelLog(const std::filesystem::path& device, std::size_t maxBytes = 16384);

/// The same of a device that is open for reading, without blocking; its position is moved.
std::string endOfKernelLog(const Fd& device, std::size_t maxBytes = 16384);

}  // namespace pibox
