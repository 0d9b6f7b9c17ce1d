#include "publish/sync.h"

#include "base/durable.h"
#include "publish/scratch.h"
#include "trust/client.h"

#include <algorithm>

namespace pibox::publish {
namespace {

/// The tree's metadata as files of the client's folder, verified with every role it lists.
Result<> verifyInto(const fs::path& scratch, std::string root, const fs::path& tree, std::int64_t now) {
  const auto fetch = [&tree](const std::string& name, std::size_t maxBytes) -> Result<std::string> {
    auto bytes = readFile(tree / "metadata" / name, maxBytes);
    if (!bytes && bytes.error().code == Code::FileNotFound) return fail(Code::NotOnServer, name);
    return bytes;
  };
  trust::ClientOptions options;
  options.startTime = now;
  options.ignoreExpiry = true;
  trust::Client client(scratch, std::move(root), fetch, options);
  PIBOX_TRY(client.refresh());
  if (!client.targets().delegations) return {};
  const auto roles = client.targets().delegations->roles;
  for (const auto& role : roles) PIBOX_TRY(client.delegatedTargets(role.name));
  return {};
}

std::unexpected<Error> refuse(const fs::path& tree) {
  return fail(Code::PublisherRefused,
              tree.string() + " was published from somewhere else, and there are changes here too");
}

/// Every repository begins with a root of its own.
bool isAnotherRepository(const Folder& folder, const fs::path& tree) {
  const auto name = metadataName(1, "root");
  const auto theirs = readFile(tree / "metadata" / name, trust::kMaxRoot);
  const auto ours = readFile(folder.metadata() / name, trust::kMaxRoot);
  return theirs && (!ours || *ours != *theirs);
}

/// Whether the tree has the very snapshot that ours is: then nothing here is unpublished.
bool hasOurSnapshot(const Folder& folder, const Repository& repository, const fs::path& tree) {
  const auto name = metadataName(repository.timestamp.snapshot.version, "snapshot");
  const auto ours = readFile(folder.metadata() / name, trust::kMaxSnapshot);
  const auto theirs = readFile(tree / "metadata" / name, trust::kMaxSnapshot);
  return ours && theirs && *ours == *theirs;
}

/// Copies what was verified: roots first, what makes it known last.
Result<> adopt(const Folder& folder, const Repository& repository, const fs::path& tree, const fs::path& scratch) {
  const auto newest = newestRoot(tree / "metadata");
  for (auto version = repository.root.version + 1; version <= newest; ++version) {
    const auto name = metadataName(version, "root");
    PIBOX_LET(const auto bytes, readFile(tree / "metadata" / name, trust::kMaxRoot));
    PIBOX_TRY(writeFileDurably(folder.metadata() / name, bytes));
  }
  PIBOX_LET(auto bytes, readFile(scratch / "snapshot.json", trust::kMaxSnapshot));
  PIBOX_LET(const auto snapshot, trust::parseMetadata<trust::Snapshot>(bytes, "snapshot"));
  for (const auto& [file, meta] : snapshot.value.meta) {
    PIBOX_LET(const auto listing, readFile(scratch / file, trust::kMaxTargets));
    PIBOX_TRY(writeFileDurably(folder.metadata() / (std::to_string(meta.version) + "." + file), listing));
  }
  PIBOX_TRY(writeFileDurably(folder.metadata() / metadataName(snapshot.value.version, "snapshot"), bytes));
  PIBOX_LET(const auto timestamp, readFile(scratch / kTimestampName, trust::kMaxTimestamp));
  return writeFileDurably(folder.metadata() / kTimestampName, timestamp);
}

}  // namespace

Result<Sync> syncWithTree(const Folder& folder, Repository& repository, const fs::path& tree, std::int64_t now) {
  if (isAnotherRepository(folder, tree))
    return fail(Code::PublisherRefused, tree.string() + " belongs to another repository");
  auto bytes = readFile(tree / "metadata" / kTimestampName, trust::kMaxTimestamp);
  if (!bytes && bytes.error().code == Code::FileNotFound) return Sync::Nothing;
  if (!bytes) return std::unexpected(bytes.error());
  PIBOX_LET(const auto ours, readFile(folder.metadata() / kTimestampName, trust::kMaxTimestamp));
  if (ours == *bytes) return Sync::Nothing;
  PIBOX_LET(const auto seen, trust::parseMetadata<trust::Timestamp>(*std::move(bytes), kTimestampName));
  const auto& theirs = seen.value;
  const auto treeRoot = newestRoot(tree / "metadata");
  const bool newerRoot = treeRoot > repository.root.version;
  if (theirs.version < repository.timestamp.version && !newerRoot) return Sync::Nothing;

  const ScratchFolder scratch;
  PIBOX_LET(const auto verified, scratch.path());
  // From a root that both have.
  const auto rootVersion = std::min(repository.root.version, treeRoot);
  PIBOX_LET(auto rootBytes, readFile(folder.metadata() / metadataName(rootVersion, "root"), trust::kMaxRoot));
  PIBOX_LET(const auto root, trust::parseMetadata<trust::Root>(rootBytes, "root"));
  if (auto good = verifyInto(verified, rootBytes, tree, now); !good)
    return fail(good.error().code, good.error().detail + "; to publish over this tree all the same, remove metadata/" +
                                       kTimestampName + " there");
  if (rootVersion < repository.root.version) {
    // Our new root is on its way. Readers forget what a replaced timestamp or snapshot key said, and so do we.
    const auto replaced = [&](const char* role) { return root.value.roles.at(role) != repository.root.roles.at(role); };
    if (replaced("timestamp") || replaced("snapshot")) return Sync::Nothing;
    if (theirs.snapshot.version > repository.timestamp.snapshot.version) return refuse(tree);
    repository.timestamp.version = theirs.version;
    return Sync::Raised;
  }
  if (newerRoot || theirs.snapshot.version > repository.timestamp.snapshot.version) {
    if (!hasOurSnapshot(folder, repository, tree)) return refuse(tree);
    PIBOX_TRY(adopt(folder, repository, tree, verified));
    PIBOX_LET(repository, loadRepository(folder));
    return Sync::Adopted;
  }
  if (theirs.snapshot.version == repository.timestamp.snapshot.version && !hasOurSnapshot(folder, repository, tree))
    return refuse(tree);
  repository.timestamp.version = theirs.version;
  return Sync::Raised;
}

}  // namespace pibox::publish
