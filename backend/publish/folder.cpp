#include "publish/folder.h"

#include "base/durable.h"
#include "base/json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace pibox::publish {
namespace {

constexpr std::int64_t kMaxDays = 3650;

Result<std::vector<std::string>> names(const Json& json, const char* member, bool (*allowed)(std::string_view)) {
  const auto list = json.find(member);
  if (list == json.end() || !list->is_array())
    return fail(Code::JsonInvalid, std::string("member '") + member + "' is not a list");
  std::vector<std::string> result;
  for (const auto& entry : *list) {
    if (!entry.is_string() || !allowed(entry.get_ref<const std::string&>()))
      return fail(Code::JsonInvalid, std::string("a name in '") + member + "' is not allowed");
    result.push_back(entry.get<std::string>());
  }
  return result;
}

}  // namespace

bool isChannelName(std::string_view name) {
  static constexpr std::string_view kRoles[] = {"root", "timestamp", "snapshot", "targets"};
  return !name.empty() && name.size() <= 32 && name.front() != '-' &&
         std::ranges::find(kRoles, name) == std::end(kRoles) &&
         std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

bool isBoardName(std::string_view name) {
  return isSafeName(name) && name.size() <= 32;
}

Result<Config> readConfig(const Folder& folder) {
  const auto text = readFile(folder.config(), 65536);
  if (!text && text.error().code == Code::FileNotFound) return fail(Code::PublisherFolder, folder.path.string());
  if (!text) return std::unexpected(text.error());
  PIBOX_LET(const auto json, parseJson(*text));
  PIBOX_TRY(intMember(json, "format", 1, 1));
  Config config;
  PIBOX_LET(config.boards, names(json, "boards", isBoardName));
  PIBOX_LET(config.channels, names(json, "channels", isChannelName));
  if (config.channels.empty()) return fail(Code::JsonInvalid, "no channel");
  PIBOX_LET(config.throwAway, boolMemberOr(json, "throw_away", false));
  const auto days = json.value("days", Json::object());
  auto& lifetimes = config.lifetimes;
  PIBOX_LET(lifetimes.root, intMemberOr(days, "root", lifetimes.root, 1, kMaxDays));
  PIBOX_LET(lifetimes.targets, intMemberOr(days, "targets", lifetimes.targets, 1, kMaxDays));
  PIBOX_LET(lifetimes.channel, intMemberOr(days, "channel", lifetimes.channel, 1, kMaxDays));
  PIBOX_LET(lifetimes.snapshot, intMemberOr(days, "snapshot", lifetimes.snapshot, 1, kMaxDays));
  PIBOX_LET(lifetimes.timestamp, intMemberOr(days, "timestamp", lifetimes.timestamp, 1, kMaxDays));
  return config;
}

Result<> writeConfig(const Folder& folder, const Config& config) {
  const auto& days = config.lifetimes;
  Json json = {{"format", 1},
               {"boards", config.boards},
               {"channels", config.channels},
               {"days",
                {{"root", days.root},
                 {"targets", days.targets},
                 {"channel", days.channel},
                 {"snapshot", days.snapshot},
                 {"timestamp", days.timestamp}}}};
  if (config.throwAway) json["throw_away"] = true;
  return writeFileDurably(folder.config(), formatJson(json));
}

}  // namespace pibox::publish
