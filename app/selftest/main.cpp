// pibox-selftest: tests a new image at its first start, then keeps it or goes back. docs/selftest.md tells how to write
// a test.

#include "base/program.h"
#include "boot/boot_control.h"
#include "health/session.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <nlohmann/json.hpp>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

using namespace pibox;
using health::Ending;
using health::Session;

constexpr auto kHelp = R"(usage: pibox-selftest [run | baseline] [--harmless] [--list] [--json] [--root DIR]

  run          at a start: tests a trial, then makes it the current image, or goes back to the old one and
               restarts; in the current image runs the harmless tests and renews the baseline
  baseline     renews the baseline (what works now, which the next image is held to)
  --harmless   run the harmless tests now; nothing follows from the result
  --list       show the tests of this image
  --json       answer in JSON
  --root DIR   a PiBox in a folder; restarts are only noted, in DIR/run/pibox/restart

Tests are executables in /usr/lib/pibox/selftest.d.
Exit codes: 0 all is well, 1 a test failed, 2 not understood, 3 it could not be done.
)";

struct Asked {
  std::string command;
  std::string root = "/";
  bool json = false;
  std::string wrong;  ///< what is not understood; empty: nothing
};

Asked understand(const std::vector<std::string>& words) {
  Asked asked;
  const auto set = [&asked](const std::string& command) {
    if (!asked.command.empty()) asked.wrong = "one of " + asked.command + " and " + command;
    asked.command = command;
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& word = words[i];
    if (word == "--json")
      asked.json = true;
    else if (word == "--root" && i + 1 < words.size())
      asked.root = words[++i];
    else if (word == "run" || word == "baseline")
      set(word);
    else if (word == "--harmless" || word == "--list" || word == "--help")
      set(word.substr(2));
    else if (word == "-h")
      set("help");
    else if (word == "--root")
      asked.wrong = "--root needs a folder";
    else
      asked.wrong = "there is no '" + word + "'";
  }
  return asked;
}

int complain(const Error& error) {
  std::fprintf(stderr, "pibox-selftest: %s\n", toString(error).c_str());
  return 3;
}

std::int64_t uptimeMs() {
  timespec time{};
  ::clock_gettime(CLOCK_BOOTTIME, &time);
  return std::int64_t{time.tv_sec} * 1000 + time.tv_nsec / 1000000;
}

/// Asks init to restart in good order; if that has not happened after a while, restarts without it.
Result<> restartDevice(const bank::Layout& layout, bool sandbox) {
  const auto control = boot::pickBootControl(layout, {.allowKexec = false, .simulated = sandbox});
  if (sandbox) return control->restart();
  char name[] = "reboot";
  char* argv[] = {name, nullptr};
  pid_t child = 0;
  if (::posix_spawnp(&child, name, nullptr, nullptr, argv, environ) == 0) {
    ::waitpid(child, nullptr, 0);
    ::sleep(60);
  }
  return control->restart();
}

void tell(const health::Report& report) {
  const auto& test = report.tests.back();
  std::printf("%-8s %s: %s\n", health::verdictName(test.verdict), test.name.c_str(), test.reason.c_str());
  std::fflush(stdout);
}

int list(const bank::Layout& layout, bool json) {
  const auto tests = health::listSelfTests(layout.selftests());
  if (!tests) return complain(tests.error());
  auto answer = Json::array();
  for (const auto& test : *tests) {
    answer.push_back(
        {{"name", test.name}, {"title", test.title}, {"timeout", test.timeout.count()}, {"harmless", test.harmless}});
    if (!json)
      std::printf("%-20s %3ld s  %s%s\n", test.name.c_str(), static_cast<long>(test.timeout.count()),
                  test.title.c_str(), test.harmless ? "" : "  (only in a trial)");
  }
  if (json) std::fputs(formatJson(answer).c_str(), stdout);
  return 0;
}

const char* endingName(Ending ending) {
  switch (ending) {
    case Ending::Passed:
      return "passed";
    case Ending::Kept:
      return "kept";
    case Ending::Failed:
      return "failed";
    case Ending::GivenUp:
      return "given up";
  }
  return "";
}

int runProgram(const Asked& asked) {
  if (!asked.wrong.empty()) {
    std::fprintf(stderr, "pibox-selftest: %s; see --help\n", asked.wrong.c_str());
    return 2;
  }
  if (asked.command == "help") {
    std::fputs(kHelp, stdout);
    return 0;
  }
  const auto layout = bank::Layout::below(asked.root);
  const bool sandbox = asked.root != "/";
  if (asked.command == "list") return list(layout, asked.json);

  const SystemClock clock;
  health::Report last;
  Session session{.layout = layout,
                  .root = asked.root,
                  .kernelLog = sandbox ? bank::fs::path(asked.root) / "dev/kmsg" : bank::fs::path("/dev/kmsg"),
                  .clock = clock,
                  .uptimeMs = [sandbox] { return sandbox ? 0 : uptimeMs(); },
                  .restart = [&] { return restartDevice(layout, sandbox); },
                  .progress = {}};
  session.progress = [&](const health::Report& report) {
    if (!asked.json && report.tests.size() > last.tests.size()) tell(report);
    last = report;
  };
  if (asked.command == "baseline") {
    const auto renewed = health::renewBaselineNow(layout, asked.root);
    if (!renewed) return complain(renewed.error());
    std::printf("%s\n", *renewed ? "The baseline was renewed." : "Nothing has changed.");
    return 0;
  }
  if (asked.command != "run" && asked.command != "harmless") {
    std::fputs(kHelp, stderr);
    return 2;
  }
  const auto ending = asked.command == "run" ? health::runAtStart(session) : health::runHarmless(session);
  if (!ending) return complain(ending.error());
  if (asked.json) {
    auto answer = health::toJson(last);
    answer["ending"] = endingName(*ending);
    std::fputs(formatJson(answer).c_str(), stdout);
  } else {
    std::printf("%s\n", endingName(*ending));
  }
  return *ending == Ending::Passed || *ending == Ending::Kept ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  beginProgram();
  return endProgram("pibox-selftest", runProgram(understand({argv + 1, argv + argc})));
}
