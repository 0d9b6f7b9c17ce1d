#include "transfer/index_reader.h"

#include "transfer/tries.h"

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

IndexReader::IndexReader(Source& source, const Wanted& index, const Control& control, const Patience& patience)
    : m_source(source), m_index(index), m_control(control), m_silence(patience, SteadyClock::now()) {}

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

/// Of what is wanted, what has not come yet, in few ranges.
std::vector<Range> IndexReader::missing(const std::vector<Range>& wanted) const {
  std::vector<Range> ranges;
  for (const auto& range : wanted) {
    const auto begin = m_have.begin() + static_cast<std::ptrdiff_t>(range.offset);
    const auto end = begin + static_cast<std::ptrdiff_t>(range.length);
    const auto first = std::find(begin, end, false);
    if (first == end) continue;
    const auto from = static_cast<std::uint64_t>(first - m_have.begin());
    if (!ranges.empty() && ranges.back().offset + ranges.back().length + kListGap >= from)
      ranges.back().length = range.offset + range.length - ranges.back().offset;
    else
      ranges.push_back({from, range.offset + range.length - from});
  }
  return ranges;
}

Result<> IndexReader::need(const std::vector<Range>& wanted) {
  for (int failures = 0;;) {
    const auto ranges = missing(wanted);
    if (ranges.empty()) break;
    const auto before = m_received;
    const auto read = readOnce(ranges);
    if (read) {
      if (!missing(wanted).empty()) return fail(Code::JsonInvalid, m_index.path + " is cut off");
      break;
    }
    failures = m_received > before ? 1 : failures + 1;
    auto error = read.error();
    const bool nothingYet = m_received == 0 && !m_source.answered();
    if (!worthAnotherTry(m_source, m_silence, error, failures, nothingYet)) return std::unexpected(std::move(error));
    PIBOX_TRY(rest(error.code == Code::Stalled ? 1 : failures, m_silence, m_control.stop, [this] { return pass(); }));
  }
  tell();
  return {};
}

Result<Info> IndexReader::readOnce(const std::vector<Range>& ranges) {
  m_requests += ranges.size();
  const auto start = SteadyClock::now();
  m_silence.connects(start);
  std::optional<double> first;
  const Sink sink{.bytes = [&](std::uint64_t offset, Bytes bytes) -> Result<> {
                    if (!first) first = since(start);
                    return take(offset, bytes);
                  },
                  .waiting = [this](Waiting why) { return waiting(why); }};
  auto read = m_source.readRanges(m_index.path, ranges, sink, m_control.stop);
  // What a lost connection took says nothing of the line.
  if (read) {
    m_timed += read->received;
    m_seconds += since(start);
    m_waited += first.value_or(0);
  }
  if (first) m_roundTrip = std::min(m_roundTrip.value_or(*first), *first);
  return read;
}

Result<> IndexReader::take(std::uint64_t offset, Bytes bytes) {
  PIBOX_TRY(pass());
  m_silence.came(bytes.size(), SteadyClock::now());
  if (offset + bytes.size() > m_bytes.size()) return fail(Code::LengthMismatch, m_index.path);
  std::ranges::copy(bytes, m_bytes.begin() + static_cast<std::ptrdiff_t>(offset));
  std::fill_n(m_have.begin() + static_cast<std::ptrdiff_t>(offset), bytes.size(), true);
  m_received += bytes.size();
  return borne(m_silence, m_index.path);
}

Result<> IndexReader::waiting(Waiting why) {
  PIBOX_TRY(pass());
  if (why == Waiting::AsAskedTo) return m_silence.askedToWait(SteadyClock::now()), Result<>();
  return borne(m_silence, m_index.path);
}

Result<> IndexReader::pass() {
  if (m_control.gate && m_control.gate->pass(m_control.stop)) m_silence.heard(SteadyClock::now());
  if (m_control.stop.stop_requested()) return fail(Code::Cancelled);
  tell();
  return {};
}

void IndexReader::tell() const {
  if (!m_control.progress) return;
  Progress progress;
  progress.network = m_source.network() ? m_received : 0;
  progress.stalledSeconds = m_silence.toSay(SteadyClock::now());
  m_control.progress(progress);
}

std::optional<std::uint64_t> IndexReader::rate() const {
  if (m_timed < kTellsRate || m_seconds <= 0) return {};
  // Few bytes may have come all at once: then that says nothing of the line.
  const auto coming = std::max(m_seconds - m_waited, m_seconds / kMostFaster);
  return static_cast<std::uint64_t>(static_cast<double>(m_timed) / coming);
}

}  // namespace pibox::transfer
