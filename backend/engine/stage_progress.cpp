#include "engine/stage_progress.h"

namespace pibox::engine {
namespace {

using api::Phase;

Phase phaseOf(install::Phase phase) {
  switch (phase) {
    case install::Phase::Download:
      return Phase::Download;
    case install::Phase::Verify:
      return Phase::Verify;
    case install::Phase::Carry:
      return Phase::Carry;
    case install::Phase::Write:
      return Phase::Write;
    case install::Phase::Flush:
      return Phase::Flush;
    case install::Phase::ReadBack:
      return Phase::ReadBack;
    case install::Phase::BootFiles:
      return Phase::BootFiles;
    case install::Phase::Finish:
      return Phase::Finish;
  }
  return Phase::Finish;
}

}  // namespace

api::Progress progressOf(const install::StageProgress& from) {
  api::Progress out;
  out.phase = phaseOf(from.phase);
  out.fraction = from.fraction;
  if (from.transfer.total > 0) {
    out.bytesDone = from.transfer.done;
    out.bytesTotal = from.transfer.total;
  }
  // Known until the end: a quick download is over before it is told of.
  out.way = from.way;
  out.wayReason = from.reason;
  if (from.phase == install::Phase::Download || from.transfer.network + from.transfer.reused > 0) {
    out.networkBytes = from.transfer.network;
    out.networkTotal = from.transfer.networkTotal;
    out.reusedBytes = from.transfer.reused;
    out.rebuiltBytes = from.transfer.rebuilt;
  }
  if (from.phase == install::Phase::Download) {
    out.rate = from.transfer.rate;
    out.secondsLeft = from.transfer.secondsLeft;
    if (from.transfer.stalledSeconds > 0) out.stalledSeconds = from.transfer.stalledSeconds;
  }
  out.mayCancel = from.phase != install::Phase::Finish;
  out.mayPause = out.mayCancel;
  return out;
}

std::string cameText(const api::Progress& progress) {
  if (progress.way.empty()) return {};
  return progress.way + ": " + progress.wayReason + "; " + std::to_string(progress.networkBytes.value_or(0)) +
         " bytes came over the network, " + std::to_string(progress.reusedBytes.value_or(0)) + " were here";
}

}  // namespace pibox::engine
