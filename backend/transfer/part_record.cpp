#include "transfer/part_record.h"

#include "base/durable.h"
#include "base/json.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

namespace pibox::transfer {
namespace {

constexpr std::int64_t kFormat = 2;
constexpr std::size_t kMaxRecord = std::size_t{32} << 10;

/// Differs after every start of the kernel; empty if it cannot be read.
std::string bootId() {
  return readFile("/proc/sys/kernel/random/boot_id", 64).value_or("");
}

/// Holes as `[offset, length, offset, length, …]`, each behind the one before and below `end`.
bool readHoles(const Json& list, std::uint64_t begin, std::uint64_t end, std::vector<Range>& holes) {
  if (!list.is_array() || list.size() % 2 != 0 || list.size() > 2 * Part::kMaxHoles) return false;
  for (std::size_t i = 0; i < list.size(); i += 2) {
    const auto number = [&](std::size_t at) {
      return list[at].is_number_integer() ? std::max<std::int64_t>(list[at].get<std::int64_t>(), 0) : 0;
    };
    const Range hole{static_cast<std::uint64_t>(number(i)), static_cast<std::uint64_t>(number(i + 1))};
    if (hole.offset < begin || hole.offset > end || hole.length == 0 || hole.length > end - hole.offset) return false;
    begin = hole.offset + hole.length;
    holes.push_back(hole);
  }
  return true;
}

/// The record as it stands there.
std::optional<Json> jsonIn(const std::filesystem::path& path) {
  const auto text = readFile(path, kMaxRecord);
  if (!text) return {};
  auto json = parseJson(*text);
  if (!json || !intMember(*json, "format", kFormat, kFormat)) return {};
  return std::move(*json);
}

}  // namespace

std::string formatRecord(const PartRecord& record, const Wanted& wanted) {
  Json holes = Json::array();
  for (const auto& hole : record.holes) {
    holes.push_back(hole.offset);
    holes.push_back(hole.length);
  }
  return formatJson({{"format", kFormat},
                     {"length", wanted.length},
                     {"sha256", wanted.sha256},
                     {"boot", bootId()},
                     {"durable", record.durable},
                     {"holes", std::move(holes)},
                     {"hashed", record.hash.length()},
                     {"state", record.hash.save()}});
}

std::optional<PartRecord> readRecord(const std::filesystem::path& path, const Wanted& wanted) {
  const auto json = jsonIn(path);
  if (!json) return {};
  const auto length = static_cast<std::int64_t>(wanted.length);
  if (!intMember(*json, "length", length, length) || stringMember(*json, "sha256").value_or("") != wanted.sha256)
    return {};
  const auto durable = intMember(*json, "durable", 0, length);
  if (!durable) return {};
  const auto hashed = intMember(*json, "hashed", 0, *durable);
  const auto state = stringMember(*json, "state");
  if (!hashed || !state) return {};
  PartRecord record;
  record.durable = static_cast<std::uint64_t>(*durable);
  const auto hash = Sha256::restore(*state, static_cast<std::uint64_t>(*hashed));
  const auto holes = json->find("holes");
  if (!hash || holes == json->end() || !readHoles(*holes, hash->length(), record.durable, record.holes)) return {};
  record.hash = *hash;
  const auto boot = stringMember(*json, "boot").value_or("");
  record.sameBoot = !boot.empty() && boot == bootId();
  return record;
}

std::optional<Wanted> wantedIn(const std::filesystem::path& path) {
  const auto json = jsonIn(path);
  if (!json) return {};
  const auto length = intMember(*json, "length", 0, std::numeric_limits<std::int64_t>::max());
  auto sha256 = stringMember(*json, "sha256");
  if (!length || !sha256) return {};
  return Wanted{.path = {}, .length = static_cast<std::uint64_t>(*length), .sha256 = std::move(*sha256)};
}

}  // namespace pibox::transfer
