// The signed `custom.pibox` of a manifest target: what a release says of itself.

#include "trust/releases.h"

#include <algorithm>
#include <array>

namespace pibox::trust {
namespace {

constexpr std::array kSeverities = {"normal", "recommended", "security", "critical"};
constexpr std::size_t kMaxBoards = 64;
constexpr std::int64_t kLatestTime = INT64_C(253402300799);

/// Versions are shown and compared: printable, short, and of the alphabet of an image id.
Result<std::string> versionMember(const Json& object, const char* name) {
  PIBOX_LET(auto version, stringMember(object, name, 64));
  if (!isSafeName(version)) return fail(Code::JsonInvalid, std::string("member '") + name + "' is not a version");
  return version;
}

/// Text for people: no control characters, so that it cannot pretend to be something else in a log or on a terminal.
Result<std::string> textMember(const Json& object, const char* name, std::size_t maxLength) {
  PIBOX_LET(auto text, stringMemberOr(object, name, {}, maxLength));
  const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
  if (std::ranges::any_of(text, isControl))
    return fail(Code::JsonInvalid, std::string("member '") + name + "' has control characters");
  return text;
}

Result<std::vector<std::string>> boards(const Json& object) {
  const auto list = object.find("boards");
  if (list == object.end() || !list->is_array() || list->empty() || list->size() > kMaxBoards)
    return fail(Code::JsonInvalid, "member 'boards' is not a list of boards");
  std::vector<std::string> out;
  for (const auto& item : *list) {
    if (!item.is_string() || !isSafeName(item.get_ref<const std::string&>()))
      return fail(Code::JsonInvalid, "a board has no fitting name");
    out.push_back(item.get<std::string>());
  }
  return out;
}

Result<Release> parse(const Json& custom, const std::string& channel, const std::string& imageId) {
  const auto object = custom.is_object() ? custom.find("pibox") : custom.end();
  if (!custom.is_object() || object == custom.end() || !object->is_object())
    return fail(Code::JsonInvalid, "there is no policy");
  PIBOX_TRY(intMember(*object, "format", 1, 1));
  PIBOX_LET(const auto named, stringMember(*object, "image_id", 64));
  if (named != imageId) return fail(Code::JsonInvalid, "the policy is for '" + named + "'");
  PIBOX_LET(auto id, ImageId::parse(imageId));
  Release release{.id = std::move(id), .channel = channel};
  PIBOX_LET(release.version, versionMember(*object, "version"));
  PIBOX_LET(release.boards, boards(*object));
  if (object->contains("min_version")) {
    PIBOX_LET(release.minVersion, versionMember(*object, "min_version"));
  }
  PIBOX_LET(const auto severity, stringMemberOr(*object, "severity", "normal"));
  const auto known = std::ranges::find(kSeverities, severity);
  if (known == kSeverities.end())
    return fail(Code::JsonInvalid, "severity '" + severity.substr(0, 40) + "' is unknown");
  release.severity = static_cast<ReleaseSeverity>(known - kSeverities.begin());
  PIBOX_LET(const auto rollout, intMemberOr(*object, "rollout", 100, 0, 100));
  release.rollout = static_cast<int>(rollout);
  PIBOX_LET(release.withdrawn, boolMemberOr(*object, "withdrawn", false));
  PIBOX_LET(release.title, textMember(*object, "title", 120));
  PIBOX_LET(release.summary, textMember(*object, "summary", 500));
  PIBOX_LET(release.created, intMemberOr(*object, "created", 0, 0, kLatestTime));
  PIBOX_LET(release.dataMigration, textMember(*object, "data_migration", 40));
  PIBOX_LET(release.installedSize, intMemberOr(*object, "installed_size", 0, 0, INT64_C(1) << 40));
  PIBOX_LET(release.unpackedSize, intMemberOr(*object, "unpacked_size", 0, 0, INT64_C(1) << 40));
  return release;
}

}  // namespace

Result<Release> parsePolicy(const Json& custom, const std::string& channel, const std::string& imageId) {
  auto release = parse(custom, channel, imageId);
  if (!release) return fail(Code::MetadataInvalid, channel + "/" + imageId + ": " + release.error().detail);
  return release;
}

const char* severityName(ReleaseSeverity severity) {
  return kSeverities.at(std::to_underlying(severity));
}

}  // namespace pibox::trust
