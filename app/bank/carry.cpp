// `carry`: the settings of the image in use, merged into a bank before its first start.

#include "bank/store.h"
#include "carry/report.h"
#include "carry/trial.h"
#include "commands.h"

#include <cerrno>
#include <cstdio>
#include <sched.h>
#include <sys/mount.h>

using namespace pibox;

namespace {

/// What is mounted here ends with this process, and nobody else sees it.
Result<> enterOwnNamespace() {
  if (::unshare(CLONE_NEWNS) != 0) return failErrno(Code::CarryFailed, "unshare", errno);
  // EINVAL: "/" is no mount point (a chroot).
  if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 && errno != EINVAL)
    return failErrno(Code::CarryFailed, "make mounts private", errno);
  return {};
}

void printReport(const carry::Report& report) {
  for (const auto& entry : report.entries)
    std::printf("%c %-8s %-16s %s\n", entry.conflict ? '!' : ' ', carry::nameOf(entry.outcome),
                carry::nameOf(entry.reason), shellQuoted(entry.path).c_str());
  for (const auto& package : report.packages)
    std::printf("  package  %-16s %s %s\n", package.kept ? "kept" : "released", package.name.c_str(),
                package.version.c_str());
  for (const auto& text : report.renumbered) std::printf("  number   %s\n", text.c_str());
  for (const auto& text : report.notes) std::printf("  note     %s\n", text.c_str());
}

}  // namespace

Result<> carryCommand(const Context& c) {
  auto id = bank::readLinks(c.layout).next;
  if (!c.options.arguments.empty()) {
    PIBOX_LET(id, ImageId::parse(c.options.arguments[0]));
  }
  if (!id) return fail(Code::BankMissing, "no bank is staged");
  PIBOX_TRY(enterOwnNamespace());
  if (!c.options.dryRun) return carry::carryForTrial(c.layout, *id);
  PIBOX_LET(const auto report, carry::planForTrial(c.layout, *id, c.options.policy));
  if (c.options.json) {
    std::fputs(carry::reportJson(report).c_str(), stdout);
  } else {
    printReport(report);
  }
  return {};
}
