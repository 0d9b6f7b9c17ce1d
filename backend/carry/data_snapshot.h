#pragma once
// Copies of the data of the applications in /userdata/.pibox, and how they change places with what is there. Names in
// that folder say how far that has come, so a cut is put right by doing it again:
//
//   snapshot/    as the data were before a release changed them; made beside and renamed, so it is whole or not there
//   cleared/     what a reset took away
//   returning/   it is to come back: what is there now is being moved into newer.part/
//   restoring/   it is being moved back to its place
//   newer/       what was there before something came back; nothing of it is lost
//   cleared.part/  a reset is moving the data away

#include "base/error.h"

#include <cstdint>
#include <filesystem>

namespace pibox::carry {

namespace fs = std::filesystem;

/// More is not copied at a start: it would take longer than people wait.
inline constexpr std::uint64_t kMaxSnapshotBytes = std::uint64_t{512} << 20;

/// Makes the snapshot anew. False: there is no room, or it is too large. Errors: those of copyUpper.
Result<bool> makeSnapshot(const fs::path& userdata);
[[nodiscard]] bool hasSnapshot(const fs::path& userdata);
Result<> removeSnapshot(const fs::path& userdata);

/// Puts the snapshot back; what is there now goes to `newer`. No snapshot is success. Errors: WriteFailed.
Result<> restoreSnapshot(const fs::path& userdata);

/// Moves all data away, to `cleared`; what an earlier reset left there goes. Errors: WriteFailed.
Result<> clearData(const fs::path& userdata);
/// Puts it back; what is there now goes to `newer`. Nothing there is success.
Result<> restoreCleared(const fs::path& userdata);
[[nodiscard]] bool hasCleared(const fs::path& userdata);
/// Whether there is anything in place.
[[nodiscard]] bool hasData(const fs::path& userdata);

/// Goes on where a cut has stopped one of these; nothing begun is success. First of all at a start.
Result<> finishMoves(const fs::path& userdata);

/// Where cleared and replaced data are, to be erased: `cleared` and `newer`.
fs::path clearedData(const fs::path& userdata);
fs::path replacedData(const fs::path& userdata);

}  // namespace pibox::carry
