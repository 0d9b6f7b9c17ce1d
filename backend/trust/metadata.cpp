#include "trust/metadata.h"

#include "trust/canonical.h"
#include "trust/hash.h"
#include "trust/parse.h"
#include "trust/pattern.h"

#include <algorithm>
#include <set>

namespace pibox::trust {
namespace {

constexpr auto kSpecVersion = "1.0.34";

Json keysToJson(const std::map<std::string, Key>& keys) {
  Json out = Json::object();
  for (const auto& [id, key] : keys) out[id] = key.toJson();
  return out;
}

Json commonToJson(const char* type, const Common& common) {
  Json out = {{"_type", type},
              {"spec_version", kSpecVersion},
              {"version", common.version},
              {"expires", formatTime(common.expires)}};
  if (common.signedAt != 0) out[kSignedAt] = common.signedAt;
  return out;
}

Json toJson(const FileMeta& meta) {
  Json out = {{"version", meta.version}};
  if (meta.length) out["length"] = *meta.length;
  if (!meta.hashes.empty()) out["hashes"] = meta.hashes;
  return out;
}

Json toJson(const Delegations& delegations) {
  Json roles = Json::array();
  for (const auto& role : delegations.roles) {
    Json out = {{"name", role.name},
                {"keyids", role.keys.keyIds},
                {"threshold", role.keys.threshold},
                {"terminating", role.terminating}};
    if (role.pathHashPrefixes.empty())
      out["paths"] = role.paths;
    else
      out["path_hash_prefixes"] = role.pathHashPrefixes;
    roles.push_back(std::move(out));
  }
  return {{"keys", keysToJson(delegations.keys)}, {"roles", std::move(roles)}};
}

}  // namespace

std::string TargetFile::sha256() const {
  const auto found = hashes.find("sha256");
  return found == hashes.end() ? std::string() : found->second;
}

bool DelegatedRole::matches(const std::string& targetPath) const {
  if (!pathHashPrefixes.empty()) {
    const auto hash = trust::sha256(targetPath);
    return std::ranges::any_of(pathHashPrefixes, [&](const auto& prefix) { return hash.starts_with(prefix); });
  }
  return std::ranges::any_of(paths, [&](const auto& pattern) { return matchesPattern(pattern, targetPath); });
}

Json toJson(const Root& root) {
  Json out = commonToJson("root", root);
  out["consistent_snapshot"] = root.consistentSnapshot;
  out["keys"] = keysToJson(root.keys);
  out["roles"] = Json::object();
  for (const auto& [name, role] : root.roles)
    out["roles"][name] = {{"keyids", role.keyIds}, {"threshold", role.threshold}};
  return out;
}

Json toJson(const Timestamp& timestamp) {
  Json out = commonToJson("timestamp", timestamp);
  out["meta"] = {{"snapshot.json", toJson(timestamp.snapshot)}};
  return out;
}

Json toJson(const Snapshot& snapshot) {
  Json out = commonToJson("snapshot", snapshot);
  out["meta"] = Json::object();
  for (const auto& [name, meta] : snapshot.meta) out["meta"][name] = toJson(meta);
  return out;
}

Json toJson(const Targets& targets) {
  Json out = commonToJson("targets", targets);
  out["targets"] = Json::object();
  for (const auto& [path, file] : targets.targets) {
    Json target = {{"length", file.length}, {"hashes", file.hashes}};
    if (!file.custom.is_null()) target["custom"] = file.custom;
    out["targets"][path] = std::move(target);
  }
  if (targets.delegations) out["delegations"] = toJson(*targets.delegations);
  return out;
}

Result<std::string> signMetadata(const Json& signedPart, std::span<const PrivateKey> keys) {
  PIBOX_LET(const auto canonical, canonicalJson(signedPart));
  Json signatures = Json::array();
  for (const auto& key : keys) {
    PIBOX_LET(const auto signature, key.sign(canonical));
    signatures.push_back({{"keyid", key.publicKey().id}, {"sig", signature}});
  }
  return Json{{"signatures", std::move(signatures)}, {"signed", signedPart}}.dump(-1, ' ', false,
                                                                                  Json::error_handler_t::replace) +
         "\n";
}

Result<> verifyThreshold(const std::vector<Signature>& signatures, const std::string& canonical,
                         const std::map<std::string, Key>& keys, const RoleKeys& role, const std::string& name) {
  // The same key under two ids, or spelled in two ways, is one signer.
  std::set<std::string> signers;
  for (const auto& signature : signatures) {
    const auto key = keys.find(signature.keyId);
    if (key == keys.end() || !std::ranges::contains(role.keyIds, signature.keyId)) continue;
    if (key->second.verifies(signature.value, canonical)) signers.insert(key->second.identity());
    if (std::cmp_greater_equal(signers.size(), role.threshold)) return {};
  }
  return fail(Code::MetadataSignature, name + " has " + std::to_string(signers.size()) + " of " +
                                           std::to_string(role.threshold) + " good signatures");
}

}  // namespace pibox::trust
