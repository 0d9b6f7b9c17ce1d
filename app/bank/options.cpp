#include "options.h"

#include "base/durable.h"

#include <charconv>

using namespace pibox;

namespace {

Result<> parseBroken(const std::string& text, Options& options) {
  const auto equals = text.find('=');
  PIBOX_LET(const auto id, ImageId::parse(text.substr(0, equals)));
  options.broken[id] = equals == std::string::npos ? "could not be mounted" : text.substr(equals + 1);
  return {};
}

Result<> parseSeconds(const std::string& text, Options& options) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), options.seconds);
  if (error != std::errc{} || end != text.data() + text.size() || options.seconds == 0 || options.seconds > 86400)
    return fail(Code::InvalidArgument, "--seconds " + text);
  return {};
}

}  // namespace

Result<Options> parseOptions(const std::vector<std::string>& words) {
  Options options;
  bool commandLineGiven = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& word = words[i];
    const auto value = [&]() -> Result<std::string> {
      if (i + 1 == words.size()) return fail(Code::InvalidArgument, word + " needs a value");
      return words[++i];
    };
    if (word == "--help" || word == "-h") {
      options.help = true;
    } else if (word == "--json") {
      options.json = true;
    } else if (word == "--back") {
      options.back = true;
    } else if (word == "--full") {
      options.full = true;
    } else if (word == "--once") {
      options.once = true;
    } else if (word == "--dry-run") {
      options.dryRun = true;
    } else if (word == "--policy") {
      PIBOX_LET(options.policy, value());
    } else if (word == "--view") {
      PIBOX_LET(options.view, value());
    } else if (word == "--root") {
      PIBOX_LET(options.root, value());
    } else if (word == "--command-line") {
      PIBOX_LET(options.commandLine, value());
      commandLineGiven = true;
    } else if (word == "--seconds") {
      PIBOX_LET(const auto text, value());
      PIBOX_TRY(parseSeconds(text, options));
    } else if (word == "--broken") {
      PIBOX_LET(const auto text, value());
      PIBOX_TRY(parseBroken(text, options));
    } else if (word.starts_with("--")) {
      return fail(Code::InvalidArgument, "there is no option " + word);
    } else if (options.command.empty()) {
      options.command = word;
    } else {
      options.arguments.push_back(word);
    }
  }
  if (!commandLineGiven) options.commandLine = readFile("/proc/cmdline", 65536).value_or("");
  return options;
}

std::string helpText() {
  return R"(usage: pibox-bank [--root DIR] [--json] COMMAND [ARGUMENT ...]

Which image a PiBox starts, and whether it is what its maker signed. The first program of the initramfs calls it; a person may.

At a start (init):
  decide             finishes what a power cut has left, decides which bank is started, makes durable what must be, and prints it
                     as lines a shell can read: action=mount|restart|rescue, bank, role, squashfs, upper, work, message, ...
    --back             a person holds the key: one step back
    --broken ID=WHY    this bank could not be mounted at this start
  restart            restarts plainly
  restart --once D   restarts into boot directory D for one start (tryboot, kexec)
  carry [ID]         makes the upper of a bank (the staged one) out of the present one, if that has not been done
    --dry-run          says what it would do, and does nothing; --policy FILE: with these rules instead of the release's
  data ID            makes the data of the applications fit a bank that is mounted: takes back what newer releases did to them, and
                     converts them if this is its trial; --view DIR: where it is mounted
  mounted            the bank is mounted: a trial has come this far
  stage TEXT         a trial has come this far
  keep-log [ID]      standard input, its last 64 KiB, becomes the kernel log of this bank (the one on trial, else the current)
  guard --seconds N  stays behind during a trial: feeds the hardware watchdog, and restarts when nothing has been decided after N s
  key                prints what is held down now: "back" (R), "menu" (M), "touch" (a finger on the screen), or nothing

Afterwards:
  status             the banks, what is armed, how this system was started, how the last change ended
  verify [ID]        checks a bank (the current one): signature, sizes; --full: every byte
  commit             keeps the running trial (its self-test has passed)
  give-up WHY        does not: the next start goes back
  arm KIND [ID]      upgrade, rollback or reset is tried at the next start
  disarm             takes that back
  recover            finishes what a power cut has left

Options:
  --root DIR           the tree of a PiBox below DIR
  --command-line TEXT  instead of /proc/cmdline
  --json               for programs

Exit: 0 done · 1 failed · 2 not understood
)";
}
