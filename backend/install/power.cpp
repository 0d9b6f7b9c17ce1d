#include "base/durable.h"
#include "install/preflight.h"

#include <charconv>

namespace pibox::install {
namespace {
constexpr unsigned kUnderVoltageNow = 1;  // bit 0 of get_throttled

std::string firstLine(const fs::path& path) {
  auto text = readFile(path, 4096).value_or("");
  return text.substr(0, text.find('\n'));
}
}  // namespace

std::optional<bool> underVoltage(const std::filesystem::path& sys) {
  if (const auto text = firstLine(sys / "devices/platform/soc/soc:firmware/get_throttled"); !text.empty()) {
    unsigned long bits = 0;
    const auto start = text.starts_with("0x") ? 2 : 0;
    if (std::from_chars(text.data() + start, text.data() + text.size(), bits, 16).ec == std::errc{})
      return (bits & kUnderVoltageNow) != 0;
  }
  std::error_code error;
  for (const auto& sensor : fs::directory_iterator(sys / "class/hwmon", error)) {
    if (firstLine(sensor.path() / "name") != "rpi_volt") continue;
    if (const auto alarm = firstLine(sensor.path() / "in0_lcrit_alarm"); !alarm.empty()) return alarm != "0";
  }
  return {};
}

}  // namespace pibox::install
