#pragma once
// Where text for people goes. Names and messages may come from elsewhere: a file in `upper`, a stick, a server.

#include <string>

namespace pibox::cli {

/// `text` without what a terminal would obey: control characters but for the end of a line and the tabulator become
/// `?`.
std::string harmless(std::string text);

/// Prints to standard output; harmless() if that is a terminal, else byte for byte.
void say(const std::string& text);
/// Prints a line that begins with the program's name to standard error, harmless().
void warn(const std::string& text);

}  // namespace pibox::cli
