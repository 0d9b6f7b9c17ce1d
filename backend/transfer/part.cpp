#include "transfer/part.h"

#include "base/durable.h"
#include "base/json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

namespace pibox::transfer::part {
namespace {

constexpr std::size_t kMaxRecord = 4096;

/// Differs after every start of the kernel; empty if it cannot be read.
std::string bootId() {
  return readFile("/proc/sys/kernel/random/boot_id", 64).value_or("");
}

std::uint64_t sizeOf(const std::filesystem::path& path) {
  struct stat info{};
  if (::lstat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return 0;
  return static_cast<std::uint64_t>(info.st_size);
}

std::filesystem::path with(const std::filesystem::path& file, const char* ending) {
  auto path = file;
  path += ending;
  return path;
}

}  // namespace

std::filesystem::path partOf(const std::filesystem::path& file) {
  return with(file, ".part");
}
std::filesystem::path recordOf(const std::filesystem::path& file) {
  return with(file, ".part.json");
}

Result<> writeRecord(const std::filesystem::path& file, const Wanted& wanted, std::uint64_t durable) {
  const Json record = {
      {"format", 1}, {"length", wanted.length}, {"sha256", wanted.sha256}, {"durable", durable}, {"boot", bootId()}};
  return writeFileDurably(recordOf(file), formatJson(record));
}

std::uint64_t countedOn(const std::filesystem::path& file, const Wanted& wanted) {
  const auto text = readFile(recordOf(file), kMaxRecord);
  if (!text) return 0;
  const auto record = parseJson(*text);
  if (!record || intMemberOr(*record, "format", 0, 0, 1).value_or(0) != 1) return 0;
  const auto most = static_cast<std::int64_t>(wanted.length);
  const auto durable = intMember(*record, "durable", 0, most);
  const bool same = intMember(*record, "length", most, most).has_value() &&
                    stringMember(*record, "sha256").value_or("") == wanted.sha256;
  if (!same || !durable) return 0;
  const auto boot = stringMember(*record, "boot").value_or("");
  const auto size = sizeOf(partOf(file));
  if (size > wanted.length) return 0;
  // In the same boot nothing that was written is lost; after another one only what was fsynced is sure.
  if (!boot.empty() && boot == bootId()) return size;
  return std::min(size, static_cast<std::uint64_t>(*durable));
}

}  // namespace pibox::transfer::part

namespace pibox::transfer {

std::uint64_t alreadyHere(const Wanted& wanted, const std::filesystem::path& file) {
  if (part::sizeOf(file) == wanted.length && wanted.length > 0) return wanted.length;
  return part::countedOn(file, wanted);
}

Result<> discardPart(const std::filesystem::path& file) {
  PIBOX_TRY(removeDurably(part::recordOf(file)));
  return removeDurably(part::partOf(file));
}

}  // namespace pibox::transfer
