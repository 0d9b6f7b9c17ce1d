#include "engine/cost.h"

#include "bank/store.h"
#include "base/durable.h"
#include "install/archive.h"
#include "transfer/pantry.h"

#include <algorithm>

namespace pibox::engine {
namespace {

// How much of the file an earlier run has left, wherever it came to.
std::uint64_t leftBefore(const bank::Layout& layout, const ImageId& id, const install::PlanFile& file) {
  std::uint64_t most = 0;
  for (const auto& folder : {layout.downloads() / id.str(), layout.staging(id), layout.bank(id)})
    most = std::max(most, transfer::alreadyHere(file.wanted, folder / file.path));
  return most;
}

// Block index and patches help to get the squashfs and do not stay.
bool isHelp(const install::PlanFile& file) {
  return file.path.starts_with("squashfs.");
}

// How much room of the card an earlier run has taken for the file, with what was only set aside.
std::uint64_t roomTakenBefore(const bank::Layout& layout, const ImageId& id, const install::PlanFile& file) {
  std::uint64_t most = 0;
  for (const auto& folder : {layout.downloads() / id.str(), layout.staging(id), layout.bank(id)})
    most = std::max(most, transfer::roomTaken(file.wanted, folder / file.path));
  return most;
}

const install::PlanFile* find(const std::vector<install::PlanFile>& files, const std::string& path) {
  const auto found = std::ranges::find(files, path, &install::PlanFile::path);
  return found == files.end() ? nullptr : &*found;
}

}  // namespace

install::Candidate candidateOf(const bank::Layout& layout, const trust::Release& release,
                               const std::vector<install::PlanFile>& files) {
  install::Candidate candidate{
      .id = release.id, .version = release.version, .boards = release.boards, .minVersion = release.minVersion};
  for (const auto& file : files) {
    if (isHelp(file)) continue;
    const bool boot = file.path.starts_with("boot/");
    (boot ? candidate.bootSize : candidate.downloadSize) += file.wanted.length;
    if (!boot) candidate.alreadyHere += leftBefore(layout, release.id, file);
    if (!boot) candidate.roomTaken += roomTakenBefore(layout, release.id, file);
    if (file.path == "utils.tar.zst") candidate.unpackedSize = install::ArchiveLimits{}.unpackedBytes;
  }
  return candidate;
}

void tellCost(api::Release& told, const bank::Layout& layout, const install::Candidate& candidate,
              const install::Present& present, const std::optional<transfer::Estimate>& image) {
  const auto all = candidate.downloadSize + candidate.bootSize;
  const auto here = std::min(all, std::max(candidate.alreadyHere, image ? image->reuse : 0));
  told.downloadSize = all - here;
  told.reusedSize = here;
  // What is taken from another image is written again: only what an earlier run left needs no room.
  if (const auto room = install::overlayRoom(layout, candidate, present)) told.roomNeeded = room->needed;
}

Result<std::optional<transfer::Estimate>> estimateImage(const bank::Layout& layout,
                                                        const std::vector<install::PlanFile>& files,
                                                        transfer::Source& source, const std::stop_token& stop) {
  const auto* image = find(files, "squashfs");
  const auto* index = find(files, "squashfs.index");
  if (!image || !index) return std::nullopt;
  PIBOX_LET(const auto top, transfer::fetchTop(source, index->wanted, stop));
  const auto cache = layout.state() / "index";
  const bool keeps = makeFolderDurably(cache).has_value();
  transfer::Pantry pantry;
  const auto links = bank::readLinks(layout);
  for (const auto& id : {links.current, links.previous}) {
    if (!id) continue;
    // An image that is not sound has nothing to give.
    static_cast<void>(pantry.add(layout.squashfs(*id), {.stop = stop, .gate = nullptr, .progress = {}},
                                 keeps ? cache / id->str() : fs::path()));
    if (stop.stop_requested()) return fail(Code::Cancelled);
  }
  std::optional<std::uint64_t> patch;
  for (const auto& id : {links.current, links.previous})
    if (const auto* file = id ? find(files, "squashfs.patch." + id->str()) : nullptr)
      patch = std::min(patch.value_or(file->wanted.length), file->wanted.length);
  return transfer::estimate(top, pantry, patch);
}

}  // namespace pibox::engine
