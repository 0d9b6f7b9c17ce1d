#include "publish/removal.h"

#include "base/durable.h"
#include "publish/release.h"
#include "publish/tree.h"
#include "trust/releases.h"

#include <algorithm>
#include <set>

namespace pibox::publish {
namespace {

constexpr std::size_t kHashDigits = 64;

bool sharesBoard(const trust::Release& one, const trust::Release& other) {
  return std::ranges::any_of(one.boards, [&](const auto& board) { return std::ranges::contains(other.boards, board); });
}

/// Whether a PiBox that is too old for `to` can install `stone` on the way there.
bool leadsTo(const trust::Release& stone, const trust::Release& to) {
  return !to.minVersion.empty() && !stone.withdrawn && sharesBoard(stone, to) &&
         compareVersions(stone.version, to.minVersion) >= 0 && compareVersions(stone.version, to.version) < 0;
}

Result<> mayGo(const trust::Release& release, const std::vector<trust::Release>& all) {
  for (const auto& board : release.boards) {
    const bool newer = std::ranges::any_of(all, [&](const auto& other) {
      return std::ranges::contains(other.boards, board) && compareVersions(other.version, release.version) > 0;
    });
    if (!newer)
      return fail(Code::PublisherRefused, release.id.str() + " is the newest for " + board + " in " + release.channel +
                                              ": withdraw it instead");
  }
  for (const auto& to : all) {
    if (!leadsTo(release, to)) continue;
    const auto stones = std::ranges::count_if(all, [&](const auto& stone) { return leadsTo(stone, to); });
    if (stones == 1)
      return fail(Code::PublisherRefused, "older PiBoxes need " + release.id.str() + " on the way to " + to.id.str());
  }
  return {};
}

/// The folders of a release that is not listed: what a removal that was cut has left.
std::vector<fs::path> removedHalfWay(const Folder& folder, const Repository& repository, const ImageId& id) {
  std::vector<fs::path> left;
  std::error_code error;
  for (const auto& [channel, listing] : repository.channels)
    if (fs::is_directory(folder.release(channel, id), error)) left.push_back(folder.release(channel, id));
  return left;
}

/// Errors: PublisherRefused.
Result<> mayGoFrom(const Repository& repository, const std::string& channel, const ImageId& id) {
  const auto all = trust::releasesIn(repository.channels.at(channel), channel);
  const auto release = std::ranges::find(all, id, &trust::Release::id);
  return release == all.end() ? Result<>() : mayGo(*release, all);
}

bool isDigits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// `.<name>.new`: what a copy that was cut has left.
std::string_view withoutTemporary(std::string_view name) {
  if (!name.starts_with('.') || !name.ends_with(".new")) return name;
  return name.substr(1, name.size() - 1 - std::string_view(".new").size());
}

bool isTargetName(std::string_view name) {
  name = withoutTemporary(name);
  return name.size() > kHashDigits && name[kHashDigits] == '.' &&
         name.substr(0, kHashDigits).find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// `<version>.<role>.json`, but for roots, which readers follow one by one.
bool isListingName(std::string_view name) {
  const bool temporary = withoutTemporary(name) != name;
  name = withoutTemporary(name);
  const auto dot = name.find('.');
  if (dot == std::string_view::npos || !name.ends_with(".json")) return false;
  return isDigits(name.substr(0, dot)) && (temporary || name.substr(dot) != ".root.json");
}

std::set<std::string> kept(const Repository& repository) {
  std::set<std::string> names;
  for (const auto& [channel, listing] : repository.channels)
    for (const auto& [path, file] : listing.targets)
      if (const auto place = placeOf(file)) names.insert(*place);
  for (const auto& [file, meta] : repository.snapshot.meta)
    names.insert("metadata/" + std::to_string(meta.version) + "." + file);
  names.insert("metadata/" + metadataName(repository.timestamp.snapshot.version, "snapshot"));
  return names;
}

}  // namespace

Result<> mayRemove(const Folder& folder, const ImageId& id) {
  PIBOX_LET(const auto repository, loadRepository(folder));
  const auto channel = channelOf(repository, id);
  if (channel) return mayGoFrom(repository, *channel, id);
  return removedHalfWay(folder, repository, id).empty() ? std::unexpected(channel.error()) : Result<>();
}

Result<> removeRelease(const Folder& folder, const ImageId& id, Keyring& keyring, std::int64_t now) {
  PIBOX_LET(const auto config, readConfig(folder));
  PIBOX_LET(auto repository, loadRepository(folder));
  const auto channel = channelOf(repository, id);
  if (!channel) {
    const auto left = removedHalfWay(folder, repository, id);
    for (const auto& place : left) PIBOX_TRY(removeTreeDurably(place));
    return left.empty() ? std::unexpected(channel.error()) : Result<>();
  }
  PIBOX_TRY(mayGoFrom(repository, *channel, id));
  auto& targets = repository.channels.at(*channel).targets;
  const auto prefix = *channel + "/" + id.str() + "/";
  std::erase_if(targets, [&](const auto& target) { return target.first.starts_with(prefix); });
  PIBOX_TRY(commit(folder, repository,
                   {.root = false, .targets = false, .channels = {*channel}, .snapshot = false, .alsoBy = {}},
                   config.lifetimes, keyring, now));
  return removeTreeDurably(folder.release(*channel, id));
}

Result<std::vector<Leftover>> planPrune(const Folder& folder, const fs::path& tree) {
  PIBOX_LET(const auto missing, planPublish(folder, tree));
  if (!missing.empty())
    return fail(Code::PublisherRefused, tree.string() + " is not what is signed here: publish to it first");
  PIBOX_LET(const auto repository, loadRepository(folder));
  const auto names = kept(repository);
  std::vector<Leftover> leftovers;
  std::error_code error;
  for (const auto& [part, isOurs] : {std::pair{"targets", &isTargetName}, std::pair{"metadata", &isListingName}}) {
    for (fs::recursive_directory_iterator entry(tree / part, error), end; !error && entry != end;
         entry.increment(error)) {
      const auto path = fs::relative(entry->path(), tree, error).string();
      if (entry->symlink_status(error).type() != fs::file_type::regular || names.contains(path)) continue;
      if (isOurs(entry->path().filename().string())) leftovers.push_back({path, entry->file_size(error)});
    }
    if (error) return fail(Code::ReadFailed, (tree / part).string() + ": " + error.message());
  }
  std::ranges::sort(leftovers, {}, &Leftover::path);
  return leftovers;
}

Result<> prune(const std::vector<Leftover>& leftovers, const fs::path& tree) {
  for (const auto& leftover : leftovers) {
    PIBOX_TRY(removeDurably(tree / leftover.path));
    // A folder that has something in it stays.
    std::error_code error;
    for (auto parent = fs::path(leftover.path).parent_path(); parent.has_parent_path(); parent = parent.parent_path())
      if (!fs::is_empty(tree / parent, error) || error || !fs::remove(tree / parent, error)) break;
  }
  return {};
}

}  // namespace pibox::publish
