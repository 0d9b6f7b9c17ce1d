#pragma once
// Runs one program with a time limit, in a session of its own, so that all it started ends with it.

#include "base/error.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace pibox {

struct ProcessResult {
  int exitCode = -1;      ///< -1: ended by a signal
  int signal = 0;         ///< the signal that ended it
  bool timedOut = false;  ///< killed because its time was over
  std::string output;     ///< the end of standard output and error, at most `maxOutput` bytes
};

struct ProcessOptions {
  std::vector<std::string> arguments;    ///< without the program's name
  std::vector<std::string> environment;  ///< "NAME=value"; nothing else is inherited
  std::filesystem::path folder = "/";    ///< where it runs
  std::chrono::milliseconds limit{30000};
  std::size_t maxOutput = 65536;
  int output = -1;  ///< an open file that gets standard output and error, instead of the result
};

/// Standard input is /dev/null. Errors: Internal (no process could be made). A program that cannot be executed exits
/// with 127.
Result<ProcessResult> runProcess(const std::filesystem::path& program, const ProcessOptions& options);

}  // namespace pibox
