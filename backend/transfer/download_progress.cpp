#include "transfer/download_progress.h"

#include "transfer/assembly.h"
#include "transfer/part.h"

#include <algorithm>

namespace pibox::transfer {

void DownloadProgress::keep(const Assembly& assembly) {
  m_now.reused += assembly.reused();
  m_now.rebuilt += assembly.rebuilt();
}

void DownloadProgress::complete() {
  m_now.done = m_now.total;
  m_now.networkTotal = m_now.network;
  if (m_told) say(m_now);
}

void DownloadProgress::tell(const Part* part, const Assembly* assembly, std::uint32_t stalled, bool overNetwork,
                            bool always) {
  const auto now = Clock::now();
  if (!always && now - m_last < std::chrono::milliseconds(250)) return;
  m_last = now;
  m_meter.sample(now);
  if (!m_told) return;
  auto progress = m_now;
  if (part) {
    progress.done = part->here();
    progress.stalledSeconds = stalled;
    if (assembly) progress.reused += assembly->reused(), progress.rebuilt += assembly->rebuilt();
    progress.rate = m_meter.rate();
    const auto left = assembly ? assembly->missingBytes() : progress.total - progress.done;
    if (overNetwork) progress.networkTotal = progress.network + left;
    if (stalled == 0) progress.secondsLeft = m_meter.secondsLeft(left);
  }
  say(progress);
}

void DownloadProgress::say(Progress progress) {
  // A block that came damaged is taken back; what was shown is not.
  m_shown = progress.done = std::max(m_shown, progress.done);
  m_told(progress);
}

}  // namespace pibox::transfer
