#pragma once
// The commands of pibox-upgradectl, as one table: what each is called, takes and teaches, and the function that does
// it.

#include "session.h"

#include <QStringList>

#include <span>
#include <string>

namespace pibox::cli {

/// The exit codes (docs/man/pibox-upgradectl.1).
enum Exit : int {
  kDone = 0,
  kFailed = 1,  ///< it was tried and failed; PBX-… on standard error
  kUsage = 2,
  kUnreachable = 3,  ///< the service does not answer
  kNotAllowed = 4,
  kRefused = 5,  ///< not possible at the moment
  kNothingNewer = 6,
};

struct Options {
  const char* command = nullptr;  ///< the name of the command, once it is known
  QStringList arguments;          ///< after the command
  bool json = false;
  bool yes = false;
  bool restart = false;
  bool whenIdle = false;
  bool wait = false;
  bool noWait = false;
  bool run = false;
  bool ignoreExpiry = false;
  bool ignoreRollout = false;
  bool dryRun = false;
  bool userdata = false;
  QString policy;  ///< a file
  QString keep;    ///< groups, separated by commas
};

struct Command {
  const char* name;
  const char* arguments;  ///< for the usage line
  const char* options;    ///< those it takes, separated by blanks
  const char* help;       ///< one line
  int fewest;             ///< number of arguments
  int most;
  int (*run)(Session&, const Options&);
};

std::span<const Command> commands();

/// Prints an error (with --json also as an object on standard output) and gives its exit code.
int complain(const Error& error, const Options& options);

}  // namespace pibox::cli
