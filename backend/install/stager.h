#pragma once
// From a signed release to a bank that is ready to be armed. Everything happens in /overlay/.upgrade/staging/<id> and
// /boot/<id>; nothing that the present system uses is touched. Killed at any point, a second run goes on where the
// first was.

#include "bank/layout.h"
#include "transfer/control.h"
#include "transfer/download.h"
#include "transfer/pace.h"

#include <string>
#include <vector>

namespace pibox::install {

/// One file of a release: its path in the manifest (or `manifest`, `manifest.sig`), and where the source has it.
struct PlanFile {
  std::string path;
  transfer::Wanted wanted;
};

struct Plan {
  ImageId id;
  std::vector<PlanFile> files;
  std::string board;               ///< the board of this PiBox: the manifest must be for it
  std::optional<ImageId> current;  ///< whose upper is carried over; none: an empty one
  std::string bootDir;             ///< the boot directory that runs now, for a release without boot files

  /// The file with this path, or null.
  [[nodiscard]] const PlanFile* find(const std::string& path) const;
};

/// Phases in their order (docs/contracts.md, `Progress`).
enum class Phase : std::uint8_t { Download, Verify, Carry, Write, Flush, ReadBack, BootFiles, Finish };
const char* phaseName(Phase phase);

struct StageProgress {
  Phase phase = Phase::Download;
  double fraction = 0;          ///< of the whole staging, 0 to 1; never goes back, 1 only when it is over
  transfer::Progress transfer;  ///< of this phase
  std::string way;              ///< how the image is got: whole, blocks, patch; empty: not known yet
  /// Why: `sooner` (estimated from the rate and from packing blocks at the present load), `fewer-bytes`, `no-patch`
  /// (from an image that is here), `no-room` (for a patch), `other-compressor` (packing gives other bytes here),
  /// `bad-patch`, `little-here` (over 90 % is new), `no-index`.
  std::string reason;
};

struct StageControl {
  std::stop_token stop;
  transfer::PauseGate* gate = nullptr;
  std::function<void(const StageProgress&)> progress;
  transfer::Pace* pace = nullptr;  ///< whose priority the calling thread has until it is over; may be null
};

/// Downloads, verifies, carries, writes boot files, reads everything back from the card, and makes the bank `next`. The
/// bank counts as staged only when this has returned success. Cancelled and other failures keep what is there for the
/// next run: call discard() to remove it. Errors: those of transfer::download, ManifestInvalid, ManifestUnsigned,
/// UnknownTarget, WrongBoard, ArchiveInvalid, CarryFailed, CarryUnsupported, BootPartitionFull, NotEnoughRoom,
/// ReadBackMismatch.
Result<> stage(const bank::Layout& layout, const Plan& plan, transfer::Source& source, const StageControl& control);

/// Removes the half-made bank and boot directory of `id`, and its partial downloads unless they are to be kept. Never
/// touches a bank that a link names.
Result<> discard(const bank::Layout& layout, const ImageId& id, bool keepDownloads);

}  // namespace pibox::install
