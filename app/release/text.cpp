// Times, sizes and questions as people read them.
#include "commands.h"
#include "terminal.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace pibox::app {

std::string day(std::int64_t seconds) {
  const auto time = static_cast<std::time_t>(seconds);
  std::tm parts{};
  std::array<char, 32> text{};
  if (!::gmtime_r(&time, &parts) || std::strftime(text.data(), text.size(), "%Y-%m-%d", &parts) == 0)
    return "an unknown day";
  return text.data();
}

std::string distance(std::int64_t from, std::int64_t to) {
  const auto seconds = std::llabs(to - from);
  const auto days = (seconds + 43200) / 86400;
  const auto hours = seconds / 3600;
  const auto amount =
      days >= 2 ? std::to_string(days) + " days" : std::to_string(hours) + (hours == 1 ? " hour" : " hours");
  return to > from ? "in " + amount : amount + " ago";
}

std::string bytes(std::uint64_t count) {
  constexpr std::array<const char*, 5> kUnits{"B", "kB", "MB", "GB", "TB"};
  auto value = static_cast<double>(count);
  std::size_t unit = 0;
  while (value >= 1000 && unit + 1 < kUnits.size()) {
    value /= 1000;
    ++unit;
  }
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), unit == 0 ? "%.0f %s" : "%.1f %s", value, kUnits.at(unit));
  return text.data();
}

bool agreed(const Context& context, const std::string& plan) {
  if (!context.json) std::fputs(plan.c_str(), stdout);
  std::fflush(stdout);
  return context.yes || confirm("Is this right?");
}

}  // namespace pibox::app
