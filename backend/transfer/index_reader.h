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
  /// Bytes per second over all that came; absent when that was too little to tell.
  [[nodiscard]] std::optional<std::uint64_t> rate() const;

 private:
  Source& m_source;
  const Wanted& m_index;
  std::stop_token m_stop;
  std::vector<std::byte> m_bytes;
  std::vector<bool> m_have;
  std::uint64_t m_received = 0;
  double m_seconds = 0;
};

}  // namespace pibox::transfer
