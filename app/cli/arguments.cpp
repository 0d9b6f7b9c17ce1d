#include "arguments.h"

#include "lessons.h"

#include <algorithm>
#include <string>

namespace pibox::cli {
namespace {

using namespace Qt::StringLiterals;

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
    {"--no-wait", &Options::noWait, "return at once; `watch` shows how it goes on, `wait` waits for its end"},
    {"--run", &Options::run, "run the harmless self-tests now"},
    {"--ignore-expiry", &Options::ignoreExpiry, "use a list of releases that is out of date"},
    {"--ignore-rollout", &Options::ignoreRollout, "install although it is not this PiBox's turn"},
    {"--userdata", &Options::userdata, "clear the data of the applications as well"},
    {"--dry-run", &Options::dryRun, "what would happen at the restart, also to an image that has been started before"},
};

struct Valued {
  const char* name;
  const char* takes;
  QString Options::* value;
  const char* help;
};

constexpr Valued kValued[] = {
    {"--policy", "FILE", &Options::policy, "with these rules instead of the release's"},
    {"--keep", "GROUPS", &Options::keep, "leave these settings: wifi,language"},
};

constexpr OptionHelp kAnywhere[] = {
    {"--json", "", "one JSON object instead of text, with the names of org.pibox.Upgrade1"},
    {"--session", "", "the session bus instead of the system bus"},
    {"--address", "ADDRESS", "the bus at this address"},
    {"--help", "", "this text; after a command, what it does, with an example"},
    {"--version", "", "the version of this program"},
};

bool takes(const Command& command, const char* option) {
  return QString::fromLatin1(command.options).split(u' ').contains(QLatin1StringView(option));
}

std::string synopsis(const Command& command) {
  std::string text = command.name;
  for (const auto& option : kSwitches)
    if (takes(command, option.name)) text += std::string(" [") + option.name + "]";
  for (const auto& option : kValued)
    if (takes(command, option.name)) text += std::string(" [") + option.name + " " + option.takes + "]";
  if (*command.arguments) text += std::string(" ") + command.arguments;
  return text;
}

/// Those of one command, or of any.
std::vector<OptionHelp> ownOptions(const Command* command) {
  std::vector<OptionHelp> options;
  for (const auto& option : kSwitches)
    if (!command || takes(*command, option.name)) options.push_back({option.name, "", option.help});
  for (const auto& option : kValued)
    if (!command || takes(*command, option.name)) options.push_back({option.name, option.takes, option.help});
  return options;
}

void describe(std::FILE* out, std::span<const OptionHelp> options) {
  for (const auto& option : options) {
    const auto name = std::string(option.name) + (*option.takes ? " " : "") + option.takes;
    std::fprintf(out, "  %-18s %s\n", name.c_str(), option.help);
  }
}

std::unexpected<std::string> wrong(const QString& text) {
  return std::unexpected(text.toStdString());
}

// One pass over the words; whether their number fits is judged after it.
class Reader {
 public:
  explicit Reader(const QStringList& words) : m_words(words) {}

  std::expected<Asked, std::string> read() {
    for (; m_at < m_words.size(); ++m_at) {
      const auto& word = m_words[m_at];
      if (m_onlyArguments || !word.startsWith(u'-')) {
        if (auto taken = argument(word); !taken) return std::unexpected(taken.error());
      } else if (word == u"--"_s) {
        m_onlyArguments = true;
      } else if (auto taken = option(word); !taken) {
        return std::unexpected(taken.error());
      }
    }
    return m_asked;
  }

 private:
  using Taken = std::expected<void, std::string>;

  Taken argument(const QString& word) {
    if (m_asked.command) {
      m_asked.options.arguments << word;
      return {};
    }
    m_asked.command = commandCalled(word);
    return m_asked.command ? Taken() : wrong(u"there is no command '%1'"_s.arg(word));
  }

