#pragma once
// What every program owes to whoever started it, however carelessly: cron without a locale, a closed output, a full
// disk behind it.

namespace pibox {

/// To be called first of all. A standard stream that is closed becomes /dev/null: the first file or socket that is
/// opened would get its number, and what is printed. A locale that is not UTF-8 becomes C.UTF-8 for characters, since
/// that is what the programs read and write, and Qt complains about any other.
void beginProgram();

/// The exit code, once what was printed is out of this process: `code`, or 1 with a word on standard error when it was
/// 0 and the output has not been taken (write(2): a full disk, a device that went away).
int endProgram(const char* name, int code);

}  // namespace pibox
