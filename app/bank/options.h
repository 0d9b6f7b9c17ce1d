#pragma once
// The command line of pibox-bank.

#include "bank/layout.h"
#include "base/error.h"

#include <map>
#include <string>
#include <vector>

struct Options {
  std::string command;
  std::vector<std::string> arguments;  ///< what is not an option, after the command
  pibox::bank::fs::path root = "/";
  std::string commandLine;  ///< of the kernel
  bool json = false;
  bool help = false;
  bool back = false;             ///< the key for "one step back" is held
  bool full = false;             ///< verify: hashes too
  bool dryRun = false;           ///< carry: only says what it would do
  pibox::bank::fs::path policy;  ///< carry: instead of the release's policy.json
  pibox::bank::fs::path view;    ///< data: where the bank is mounted
  bool once = false;             ///< restart: into the boot directory that is the argument
  unsigned seconds = 300;        ///< guard: time limit
  std::map<pibox::ImageId, std::string> broken;
};

/// Errors: InvalidArgument.
pibox::Result<Options> parseOptions(const std::vector<std::string>& words);

/// What `--help` prints.
std::string helpText();
