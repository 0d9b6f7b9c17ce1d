#include "transfer/mirrors.h"

#include "transfer/tries.h"

#include <algorithm>

namespace pibox::transfer {
namespace {

/// Whether another place may do better.
bool otherwiseElsewhere(Code code) {
  return isThePlace(code) || code == Code::HostUnreachable || code == Code::ConnectionLost ||
         code == Code::SourceMissing;
}

}  // namespace

Mirrors::Mirrors(std::vector<std::unique_ptr<Source>> places) : m_places(std::move(places)) {}

bool Mirrors::answered() const {
  return std::ranges::any_of(m_places, [](const auto& place) { return place->answered(); });
}

void Mirrors::nextPlace() {
  m_present = (m_present + 1) % m_places.size();
}

Result<Info> Mirrors::readAnywhere(const Sink& sink, const std::function<Result<Info>(Source&, const Sink&)>& from) {
  bool began = false;
  const auto begins = [&began](Result<> taken) {
    began = true;
    return taken;
  };
  Sink watched = sink;
  if (sink.begin) watched.begin = [&](auto size) { return begins(sink.begin(size)); };
  watched.bytes = [&](auto offset, Bytes bytes) { return begins(sink.bytes(offset, bytes)); };
  for (std::size_t tried = 1;; ++tried) {
    auto read = from(*m_places[m_present], watched);
    if (read || began || tried >= m_places.size() || !otherwiseElsewhere(read.error().code)) return read;
    nextPlace();
  }
}

Result<Info> Mirrors::read(const std::string& path, std::uint64_t offset, std::optional<std::uint64_t> length,
                           const Sink& sink, std::stop_token stop) {
  return readAnywhere(
      sink, [&](Source& place, const Sink& watched) { return place.read(path, offset, length, watched, stop); });
}

Result<Info> Mirrors::readRanges(const std::string& path, std::span<const Range> ranges, const Sink& sink,
                                 std::stop_token stop) {
  return readAnywhere(
      sink, [&](Source& place, const Sink& watched) { return place.readRanges(path, ranges, watched, stop); });
}

}  // namespace pibox::transfer
