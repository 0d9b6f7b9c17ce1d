#pragma once
// One signed file from a source onto the card, in one pass: source → hash → card.
//
// What an interrupted run has left is taken up where it was (part.h). The hash of the whole decides; a wrong one throws
// the part away.

#include "transfer/control.h"
#include "transfer/patience.h"
#include "transfer/source.h"

#include <filesystem>

namespace pibox::transfer {

/// What is wanted, as it was signed.
struct Wanted {
  std::string path;          ///< in the source
  std::uint64_t length = 0;  ///< bytes
  std::string sha256;        ///< 64 lower-case hexadecimal digits
};

/// Fetches `wanted` into `file` (its folder must exist); a file already there with the right hash is success. Lost
/// connections are taken up again until `patience.giveUp` seconds have brought nothing; where the source has several
/// places, the next is asked when one is silent or has something else. When it has returned, the file and its name are
/// on the card. Errors: HashMismatch and LengthMismatch (thrown away), Cancelled, Stalled,
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

/// How many bytes from its beginning on an unfinished download of `file` has in place, whatever it is of; 0 if there is
/// none. They are what its record says, and not looked at.
std::uint64_t begunBytes(const std::filesystem::path& file);

/// How much room of the card `file` or its part takes, with what is set aside for it; at most the whole length. What
/// statvfs(3) says is free is without that.
std::uint64_t roomTaken(const Wanted& wanted, const std::filesystem::path& file);

/// Removes what an unfinished download of `file` left behind.
Result<> discardPart(const std::filesystem::path& file);

}  // namespace pibox::transfer
