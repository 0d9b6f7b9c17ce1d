// pibox-bank: the initramfs' decisions and checks. Static, without Qt.

#include "bank/transition.h"
#include "base/program.h"
#include "commands.h"

#include <cstdio>
#include <ctime>
#include <functional>
#include <map>

using namespace pibox;
using namespace pibox::bank;

namespace {

constexpr unsigned kTries = 2;

Result<> armCommand(const Context& c) {
  const auto& arguments = c.options.arguments;
  const auto kind = arguments.empty() ? std::nullopt : kindFromString(arguments[0]);
  if (!kind) return fail(Code::InvalidArgument, "arm upgrade, rollback or reset");
  const auto links = readLinks(c.layout);
  auto id = *kind == Kind::Upgrade ? links.next : *kind == Kind::Rollback ? links.previous : links.current;
  if (arguments.size() > 1) {
    PIBOX_LET(id, ImageId::parse(arguments[1]));
  }
  if (!id) return fail(*kind == Kind::Rollback ? Code::NothingToGoBackTo : Code::BankMissing);
  return arm(c.layout, *kind, *id, kTries, now());
}

Result<> stageCommand(const Context& c) {
  if (c.options.arguments.size() != 1) return fail(Code::InvalidArgument, "stage TEXT");
  return recordStage(c.layout, c.options.arguments[0]);
}

Result<> giveUpCommand(const Context& c) {
  if (c.options.arguments.size() != 1) return fail(Code::InvalidArgument, "give-up WHY");
  return giveUpTrial(c.layout, Code::TrialFailed, c.options.arguments[0], {});
}

/// Only a trial records how far it came.
Result<> mountedCommand(const Context& c) {
  PIBOX_LET(const auto report, readBootReport(c.layout));
  return report && report->role == Role::Trial ? recordStage(c.layout, "mounted") : Result<>{};
}

const std::map<std::string, std::function<Result<>(const Context&)>>& commands() {
  static const std::map<std::string, std::function<Result<>(const Context&)>> table = {
      {"decide", decideCommand},
      {"restart", restartCommand},
      {"guard", guardCommand},
      {"key", keyCommand},
      {"keep-log", keepLogCommand},
      {"status", statusCommand},
      {"verify", verifyCommand},
      {"carry", carryCommand},
      {"data", dataCommand},
      {"arm", armCommand},
      {"stage", stageCommand},
      {"give-up", giveUpCommand},
      {"mounted", mountedCommand},
      {"commit", [](const Context& c) { return commitTrial(c.layout, now()); }},
      {"disarm", [](const Context& c) { return disarm(c.layout); }},
      {"recover", [](const Context& c) { return recover(c.layout, now()); }},
  };
  return table;
}

}  // namespace

std::int64_t now() {
  return std::time(nullptr);
}

std::string shellQuoted(const std::string& text) {
  std::string quoted = "'";
  for (const char c : text) {
    if (c == '\'') {
      quoted += "'\\''";
    } else {
      quoted += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
  }
  return quoted + "'";
}

namespace {

int runProgram(const std::vector<std::string>& words) {
  const auto options = parseOptions(words);
  if (!options) {
    std::fprintf(stderr, "pibox-bank: %s\nTry 'pibox-bank --help'.\n", options.error().detail.c_str());
    return 2;
  }
  if (options->help || options->command.empty()) {
    std::fputs(helpText().c_str(), options->help ? stdout : stderr);
    return options->help ? 0 : 2;
  }
  const auto command = commands().find(options->command);
  if (command == commands().end()) {
    std::fprintf(stderr, "pibox-bank: there is no command '%s'. Try 'pibox-bank --help'.\n", options->command.c_str());
    return 2;
  }
  const Context context{*options, Layout::below(options->root)};
  const auto done = command->second(context);
  if (done) return 0;
  std::fprintf(stderr, "pibox-bank: %s\n  %s\n", toString(done.error()).c_str(), describe(done.error().code).remedy);
  return done.error().code == Code::InvalidArgument ? 2 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  beginProgram();
  return endProgram("pibox-bank", runProgram({argv + 1, argv + argc}));
}
