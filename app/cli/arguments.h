#pragma once
// The command line of pibox-upgradectl: what was typed, and what the help says about it.

#include "commands.h"

#include <QStringList>

#include <cstdio>
#include <expected>
#include <vector>

namespace pibox::cli {

struct Asked {
  const Command* command = nullptr;
  Options options;
  QString address;  ///< of a bus; empty: the system's
  bool session = false;
  bool help = false;
  bool version = false;
};

/// What the words after the program's name ask for, or what is wrong with them.
std::expected<Asked, std::string> understand(const QStringList& words);

/// One option as the help and the completion name it.
struct OptionHelp {
  const char* name;   ///< with its dashes
  const char* takes;  ///< what its value is called; empty: none
  const char* help;
};

/// The options that may stand after a command, or before one: those of all.
std::vector<OptionHelp> optionsOf(const Command* command);
/// Null: there is none of that name.
const Command* commandCalled(const QString& name);

void usage(std::FILE* out);
void usage(const Command& command, std::FILE* out);

}  // namespace pibox::cli
