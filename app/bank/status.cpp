// `status`, `verify`: for a person, or a test.

#include "bank/bank_txt.h"
#include "bank/check.h"
#include "bank/store.h"
#include "boot/boot_control.h"
#include "commands.h"

#include <cstdio>
#include <nlohmann/json.hpp>

using namespace pibox;
using namespace pibox::bank;

namespace {

Json bankJson(const BankInfo& info) {
  Json json{{"id", info.id.str()}, {"role", toString(info.role)}, {"running", info.running}, {"size", info.size}};
  if (info.manifest) json["version"] = info.manifest->version;
  return json;
}

Json outcomeJson(const Outcome& outcome) {
  Json json{{"result", toString(outcome.result)}, {"from", outcome.from},   {"to", outcome.to},
            {"detail", outcome.detail},           {"stage", outcome.stage}, {"attempts", outcome.attempts}};
  if (outcome.code) json["code"] = describe(*outcome.code).id;
  if (!outcome.failedTest.empty()) json["failed_test"] = outcome.failedTest;
  return json;
}

void printText(const Json& json) {
  for (const auto& bank : json["banks"])
    std::printf("%c %-32s %s\n", bank["running"].get<bool>() ? '*' : ' ', bank["id"].get<std::string>().c_str(),
                bank["role"].get<std::string>().c_str());
  for (const char* name : {"started", "armed", "outcome"})
    if (json.contains(name)) std::printf("%s: %s\n", name, json[name].dump().c_str());
  std::printf("boot control: %s, boot directory: %s\n", json["boot_control"].get<std::string>().c_str(),
              json.value("boot_dir", std::string("(no bank.txt)")).c_str());
}

}  // namespace

Result<> statusCommand(const Context& c) {
  PIBOX_LET(const auto banks, listBanks(c.layout));
  PIBOX_LET(const auto report, readBootReport(c.layout));
  PIBOX_LET(const auto trial, readTrial(c.layout));
  PIBOX_LET(const auto outcome, readOutcome(c.layout));
  Json json{{"banks", Json::array()}, {"boot_control", boot::pickBootControl(c.layout)->name()}};
  for (const auto& info : banks) json["banks"].push_back(bankJson(info));
  if (report) {
    json["started"] = {{"bank", report->bank ? report->bank->str() : ""},
                       {"role", toString(report->role)},
                       {"reason", report->reason}};
  }
  if (trial)
    json["armed"] = {{"bank", trial->bank.str()}, {"kind", toString(trial->kind)}, {"tries_left", trial->triesLeft}};
  if (outcome) json["outcome"] = outcomeJson(*outcome);
  if (const auto bootDir = readBankTxt(c.layout)) json["boot_dir"] = *bootDir;
  if (c.options.json) {
    std::fputs(formatJson(json).c_str(), stdout);
  } else {
    printText(json);
  }
  return {};
}

Result<> verifyCommand(const Context& c) {
  auto id = readLinks(c.layout).current;
  if (!c.options.arguments.empty()) {
    PIBOX_LET(id, ImageId::parse(c.options.arguments[0]));
  }
  if (!id) return fail(Code::NoCurrentBank);
  PIBOX_LET(const auto keys, readBootKeys(c.layout.bootKeys()));
  auto manifest = c.options.full ? checkBankFully(c.layout, *id, keys) : checkBank(c.layout, *id, keys);
  if (!manifest) return std::unexpected(manifest.error());
  const char* extent = c.options.full ? "every byte" : "signature and sizes";
  const char* signature = keys.empty() ? "; there are no keys here, so no signature was checked" : "";
  if (c.options.json) {
    std::fputs(
        formatJson({{"bank", id->str()}, {"ok", true}, {"full", c.options.full}, {"signed", !keys.empty()}}).c_str(),
        stdout);
  } else {
    std::printf("%s is as its maker signed it (%s%s)\n", id->str().c_str(), extent, signature);
  }
  return {};
}
