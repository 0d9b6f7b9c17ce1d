// pibox-release: the publisher. docs/ceremony.md tells how to use it.

#include "base/clock.h"
#include "base/program.h"
#include "commands.h"
#include "completion.h"
#include "error_words.h"
#include "publish/lock.h"
#include "publish/repository.h"
#include "terminal.h"
#include "trust/metadata.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace {

using namespace pibox;
using namespace pibox::app;

const std::vector<OptionSpec> kCommon{
    {"passphrase-file", "FILE", "read the passphrase from the first line of a file"},
    {"passphrase-fd", "N", "read it from an open file descriptor"},
    {"keys", "FOLDER", "one more place where keys are, such as the stick with a root key; may be repeated", true},
    {"now", "TIME", "the time to sign with: seconds since 1970 or 2030-01-02T03:04:05Z (now)"},
    {"yes", "", "do not ask"},
    {"json", "", "answer in JSON"},
    {"help", "", "this text"},
};

// How long another one is waited for: cron comes again tomorrow, a person is told.
constexpr std::chrono::seconds kPatience{60};
// By how much a clock may differ from what was signed before somebody has to say that it is right.
constexpr std::int64_t kBehind = 86400;
constexpr std::int64_t kAhead = std::int64_t{365} * 86400;

void printHelp(std::FILE* out) {
  std::fprintf(out,
               "usage: pibox-release COMMAND [OPTION ...] DIR [...]\n\n"
               "Signs and publishes releases for PiBoxes. DIR is the publisher's folder, which init makes.\n\n");
  for (const auto& command : commands())
    std::fprintf(out, "  %-13s %-22s %s\n", command.name.c_str(), command.operands.c_str(), command.summary.c_str());
  std::fprintf(
      out,
      "\nFor every command (pibox-release COMMAND --help explains one):\n%s  --version             without a command: "
      "the "
      "version of this program\n\n"
      "The first release:\n"
      "  pibox-release init keys --board pi2\n"
      "  pibox-release export-trust keys trust         (into the image, before it is made)\n"
      "  pibox-release release keys image.squashfs www --version 1.0.0 --notes notes.txt\n\n"
      "Exit codes: 0 done, 1 refused or failed, 2 not understood, 3 something expires soon or has expired (status), 4 "
      "you said no.\n",
      describeOptions(kCommon).c_str());
}

void printHelp(const Command& command) {
  std::printf("usage: pibox-release %s [OPTION ...] %s\n\n%s\n", command.name.c_str(), command.operands.c_str(),
              command.explanation.c_str());
  if (!command.options.empty()) std::printf("\n%s", describeOptions(command.options).c_str());
  std::printf("\nFor every command:\n%s", describeOptions(kCommon).c_str());
}

int complain(const Error& error, bool json) {
  const auto* id = describe(error.code).id;
  const auto [what, remedy] = publisherWords(error.code);
  if (json) {
    std::printf("%s",
                formatJson(Json{{"error", id}, {"what", what}, {"detail", error.detail}, {"remedy", remedy}}).c_str());
  } else {
    std::fprintf(stderr, "pibox-release: %s\n  %s\n  %s (%s)\n", what, error.detail.c_str(), remedy, id);
  }
  return static_cast<int>(error.code == Code::InvalidArgument ? Exit::Usage : Exit::Failed);
}

/// A clock that is behind signs what has expired already. One that is far ahead is worse: devices believe what is
/// signed, and take everything after it for expired.
Result<> checkClock(std::int64_t now, const publish::Folder& folder) {
  const auto repository = publish::loadRepository(folder);
  if (!repository) return {};
  const auto& last = repository->timestamp;
  const auto refuse = [&](const std::string& why) {
    return fail(Code::PublisherRefused, "the clock of this machine says " + day(now) + ", " + why +
                                            ": set it, or give the right time with --now");
  };
  if (now + kBehind < last.signedAt) return refuse("and the timestamp was signed on " + day(last.signedAt));
  if (now > last.expires + kAhead) return refuse("more than a year after the timestamp expired");
  return {};
}

