#pragma once
// Reads of a block index what is needed, in few ranges.

#include "transfer/block_index.h"
#include "transfer/control.h"
#include "transfer/download.h"

#include <optional>
#include <vector>

namespace pibox::transfer {

class IndexReader {
 public:
  IndexReader(Source& source, const Wanted& index, std::stop_token stop)
      : m_source(source), m_index(index), m_stop(std::move(stop)) {}

  /// The top list. Errors: those of the source, Stalled (30 s of silence), JsonInvalid.
  Result<IndexTop> top();
  /// Makes sure that these ranges (ascending, within the length of the index) are here; those that are close are read
  /// together. After top(). Errors: those of the source, Stalled.
  Result<> need(const std::vector<Range>& wanted);

  [[nodiscard]] Bytes bytes(const Range& range) const { return Bytes(m_bytes).subspan(range.offset, range.length); }
  /// Bytes that came.
  [[nodiscard]] std::uint64_t received() const { return m_received; }
  /// In so many ranges.
  [[nodiscard]] std::size_t requests() const { return m_requests; }
  /// Bytes per second while they came, without the waiting for the first ones; absent when they were too few to tell.
  [[nodiscard]] std::optional<std::uint64_t> rate() const;
  /// Seconds from a question to the first bytes of its answer, the shortest that was seen.
  [[nodiscard]] double roundTrip() const { return m_roundTrip.value_or(0); }

 private:
  Source& m_source;
  const Wanted& m_index;
  std::stop_token m_stop;
  std::vector<std::byte> m_bytes;
  std::vector<bool> m_have;
  std::uint64_t m_received = 0;
  std::size_t m_requests = 0;
  double m_seconds = 0;  ///< spent on reading
  double m_waited = 0;   ///< of these, before the first bytes
  std::optional<double> m_roundTrip;
};

}  // namespace pibox::transfer
