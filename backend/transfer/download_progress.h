#pragma once
// What a download says of itself: smoothed, at most four times a second, and never backwards.

#include "transfer/control.h"
#include "transfer/rate_meter.h"

namespace pibox::transfer {

class Assembly;
class Part;

class DownloadProgress {
 public:
  /// `networkBefore`: bytes that an earlier attempt of the same download took from the network.
  DownloadProgress(const ProgressFunction& told, std::uint64_t networkBefore) : m_told(told) {
    m_now.network = networkBefore;
  }

  /// So many bytes there will be in all.
  void expect(std::uint64_t total) { m_now.total = total; }
  /// The rate begins anew: at the start and after a pause.
  void restart() { m_meter.reset(Clock::now()); }
  /// Bytes came from the network.
  void network(std::uint64_t bytes) { m_now.network += bytes; }
  [[nodiscard]] std::uint64_t network() const { return m_now.network; }
  /// Bytes that count for the rate.
  void came(std::uint64_t bytes) { m_meter.add(bytes); }
  /// What was reused so far stays counted when the assembly is left.
  void keep(const Assembly& assembly);
  /// All was here already.
  void complete();

  /// Tells how it stands, at most every 250 ms unless `always`. `stalled` seconds nothing has come; `overNetwork`: the
  /// rest will come from there.
  void tell(const Part* part, const Assembly* assembly, std::uint32_t stalled, bool overNetwork, bool always);

 private:
  using Clock = std::chrono::steady_clock;

  void say(Progress progress);

  const ProgressFunction& m_told;
  RateMeter m_meter;
  Progress m_now;
  std::uint64_t m_shown = 0;
  Clock::time_point m_last;
};

}  // namespace pibox::transfer
