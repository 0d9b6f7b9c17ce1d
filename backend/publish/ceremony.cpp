#include "publish/ceremony.h"

#include "bank/signature.h"
#include "base/durable.h"

#include <algorithm>
#include <utility>

namespace pibox::publish {
namespace {

/// What a key is called while the change that brings it in is not finished.
std::string pendingName(const std::string& name) {
  return name + ".new";
}

bool isTopLevel(const std::string& name) {
  return name == "targets" || name == "snapshot" || name == "timestamp";
}

/// The role in the root that the key `name` belongs to; nothing for boot and channel keys.
std::optional<std::string> rootRole(const std::string& name) {
  if (name.starts_with("root-")) return "root";
  if (isTopLevel(name)) return name;
  return std::nullopt;
}

trust::DelegatedRole makeDelegation(const std::string& channel, const trust::Key& key) {
  return {.name = channel,
          .keys = {.keyIds = {key.id}, .threshold = 1},
          .terminating = true,
          .paths = {channel + "/*/*", channel + "/*/boot/*", channel + "/*/boot/overlays/*"},
          .pathHashPrefixes = {}};
}

void appendChannel(trust::Targets& targets, const std::string& channel, const trust::Key& key) {
  if (!targets.delegations) targets.delegations.emplace();
  targets.delegations->keys.insert_or_assign(key.id, key);
  targets.delegations->roles.push_back(makeDelegation(channel, key));
}

void replaceId(trust::RoleKeys& role, const std::string& from, const std::string& to) {
  std::ranges::replace(role.keyIds, from, to);
}

/// The root keys that are here; at least the old root's threshold, which a new root is signed by.
Result<std::vector<trust::PrivateKey>> rootSigners(const std::string& name, Replacement how, const trust::Root& root,
                                                   Keyring& keyring) {
  std::vector<trust::PrivateKey> keys;
  const auto& role = root.roles.at("root");
  for (const auto& keyName : keyring.names()) {
    if (!keyName.starts_with("root-") || (how == Replacement::Revoke && keyName == name)) continue;
    auto key = keyring.load(keyName);
    if (key && std::ranges::contains(role.keyIds, key->publicKey().id)) keys.push_back(*std::move(key));
  }
  if (std::cmp_less(keys.size(), role.threshold)) {
    return fail(Code::PublisherKey, "a change of keys needs " + std::to_string(role.threshold) +
                                        " of the root keys, and " + std::to_string(keys.size()) +
                                        " are here: give the folder of the others with --keys");
  }
  return keys;
}

/// One replacement: the role it is for, the new key, and who signs beside it.
struct Change {
  std::string role;
  std::string oldId;
  trust::Key fresh;
  std::vector<trust::PrivateKey> alsoBy;       ///< the old key, where it still may
  std::vector<trust::PrivateKey> rootSigners;  ///< of a key in the root
};

Result<> replaceInRoot(const Folder& folder, const Change& change, Repository& repository, const Lifetimes& lifetimes,
                       Keyring& keyring, std::int64_t now) {
  Changes changes;
  changes.root = true;
  changes.targets = change.role == "targets";
  changes.snapshot = change.role == "snapshot";
  changes.alsoBy["root"] = change.rootSigners;
  if (change.role != "root") changes.alsoBy[change.role] = change.alsoBy;
  repository.root.keys.erase(change.oldId);
  repository.root.keys.insert_or_assign(change.fresh.id, change.fresh);
  replaceId(repository.root.roles[change.role], change.oldId, change.fresh.id);
  return commit(folder, repository, changes, lifetimes, keyring, now);
}

Result<> replaceOfChannel(const Folder& folder, const Change& change, Repository& repository,
                          const Lifetimes& lifetimes, Keyring& keyring, std::int64_t now) {
  auto& delegations = *repository.targets.delegations;
  const auto role = std::ranges::find(delegations.roles, change.role, &trust::DelegatedRole::name);
  delegations.keys.erase(change.oldId);
  delegations.keys.insert_or_assign(change.fresh.id, change.fresh);
  replaceId(role->keys, change.oldId, change.fresh.id);
  Changes changes{.root = false, .targets = true, .channels = {change.role}, .snapshot = false, .alsoBy = {}};
  changes.alsoBy[change.role] = change.alsoBy;
  return commit(folder, repository, changes, lifetimes, keyring, now);
}

/// The id that the repository knows for a key.
Result<std::string> knownId(const Repository& repository, const std::string& name, Keyring& keyring) {
  if (const auto role = rootRole(name); role && *role != "root") return repository.root.roles.at(*role).keyIds.front();
  if (name.starts_with("channel-") && repository.targets.delegations) {
    const auto channel = name.substr(std::string_view("channel-").size());
    for (const auto& role : repository.targets.delegations->roles)
      if (role.name == channel) return role.keys.keyIds.front();
  }
  if (name.starts_with("root-")) {
    if (auto key = keyring.load(name)) return key->publicKey().id;
    // A root key that is gone is the one that none of those here is.
    std::vector<std::string> ids = repository.root.roles.at("root").keyIds;
    for (const auto& other : keyring.names())
      if (other.starts_with("root-"))
        if (auto key = keyring.load(other)) std::erase(ids, key->publicKey().id);
    if (ids.size() == 1) return ids.front();
    return fail(Code::PublisherKey,
                "which of the root keys '" + name + "' is cannot be told: give the folders of the others with --keys");
  }
  return fail(Code::InvalidArgument, "there is no key '" + name + "'");
}

/// A cut may have left the new key beside the old one: in the root already, or for nothing.
Result<bool> finishEarlier(const Repository& repository, const std::string& name, Keyring& keyring) {
  const auto pending = pendingName(name);
  const auto names = keyring.names();
  if (!std::ranges::contains(names, pending)) return false;
  PIBOX_LET(const auto key, keyring.load(pending));
  const auto id = key.publicKey().id;
  const bool known = repository.root.keys.contains(id) ||
                     (repository.targets.delegations && repository.targets.delegations->keys.contains(id));
  if (!known) return keyring.retire(pending).transform([] { return false; });
  PIBOX_TRY(keyring.retire(name));
  return keyring.rename(pending, name).transform([] { return true; });
}

/// The new boot key waits beside the old one until boot.keys names it. Manifests are signed with every key whose name
/// begins with `boot`: images in the field know only the old one, until the last of them is gone.
Result<> replaceBoot(const Folder& folder, Replacement how, Keyring& keyring) {
  constexpr auto kNew = "boot-new";
  const auto names = keyring.names();
  const bool cutBefore = std::ranges::contains(names, kNew);
  const bool hasOld = std::ranges::contains(names, "boot");
  std::string oldName = "boot-old-1";
  for (int n = 2; std::ranges::contains(names, oldName); ++n) oldName = "boot-old-" + std::to_string(n);

  std::vector<std::pair<std::string, std::string>> lines;
  if (how == Replacement::Rotate && (hasOld || !cutBefore)) {
    PIBOX_LET(const auto old, keyring.load("boot"));
    lines.emplace_back(oldName, old.ed25519PublicHex());
  }
  PIBOX_LET(const auto fresh, cutBefore ? keyring.load(kNew) : keyring.create(kNew, false));
  lines.emplace(lines.begin(), "boot", fresh.ed25519PublicHex());
  // Cut between the two renames below, boot.keys has both already.
  if (hasOld || how == Replacement::Revoke) PIBOX_TRY(writeBootKeys(folder, lines));
  if (hasOld) PIBOX_TRY(keyring.rename("boot", oldName));
  return keyring.rename(kNew, "boot");
}

}  // namespace

Result<> writeBootKeys(const Folder& folder,
                       const std::vector<std::pair<std::string, std::string>>& namesAndPublicHex) {
  std::string text = "# Keys that may sign the manifest of an image. In every image as /etc/pibox/trust/boot.keys.\n";
  for (const auto& [name, hex] : namesAndPublicHex)
    text.append("ed25519 ").append(hex).append(" ").append(name).append("\n");
  return writeFileDurably(folder.bootKeys(), text);
}

Result<> initFolder(const Folder& folder, const InitOptions& options, Keyring& keyring, std::int64_t now) {
  std::error_code error;
  // The root is written last.
  if (newestRoot(folder.metadata()) > 0)
    return fail(Code::PublisherRefused, folder.path.string() + " has a repository already");
  if (fs::exists(folder.path, error) && !fs::is_empty(folder.path, error)) {
    return fail(Code::PublisherRefused, folder.path.string() +
                                            " is not empty: name another folder, or remove it if an init was "
                                            "interrupted there");
  }
  fs::create_directories(folder.path, error);
  PIBOX_TRY(makeFolderDurably(folder.keys(), 0700));
  PIBOX_TRY(makeFolderDurably(folder.metadata()));
  PIBOX_TRY(makeFolderDurably(folder.releases()));
  PIBOX_TRY(writeConfig(folder, options.config));
  if (options.config.throwAway) keyring.leaveOpen();

  Repository repository;
  auto& root = repository.root;
  root.consistentSnapshot = true;
  const auto add = [&](const std::string& name, const std::string& role) -> Result<> {
    PIBOX_LET(const auto key, keyring.create(name, name == "timestamp"));
    root.keys.insert_or_assign(key.publicKey().id, key.publicKey());
    root.roles[role].keyIds.push_back(key.publicKey().id);
    return {};
  };
  for (int n = 1; n <= options.rootKeys; ++n) PIBOX_TRY(add("root-" + std::to_string(n), "root"));
  for (const auto* role : {"targets", "snapshot", "timestamp"}) PIBOX_TRY(add(role, role));
  root.roles["root"].threshold = options.rootThreshold;
  PIBOX_LET(const auto boot, keyring.create("boot", false));
  PIBOX_TRY(writeBootKeys(folder, {{"boot", boot.ed25519PublicHex()}}));

  Changes changes{.root = true, .targets = true, .channels = {}, .snapshot = true, .alsoBy = {}};
  for (const auto& channel : options.config.channels) {
    PIBOX_LET(const auto key, keyring.create(channelKey(channel), false));
    appendChannel(repository.targets, channel, key.publicKey());
    changes.channels.insert(channel);
  }
  return commit(folder, repository, changes, options.config.lifetimes, keyring, now);
}

Result<> addChannel(const Folder& folder, const std::string& channel, Keyring& keyring, std::int64_t now) {
  if (!isChannelName(channel)) return fail(Code::InvalidArgument, "a channel cannot be called '" + channel + "'");
  PIBOX_LET(auto config, readConfig(folder));
  if (config.throwAway) keyring.leaveOpen();
  PIBOX_LET(auto repository, loadRepository(folder));
  if (repository.channels.contains(channel))
    return fail(Code::PublisherRefused, "there is a channel '" + channel + "' already");
  const auto names = keyring.names();
  // A cut may have left the key.
  PIBOX_LET(const auto key, std::ranges::contains(names, channelKey(channel))
                                ? keyring.load(channelKey(channel))
                                : keyring.create(channelKey(channel), false));
  appendChannel(repository.targets, channel, key.publicKey());
  if (!std::ranges::contains(config.channels, channel)) config.channels.push_back(channel);
  PIBOX_TRY(writeConfig(folder, config));
  return commit(folder, repository,
                {.root = false, .targets = true, .channels = {channel}, .snapshot = false, .alsoBy = {}},
                config.lifetimes, keyring, now);
}

Result<std::vector<std::string>> keyNames(const Folder& folder) {
  PIBOX_LET(const auto repository, loadRepository(folder));
  std::vector<std::string> names;
  for (std::size_t n = 1; n <= repository.root.roles.at("root").keyIds.size(); ++n)
    names.push_back("root-" + std::to_string(n));
  names.insert(names.end(), {"targets", "snapshot", "timestamp", "boot"});
  if (repository.targets.delegations)
    for (const auto& role : repository.targets.delegations->roles) names.push_back(channelKey(role.name));
  return names;
}

Result<> replaceKey(const Folder& folder, const std::string& name, Replacement how, Keyring& keyring,
                    std::int64_t now) {
  PIBOX_LET(const auto config, readConfig(folder));
  if (config.throwAway) keyring.leaveOpen();
  if (name == "boot") return replaceBoot(folder, how, keyring);
  PIBOX_LET(auto repository, loadRepository(folder));
  PIBOX_LET(const bool finished, finishEarlier(repository, name, keyring));
  if (finished) return {};
  PIBOX_LET(const auto oldId, knownId(repository, name, keyring));
  const auto inRoot = rootRole(name);
  Change change{.role = inRoot ? *inRoot : name.substr(std::string_view("channel-").size()),
                .oldId = oldId,
                .fresh = {},
                .alsoBy = {},
                .rootSigners = {}};
  // Everything that signs is opened before anything is made.
  if (inRoot) {
    PIBOX_LET(change.rootSigners, rootSigners(name, how, repository.root, keyring));
  }
  if (how == Replacement::Rotate) {
    PIBOX_LET(auto old, keyring.load(name));
    change.alsoBy.push_back(std::move(old));
  }
  PIBOX_LET(const auto fresh, keyring.create(pendingName(name), name == "timestamp"));
  change.fresh = fresh.publicKey();
  PIBOX_TRY(inRoot ? replaceInRoot(folder, change, repository, config.lifetimes, keyring, now)
                   : replaceOfChannel(folder, change, repository, config.lifetimes, keyring, now));
  PIBOX_TRY(keyring.retire(name));
  return keyring.rename(pendingName(name), name);
}

}  // namespace pibox::publish
