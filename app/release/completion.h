#pragma once

#include "arguments.h"

namespace pibox::app {

/// For resources/completions: prints what may stand at the place of the last word, which may be empty or begun, one a
/// line, with a tab and its help; `:files` and `:folders` stand for what the shell knows better. `common`: the options
/// of every command.
void complete(std::span<const std::string> words, std::span<const OptionSpec> common);

}  // namespace pibox::app
