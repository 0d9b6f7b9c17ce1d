#pragma once
// Reads of a block index what is needed, in few ranges. A lost connection is taken up again as that of a download is:
// without the index the whole image would be fetched.

#include "transfer/block_index.h"
#include "transfer/control.h"
#include "transfer/download.h"
#include "transfer/patience.h"

#include <optional>
#include <vector>

namespace pibox::transfer {

class IndexReader {
 public:
  /// `control` outlives it; its progress is told what came and how long nothing has.
  IndexReader(Source& source, const Wanted& index, const Control& control, const Patience& patience = {});

  /// The top list. Errors: those of the source, Stalled, JsonInvalid (also one that is shorter than it should be).
  Result<IndexTop> top();
  /// Makes sure that these ranges (ascending, within the length of the index) are here; those that are close are read
  /// together. After top(). Errors: as top().
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
  [[nodiscard]] std::vector<Range> missing(const std::vector<Range>& wanted) const;
  Result<Info> readOnce(const std::vector<Range>& ranges);
  Result<> take(std::uint64_t offset, Bytes bytes);
  Result<> waiting(Waiting why);
  Result<> pass();
  void tell() const;

  Source& m_source;
  const Wanted& m_index;
  const Control& m_control;
  Silence m_silence;
  std::vector<std::byte> m_bytes;
  std::vector<bool> m_have;
  std::uint64_t m_received = 0;
  std::size_t m_requests = 0;
  std::uint64_t m_timed = 0;  ///< of the bytes that came, those of reads that were not cut
  double m_seconds = 0;       ///< that these took
  double m_waited = 0;        ///< of these, before the first bytes
  std::optional<double> m_roundTrip;
};

}  // namespace pibox::transfer
