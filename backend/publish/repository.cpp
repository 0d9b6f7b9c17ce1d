#include "publish/repository.h"

#include "base/durable.h"
#include "trust/hash.h"

#include <algorithm>
#include <utility>

namespace pibox::publish {
namespace {

constexpr std::int64_t kDay = 86400;

template <class T>
Result<trust::Signed<T>> load(const fs::path& path, std::size_t maxBytes) {
  PIBOX_LET(auto bytes, readFile(path, maxBytes));
  return trust::parseMetadata<T>(std::move(bytes), path.filename().string());
}

/// The private keys of `names` that are here, as many as the role knows; at least its threshold.
Result<std::vector<trust::PrivateKey>> signers(const trust::RoleKeys& role, const std::string& name, Keyring& keyring) {
  std::vector<trust::PrivateKey> keys;
  std::string problems;
  for (const auto& keyName : keyring.names()) {
    // "<name>.new": a replacement that is being brought in.
    if (name == "root" ? !keyName.starts_with("root-") : keyName != name && keyName != name + ".new") continue;
    auto key = keyring.load(keyName);
    if (!key) {
      problems += "; " + key.error().detail;
      continue;
    }
    if (std::ranges::find(role.keyIds, key->publicKey().id) != role.keyIds.end()) keys.push_back(*std::move(key));
  }
  if (std::cmp_less(keys.size(), role.threshold))
    return fail(Code::PublisherKey, "the role '" + name + "' needs " + std::to_string(role.threshold) +
                                        " of its keys, and " + std::to_string(keys.size()) + " are here" + problems);
  return keys;
}

/// One commit: what it signs with and writes to.
class Signer {
 public:
  Signer(const Folder& folder, const Changes& changes, Keyring& keyring)
      : m_folder(folder), m_changes(changes), m_keyring(keyring) {}

  /// Signs and writes one role; returns what a listing of it says.
  Result<trust::FileMeta> write(const std::string& role, const std::string& keyName, const trust::RoleKeys& keys,
                                const Json& signedPart, std::int64_t version) {
    PIBOX_LET(auto with, signers(keys, keyName, m_keyring));
    if (const auto more = m_changes.alsoBy.find(role); more != m_changes.alsoBy.end()) {
      for (const auto& key : more->second)
        if (std::ranges::find(with, key.publicKey().id, [](const auto& k) { return k.publicKey().id; }) == with.end())
          with.push_back(key);
    }
    PIBOX_LET(const auto bytes, trust::signMetadata(signedPart, with));
    const auto name = role == "timestamp" ? std::string(kTimestampName) : metadataName(version, role);
    PIBOX_TRY(writeFileDurably(m_folder.metadata() / name, bytes));
    return trust::FileMeta{.version = version,
                           .length = static_cast<std::int64_t>(bytes.size()),
                           .hashes = {{"sha256", trust::sha256(bytes)}}};
  }

