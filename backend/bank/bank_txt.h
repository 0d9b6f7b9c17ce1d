#pragma once
// `bank.txt`: the one choice between two boot directories on a partition where nothing can be renamed safely. It is one
// sector of fixed length that `config.txt` includes; overwriting it is one sector write.

#include "bank/layout.h"
#include "base/error.h"

#include <optional>
#include <string>

namespace pibox::bank {

constexpr std::size_t kBankTxtBytes = 512;

/// The sector for a boot directory ("." is the root of the partition): `os_prefix=<directory>/`, filled up with comment
/// lines of less than 78 characters, which is what old firmware reads of a line (Raspberry Pi documentation,
/// config.txt).
std::string formatBankTxt(const std::string& bootDir);

/// The boot directory that a text of this form names; absent when there is none.
std::optional<std::string> parseBankTxt(std::string_view text);

/// What bank.txt on the card names. Absent: no such file, or it is not understood.
std::optional<std::string> readBankTxt(const Layout& layout);

/// Makes bank.txt name `bootDir`, whose folder must be there, and reads it back. Nothing is written if it does already.
/// Errors: BootControlUnavailable (there is no bank.txt of 512 bytes, or no such directory), WriteFailed,
/// ReadBackMismatch.
Result<> pointBankTxt(const Layout& layout, const std::string& bootDir);

}  // namespace pibox::bank
