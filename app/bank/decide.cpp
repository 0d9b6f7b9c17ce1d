// `decide`, `restart`: what init asks for at a start.

#include "bank/check.h"
#include "bank/start.h"
#include "boot/boot_control.h"
#include "commands.h"

#include <cstdio>
#include <filesystem>

using namespace pibox;
using namespace pibox::bank;

namespace {

std::unique_ptr<boot::BootControl> bootControl(const Context& c) {
  return boot::pickBootControl(c.layout,
                               {.simulated = commandLineValue(c.options.commandLine, "pibox.simulated") == "1"});
}

void print(const char* name, const std::string& value) {
  std::printf("%s=%s\n", name, shellQuoted(value).c_str());
}

std::string actionName(Decision::Action action) {
  switch (action) {
    case Decision::Action::Mount:
      return "mount";
    case Decision::Action::RestartOnce:
      return "restart-once";
    case Decision::Action::RestartPlainly:
      return "restart";
    case Decision::Action::Rescue:
      return "rescue";
  }
  return "rescue";
}

/// The folder of the release's own programs, if its manifest lists their archive: what nobody signed is not run.
std::string signedUtils(const Layout& layout, const ImageId& bank) {
  const auto manifest = readManifest(layout.bank(bank), {});
  if (manifest && manifest->find("utils.tar.zst")) return layout.utils(bank);
  std::error_code error;
  if (fs::exists(layout.utils(bank) / "init.d", error))
    std::fputs("pibox-bank: utils that nobody signed are not run\n", stderr);
  return {};
}

Result<> report(const Context& c, const Start& start) {
  const auto& decision = start.decision;
  BootReport report{.bank = decision.bank,
                    .role = decision.role,
                    .kind = {},
                    .bootDir = bootDirFromCommandLine(c.options.commandLine),
                    .reason = decision.reason,
                    .started = now()};
  if (decision.role == Role::Trial) {
    PIBOX_LET(const auto trial, readTrial(c.layout));
    if (!trial || trial->attempts.empty()) return fail(Code::Internal, "a trial without a record");
    report.kind = trial->kind;
    report.attempt = trial->attempts.back().n;
    report.tries = trial->tries;
  }
  std::error_code error;
  fs::create_directories(c.layout.run, error);
  return writeBootReport(c.layout, report);
}

}  // namespace

Result<> decideCommand(const Context& c) {
  StartRequest request{.commandLine = c.options.commandLine,
                       .backHeld = c.options.back,
                       .broken = c.options.broken,
                       .keys = {},
                       .now = now()};
  auto keys = readBootKeys(c.layout.bootKeys());
  // Damaged keys trust nobody: a key that signs nothing stands for them.
  request.keys = keys ? *std::move(keys) : std::vector<PublicKey>{PublicKey{}};
  request.canBootOther = bootControl(c)->canBootOther();
  const auto start = prepareStart(c.layout, request);
  const auto& decision = start.decision;
  for (const auto& note : start.notes) std::fprintf(stderr, "pibox-bank: %s\n", toString(note).c_str());

  print("action", actionName(decision.action));
  print("message", decision.reason);
  print("boot_dir", decision.bootDir);
  if (decision.bank) {
    print("bank", decision.bank->str());
    print("role", toString(decision.role));
    print("squashfs", c.layout.squashfs(*decision.bank));
    print("upper", c.layout.upper(*decision.bank));
    print("work", c.layout.work(*decision.bank));
    print("utils", signedUtils(c.layout, *decision.bank));
    std::printf("seconds=%u\n", start.trialSeconds);
  }
  return decision.action == Decision::Action::Mount ? report(c, start) : Result<>{};
}

Result<> restartCommand(const Context& c) {
  const auto control = bootControl(c);
  if (c.options.once) {
    if (c.options.arguments.size() != 1) return fail(Code::InvalidArgument, "restart --once DIRECTORY");
    PIBOX_TRY(control->prepare(c.options.arguments[0]));
  }
  return control->restart();
}