 private:
  const Folder& m_folder;
  const Changes& m_changes;
  Keyring& m_keyring;
};

const trust::DelegatedRole* delegation(const trust::Targets& targets, const std::string& channel) {
  if (!targets.delegations) return nullptr;
  const auto& roles = targets.delegations->roles;
  const auto found = std::ranges::find(roles, channel, &trust::DelegatedRole::name);
  return found == roles.end() ? nullptr : &*found;
}

}  // namespace

std::string metadataName(std::int64_t version, const std::string& role) {
  return std::to_string(version) + "." + role + ".json";
}

std::int64_t newestRoot(const fs::path& metadata) {
  std::int64_t version = 0;
  std::error_code error;
  while (fs::exists(metadata / metadataName(version + 1, "root"), error)) ++version;
  return version;
}

Result<Repository> loadRepository(const Folder& folder) {
  const auto metadata = folder.metadata();
  const auto rootVersion = newestRoot(metadata);
  if (rootVersion == 0) return fail(Code::PublisherFolder, "no root in " + metadata.string());
  Repository result;
  PIBOX_LET(auto root, load<trust::Root>(metadata / metadataName(rootVersion, "root"), trust::kMaxRoot));
  result.root = std::move(root.value);
  PIBOX_LET(auto timestamp, load<trust::Timestamp>(metadata / kTimestampName, trust::kMaxTimestamp));
  result.timestamp = std::move(timestamp.value);
  PIBOX_LET(auto snapshot, load<trust::Snapshot>(metadata / metadataName(result.timestamp.snapshot.version, "snapshot"),
                                                 trust::kMaxSnapshot));
  result.snapshot = std::move(snapshot.value);
  for (const auto& [file, meta] : result.snapshot.meta) {
    const auto role = file.substr(0, file.size() - std::string_view(".json").size());
    PIBOX_LET(auto listing, load<trust::Targets>(metadata / metadataName(meta.version, role), trust::kMaxTargets));
    if (role == "targets")
      result.targets = std::move(listing.value);
    else
      result.channels.insert_or_assign(role, std::move(listing.value));
  }
  return result;
}

Result<> checkWhole(const Folder& folder) {
  const auto metadata = folder.metadata();
  PIBOX_LET(const auto root, load<trust::Root>(metadata / metadataName(newestRoot(metadata), "root"), trust::kMaxRoot));
  const auto check = [&](const auto& file, const std::string& role) -> Result<> {
    if (trust::verifyThreshold(file.signatures, file.canonical, root.value.keys, root.value.roles.at(role), role))
      return {};
    return fail(Code::PublisherRefused, "a change of keys was interrupted here, and '" + role +
                                            "' is not signed for the root: give that command again");
  };
  PIBOX_LET(const auto timestamp, load<trust::Timestamp>(metadata / kTimestampName, trust::kMaxTimestamp));
  PIBOX_TRY(check(timestamp, "timestamp"));
  const auto& listed = timestamp.value.snapshot;
  PIBOX_LET(const auto snapshot,
            load<trust::Snapshot>(metadata / metadataName(listed.version, "snapshot"), trust::kMaxSnapshot));
  PIBOX_TRY(check(snapshot, "snapshot"));
  const auto targets = snapshot.value.meta.find("targets.json");
  if (targets == snapshot.value.meta.end()) return fail(Code::PublisherFolder, "the snapshot does not list targets");
  PIBOX_LET(const auto top,
            load<trust::Targets>(metadata / metadataName(targets->second.version, "targets"), trust::kMaxTargets));
  return check(top, "targets");
}

Result<> commit(const Folder& folder, Repository& repository, const Changes& changes, const Lifetimes& lifetimes,
                Keyring& keyring, std::int64_t now) {
  Signer signer(folder, changes, keyring);
  auto next = repository;
  for (const auto& channel : changes.channels) {
    const auto* role = delegation(next.targets, channel);
    if (!role) return fail(Code::PublisherRefused, "there is no channel '" + channel + "'");
    auto& listing = next.channels[channel];
    listing.version = repository.channels.contains(channel) ? listing.version + 1 : 1;
    listing.signedAt = now;
    listing.expires = now + lifetimes.channel * kDay;
    PIBOX_LET(next.snapshot.meta[channel + ".json"],
              signer.write(channel, "channel-" + channel, role->keys, toJson(listing), listing.version));
  }
  const bool isNew = repository.snapshot.meta.empty();
  if (changes.targets) {
    next.targets.version = isNew ? 1 : next.targets.version + 1;
    next.targets.signedAt = now;
    next.targets.expires = now + lifetimes.targets * kDay;
    PIBOX_LET(next.snapshot.meta["targets.json"], signer.write("targets", "targets", next.root.roles["targets"],
                                                               toJson(next.targets), next.targets.version));
  }
  if (changes.targets || changes.snapshot || !changes.channels.empty()) {
    next.snapshot.version = isNew ? 1 : next.snapshot.version + 1;
    next.snapshot.signedAt = now;
    next.snapshot.expires = now + lifetimes.snapshot * kDay;
    PIBOX_LET(next.timestamp.snapshot, signer.write("snapshot", "snapshot", next.root.roles["snapshot"],
                                                    toJson(next.snapshot), next.snapshot.version));
  }
  next.timestamp.version = isNew ? 1 : next.timestamp.version + 1;
  next.timestamp.signedAt = now;
  next.timestamp.expires = now + lifetimes.timestamp * kDay;
  // In a rotation the timestamp carries the old signature too, so readers follow before and after they see the new
  // root.
  PIBOX_TRY(signer.write("timestamp", "timestamp", next.root.roles["timestamp"], toJson(next.timestamp),
                         next.timestamp.version));
  if (changes.root) {
    next.root.version = newestRoot(folder.metadata()) + 1;
    next.root.signedAt = now;
    next.root.expires = now + lifetimes.root * kDay;
    PIBOX_TRY(signer.write("root", "root", next.root.roles["root"], toJson(next.root), next.root.version));
  }
  repository = std::move(next);
  return {};
}

}  // namespace pibox::publish
