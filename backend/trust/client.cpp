#include "trust/client.h"

#include "trust/workflow.h"

#include <algorithm>

namespace pibox::trust {

Client::Client(fs::path folder, std::string initialRoot, Fetch fetch, ClientOptions options)
    : d(std::make_unique<Workflow>(std::move(folder), std::move(initialRoot), std::move(fetch), options)) {}
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