Result<std::int64_t> timeOf(const Arguments& arguments) {
  if (!arguments.has("now")) return SystemClock().now();
  const auto text = arguments.value("now");
  if (text.find('T') != std::string::npos) return trust::parseTime(text);
  return arguments.number("now", 0, 0, std::int64_t{253402300799});
}

Result<Answer> run(const Command& command, const Arguments& arguments) {
  const auto& operands = arguments.operands();
  std::vector<publish::FolderLock> locks;
  if (command.signs || command.tree > 0) {
    PIBOX_LET(locks.emplace_back(), publish::FolderLock::take(operands.front(), kPatience));
    if (command.tree > 0 && command.tree < operands.size()) {
      PIBOX_LET(locks.emplace_back(), publish::FolderLock::take(operands[command.tree], kPatience));
    }
  }
  PIBOX_LET(const auto ask, passphraseFrom(arguments));
  const publish::Folder folder{arguments.operands().front()};
  PIBOX_LET(const auto now, timeOf(arguments));
  if (command.signs && !arguments.has("now")) PIBOX_TRY(checkClock(now, folder));
  std::vector<publish::fs::path> elsewhere;
  for (const auto& place : arguments.values("keys")) elsewhere.emplace_back(place);
  Context context{.arguments = arguments,
                  .folder = folder,
                  .keyring = publish::Keyring(folder, elsewhere, ask),
                  .now = now,
                  .json = arguments.has("json"),
                  .yes = arguments.has("yes")};
  return command.run(context);
}

/// The first word that is neither an option nor an option's value, taken out of `words`.
std::string takeCommand(std::vector<std::string>& words) {
  for (auto word = words.begin(); word != words.end(); ++word) {
    if (!word->starts_with("--")) {
      auto name = *word;
      words.erase(word);
      return name;
    }
    const auto spec = std::ranges::find(kCommon, word->substr(2), &OptionSpec::name);
    if (spec != kCommon.end() && !spec->value.empty() && word + 1 != words.end()) ++word;
  }
  return {};
}

int runProgram(std::vector<std::string> words) {
  if (!words.empty() && words.front() == "--complete")
    return complete(std::span(words).subspan(1), kCommon), static_cast<int>(Exit::Done);
  const auto end = std::ranges::find(words, "--");
  std::replace(words.begin(), end, std::string("-h"), std::string("--help"));
  const bool json = std::ranges::contains(words, "--json");
  auto name = takeCommand(words);
  const bool help = name == "help";
  if (help) name = takeCommand(words);
  if (name.empty() && std::ranges::contains(words, "--version"))
    return std::puts("pibox-release " PIBOX_VERSION), static_cast<int>(Exit::Done);
  if (name.empty()) {
    const bool asked = help || std::ranges::contains(words, "--help");
    printHelp(asked ? stdout : stderr);
    return static_cast<int>(asked ? Exit::Done : Exit::Usage);
  }
  const auto command = std::ranges::find(commands(), name, &Command::name);
  if (command == commands().end())
    return complain({Code::InvalidArgument, "there is no command '" + name + "': see pibox-release --help"}, json);
  auto options = command->options;
  options.insert(options.end(), kCommon.begin(), kCommon.end());
  const auto arguments = Arguments::parse(words, options);
  if (!arguments) return complain(arguments.error(), json);
  if (help || arguments->has("help")) {
    printHelp(*command);
    return static_cast<int>(Exit::Done);
  }
  if (arguments->operands().size() < command->minOperands || arguments->operands().size() > command->maxOperands)
    return complain({Code::InvalidArgument, "usage: pibox-release " + command->name + " " + command->operands}, json);
  const auto answer = run(*command, *arguments);
  if (!answer) return complain(answer.error(), json);
  std::fputs(json ? formatJson(answer->json).c_str() : answer->text.c_str(), stdout);
  return static_cast<int>(answer->exit);
}

}  // namespace

int main(int argc, char** argv) {
  beginProgram();
  QCoreApplication application(argc, argv);
  return endProgram("pibox-release", runProgram({argv + 1, argv + argc}));
}
