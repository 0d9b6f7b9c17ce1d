#include "trust/time_floor.h"

#include "base/durable.h"
#include "base/json.h"

#include <algorithm>
#include <ctime>
#include <nlohmann/json.hpp>

namespace pibox::trust {
namespace {

constexpr std::size_t kMaxRecord = 16384;
constexpr std::size_t kMaxKeys = 32;
/// 9999-12-31: what metadata can name at most.
constexpr std::int64_t kLatest = INT64_C(253402300799);

}  // namespace

const char* freshnessName(Freshness freshness) {
  switch (freshness) {
    case Freshness::Fresh:
      return "fresh";
    case Freshness::Expired:
      return "expired";
    case Freshness::Unknown:
      return "unknown";
  }
  return "unknown";
}

TimeFloor::TimeFloor(std::filesystem::path file, std::int64_t buildTime, const Clock& clock)
    : m_file(std::move(file)), m_clock(&clock), m_sources{{{}, buildTime, clock.monotonicMs()}} {}

TimeFloor TimeFloor::load(std::filesystem::path file, std::int64_t buildTime, const Clock& clock) {
  TimeFloor floor(std::move(file), buildTime, clock);
  const auto text = readFile(floor.m_file, kMaxRecord);
  const auto record = text ? parseJson(*text, {.maxBytes = kMaxRecord, .maxDepth = 4}) : fail(Code::FileNotFound);
  if (!record || !intMember(*record, "format", 1, 1)) return floor;
  const auto since = floor.m_sources.front().sinceMs;
  auto& built = floor.m_sources.front().time;
  built = std::max(built, intMemberOr(*record, "built", 0, 0, kLatest).value_or(0));
  const auto keys = record->find("keys");
  if (keys == record->end() || !keys->is_object() || keys->size() > kMaxKeys) return floor;
  for (const auto& [id, value] : keys->items())
    if (const auto time = intMember(*keys, id.c_str(), 0, kLatest)) floor.m_sources.push_back({id, *time, since});
  return floor;
}

std::int64_t TimeFloor::boundOf(const Source& source) const {
  return source.time + (m_clock->monotonicMs() - source.sinceMs) / 1000;
}

std::int64_t TimeFloor::now() const {
  std::int64_t best = 0;
  for (const auto& source : m_sources) best = std::max(best, boundOf(source));
  return best;
}

std::int64_t TimeFloor::referenceTime() const {
  return m_clock->synchronised() ? std::max(m_clock->now(), now()) : now();
}

Result<> TimeFloor::write() {
  Json keys = Json::object();
  for (std::size_t i = 1; i < m_sources.size(); ++i)
    keys[m_sources[i].keyId] = std::min(boundOf(m_sources[i]), kLatest);
  const auto kept = std::min(boundOf(m_sources.front()), kLatest);
  return writeFileDurably(m_file, formatJson({{"format", 1}, {"built", kept}, {"keys", std::move(keys)}}));
}

Result<> TimeFloor::learn(std::int64_t signedTime, const std::string& keyId) {
  if (signedTime > kLatest || keyId.empty()) return {};
  auto known = std::ranges::find(m_sources, keyId, &Source::keyId);
  if (known == m_sources.end()) {
    if (m_sources.size() > kMaxKeys) return {};
    known = m_sources.insert(m_sources.end(), {keyId, 0, m_clock->monotonicMs()});
  }
  if (signedTime <= boundOf(*known)) return {};
  *known = {keyId, signedTime, m_clock->monotonicMs()};
  return write();
}

Result<bool> TimeFloor::keepOnly(const std::vector<std::string>& keyIds) {
  const auto gone = [&](const Source& source) {
    return !source.keyId.empty() && !std::ranges::contains(keyIds, source.keyId);
  };
  if (std::erase_if(m_sources, gone) == 0) return false;
  PIBOX_TRY(write());
  return true;
}

Result<> TimeFloor::save() {
  return write();
}

Freshness TimeFloor::judge(std::int64_t expires) const {
  if (expires <= referenceTime()) return Freshness::Expired;
  return m_clock->synchronised() ? Freshness::Fresh : Freshness::Unknown;
}

std::int64_t TimeFloor::clockShouldBe() const {
  const auto bound = now();
  return m_clock->now() < bound ? bound : 0;
}

Result<> moveClockForward(const TimeFloor& floor, const std::function<bool(std::int64_t)>& set) {
  const auto target = floor.clockShouldBe();
  if (target == 0) return {};
  const timespec time{.tv_sec = target, .tv_nsec = 0};
  if (set ? set(target) : ::clock_settime(CLOCK_REALTIME, &time) == 0) return {};
  return fail(Code::NotAuthorised, "the system clock cannot be set");
}

}  // namespace pibox::trust
