#include "install/phases.h"

#include <algorithm>
#include <array>

namespace pibox::install {
namespace {

struct Weight {
  Phase phase;
  const char* name;
  double weight;
};

// In the order of the phases; together 1. By the time each takes on a Pi with 10 Mbit/s.
constexpr std::array kPhases = {
    Weight{Phase::Download, "download", 0.72},    Weight{Phase::Verify, "verify", 0.01},
    Weight{Phase::Carry, "carry", 0.08},          Weight{Phase::Write, "write", 0.02},
    Weight{Phase::Flush, "flush", 0.03},          Weight{Phase::ReadBack, "readback", 0.10},
    Weight{Phase::BootFiles, "boot-files", 0.03}, Weight{Phase::Finish, "finish", 0.01},
};

/// Of fetching, where a patch comes first: it is most of what comes over the network, and the rest is making the image.
constexpr double kOfPatch = 0.5;

}  // namespace

const char* phaseName(Phase phase) {
  return kPhases[static_cast<std::size_t>(phase)].name;
}

void Phases::begin(Phase phase, std::uint64_t total) {
  auto& now = m_now.transfer;
  m_now.phase = phase;
  now.done = 0;
  now.total = total;
  now.rate.reset();
  now.secondsLeft.reset();
  now.stalledSeconds = 0;
  tell(true);
}

void Phases::advance(std::uint64_t bytes) {
  m_now.transfer.done = std::min(m_now.transfer.done + bytes, m_now.transfer.total);
  tell(false);
}

void Phases::transferring(const transfer::Progress& progress) {
  auto& now = m_now.transfer;
  now.done = std::max(now.done, std::min(m_before.done + progress.done, now.total));
  now.network = m_before.network + progress.network;
  now.reused = m_before.reused + progress.reused;
  now.rebuilt = m_before.rebuilt + progress.rebuilt;
  now.rate = progress.rate;
  // The files behind this one are fetched whole.
  const auto behind = now.total - std::min(now.total, m_before.done + progress.total);
  now.networkTotal.reset();
  if (progress.networkTotal) now.networkTotal = m_before.network + *progress.networkTotal + behind;
  now.secondsLeft.reset();
  if (progress.secondsLeft && now.rate && *now.rate > 0)
    now.secondsLeft = static_cast<std::uint32_t>(*progress.secondsLeft + behind / *now.rate);
  now.stalledSeconds = progress.stalledSeconds;
  if (progress.beside) m_beside = std::max(m_beside.value_or(0), *progress.beside);
  tell(false);
}

void Phases::complete() {
  m_now.fraction = 1;
  tell(true);
}

Result<> Phases::pass() {
  if (m_control.pace) m_control.pace->settle();
  if (m_control.gate) m_control.gate->pass(m_control.stop);
  if (m_control.stop.stop_requested()) return fail(Code::Cancelled);
  return {};
}

void Phases::tell(bool always) {
  double before = 0;
  for (const auto& row : kPhases) {
    if (row.phase == m_now.phase) {
      const auto& part = m_now.transfer;
      auto share = part.total ? static_cast<double>(part.done) / static_cast<double>(part.total) : 0;
      if (m_beside && m_now.phase == Phase::Download) share = share * (1 - kOfPatch) + *m_beside * kOfPatch;
      // Never quite over before it is: the last one says so itself.
      m_now.fraction = std::max(m_now.fraction, std::min(before + row.weight * share, 0.999));
      break;
    }
    before += row.weight;
  }
  const auto now = std::chrono::steady_clock::now();
  if (!m_control.progress || (!always && now - m_told < m_between)) return;
  m_told = now;
  m_control.progress(m_now);
}

}  // namespace pibox::install
