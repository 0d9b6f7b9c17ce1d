#pragma once
// The person at the keyboard: questions, and passphrases that are not shown.

#include "arguments.h"
#include "publish/keyring.h"

#include <string>

namespace pibox::app {

/// Where passphrases come from: `--passphrase-file`, `--passphrase-fd`, or the terminal without echo. Never the command
/// line, which every process on the machine can read. Errors: InvalidArgument, ReadFailed.
Result<publish::AskPassphrase> passphraseFrom(const Arguments& arguments);

/// Asks on the terminal; true only for an explicit yes. Without a terminal the answer is no.
bool confirm(const std::string& question);

}  // namespace pibox::app
