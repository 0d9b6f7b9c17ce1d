#pragma once
// The commands of pibox-bank, one function each. They print to standard output and return what went wrong.

#include "bank/layout.h"
#include "base/error.h"
#include "options.h"

struct Context {
  Options options;
  pibox::bank::Layout layout;
};

pibox::Result<> decideCommand(const Context& context);
pibox::Result<> restartCommand(const Context& context);
pibox::Result<> guardCommand(const Context& context);
pibox::Result<> keyCommand(const Context& context);
pibox::Result<> keepLogCommand(const Context& context);
pibox::Result<> statusCommand(const Context& context);
pibox::Result<> verifyCommand(const Context& context);
pibox::Result<> carryCommand(const Context& context);
pibox::Result<> dataCommand(const Context& context);

/// Seconds since 1970, as the clock is.
std::int64_t now();

/// `'text'` for a POSIX shell, whatever is in it.
std::string shellQuoted(const std::string& text);
