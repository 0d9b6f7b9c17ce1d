#include "transfer/index_reader.h"

#include <algorithm>
#include <chrono>

namespace pibox::transfer {
namespace {

constexpr std::uint64_t kFirstRead = std::uint64_t{8} << 10;
constexpr std::uint64_t kListGap = std::uint64_t{4} << 10;
constexpr std::uint64_t kTellsRate = std::uint64_t{16} << 10;
constexpr double kMostFaster = 4;

using SteadyClock = std::chrono::steady_clock;

double since(SteadyClock::time_point start) {
  return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

}  // namespace

Result<IndexTop> IndexReader::top() {
  if (m_index.length < kIndexHeader || m_index.length > kMaxIndex)
    return fail(Code::JsonInvalid, m_index.path + ": its length");
  m_bytes.resize(m_index.length);
  m_have.resize(m_index.length);
  PIBOX_TRY(need({{0, std::min(m_index.length, kFirstRead)}}));
  PIBOX_LET(const auto length, topLength(bytes({0, kIndexHeader})));
  if (length > m_index.length) return fail(Code::JsonInvalid, m_index.path + " is cut off");
  PIBOX_TRY(need({{0, length}}));
  PIBOX_LET(auto top, parseTop(bytes({0, length})));
  if (top.indexLength() != m_index.length)
    return fail(Code::JsonInvalid, m_index.path + " has not the length it should have");
  return top;
}

Result<> IndexReader::need(const std::vector<Range>& wanted) {
  std::vector<Range> ranges;
  for (const auto& range : wanted) {
    const auto begin = m_have.begin() + static_cast<std::ptrdiff_t>(range.offset);
    if (std::all_of(begin, begin + static_cast<std::ptrdiff_t>(range.length), [](bool have) { return have; })) continue;
    if (!ranges.empty() && ranges.back().offset + ranges.back().length + kListGap >= range.offset)
      ranges.back().length = range.offset + range.length - ranges.back().offset;
    else
      ranges.push_back(range);
  }
  if (ranges.empty()) return {};
  m_requests += ranges.size();
  int silent = 0;
  const auto start = SteadyClock::now();
  std::optional<double> first;
  const Sink sink{.bytes = [&](std::uint64_t offset, Bytes bytes) -> Result<> {
                    silent = 0;
                    if (!first) first = since(start);
                    if (offset + bytes.size() > m_bytes.size()) return fail(Code::LengthMismatch, m_index.path);
                    std::ranges::copy(bytes, m_bytes.begin() + static_cast<std::ptrdiff_t>(offset));
                    std::fill_n(m_have.begin() + static_cast<std::ptrdiff_t>(offset), bytes.size(), true);
                    m_received += bytes.size();
                    return {};
                  },
                  .waiting = [&](Waiting why) -> Result<> {
                    if (why == Waiting::ForBytes && ++silent > 30 * 4) return fail(Code::Stalled, m_index.path);
                    return {};
                  }};
  PIBOX_TRY(m_source.readRanges(m_index.path, ranges, sink, m_stop));
  m_seconds += since(start);
  m_waited += first.value_or(0);
  if (first) m_roundTrip = std::min(m_roundTrip.value_or(*first), *first);
  return {};
}

std::optional<std::uint64_t> IndexReader::rate() const {
  if (m_received < kTellsRate || m_seconds <= 0) return {};
  // Few bytes may have come all at once: then that says nothing of the line.
  const auto coming = std::max(m_seconds - m_waited, m_seconds / kMostFaster);
  return static_cast<std::uint64_t>(static_cast<double>(m_received) / coming);
}

}  // namespace pibox::transfer
