// `carry`: the settings of the image in use, merged into a bank before its first start.

#include "bank/records.h"
#include "bank/store.h"
#include "carry/data.h"
#include "carry/image_mount.h"
#include "carry/report.h"
#include "carry/trial.h"
#include "commands.h"

#include <cstdio>

using namespace pibox;

namespace {

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
  std::error_code error;
  if (!bank::fs::is_directory(c.layout.bank(*id), error)) return fail(Code::BankMissing, id->str());
  PIBOX_TRY(carry::enterPrivateMounts());
  if (!c.options.dryRun) return carry::carryForTrial(c.layout, *id);
  PIBOX_LET(const auto plan, carry::planForTrial(c.layout, *id, {.file = c.options.policy, .text = {}, .stop = {}}));
  const auto& report = plan.report;
  if (c.options.json) {
    std::fputs(carry::reportJson(report).c_str(), stdout);
  } else {
    printReport(report);
  }
  return {};
}

/// `data`: what the applications keep is made to fit the bank that is about to be handed over to.
Result<> dataCommand(const Context& c) {
  if (c.options.arguments.size() != 1) return fail(Code::InvalidArgument, "data ID");
  PIBOX_LET(const auto id, ImageId::parse(c.options.arguments[0]));
  PIBOX_LET(const auto report, bank::readBootReport(c.layout));
  const bool trial = report && report->bank == id && report->role == bank::Role::Trial;
  auto fits = carry::fitData(c.layout, id, carry::startOf(report, id), {.view = c.options.view});
  if (trial || fits) return fits;
  // Whatever the data are, an image that is no trial starts.
  std::fprintf(stderr, "pibox-bank: data: %s\n", toString(fits.error()).c_str());
  return {};
}
