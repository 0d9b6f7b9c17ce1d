#include "engine/settings.h"

#include "api/json.h"
#include "base/durable.h"

#include <algorithm>

namespace pibox::engine {
namespace {

constexpr std::size_t kMaxBytes = std::size_t{64} << 10;
constexpr std::size_t kMaxSkipped = 64;
constexpr std::uint64_t kLeastRate = 1024;
constexpr std::size_t kMaxMirrors = 8;

fs::path settingsFile(const bank::Layout& layout) {
  return layout.state() / "settings";
}

Result<Json> readObject(const fs::path& path) {
  PIBOX_LET(const auto text, readFile(path, kMaxBytes));
  PIBOX_LET(Json json, parseJson(text, {.maxBytes = kMaxBytes, .maxDepth = 8}));
  PIBOX_TRY(intMember(json, "format", 1, 1));
  return json;
}

// A URL or a folder: what it may name is decided when it is opened, but nothing that could be misread gets that far.
bool isRepository(const std::string& text) {
  if (text.empty()) return true;
  if (text.size() > 1024 || std::ranges::any_of(text, [](unsigned char c) { return c <= ' ' || c == 0x7f; }))
    return false;
  for (const std::string_view scheme : {"https://", "http://"})
    if (text.starts_with(scheme)) return text.size() > scheme.size() && text[scheme.size()] != '/';
  return text.starts_with('/');
}

}  // namespace

Result<> validate(const api::Settings& settings) {
  if (!isSafeName(settings.channel)) return fail(Code::InvalidArgument, "channel");
  if (settings.fromHour > 23) return fail(Code::InvalidArgument, "fromHour");
  if (settings.toHour > 23) return fail(Code::InvalidArgument, "toHour");
  if (settings.tries < 1 || settings.tries > 5) return fail(Code::InvalidArgument, "tries");
  if (settings.rateLimit != 0 && settings.rateLimit < kLeastRate) return fail(Code::InvalidArgument, "rateLimit");
  if (!isRepository(settings.repository)) return fail(Code::InvalidArgument, "repository");
  if (settings.mirrors.size() > kMaxMirrors || !std::ranges::all_of(settings.mirrors, isRepository))
    return fail(Code::InvalidArgument, "mirrors");
  const std::set<std::uint32_t> days(settings.days.begin(), settings.days.end());
  if (days.size() != settings.days.size() || (!days.empty() && *days.rbegin() > 6))
    return fail(Code::InvalidArgument, "days");
  return {};
}

SettingsStore SettingsStore::load(const bank::Layout& layout) {
  SettingsStore store(layout);
  if (const auto defaults = readObject(layout.etc / "upgrade.json")) {
    const auto read = api::fromJson<api::Settings>(*defaults);
    if (validate(read)) store.m_settings = read;
  }
  const auto chosen = readObject(settingsFile(layout));
  if (!chosen) return store;
  const auto read = api::fromJson<api::Settings>(*chosen, store.m_settings);
  if (validate(read)) store.m_settings = read;
  std::vector<std::string> skipped;
  if (const auto list = chosen->find("skipped"); list != chosen->end()) api::asjson::read(*list, skipped);
  for (auto& id : skipped)
    if (ImageId::parse(id) && store.m_skipped.size() < kMaxSkipped) store.m_skipped.insert(std::move(id));
  return store;
}

Result<> SettingsStore::set(const api::Settings& settings) {
  PIBOX_TRY(validate(settings));
  PIBOX_TRY(write(settings, m_skipped));
  m_settings = settings;
  return {};
}

Result<> SettingsStore::skip(const std::string& id) {
  PIBOX_TRY(ImageId::parse(id));
  auto skipped = m_skipped;
  if (skipped.size() >= kMaxSkipped) skipped.erase(skipped.begin());
  skipped.insert(id);
  PIBOX_TRY(write(m_settings, skipped));
  m_skipped = std::move(skipped);
  return {};
}

Result<> SettingsStore::write(const api::Settings& settings, const std::set<std::string>& skipped) const {
  Json json = api::toJson(settings);
  json["format"] = 1;
  json["skipped"] = skipped;
  json.erase("channels");
  return writeFileDurably(settingsFile(m_layout), formatJson(json));
}

}  // namespace pibox::engine
