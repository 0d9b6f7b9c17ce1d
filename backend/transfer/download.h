#pragma once
// One signed file from a source onto the card, in one pass: source → hash → card.
//
// `<file>.part` grows; `<file>.part.json` says durably how much of it is on the card, and for which length and hash.
// After SIGKILL everything written is still in the page cache (same boot id), so all of the part counts; after a power
// cut only what the record says. What counts is hashed again from the card and the rest is asked for by range. The hash
// of the whole decides; a wrong one throws the part away.

#include "transfer/control.h"
#include "transfer/source.h"

#include <filesystem>

namespace pibox::transfer {

/// What is wanted, as it was signed.
struct Wanted {
  std::string path;          ///< in the source
  std::uint64_t length = 0;  ///< bytes
  std::string sha256;        ///< 64 lower-case hexadecimal digits
};

/// How long silence is borne, in seconds (tests have less time).
struct Patience {
  std::uint32_t say = 10;        ///< progress says that it has stalled
  std::uint32_t reconnect = 30;  ///< a new connection is tried
  std::uint32_t giveUp = 180;    ///< ends with Stalled or the last error; what is here is kept
};

/// Fetches `wanted` into `file` (its folder must exist); a file already there with the right hash is success. Lost
/// connections are taken up again until `patience.giveUp` seconds have brought nothing. When it has returned, the file
/// and its name are on the card. Errors: HashMismatch and LengthMismatch (thrown away), Cancelled, Stalled,
/// ConnectionLost, DiskFull, WriteFailed and those of the source (kept).
Result<> download(Source& source, const Wanted& wanted, const std::filesystem::path& file, const Control& control,
                  const Patience& patience = {});

struct Recipe;

/// The same, putting the file together as `recipe` (recipe.h) says: what is on the card is copied, the rest comes in
/// ranges, and each block is looked at when it is complete. A recipe that does not work out is left: then the rest, or
/// all of it, comes as usual.
Result<> download(Source& source, const Wanted& wanted, const std::filesystem::path& file, const Recipe& recipe,
                  const Control& control, const Patience& patience = {});

/// How many bytes of `file` an earlier download left behind for this length and hash (the whole length when it is
/// complete).
std::uint64_t alreadyHere(const Wanted& wanted, const std::filesystem::path& file);

/// Removes what an unfinished download of `file` left behind.
Result<> discardPart(const std::filesystem::path& file);

}  // namespace pibox::transfer