  Taken option(const QString& word) {
    const auto equals = word.indexOf(u'=');
    const QString name = equals < 0 ? word : word.first(equals);
    const auto flag = [&](bool& value) -> Taken {
      if (equals >= 0) return wrong(name + u" takes no value"_s);
      value = true;
      return {};
    };
    if (name == u"--help" || name == u"-h") return flag(m_asked.help);
    if (name == u"--version") return flag(m_asked.version);
    if (name == u"--json") return flag(m_asked.options.json);
    if (name == u"--session") return flag(m_asked.session);
    if (name == u"--address") return value(name, equals, word, m_asked.address);
    for (const auto& known : kSwitches) {
      if (name != QLatin1StringView(known.name)) continue;
      if (!m_asked.command || !takes(*m_asked.command, known.name)) return misplaced(name);
      return flag(m_asked.options.*(known.value));
    }
    for (const auto& known : kValued) {
      if (name != QLatin1StringView(known.name)) continue;
      if (!m_asked.command || !takes(*m_asked.command, known.name)) return misplaced(name);
      return value(name, equals, word, m_asked.options.*(known.value));
    }
    return wrong(u"there is no option %1"_s.arg(name));
  }

  Taken value(const QString& name, qsizetype equals, const QString& word, QString& value) {
    if (equals >= 0) {
      value = word.sliced(equals + 1);
    } else if (m_at + 1 < m_words.size()) {
      value = m_words[++m_at];
    }
    return value.isEmpty() ? wrong(name + u" needs a value"_s) : Taken();
  }

  [[nodiscard]] Taken misplaced(const QString& name) const {
    return wrong(m_asked.command ? u"%1 does not take %2"_s.arg(QLatin1StringView(m_asked.command->name), name)
                                 : name + u" belongs after its command"_s);
  }

  const QStringList& m_words;
  qsizetype m_at = 0;
  bool m_onlyArguments = false;
  Asked m_asked;
};

}  // namespace

const Command* commandCalled(const QString& name) {
  const auto found =
      std::ranges::find_if(commands(), [&](const Command& c) { return name == QLatin1StringView(c.name); });
  return found == commands().end() ? nullptr : &*found;
}

std::vector<OptionHelp> optionsOf(const Command* command) {
  std::vector<OptionHelp> options;
  if (command) options = ownOptions(command);
  options.insert(options.end(), std::begin(kAnywhere), std::end(kAnywhere));
  return options;
}

std::expected<Asked, std::string> understand(const QStringList& words) {
  auto asked = Reader(words).read();
  if (!asked || asked->help || asked->version) return asked;
  if (!asked->command) return wrong(u"which command?"_s);
  asked->options.command = asked->command->name;
  const auto given = asked->options.arguments.size();
  if (given < asked->command->fewest || given > asked->command->most)
    return std::unexpected("usage: pibox-upgradectl " + synopsis(*asked->command));
  return asked;
}

void usage(std::FILE* out) {
  std::fputs("usage: pibox-upgradectl [--json] [--session | --address ADDRESS] COMMAND [ARGUMENT ...]\n\n", out);
  for (const auto& command : commands())
    std::fprintf(out, "  %-14s %-20s %s\n", command.name, command.arguments, command.help);
  std::fputs("\nOptions of the commands (pibox-upgradectl COMMAND --help says which):\n", out);
  describe(out, ownOptions(nullptr));
  std::fputs("\nOptions of all:\n", out);
  describe(out, kAnywhere);
  std::fputs(
      "\nThe upgrade runs in the service: this program may be ended at any time and nothing is lost.\n"
      "\nExit codes: 0 done, 1 failed, 2 usage or a no, 3 service unreachable, 4 not allowed, 5 not possible now, 6 "
      "nothing newer.\n"
      "\nAn upgrade in one go, also for scripts:\n"
      "  pibox-upgradectl install --yes --restart\n",
      out);
}

void usage(const Command& command, std::FILE* out) {
  std::fprintf(out, "usage: pibox-upgradectl %s\n\n%s\n", synopsis(command).c_str(), command.help);
  describe(out, ownOptions(&command));
  std::fprintf(out, "\n%s", lesson(command.name));
}

}  // namespace pibox::cli
