// Dates as metadata writes them.

#include "trust/metadata.h"

#include <charconv>
#include <chrono>
#include <format>

namespace pibox::trust {
namespace {

/// The digits at [from, from + count), or -1.
int digits(const std::string& text, std::size_t from, std::size_t count) {
  int value = 0;
  for (std::size_t i = from; i < from + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

}  // namespace

Result<std::int64_t> parseTime(const std::string& text) {
  using namespace std::chrono;
  const auto wrong = [&] { return fail(Code::MetadataInvalid, "'" + text.substr(0, 40) + "' is not a time"); };
  if (text.size() != 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':' ||
      text[19] != 'Z')
    return wrong();
  const int y = digits(text, 0, 4);
  const int mo = digits(text, 5, 2);
  const int d = digits(text, 8, 2);
  const int h = digits(text, 11, 2);
  const int mi = digits(text, 14, 2);
  const int s = digits(text, 17, 2);
  if (y < 0 || mo < 1 || d < 1 || h < 0 || h > 23 || mi < 0 || mi > 59 || s < 0 || s > 59) return wrong();
  const year_month_day date{year{y}, month{static_cast<unsigned>(mo)}, day{static_cast<unsigned>(d)}};
  if (!date.ok()) return wrong();
  const auto moment = sys_days{date} + hours{h} + minutes{mi} + seconds{s};
  return std::int64_t{moment.time_since_epoch().count()};
}

std::string formatTime(std::int64_t seconds) {
  return std::format("{:%Y-%m-%dT%H:%M:%SZ}", std::chrono::sys_seconds{std::chrono::seconds{seconds}});
}

}  // namespace pibox::trust
