#include "base/kernel_log.h"

#include "base/fd.h"

#include <cerrno>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <deque>
#include <fcntl.h>
#include <string_view>

namespace pibox {
namespace {

/// "6,339,5140900,-;NET: Registered" -> "[    5.140900] NET: Registered". Lines that begin with a space are a record's
/// dictionary.
std::string asDmesg(std::string_view line) {
  if (line.empty() || line.front() == ' ') return {};
  const auto text = line.find(';');
  if (text == std::string_view::npos) return std::string(line);
  auto prefix = line.substr(0, text);
  for (int commas = 0; commas < 2; ++commas) {
    const auto comma = prefix.find(',');
    if (comma == std::string_view::npos) return std::string(line);
    prefix.remove_prefix(comma + 1);
  }
  std::uint64_t microseconds = 0;
  if (std::from_chars(prefix.data(), prefix.data() + prefix.size(), microseconds).ec != std::errc{})
    return std::string(line);
  char stamp[48];
  std::snprintf(stamp, sizeof stamp, "[%5llu.%06llu] ", static_cast<unsigned long long>(microseconds / 1000000),
                static_cast<unsigned long long>(microseconds % 1000000));
  return stamp + std::string(line.substr(text + 1));
}

}  // namespace

std::string endOfKernelLog(const std::filesystem::path& device, std::size_t maxBytes) {
  const Fd fd(::open(device.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  return fd ? endOfKernelLog(fd, maxBytes) : std::string();
}

std::string endOfKernelLog(const Fd& fd, std::size_t maxBytes) {
  ::lseek(fd.get(), 0, SEEK_SET);
  std::deque<std::string> lines;
  std::size_t bytes = 0;
  // One read is one record, of at most 8 KiB; at most as many as a large ring holds, should the kernel write as fast as
  // we read.
  char record[8192];
  std::string rest;
  for (int records = 0; records < 200000; ++records) {
    const auto n = ::read(fd.get(), record, sizeof record);
    if (n < 0 && (errno == EPIPE || errno == EINTR))
      continue;  // EPIPE: overwritten before it was read; the next one follows
    if (n <= 0) break;
    rest.append(record, static_cast<std::size_t>(n));
    for (std::size_t end = 0; (end = rest.find('\n')) != std::string::npos; rest.erase(0, end + 1)) {
      auto line = asDmesg(std::string_view(rest).substr(0, end));
      if (line.empty()) continue;
      bytes += line.size() + 1;
      lines.push_back(std::move(line));
      while (bytes > maxBytes) {
        bytes -= lines.front().size() + 1;
        lines.pop_front();
      }
    }
    if (rest.size() > sizeof record) rest.clear();
  }
  std::string log;
  for (const auto& line : lines) log += line + "\n";
  return log;
}

}  // namespace pibox
