#pragma once
// A repository in memory, signed by our own publisher types, and its fetch function. python3-tuf makes those of the
// conformance tests.

#include "trust/client.h"
#include "trust/hash.h"

#include <functional>
#include <map>
#include <set>
#include <string>

namespace pibox::test {

inline constexpr std::int64_t kDay = 86400;
inline constexpr std::int64_t kNow = 1760000000;

class FakeRepository {
 public:
  FakeRepository() {
    for (const char* role : {"root", "timestamp", "snapshot", "targets"}) rotate(role);
    root.version = timestamp.version = snapshot.version = targets.version = 0;
    publishRoot();
    publish();
  }

  /// Gives a role a new key, the only one.
  void rotate(const std::string& role) {
    if (keys.contains(role)) {
      if (role == "root") retiredRootKeys.push_back(keys.at(role));
      root.keys.erase(keys.at(role).publicKey().id);
    }
    keys.insert_or_assign(role, trust::PrivateKey::generate(trust::kEd25519).value());
    const auto& key = keys.at(role).publicKey();
    root.keys.insert_or_assign(key.id, key);
    root.roles[role] = {{key.id}, 1};
  }

  void publishRoot(std::int64_t expires = kNow + 365 * kDay) {
    ++root.version;
    root.expires = expires;
    auto signers = retiredRootKeys;
    signers.push_back(keys.at("root"));
    files[std::to_string(root.version) + ".root.json"] = trust::signMetadata(trust::toJson(root), signers).value();
    retiredRootKeys.clear();
  }

  void publish() {
    ++targets.version;
    targets.expires = kNow + 90 * kDay;
    snapshot.meta["targets.json"] = put("targets", targets.version, trust::toJson(targets));
    for (auto& [name, role] : roles) {
      ++role.version;
      role.expires = kNow + 90 * kDay;
      snapshot.meta[name + ".json"] = put(name, role.version, trust::toJson(role));
    }
    publishSnapshot();
  }
  void publishSnapshot() {
    ++snapshot.version;
    snapshot.expires = kNow + 30 * kDay;
    timestamp.snapshot = put("snapshot", snapshot.version, trust::toJson(snapshot));
    publishTimestamp();
  }
  void publishTimestamp(std::int64_t expires = kNow + 7 * kDay) {
    ++timestamp.version;
    timestamp.expires = expires;
    put("timestamp", 0, trust::toJson(timestamp));
  }

  /// A channel with its own key.
  trust::Targets& channel(const std::string& name) {
    if (!roles.contains(name)) {
      keys.insert_or_assign(name, trust::PrivateKey::generate(trust::kEd25519).value());
      const auto& key = keys.at(name).publicKey();
      if (!targets.delegations) targets.delegations.emplace();
      targets.delegations->keys.insert_or_assign(key.id, key);
      targets.delegations->roles.push_back(
          {name, {{key.id}, 1}, true, {name + "/*/*", name + "/*/boot/*", name + "/*/boot/overlays/*"}, {}});
      roles[name].version = 0;
    }
    return roles[name];
  }

  [[nodiscard]] trust::Fetch fetch() {
    return [this](const std::string& name, std::size_t maxBytes) -> Result<std::string> {
      requests.push_back(name);
      const auto found = files.find(name);
      if (found == files.end()) return fail(Code::NotOnServer, name);
      if (found->second.size() > maxBytes) return fail(Code::MetadataTooLarge, name);
      return found->second;
    };
  }

  [[nodiscard]] std::string firstRoot() const { return files.at("1.root.json"); }

  trust::Root root;
  trust::Timestamp timestamp;
  trust::Snapshot snapshot;
  trust::Targets targets;
  std::map<std::string, trust::Targets> roles;
  std::map<std::string, trust::PrivateKey> keys;
  std::vector<trust::PrivateKey> retiredRootKeys;
  std::map<std::string, std::string> files;
  std::vector<std::string> requests;

 private:
  trust::FileMeta put(const std::string& role, std::int64_t version, const Json& signedPart) {
    const auto bytes = trust::signMetadata(signedPart, {&keys.at(role), 1}).value();
    files[(version > 0 ? std::to_string(version) + "." : "") + role + ".json"] = bytes;
    return {version, static_cast<std::int64_t>(bytes.size()), {{"sha256", trust::sha256(bytes)}}};
  }
};

}  // namespace pibox::test
