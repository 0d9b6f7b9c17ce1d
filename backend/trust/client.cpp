#include "trust/client.h"

#include "base/durable.h"
#include "trust/check.h"

#include <algorithm>
#include <set>

namespace pibox::trust {

/// The trusted set and the steps of the workflow; section numbers are those of the specification.
class Client::Private {
 public:
  Private(fs::path folder, std::string initialRoot, Fetch fetch, ClientOptions options)
      : m_folder(std::move(folder)),
        m_initialRoot(std::move(initialRoot)),
        m_fetch(std::move(fetch)),
        m_options(options) {}

  Result<> refresh(bool offline);
  Result<TargetFile> findTarget(const std::string& path);
  Result<Targets> delegatedTargets(const std::string& role);

  /// Who vouches for a targets role: the keys and who they are asked for.
  struct Delegator {
    const std::map<std::string, Key>* keys;
    const RoleKeys* role;
  };

  std::optional<Signed<Root>> root;
  std::optional<Signed<Timestamp>> timestamp;
  std::optional<Signed<Snapshot>> snapshot;
  std::map<std::string, Signed<Targets>> targets;  ///< by role; `targets` is the top level
  bool usesExpired = false;

 private:
  Result<> loadTrustedRoot();
  Result<> followRoots();
  Result<> updateTimestamp();
  Result<> updateSnapshot();
  Result<const Signed<Targets>*> loadTargets(const std::string& role, const Delegator& delegator);

  Result<std::string> fetch(const std::string& name, std::size_t maxBytes) const;
  [[nodiscard]] fs::path file(const std::string& role) const { return m_folder / (quoteComponent(role) + ".json"); }
  [[nodiscard]] std::string served(const std::string& role, std::int64_t version) const {
    const auto name = quoteComponent(role) + ".json";
    return root->value.consistentSnapshot ? std::to_string(version) + "." + name : name;
  }
  template <class T>
  Result<> verify(const Signed<T>& metadata, const std::string& role) const {
    return verifyThreshold(metadata.signatures, metadata.canonical, root->value.keys, root->value.roles.at(role), role);
  }
  /// What is in the folder, if it is still signed as the trusted root wants it; an old one may be damaged or signed by
  /// keys that are gone.
  template <class T>
  std::optional<Signed<T>> local(const std::string& role, std::size_t maxBytes) const;
  Result<> checkExpiry(const Common& metadata, const std::string& role);
  /// Bytes fetched for `meta`, of the length and with the hashes it names.
  Result<std::string> fetchMeta(const std::string& role, const FileMeta& meta, std::size_t maxBytes) const;

