#include "transfer/index_reader.h"

#include <algorithm>
#include <chrono>

namespace pibox::transfer {
namespace {

constexpr std::uint64_t kFirstRead = std::uint64_t{8} << 10;
constexpr std::uint64_t kListGap = std::uint64_t{2} << 10;
constexpr std::uint64_t kTellsRate = std::uint64_t{16} << 10;

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
  int silent = 0;
  const Sink sink{.bytes = [&](std::uint64_t offset, Bytes bytes) -> Result<> {
                    silent = 0;
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
  const auto start = std::chrono::steady_clock::now();
  PIBOX_TRY(m_source.readRanges(m_index.path, ranges, sink, m_stop));
  m_seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return {};
}

std::optional<std::uint64_t> IndexReader::rate() const {
  if (m_received < kTellsRate || m_seconds <= 0) return {};
  return static_cast<std::uint64_t>(static_cast<double>(m_received) / m_seconds);
}

}  // namespace pibox::transfer
