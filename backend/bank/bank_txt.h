#pragma once
// `bank.txt`: the one choice between two boot directories on a partition where nothing can be renamed safely. It is one
// sector of fixed length that `config.txt` includes and that is only ever overwritten in place.
//
// It has two lines `os_prefix=<directory>/`, always at the same place. The last one counts ("Duplicate names are
// permitted with later declarations overriding earlier ones": Ubuntu, "Edit the Raspberry Pi boot configuration"; its
// own config.txt chooses os_prefix that way), and the second is a comment or not by its first byte. A change writes the
// directory into the line that does not count, and then that byte. Each is one sector write, which a card does as a
// whole or not at all; but even a mixture of the bytes before and after names one of the two directories.

#include "bank/layout.h"
#include "base/error.h"

#include <optional>
#include <string>
#include <vector>

namespace pibox::bank {

constexpr std::size_t kBankTxtBytes = 512;

/// The sector of a new card, for a boot directory ("." is the root of the partition). Lines have no more than 78
/// characters, which is what old firmware reads of one (Raspberry Pi documentation, config.txt).
std::string formatBankTxt(const std::string& bootDir);

/// What has to be written, one after the other, until `present` names `bootDir`: at most two sectors. One that is not
/// of this form is replaced as a whole.
std::vector<std::string> changeBankTxt(const std::string& present, const std::string& bootDir);

/// The boot directory that a text of this form names; absent when there is none.
std::optional<std::string> parseBankTxt(std::string_view text);

/// What bank.txt on the card names. Absent: no such file, or it is not understood.
std::optional<std::string> readBankTxt(const Layout& layout);

/// Makes bank.txt name `bootDir`, whose folder must be there, and reads it back. Nothing is written if it does already.
/// Errors: BootControlUnavailable (there is no bank.txt of 512 bytes, or no such directory), WriteFailed,
/// ReadBackMismatch.
Result<> pointBankTxt(const Layout& layout, const std::string& bootDir);

}  // namespace pibox::bank
