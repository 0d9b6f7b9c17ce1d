#include "bank/manifest.h"

#include "base/json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace pibox::bank {
namespace {

constexpr std::int64_t kMaxFileSize = std::int64_t{1} << 40;
constexpr std::int64_t kMaxTime = std::int64_t{1} << 40;

bool isLowerHex(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

Result<ManifestFile> parseFile(const Json& entry) {
  ManifestFile file;
  PIBOX_LET(file.path, stringMember(entry, "path", 256));
  PIBOX_LET(const auto size, intMember(entry, "size", 0, kMaxFileSize));
  file.size = static_cast<std::uint64_t>(size);
  PIBOX_LET(file.sha256, stringMember(entry, "sha256", 64));
  if (!isManifestPath(file.path)) return fail(Code::ManifestInvalid, "path " + file.path);
  if (file.sha256.size() != 64 || !isLowerHex(file.sha256))
    return fail(Code::ManifestInvalid, "sha256 of " + file.path);
  return file;
}

Result<Manifest> parseMembers(const Json& json) {
  PIBOX_TRY(intMember(json, "format", 1, 1));
  PIBOX_LET(const auto idText, stringMember(json, "image_id", 64));
  PIBOX_LET(auto id, ImageId::parse(idText));
  Manifest manifest{.imageId = std::move(id), .version = {}, .board = {}, .files = {}};
  PIBOX_LET(manifest.version, stringMember(json, "version", 64));
  PIBOX_LET(manifest.board, stringMember(json, "board", 64));
  if (!isSafeName(manifest.version)) return fail(Code::ManifestInvalid, "version");
  if (!isSafeName(manifest.board)) return fail(Code::ManifestInvalid, "board");
  PIBOX_LET(manifest.created, intMemberOr(json, "created", 0, 0, kMaxTime));
  PIBOX_LET(const auto tries, intMemberOr(json, "tries", 2, 1, 5));
  PIBOX_LET(const auto seconds, intMemberOr(json, "trial_seconds", 300, 30, 3600));
  manifest.tries = static_cast<unsigned>(tries);
  manifest.trialSeconds = static_cast<unsigned>(seconds);
  PIBOX_LET(manifest.dataMigration, stringMemberOr(json, "data_migration", "none", 64));
  const auto files = json.find("files");
  if (files == json.end() || !files->is_array()) return fail(Code::ManifestInvalid, "files");
  if (files->size() > kMaxManifestFiles) return fail(Code::ManifestInvalid, "too many files");
  std::set<std::string> seen;
  for (const auto& entry : *files) {
    PIBOX_LET(auto file, parseFile(entry));
    if (!seen.insert(file.path).second) return fail(Code::ManifestInvalid, file.path + " is listed twice");
    manifest.files.push_back(std::move(file));
  }
  if (!manifest.find("squashfs")) return fail(Code::ManifestInvalid, "no squashfs");
  return manifest;
}

}  // namespace

const ManifestFile* Manifest::find(std::string_view path) const {
  const auto at = std::ranges::find(files, path, &ManifestFile::path);
  return at == files.end() ? nullptr : &*at;
}

bool Manifest::hasBootFiles() const {
  return std::ranges::any_of(files, [](const auto& file) { return file.path.starts_with("boot/"); });
}

std::uint64_t Manifest::totalSize() const {
  std::uint64_t total = 0;
  for (const auto& file : files) total += file.size;
  return total;
}

bool isManifestPath(std::string_view path) {
  if (path == "squashfs" || path == "utils.tar.zst" || path == "policy.json") return true;
  if (!path.starts_with("boot/")) return false;
  unsigned components = 0;
  for (auto rest = path;;) {
    const auto slash = rest.find('/');
    if (++components > 4 || !isSafeName(rest.substr(0, slash))) return false;
    if (slash == std::string_view::npos) return true;
    rest.remove_prefix(slash + 1);
  }
}

Result<Manifest> parseManifest(std::string_view text) {
  auto json = parseJson(text, {.maxBytes = kMaxManifestBytes, .maxDepth = 8});
  if (!json) return fail(Code::ManifestInvalid, json.error().detail);
  auto manifest = parseMembers(*json);
  if (!manifest) return fail(Code::ManifestInvalid, manifest.error().detail);
  return manifest;
}

std::string formatManifest(const Manifest& manifest) {
  auto files = Json::array();
  for (const auto& file : manifest.files)
    files.push_back({{"path", file.path}, {"size", file.size}, {"sha256", file.sha256}});
  return formatJson({{"format", 1},
                     {"image_id", manifest.imageId.str()},
                     {"version", manifest.version},
                     {"board", manifest.board},
                     {"created", manifest.created},
                     {"tries", manifest.tries},
                     {"trial_seconds", manifest.trialSeconds},
                     {"data_migration", manifest.dataMigration},
                     {"files", std::move(files)}});
}

}  // namespace pibox::bank
