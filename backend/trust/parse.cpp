#include "trust/parse.h"

#include "trust/canonical.h"

#include <algorithm>
#include <set>

namespace pibox::trust {
namespace {

/// One below the largest number, so that the next version is one too.
constexpr auto kMaxVersion = INT64_MAX - 1;
constexpr std::size_t kMaxPath = 1024;
constexpr std::size_t kMaxSignature = 8192;

Result<const Json*> objectMember(const Json& object, const char* name) {
  const auto member = object.is_object() ? object.find(name) : object.end();
  if (!object.is_object() || member == object.end() || !member->is_object())
    return fail(Code::JsonInvalid, std::string("member '") + name + "' is not an object");
  return &*member;
}

Result<std::vector<std::string>> stringList(const Json& object, const char* name, std::size_t maxLength) {
  const auto member = object.find(name);
  if (member == object.end() || !member->is_array())
    return fail(Code::JsonInvalid, std::string("member '") + name + "' is not a list");
  std::vector<std::string> out;
  out.reserve(member->size());
  for (const auto& item : *member) {
    if (!item.is_string() || item.get_ref<const std::string&>().size() > maxLength)
      return fail(Code::JsonInvalid, std::string("member '") + name + "' is not a list of short strings");
    out.push_back(item.get<std::string>());
  }
  return out;
}

bool isHex(const std::string& text) {
  return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

Result<Hashes> parseHashes(const Json& object) {
  Hashes hashes;
  for (const auto& [algorithm, value] : object.items()) {
    if (!value.is_string()) return fail(Code::JsonInvalid, "a hash is not a string");
    const auto& digits = value.get_ref<const std::string&>();
    const std::size_t expected = algorithm == "sha256" ? 64 : algorithm == "sha512" ? 128 : digits.size();
    if (digits.size() != expected || !isHex(digits))
      return fail(Code::JsonInvalid, "a hash is not what its algorithm makes");
    hashes.emplace(algorithm, digits);
  }
  if (hashes.empty()) return fail(Code::JsonInvalid, "a list of hashes is empty");
  return hashes;
}

Result<std::map<std::string, Key>> parseKeys(const Json& object) {
  std::map<std::string, Key> keys;
  for (const auto& [id, value] : object.items()) {
    if (!value.is_object()) return fail(Code::JsonInvalid, "a key is not an object");
    PIBOX_LET(auto key, Key::fromJson(value));
    if (key.id != id) return fail(Code::JsonInvalid, "the id of key " + id.substr(0, 64) + " is not its hash");
    keys.emplace(id, std::move(key));
  }
  return keys;
}

Result<RoleKeys> parseRoleKeys(const Json& object) {
  RoleKeys role;
  PIBOX_LET(role.keyIds, stringList(object, "keyids", 128));
  PIBOX_LET(role.threshold, intMember(object, "threshold", 1, 1024));
  const std::set<std::string> unique(role.keyIds.begin(), role.keyIds.end());
  if (unique.size() != role.keyIds.size()) return fail(Code::JsonInvalid, "a role names a key twice");
  return role;
}

Result<FileMeta> parseFileMeta(const Json& object) {
  FileMeta meta;
  PIBOX_LET(meta.version, intMember(object, "version", 1, kMaxVersion));
  if (object.contains("length")) {
    PIBOX_LET(meta.length, intMember(object, "length", 1, INT64_MAX));
  }
  if (object.contains("hashes")) {
    PIBOX_LET(const auto* hashes, objectMember(object, "hashes"));
    PIBOX_LET(meta.hashes, parseHashes(*hashes));
  }
  return meta;
}

Result<DelegatedRole> parseDelegatedRole(const Json& object) {
  if (!object.is_object()) return fail(Code::JsonInvalid, "a delegated role is not an object");
  static const std::set<std::string> kTopLevel = {"root", "timestamp", "snapshot", "targets"};
  DelegatedRole role;
  PIBOX_LET(role.name, stringMember(object, "name", kMaxRoleName));
  if (role.name.empty() || kTopLevel.contains(role.name))
    return fail(Code::JsonInvalid, "a delegated role may not have this name");
  PIBOX_LET(role.keys, parseRoleKeys(object));
  PIBOX_LET(role.terminating, boolMember(object, "terminating"));
  const bool byPath = object.contains("paths");
  if (byPath == object.contains("path_hash_prefixes"))
    return fail(Code::JsonInvalid, "a delegated role needs either paths or hash prefixes");
  if (byPath) {
    PIBOX_LET(role.paths, stringList(object, "paths", kMaxPath));
  } else {
    PIBOX_LET(role.pathHashPrefixes, stringList(object, "path_hash_prefixes", 64));
  }
  return role;
}

Result<Delegations> parseDelegations(const Json& object) {
  Delegations delegations;
  PIBOX_LET(const auto* keys, objectMember(object, "keys"));
  PIBOX_LET(delegations.keys, parseKeys(*keys));
  const auto roles = object.find("roles");
  if (roles == object.end() || !roles->is_array()) return fail(Code::JsonInvalid, "member 'roles' is not a list");
  std::set<std::string> names;
  for (const auto& item : *roles) {
    PIBOX_LET(auto role, parseDelegatedRole(item));
    if (!names.insert(role.name).second) return fail(Code::JsonInvalid, "a role is delegated to twice");
    delegations.roles.push_back(std::move(role));
  }
  return delegations;
}

Result<> parseBody(const Json& object, Root& root) {
  PIBOX_LET(root.consistentSnapshot, boolMemberOr(object, "consistent_snapshot", false));
  PIBOX_LET(const auto* keys, objectMember(object, "keys"));
  PIBOX_LET(root.keys, parseKeys(*keys));
  PIBOX_LET(const auto* roles, objectMember(object, "roles"));
  for (const char* name : {"root", "timestamp", "snapshot", "targets"}) {
    PIBOX_LET(const auto* role, objectMember(*roles, name));
    PIBOX_LET(root.roles[name], parseRoleKeys(*role));
  }
  return {};
}

Result<> parseBody(const Json& object, Timestamp& timestamp) {
  PIBOX_LET(const auto* meta, objectMember(object, "meta"));
  PIBOX_LET(const auto* snapshot, objectMember(*meta, "snapshot.json"));
  PIBOX_LET(timestamp.snapshot, parseFileMeta(*snapshot));
  return {};
}

Result<> parseBody(const Json& object, Snapshot& snapshot) {
  PIBOX_LET(const auto* meta, objectMember(object, "meta"));
  for (const auto& [name, value] : meta->items()) {
    if (!value.is_object()) return fail(Code::JsonInvalid, "an entry is not an object");
    PIBOX_LET(auto entry, parseFileMeta(value));
    snapshot.meta.emplace(name, std::move(entry));
  }
  return {};
}

Result<> parseBody(const Json& object, Targets& targets) {
  PIBOX_LET(const auto* files, objectMember(object, "targets"));
  for (const auto& [path, value] : files->items()) {
    PIBOX_LET(auto file, TargetFile::fromJson(path, value));
    targets.targets.emplace(path, std::move(file));
  }
  if (object.contains("delegations")) {
    PIBOX_LET(const auto* delegations, objectMember(object, "delegations"));
    PIBOX_LET(targets.delegations, parseDelegations(*delegations));
  }
  return {};
}

Result<> parseCommon(const Json& object, const char* type, Common& common) {
  PIBOX_LET(const auto actual, stringMember(object, "_type"));
  if (actual != type) return fail(Code::JsonInvalid, "it is of type '" + actual.substr(0, 40) + "'");
  PIBOX_LET(const auto specification, stringMember(object, "spec_version"));
  if (!specification.starts_with("1."))
    return fail(Code::JsonInvalid, "it follows another specification: " + specification.substr(0, 40));
  PIBOX_LET(common.version, intMember(object, "version", 1, kMaxVersion));
  PIBOX_LET(const auto expires, stringMember(object, "expires"));
  PIBOX_LET(common.expires, parseTime(expires));
  PIBOX_LET(common.signedAt, intMemberOr(object, kSignedAt, 0, 0, INT64_C(253402300799)));
  return {};
}

Result<std::vector<Signature>> parseSignatures(const Json& file) {
  const auto list = file.find("signatures");
  if (list == file.end() || !list->is_array()) return fail(Code::JsonInvalid, "member 'signatures' is not a list");
  std::vector<Signature> signatures;
  std::set<std::string> ids;
  for (const auto& item : *list) {
    Signature signature;
    PIBOX_LET(signature.keyId, stringMember(item, "keyid", 128));
    PIBOX_LET(signature.value, stringMember(item, "sig", kMaxSignature));
    if (!ids.insert(signature.keyId).second) return fail(Code::JsonInvalid, "a key signed twice");
    signatures.push_back(std::move(signature));
  }
  return signatures;
}

template <class T>
struct Kind;
template <>
struct Kind<Root> {
  static constexpr auto kName = "root";
  static constexpr auto kMax = kMaxRoot;
};
template <>
struct Kind<Timestamp> {
  static constexpr auto kName = "timestamp";
  static constexpr auto kMax = kMaxTimestamp;
};
template <>
struct Kind<Snapshot> {
  static constexpr auto kName = "snapshot";
  static constexpr auto kMax = kMaxSnapshot;
};
template <>
struct Kind<Targets> {
  static constexpr auto kName = "targets";
  static constexpr auto kMax = kMaxTargets;
};

template <class T>
Result<Signed<T>> parseFile(const std::string& bytes) {
  PIBOX_LET(const auto file, parseJson(bytes, {.maxBytes = Kind<T>::kMax}));
  if (!file.is_object()) return fail(Code::JsonInvalid, "it is not an object");
  Signed<T> out;
  PIBOX_LET(out.signatures, parseSignatures(file));
  PIBOX_LET(const auto* body, objectMember(file, "signed"));
  PIBOX_TRY(parseCommon(*body, Kind<T>::kName, out.value));
  PIBOX_TRY(parseBody(*body, out.value));
  PIBOX_LET(out.canonical, canonicalJson(*body));
  return out;
}

}  // namespace

Result<TargetFile> TargetFile::fromJson(std::string path, const Json& object) {
  if (path.empty() || path.size() > kMaxPath) return fail(Code::JsonInvalid, "a target has no fitting path");
  if (!object.is_object()) return fail(Code::JsonInvalid, "a target is not an object");
  TargetFile file;
  file.path = std::move(path);
  PIBOX_LET(file.length, intMember(object, "length", 0, INT64_MAX));
  PIBOX_LET(const auto* hashes, objectMember(object, "hashes"));
  PIBOX_LET(file.hashes, parseHashes(*hashes));
  if (object.contains("custom")) file.custom = object["custom"];
  return file;
}

template <class T>
Result<Signed<T>> parseMetadata(std::string bytes, const std::string& name) {
  auto parsed = parseFile<T>(bytes);
  if (!parsed) {
    const auto code = parsed.error().code == Code::FileTooLarge ? Code::MetadataTooLarge : Code::MetadataInvalid;
    return fail(code, name + ": " + parsed.error().detail);
  }
  parsed->bytes = std::move(bytes);
  return parsed;
}

template Result<Signed<Root>> parseMetadata<Root>(std::string, const std::string&);
template Result<Signed<Timestamp>> parseMetadata<Timestamp>(std::string, const std::string&);
template Result<Signed<Snapshot>> parseMetadata<Snapshot>(std::string, const std::string&);
template Result<Signed<Targets>> parseMetadata<Targets>(std::string, const std::string&);

}  // namespace pibox::trust
