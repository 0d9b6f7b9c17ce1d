#include "install/tar_scan.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace pibox::install {
namespace {

constexpr std::uint64_t kBlock = 512;
using Block = std::array<char, kBlock>;

/// An octal field; nothing for base-256 and other forms, which no archive of this size needs.
std::optional<std::uint64_t> octal(std::string_view field) {
  std::uint64_t value = 0;
  std::size_t i = 0;
  while (i < field.size() && field[i] == ' ') ++i;
  const auto first = i;
  for (; i < field.size() && field[i] >= '0' && field[i] <= '7'; ++i)
    value = value * 8 + static_cast<unsigned>(field[i] - '0');
  if (i == first) return {};
  for (; i < field.size(); ++i)
    if (field[i] != ' ' && field[i] != '\0') return {};
  return value;
}

bool checksumHolds(const Block& header) {
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < header.size(); ++i)
    sum += i >= 148 && i < 156 ? static_cast<unsigned char>(' ') : static_cast<unsigned char>(header[i]);
  return octal({header.data() + 148, 8}) == sum;
}

std::string nameOf(const Block& header) {
  const std::string_view field(header.data(), 100);
  return std::string(field.substr(0, field.find('\0')));
}

}  // namespace

Result<> scanTar(int fd, const ArchiveLimits& limits) {
  struct stat info{};
  if (::fstat(fd, &info) != 0) return failErrno(Code::ReadFailed, "stat of the archive", errno);
  const auto end = static_cast<std::uint64_t>(info.st_size);
  std::size_t entries = 0;
  std::uint64_t unpacked = 0;
  Block header;
  for (std::uint64_t at = 0; at + kBlock <= end;) {
    const auto n = ::pread(fd, header.data(), header.size(), static_cast<off_t>(at));
    if (n < 0) return failErrno(Code::ReadFailed, "read the archive", errno);
    if (n != static_cast<ssize_t>(kBlock)) break;
    at += kBlock;
    if (std::ranges::all_of(header, [](char c) { return c == 0; })) return {};
    const auto name = nameOf(header);
    if (!checksumHolds(header)) return fail(Code::ArchiveInvalid, name + ": wrong header checksum");
    const char kind = header[156];
    const auto size = octal({header.data() + 124, 12});
    if (!std::string_view("05"
                          "2LK"
                          "\0",
                          6)
             .contains(kind))
      return fail(Code::ArchiveInvalid,
                  name + ": an entry of kind '" + std::string(1, kind) + "' (only files, folders and symbolic links)");
    if (!size || *size > end - at) return fail(Code::ArchiveInvalid, name + ": its size is not that of the archive");
    if ((kind == 'L' || kind == 'K') && *size > 4096) return fail(Code::ArchiveInvalid, name + ": too long a name");
    if (++entries > limits.entries)
      return fail(Code::ArchiveInvalid, "more than " + std::to_string(limits.entries) + " entries");
    unpacked += *size;
    if (unpacked > limits.unpackedBytes)
      return fail(Code::ArchiveInvalid, "more than " + std::to_string(limits.unpackedBytes) + " bytes unpacked");
    at += (*size + kBlock - 1) / kBlock * kBlock;
  }
  return fail(Code::ArchiveInvalid, "the archive is cut off");
}

}  // namespace pibox::install
