#pragma once
// The commands of pibox-release.

#include "arguments.h"
#include "base/json.h"
#include "publish/keyring.h"

#include <concepts>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace pibox::app {

/// How the program ends.
enum class Exit : int { Done = 0, Failed = 1, Usage = 2, Attention = 3, Declined = 4 };

/// What every command gets.
struct Context {
  const Arguments& arguments;
  publish::Folder folder;  ///< the first operand
  publish::Keyring keyring;
  std::int64_t now;  ///< seconds since 1970
  bool json;
  bool yes;
};

/// A result to print: the text for people, or the JSON for scripts.
struct Answer {
  std::string text;
  Json json = Json::object();
  Exit exit = Exit::Done;
};

struct Command {
  std::string name;
  std::string operands;
  std::string summary;
  std::string explanation;
  std::size_t minOperands;
  std::size_t maxOperands;
  std::vector<OptionSpec> options;
  Result<Answer> (*run)(Context& context);
  bool signs = true;     ///< with the time of now
  std::size_t tree = 0;  ///< which operand is a published tree that it changes; 0: none
};

const std::vector<Command>& commands();

// commands_keys.cpp
Result<Answer> runInit(Context& context);
Result<Answer> runRotate(Context& context);
Result<Answer> runRevoke(Context& context);
Result<Answer> runChannel(Context& context);
Result<Answer> runBoard(Context& context);
Result<Answer> runExportTrust(Context& context);
// commands_release.cpp
Result<Answer> runAdd(Context& context);
Result<Answer> runRelease(Context& context);
Result<Answer> runWithdraw(Context& context);
Result<Answer> runRollout(Context& context);
Result<Answer> runExportBank(Context& context);
// commands_removal.cpp
Result<Answer> runRemove(Context& context);
Result<Answer> runPrune(Context& context);
// commands_publish.cpp
Result<Answer> runPublish(Context& context);
Result<Answer> runRefresh(Context& context);
Result<Answer> runStatus(Context& context);
Result<Answer> runVerify(Context& context);

/// Shows what is about to happen and asks, unless --yes. True: go on.
bool agreed(const Context& context, const std::string& plan);

/// Publishes to `tree`, telling files as they go.
Result<std::size_t> publishTo(Context& context, const std::string& tree, bool ask);

/// "2027-03-01", and "in 12 days" or "3 days ago".
std::string day(std::int64_t seconds);
std::string distance(std::int64_t from, std::int64_t to);
/// "1 file", "2 files".
std::string counted(std::integral auto count, const char* what) {
  return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}
/// "48.2 MB".
std::string bytes(std::uint64_t count);

}  // namespace pibox::app
