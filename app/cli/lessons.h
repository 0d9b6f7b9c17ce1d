#pragma once
// What `pibox-upgradectl COMMAND --help` teaches beside the usage line: what happens, what does not, and an example.

#include <string_view>

namespace pibox::cli {

/// Lines with their newlines; empty for a command that there is not.
const char* lesson(std::string_view command);

}  // namespace pibox::cli
