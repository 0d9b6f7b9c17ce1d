// pibox-upgradectl: every action of the upgrade application, for a shell or a script.

#include "commands.h"
#include "lessons.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace pibox;
using namespace pibox::cli;

namespace {

struct Switch {
  const char* name;
  bool Options::* value;
  const char* help;
};

constexpr Switch kSwitches[] = {
    {"--yes", &Options::yes, "do not ask"},
    {"--restart", &Options::restart, "restart as soon as the new image is ready"},
    {"--when-idle", &Options::whenIdle, "restart as soon as nobody uses the PiBox"},
    {"--wait", &Options::wait, "wait until the self-test has spoken (where the restart is simulated)"},
    {"--no-wait", &Options::noWait, "return at once; `watch` shows how it goes on"},
    {"--run", &Options::run, "run the harmless self-tests now"},
    {"--ignore-expiry", &Options::ignoreExpiry, "use a list of releases that is out of date"},
    {"--ignore-rollout", &Options::ignoreRollout, "install although it is not this PiBox's turn"},
    {"--userdata", &Options::userdata, "clear the data of the applications as well"},
    {"--dry-run", &Options::dryRun, "what would happen at the restart, also to an image that has been started before"},
};

struct Valued {
  const char* name;
  QString Options::* value;
  const char* help;
};

constexpr Valued kValued[] = {
    {"--policy", &Options::policy, "FILE: with these rules instead of the release's"},
    {"--keep", &Options::keep, "GROUPS: leave these settings: wifi,language"},
};

void usage(std::FILE* out) {
  std::fputs("usage: pibox-upgradectl [--json] [--session | --address ADDRESS] COMMAND [ARGUMENT ...]\n\n", out);
  for (const auto& command : commands())
    std::fprintf(out, "  %-14s %-18s %s\n", command.name, command.arguments, command.help);
  std::fputs("\nOptions of the commands (pibox-upgradectl COMMAND --help says which):\n", out);
  for (const auto& option : kSwitches) std::fprintf(out, "  %-18s %s\n", option.name, option.help);
  for (const auto& option : kValued) std::fprintf(out, "  %-18s %s\n", option.name, option.help);
  std::fputs(
      "  --json             one JSON object instead of text, with the names of org.pibox.Upgrade1\n"
      "\nThe upgrade runs in the service: this program may be ended at any time and nothing is lost.\n"
      "\nExit codes: 0 done, 1 failed, 2 usage, 3 service unreachable, 4 not allowed, 5 not possible now, 6 nothing "
      "newer.\n"
      "\nAn upgrade in one go, also for scripts:\n"
      "  pibox-upgradectl install --yes --restart\n",
      out);
}

void usage(const Command& command, std::FILE* out) {
  std::fprintf(out, "usage: pibox-upgradectl %s %s%s%s\n\n%s\n", command.name, command.arguments,
               *command.options ? " " : "", command.options, command.help);
  for (const auto& option : kSwitches)
    if (QString::fromLatin1(command.options).split(u' ').contains(QLatin1StringView(option.name)))
      std::fprintf(out, "  %-18s %s\n", option.name, option.help);
  for (const auto& option : kValued)
    if (QString::fromLatin1(command.options).split(u' ').contains(QLatin1StringView(option.name)))
      std::fprintf(out, "  %-18s %s\n", option.name, option.help);
  std::fprintf(out, "\n%s", lesson(command.name));
}

int misused(const char* what, const QString& word) {
  std::fprintf(stderr, "pibox-upgradectl: %s: %s; see --help\n", what, qPrintable(word));
  return kUsage;
}

}  // namespace

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  const Command* command = nullptr;
  Options options;
  QString address;
  bool session = false;
  bool help = false;
  auto words = QCoreApplication::arguments().sliced(1);
  for (qsizetype i = 0; i < words.size(); ++i) {
    const auto& word = words[i];
    const auto* known =
        std::ranges::find_if(kSwitches, [&](const Switch& s) { return word == QLatin1StringView(s.name); });
    const auto* valued =
        std::ranges::find_if(kValued, [&](const Valued& v) { return word == QLatin1StringView(v.name); });
    if (word == u"--help" || word == u"-h")
      help = true;
    else if (word == u"--version")
      return std::puts("pibox-upgradectl " PIBOX_VERSION), int(kDone);
    else if (word == u"--json")
      options.json = true;
    else if (word == u"--session")
      session = true;
    else if (word == u"--address" && i + 1 < words.size())
      address = words[++i];
    else if (valued != std::end(kValued) && i + 1 < words.size()) {
      if (!command || !QString::fromLatin1(command->options).split(u' ').contains(word))
        return misused("this option does not belong here", word);
      options.*(valued->value) = words[++i];
    } else if (known != std::end(kSwitches)) {
      if (!command || !QString::fromLatin1(command->options).split(u' ').contains(word))
        return misused("this option does not belong here", word);
      options.*(known->value) = true;
    } else if (word.startsWith(u'-')) {
      return misused("unknown option", word);
    } else if (command) {
      options.arguments << word;
    } else {
      const auto found =
          std::ranges::find_if(commands(), [&](const Command& c) { return word == QLatin1StringView(c.name); });
      if (found == commands().end()) return misused("unknown command", word);
      command = &*found;
    }
  }
  if (help) return command ? usage(*command, stdout) : usage(stdout), int(kDone);
  if (!command) return usage(stderr), int(kUsage);
  if (options.arguments.size() < command->fewest || options.arguments.size() > command->most)
    return usage(*command, stderr), int(kUsage);

  auto bus = !address.isEmpty() ? QDBusConnection::connectToBus(address, u"upgrade"_s)
             : session          ? QDBusConnection::sessionBus()
                                : QDBusConnection::systemBus();
  if (!bus.isConnected())
    return complain({Code::ServiceUnreachable, "no bus: " + bus.lastError().message().toStdString()}, options);
  Session conversation(bus);
  return command->run(conversation, options);
}