  fs::path m_folder;
  std::string m_initialRoot;
  Fetch m_fetch;
  ClientOptions m_options;
  bool m_offline = false;
};

Result<std::string> Client::Private::fetch(const std::string& name, std::size_t maxBytes) const {
  if (m_offline) return fail(Code::NotOnServer, name);
  PIBOX_LET(auto bytes, m_fetch(name, maxBytes));
  if (bytes.size() > maxBytes) return fail(Code::MetadataTooLarge, name);
  return bytes;
}

template <class T>
std::optional<Signed<T>> Client::Private::local(const std::string& role, std::size_t maxBytes) const {
  auto bytes = readFile(file(role), maxBytes);
  if (!bytes) return std::nullopt;
  auto parsed = parseMetadata<T>(*std::move(bytes), role);
  if (!parsed || !verify(*parsed, role)) return std::nullopt;
  return *std::move(parsed);
}

Result<> Client::Private::checkExpiry(const Common& metadata, const std::string& role) {
  if (metadata.expires > m_options.startTime) return {};
  if (!m_options.ignoreExpiry) return fail(Code::MetadataExpired, role + " expired on " + formatTime(metadata.expires));
  usesExpired = true;
  return {};
}

Result<> Client::Private::loadTrustedRoot() {
  std::optional<Signed<Root>> best;
  std::string reason = "there is none";
  const auto consider = [&](Result<std::string> bytes) {
    if (!bytes) {
      reason = toString(bytes.error());
      return;
    }
    auto parsed = parseMetadata<Root>(*std::move(bytes), "root");
    Result<> verified;
    if (parsed)
      verified = verifyThreshold(parsed->signatures, parsed->canonical, parsed->value.keys,
                                 parsed->value.roles.at("root"), "root");
    if (!parsed || !verified) {
      reason = toString(parsed ? verified.error() : parsed.error());
      return;
    }
    if (!best || parsed->value.version > best->value.version) best = *std::move(parsed);
  };
  if (!m_initialRoot.empty()) consider(m_initialRoot);
  const auto own = readFile(file("root"), kMaxRoot);
  consider(own);
  if (!best) return fail(Code::RootMissing, reason);
  root = std::move(best);
  if (own && *own == root->bytes) return {};
  // The image's root is newer: kept, so that going back to an older image does not go back to its root.
  return writeFileDurably(file("root"), root->bytes);
}

// 5.3
Result<> Client::Private::followRoots() {
  PIBOX_TRY(loadTrustedRoot());
  for (int i = 0; i < m_options.maxRoots; ++i) {
    const auto version = root->value.version + 1;
    const auto name = std::to_string(version) + ".root.json";
    auto bytes = fetch(name, kMaxRoot);
    if (!bytes && bytes.error().code == Code::NotOnServer) break;
    if (!bytes) return std::unexpected(bytes.error());
    PIBOX_LET(auto next, parseMetadata<Root>(*std::move(bytes), name));
    PIBOX_TRY(verify(next, "root"));
    PIBOX_TRY(verifyThreshold(next.signatures, next.canonical, next.value.keys, next.value.roles.at("root"),
                              name + " by its own keys"));
    if (next.value.version != version)
      return fail(Code::MetadataRollback, name + " says that it is version " + std::to_string(next.value.version));
    PIBOX_TRY(writeFileDurably(file("root"), next.bytes));
    root = std::move(next);
  }
  PIBOX_TRY(checkExpiry(root->value, "root"));
  // 5.3.11: what the root's keys no longer answer for is not looked at again (local() checks), so a stolen key cannot
  // hold versions up.
  return {};
}

// 5.4
Result<> Client::Private::updateTimestamp() {
  timestamp = local<Timestamp>("timestamp", kMaxTimestamp);
  auto bytes = fetch("timestamp.json", kMaxTimestamp);
  const bool mayLack = timestamp && (m_offline || m_options.mirror);
  if (!bytes && !(mayLack && bytes.error().code == Code::NotOnServer)) return std::unexpected(bytes.error());
  if (bytes) {
    PIBOX_LET(auto next, parseMetadata<Timestamp>(*std::move(bytes), "timestamp"));
    PIBOX_TRY(verify(next, "timestamp"));
    const auto version = next.value.version;
    const bool older =
        timestamp &&
        (version < timestamp->value.version ||
         (version > timestamp->value.version && next.value.snapshot.version < timestamp->value.snapshot.version));
    if (older && !m_options.mirror)
      return fail(Code::MetadataRollback, "timestamp " + std::to_string(version) + " after " +
                                              std::to_string(timestamp->value.version) + ", snapshot " +
                                              std::to_string(next.value.snapshot.version) + " after " +
                                              std::to_string(timestamp->value.snapshot.version));
    if (!older && (!timestamp || version != timestamp->value.version)) {
      PIBOX_TRY(checkExpiry(next.value, "timestamp"));
      PIBOX_TRY(writeFileDurably(file("timestamp"), next.bytes));
      timestamp = std::move(next);
    }
  }
  return checkExpiry(timestamp->value, "timestamp");
}

Result<std::string> Client::Private::fetchMeta(const std::string& role, const FileMeta& meta,
                                               std::size_t maxBytes) const {
  const auto name = served(role, meta.version);
  if (meta.length && std::cmp_greater(*meta.length, maxBytes)) return fail(Code::MetadataTooLarge, name);
  PIBOX_LET(auto bytes, fetch(name, meta.length ? static_cast<std::size_t>(*meta.length) : maxBytes));
  if (meta.length && std::cmp_not_equal(bytes.size(), *meta.length))
    return fail(Code::MetadataMismatch, name + " has another length");
  if (!meta.hashes.empty() && !hashesMatch(meta.hashes, bytes))
    return fail(Code::MetadataMismatch, name + " has another hash");
  return bytes;
}

// 5.5
Result<> Client::Private::updateSnapshot() {
  const auto& meta = timestamp->value.snapshot;
  const auto trusted = local<Snapshot>("snapshot", kMaxSnapshot);
  if (trusted && trusted->value.version == meta.version &&
      (meta.hashes.empty() || hashesMatch(meta.hashes, trusted->bytes)) && checkExpiry(trusted->value, "snapshot")) {
    snapshot = *trusted;
    return {};
  }
  PIBOX_LET(auto bytes, fetchMeta("snapshot", meta, kMaxSnapshot));
  PIBOX_LET(auto next, parseMetadata<Snapshot>(std::move(bytes), "snapshot"));
  PIBOX_TRY(verify(next, "snapshot"));
  if (next.value.version != meta.version)
    return fail(Code::MetadataMismatch, "snapshot is version " + std::to_string(next.value.version) + " and not " +
                                            std::to_string(meta.version));
  if (trusted) {
    for (const auto& [name, before] : trusted->value.meta) {
      const auto after = next.value.meta.find(name);
      if (after == next.value.meta.end()) return fail(Code::MetadataRollback, "snapshot no longer lists " + name);
      if (after->second.version < before.version)
        return fail(Code::MetadataRollback, "snapshot lists an older version of " + name);
    }
  }
  PIBOX_TRY(checkExpiry(next.value, "snapshot"));
  PIBOX_TRY(writeFileDurably(file("snapshot"), next.bytes));
  snapshot = std::move(next);
  return {};
}

// 5.6
Result<const Signed<Targets>*> Client::Private::loadTargets(const std::string& role, const Delegator& delegator) {
  const auto verified = [&](const Signed<Targets>& metadata) {
    return verifyThreshold(metadata.signatures, metadata.canonical, *delegator.keys, *delegator.role, role);
  };
  if (const auto known = targets.find(role); known != targets.end()) {
    PIBOX_TRY(verified(known->second));
    return &known->second;
  }
  const auto listed = snapshot->value.meta.find(role + ".json");
  if (listed == snapshot->value.meta.end()) return fail(Code::MetadataMismatch, "snapshot does not list " + role);
  const auto& meta = listed->second;
  const auto good = [&](const Signed<Targets>& metadata) -> Result<> {
    PIBOX_TRY(verified(metadata));
    if (metadata.value.version != meta.version)
      return fail(Code::MetadataMismatch, role + " is version " + std::to_string(metadata.value.version) + " and not " +
                                              std::to_string(meta.version));
    return checkExpiry(metadata.value, role);
  };
  if (auto bytes = readFile(file(role), kMaxTargets);
      bytes && (meta.hashes.empty() || hashesMatch(meta.hashes, *bytes))) {
    auto parsed = parseMetadata<Targets>(*std::move(bytes), role);
    if (parsed && good(*parsed)) return &targets.insert_or_assign(role, *std::move(parsed)).first->second;
  }
  PIBOX_LET(auto bytes, fetchMeta(role, meta, kMaxTargets));
  PIBOX_LET(auto next, parseMetadata<Targets>(std::move(bytes), role));
  PIBOX_TRY(good(next));
  PIBOX_TRY(writeFileDurably(file(role), next.bytes));
  return &targets.insert_or_assign(role, std::move(next)).first->second;
}

Result<> Client::Private::refresh(bool offline) {
  m_offline = offline;
  usesExpired = false;
  snapshot.reset();
  targets.clear();
  PIBOX_TRY(followRoots());
  PIBOX_TRY(updateTimestamp());
  PIBOX_TRY(updateSnapshot());
  const auto top = loadTargets("targets", {&root->value.keys, &root->value.roles.at("targets")});
  return top ? Result<>{} : std::unexpected(top.error());
}

// 5.6.7
Result<TargetFile> Client::Private::findTarget(const std::string& path) {
  struct Step {
    std::string role;
    Delegator delegator;
  };
  if (!targets.contains("targets")) return fail(Code::WrongState, "the metadata has not been refreshed");
  std::vector<Step> stack = {{"targets", {&root->value.keys, &root->value.roles.at("targets")}}};
  std::set<std::string> visited;
  while (!stack.empty()) {
    const auto step = std::move(stack.back());
    stack.pop_back();
    if (visited.contains(step.role)) continue;
    if (std::cmp_greater(visited.size(), m_options.maxDelegatedRoles))
      return fail(Code::UnknownTarget,
                  path + ": not found in " + std::to_string(m_options.maxDelegatedRoles) + " roles");
    PIBOX_LET(const auto* metadata, loadTargets(step.role, step.delegator));
    visited.insert(step.role);
    if (const auto found = metadata->value.targets.find(path); found != metadata->value.targets.end())
      return found->second;
    if (!metadata->value.delegations) continue;
    std::vector<Step> next;
    for (const auto& role : metadata->value.delegations->roles) {
      if (!role.matches(path)) continue;
      next.push_back({role.name, {&metadata->value.delegations->keys, &role.keys}});
      if (role.terminating) {
        stack.clear();
        break;
      }
    }
    std::ranges::move(next.rbegin(), next.rend(), std::back_inserter(stack));
  }
  return fail(Code::UnknownTarget, path);
}

Result<Targets> Client::Private::delegatedTargets(const std::string& name) {
  const auto top = targets.find("targets");
  if (top == targets.end()) return fail(Code::WrongState, "the metadata has not been refreshed");
  if (top->second.value.delegations) {
    const auto& delegations = *top->second.value.delegations;
    for (const auto& role : delegations.roles) {
      if (role.name != name) continue;
      PIBOX_LET(const auto* metadata, loadTargets(name, {&delegations.keys, &role.keys}));
      return metadata->value;
    }
  }
  return fail(Code::UnknownTarget, "there is no channel '" + name + "'");
}

Client::Client(fs::path folder, std::string initialRoot, Fetch fetch, ClientOptions options)
    : d(std::make_unique<Private>(std::move(folder), std::move(initialRoot), std::move(fetch), options)) {}
Client::~Client() = default;
Client::Client(Client&&) noexcept = default;

Result<> Client::refresh() {
  return d->refresh(false);
}
Result<> Client::loadLocal() {
  return d->refresh(true);
}
Result<TargetFile> Client::findTarget(const std::string& path) {
  return d->findTarget(path);
}
Result<Targets> Client::delegatedTargets(const std::string& role) {
  return d->delegatedTargets(role);
}
const Root& Client::root() const {
  return d->root.value().value;
}
const Targets& Client::targets() const {
  return d->targets.at("targets").value;
}
const Timestamp& Client::timestamp() const {
  return d->timestamp.value().value;
}
bool Client::usesExpired() const {
  return d->usesExpired;
}

bool Client::delegationCovers(const std::string& role, const std::string& path) const {
  const auto& top = targets();
  if (!top.delegations || top.targets.contains(path)) return false;
  for (const auto& delegated : top.delegations->roles) {
    if (!delegated.matches(path)) continue;
    if (delegated.name == role) return true;
    // A search would look there first; that it finds nothing is only known by looking.
    return false;
  }
  return false;
}

bool Client::hasRoot() const {
  return d->root.has_value();
}

std::vector<std::pair<std::string, std::int64_t>> Client::signedTimes() const {
  std::vector<std::pair<std::string, std::int64_t>> out;
  const auto add = [&](const auto& metadata, const std::string& role) {
    const auto& asked = root().roles.at(role).keyIds;
    for (const auto& signature : metadata.signatures) {
      const auto key = root().keys.find(signature.keyId);
      if (metadata.value.signedAt == 0 || key == root().keys.end() || !std::ranges::contains(asked, signature.keyId))
        continue;
      if (!key->second.verifies(signature.value, metadata.canonical)) continue;
      out.emplace_back(signature.keyId, metadata.value.signedAt);
      return;
    }
  };
  add(*d->root, "root");
  add(*d->timestamp, "timestamp");
  if (d->snapshot) add(*d->snapshot, "snapshot");
  add(d->targets.at("targets"), "targets");
  return out;
}

std::int64_t Client::earliestExpiry() const {
  auto earliest = std::min(d->root->value.expires, d->timestamp->value.expires);
  if (d->snapshot) earliest = std::min(earliest, d->snapshot->value.expires);
  for (const auto& [role, metadata] : d->targets) earliest = std::min(earliest, metadata.value.expires);
  return earliest;
}

}  // namespace pibox::trust
