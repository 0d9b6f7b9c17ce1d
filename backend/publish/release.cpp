#include "publish/release.h"

#include "bank/signature.h"
#include "base/durable.h"
#include "publish/files.h"
#include "publish/patch_file.h"
#include "transfer/block_index.h"
#include "trust/hash.h"
#include "trust/releases.h"

#include <algorithm>

namespace pibox::publish {
namespace {

/// What devices need of a release at once: its custom.pibox (docs/contracts.md, "Repository").
Json policy(const PreparedRelease& release, std::uint64_t installedSize) {
  const auto& input = release.input;
  Json custom{{"format", 1},
              {"image_id", release.id.str()},
              {"version", input.version},
              {"boards", {input.board}},
              {"severity", input.severity},
              {"rollout", input.rollout},
              {"withdrawn", false},
              {"title", input.title.empty() ? "PiBox " + input.version : input.title},
              {"summary", input.summary},
              {"created", input.created},
              {"data_migration", input.dataMigration},
              {"installed_size", static_cast<std::int64_t>(installedSize)}};
  if (release.unpackedSize > 0) custom["unpacked_size"] = static_cast<std::int64_t>(release.unpackedSize);
  if (!input.minVersion.empty()) custom["min_version"] = input.minVersion;
  return Json{{"pibox", std::move(custom)}};
}

/// Signs with every boot key that is here: images in the field may know only an older one.
Result<std::string> signatures(const std::string& manifest, const Folder& folder, Keyring& keyring) {
  std::string lines;
  for (const auto& name : keyring.names()) {
    if (name != "boot" && !name.starts_with("boot-")) continue;
    PIBOX_LET(const auto key, keyring.load(name));
    PIBOX_LET(const auto known, bank::parseBootKeys("ed25519 " + key.ed25519PublicHex() + "\n"));
    PIBOX_LET(const auto signature, key.sign(manifest));
    lines += "ed25519 " + bank::keyId(known.front()) + " " + signature + "\n";
  }
  PIBOX_LET(const auto keys, bank::readBootKeys(folder.bootKeys()));
  PIBOX_TRY(bank::verifyManifest(manifest, lines, keys));
  return lines;
}

/// Which files of a release the manifest lists: all that end up in a bank.
bool isInManifest(const std::string& path) {
  return bank::isManifestPath(path);
}

Result<trust::TargetFile> target(const std::string& channel, const PreparedRelease& release, const std::string& path,
                                 const fs::path& file) {
  PIBOX_LET(const auto hash, trust::sha256OfFile(file));
  std::error_code error;
  const auto size = fs::file_size(file, error);
  if (error) return fail(Code::ReadFailed, file.string() + ": " + error.message());
  return trust::TargetFile{.path = channel + "/" + release.id.str() + "/" + path,
                           .length = static_cast<std::int64_t>(size),
                           .hashes = {{"sha256", hash}},
                           .custom = {}};
}

/// With the block index a PiBox fetches only what changed. An image that cannot be indexed is fetched as a whole.
Result<> addBlockIndex(const std::string& channel, const PreparedRelease& release, const fs::path& place,
                       trust::Targets& listing) {
  const auto index = place / "squashfs.index";
  if (const auto written = transfer::writeBlockIndex(place / "squashfs", index); !written) {
    if (written.error().code == Code::BankBroken) return {};
    return written;
  }
  PIBOX_LET(auto file, target(channel, release, "squashfs.index", index));
  listing.targets.insert_or_assign(file.path, std::move(file));
  return {};
}

/// Patches from the newest releases before this one for the same board whose images are still here.
Result<> addPatches(const Folder& folder, const PreparedRelease& release, const fs::path& place,
                    trust::Targets& listing) {
  const auto& channel = release.input.channel;
  auto older = trust::releasesIn(listing, channel);
  std::erase_if(older, [&](const trust::Release& other) {
    std::error_code error;
    return other.id == release.id || !std::ranges::contains(other.boards, release.input.board) ||
           !fs::is_regular_file(folder.release(channel, other.id) / "squashfs", error);
  });
  if (older.size() > release.input.patches)
    older.erase(older.begin() + static_cast<std::ptrdiff_t>(release.input.patches), older.end());
  for (const auto& other : older) {
    const auto name = std::string(trust::kPatchPrefix) + other.id.str();
    const auto made = writePatch(folder.release(channel, other.id) / "squashfs", place / "squashfs", place / name);
    // Images that cannot be read block by block have no patch.
    if (!made && (made.error().code == Code::BankBroken || made.error().code == Code::PublisherRefused)) continue;
    if (!made) return std::unexpected(made.error());
    if (made->bytes == 0) continue;
    PIBOX_LET(auto file, target(channel, release, name, place / name));
    listing.targets.insert_or_assign(file.path, std::move(file));
  }
  return {};
}

/// The manifest target of a release in its channel.
Result<trust::TargetFile*> manifestTarget(Repository& repository, const ImageId& id) {
  PIBOX_LET(const auto channel, channelOf(repository, id));
  return &repository.channels.at(channel).targets.at(channel + "/" + id.str() + "/manifest");
}

Result<> changePolicy(const Folder& folder, const ImageId& id, const char* member, const Json& value, Keyring& keyring,
                      std::int64_t now) {
  PIBOX_LET(const auto config, readConfig(folder));
  PIBOX_LET(auto repository, loadRepository(folder));
  PIBOX_LET(const auto channel, channelOf(repository, id));
  PIBOX_LET(auto* const manifest, manifestTarget(repository, id));
  manifest->custom["pibox"][member] = value;
  return commit(folder, repository,
                {.root = false, .targets = false, .channels = {channel}, .snapshot = false, .alsoBy = {}},
                config.lifetimes, keyring, now);
}

}  // namespace

Result<std::string> channelOf(const Repository& repository, const ImageId& id) {
  for (const auto& [channel, listing] : repository.channels)
    if (listing.targets.contains(channel + "/" + id.str() + "/manifest")) return channel;
  return fail(Code::PublisherRefused, "there is no release '" + id.str() + "'");
}

Result<> addRelease(const Folder& folder, const PreparedRelease& release, Keyring& keyring, std::int64_t now) {
  PIBOX_LET(const auto config, readConfig(folder));
  PIBOX_LET(auto repository, loadRepository(folder));
  const auto& input = release.input;
  const auto place = folder.release(input.channel, release.id);
  // What an interrupted try has left is not in any listing.
  PIBOX_TRY(makeFolderDurably(place.parent_path()));
  PIBOX_TRY(removeTreeDurably(place));
  PIBOX_TRY(makeFolderDurably(place));
  bank::Manifest manifest{.imageId = release.id,
                          .version = input.version,
                          .board = input.board,
                          .created = input.created,
                          .tries = input.tries,
                          .trialSeconds = input.trialSeconds,
                          .dataMigration = input.dataMigration,
                          .files = {}};
  auto& listing = repository.channels[input.channel];
  for (const auto& [path, from] : release.files) {
    const auto to = place / path;
    PIBOX_TRY(makeFoldersDurably(place, fs::path(path).parent_path()));
    PIBOX_TRY(copyFileDurably(from, to));
    PIBOX_LET(auto file, target(input.channel, release, path, to));
    if (isInManifest(path))
      manifest.files.push_back(
          {.path = path, .size = static_cast<std::uint64_t>(file.length), .sha256 = file.sha256()});
    listing.targets.insert_or_assign(file.path, std::move(file));
  }
  PIBOX_TRY(addBlockIndex(input.channel, release, place, listing));
  PIBOX_TRY(addPatches(folder, release, place, listing));
  const auto text = bank::formatManifest(manifest);
  PIBOX_TRY(bank::parseManifest(text));
  PIBOX_LET(const auto signed_, signatures(text, folder, keyring));
  PIBOX_TRY(writeFileDurably(place / "manifest", text));
  PIBOX_TRY(writeFileDurably(place / "manifest.sig", signed_));
  for (const auto* name : {"manifest", "manifest.sig"}) {
    PIBOX_LET(auto file, target(input.channel, release, name, place / name));
    if (name == std::string_view("manifest")) file.custom = policy(release, manifest.totalSize());
    listing.targets.insert_or_assign(file.path, std::move(file));
  }
  return commit(folder, repository,
                {.root = false, .targets = false, .channels = {input.channel}, .snapshot = false, .alsoBy = {}},
                config.lifetimes, keyring, now);
}

Result<> withdrawRelease(const Folder& folder, const ImageId& id, bool withdrawn, Keyring& keyring, std::int64_t now) {
  return changePolicy(folder, id, "withdrawn", withdrawn, keyring, now);
}

Result<> setRollout(const Folder& folder, const ImageId& id, std::int64_t percent, Keyring& keyring, std::int64_t now) {
  if (percent < 0 || percent > 100) return fail(Code::InvalidArgument, "a roll-out is 0 to 100 percent");
  return changePolicy(folder, id, "rollout", percent, keyring, now);
}

}  // namespace pibox::publish
