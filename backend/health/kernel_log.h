#pragma once
// The end of the kernel log, for the report of a failed self-test.

#include <filesystem>
#include <string>

namespace pibox::health {

/// The last whole lines of at most `maxBytes`, as dmesg(1) shows them, of `device` (/dev/kmsg:
/// Documentation/ABI/testing/dev-kmsg). Empty if it cannot be read: a report without a log is still a report.
std::string endOfKernelLog(const std::filesystem::path& device, std::size_t maxBytes = 16384);

}  // namespace pibox::health
