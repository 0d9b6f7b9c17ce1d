#include "trust/workflow.h"

#include "base/durable.h"
#include "trust/check.h"

namespace pibox::trust {

Result<std::string> Workflow::fetch(const std::string& name, std::size_t maxBytes) const {
  if (m_offline) return fail(Code::NotOnServer, name);
  PIBOX_LET(auto bytes, m_fetch(name, maxBytes));
  if (bytes.size() > maxBytes) return fail(Code::MetadataTooLarge, name);
  return bytes;
}

std::string Workflow::served(const std::string& role, std::int64_t version) const {
  const auto name = quoteComponent(role) + ".json";
  return root->value.consistentSnapshot ? std::to_string(version) + "." + name : name;
}

Result<> Workflow::checkExpiry(const Common& metadata, const std::string& role) {
  if (metadata.expires > m_options.startTime) return {};
  if (!m_options.ignoreExpiry) return fail(Code::MetadataExpired, role + " expired on " + formatTime(metadata.expires));
  usesExpired = true;
  return {};
}

Result<> Workflow::loadTrustedRoot() {
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
  // A card that does not read today is no reason to go back to the image's root.
  if (!own && own.error().code == Code::ReadFailed) return std::unexpected(own.error());
  consider(own);
  if (!best) return fail(Code::RootMissing, reason);
  root = std::move(best);
  if (own && *own == root->bytes) return {};
  // The image's root is newer: kept, so that going back to an older image does not go back to its root.
  return writeFileDurably(file("root"), root->bytes);
}

// 5.3
Result<> Workflow::followRoots() {
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
  return checkExpiry(root->value, "root");
}

template <class T>
Result<std::optional<Signed<T>>> Workflow::takeLocal(const std::string& role, std::size_t maxBytes) const {
  std::optional<Signed<T>> good;
  auto bytes = readFile(file(role), maxBytes);
  if (!bytes && bytes.error().code == Code::FileNotFound) return good;
  if (!bytes && bytes.error().code == Code::ReadFailed) return std::unexpected(bytes.error());
  if (bytes) {
    auto parsed = parseMetadata<T>(*std::move(bytes), role);
    if (parsed && verify(*parsed, role)) good = *std::move(parsed);
  }
  if (!good) PIBOX_TRY(removeDurably(file(role)));
  return good;
}

// 5.3.11: what the root's keys do not answer for any more is dropped, so that a stolen key cannot hold versions up.
Result<> Workflow::dropForeign() {
  PIBOX_LET(timestamp, takeLocal<Timestamp>("timestamp", kMaxTimestamp));
  PIBOX_LET(m_before, takeLocal<Snapshot>("snapshot", kMaxSnapshot));
  return {};
}

// 5.4
Result<> Workflow::updateTimestamp() {
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
    if (older && !m_options.mirror) {
      return fail(Code::MetadataRollback, "timestamp " + std::to_string(version) + " after " +
                                              std::to_string(timestamp->value.version) + ", snapshot " +
                                              std::to_string(next.value.snapshot.version) + " after " +
                                              std::to_string(timestamp->value.snapshot.version));
    }
    if (!older && (!timestamp || version != timestamp->value.version)) {
      PIBOX_TRY(checkExpiry(next.value, "timestamp"));
      PIBOX_TRY(writeFileDurably(file("timestamp"), next.bytes));
      timestamp = std::move(next);
    }
  }
  return checkExpiry(timestamp->value, "timestamp");
}

Result<std::string> Workflow::fetchMeta(const std::string& role, const FileMeta& meta, std::size_t maxBytes) const {
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
Result<> Workflow::updateSnapshot() {
  const auto& meta = timestamp->value.snapshot;
  if (m_before && m_before->value.version == meta.version &&
      (meta.hashes.empty() || hashesMatch(meta.hashes, m_before->bytes)) && checkExpiry(m_before->value, "snapshot")) {
    snapshot = m_before;
    return {};
  }
  PIBOX_LET(auto bytes, fetchMeta("snapshot", meta, kMaxSnapshot));
  PIBOX_LET(auto next, parseMetadata<Snapshot>(std::move(bytes), "snapshot"));
  PIBOX_TRY(verify(next, "snapshot"));
  if (next.value.version != meta.version)
    return fail(Code::MetadataMismatch, "snapshot is version " + std::to_string(next.value.version) + " and not " +
                                            std::to_string(meta.version));
  if (m_before) {
    for (const auto& [name, before] : m_before->value.meta) {
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

Result<> Workflow::refresh(bool offline) {
  m_offline = offline;
  usesExpired = false;
  snapshot.reset();
  targets.clear();
  PIBOX_TRY(followRoots());
  PIBOX_TRY(dropForeign());
  PIBOX_TRY(updateTimestamp());
  PIBOX_TRY(updateSnapshot());
  const auto top = loadTargets("targets", {&root->value.keys, &root->value.roles.at("targets")});
  return top ? Result<>{} : std::unexpected(top.error());
}

}  // namespace pibox::trust
