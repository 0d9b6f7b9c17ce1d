#include "engine/cost.h"

#include "bank/store.h"
#include "install/archive.h"
#include "install/local_files.h"
#include "install/local_images.h"
#include "trust/releases.h"

#include <algorithm>

namespace pibox::engine {
namespace {

// The most of something that an earlier run has left of the file, wherever it came to.
template <class Amount>
std::uint64_t leftBefore(const bank::Layout& layout, const ImageId& id, const install::PlanFile& file, Amount amount) {
  std::uint64_t most = 0;
  for (const auto& folder : {layout.downloads() / id.str(), layout.staging(id), layout.bank(id)})
    most = std::max(most, amount(file.wanted, folder / file.path));
  return most;
}

// Block index and patches help to get the squashfs and do not stay.
bool isHelp(const install::PlanFile& file) {
  return file.path.starts_with("squashfs.");
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
  const install::LocalFiles banks(layout, release.id);
  for (const auto& file : files) {
    if (isHelp(file)) continue;
    const bool boot = file.path.starts_with("boot/");
    (boot ? candidate.bootSize : candidate.downloadSize) += file.wanted.length;
    const auto left = boot ? 0 : leftBefore(layout, release.id, file, transfer::alreadyHere);
    candidate.alreadyHere += left;
    if (banks.find(file.wanted)) candidate.inBanks += file.wanted.length - left;
    if (!boot) candidate.roomTaken += leftBefore(layout, release.id, file, transfer::roomTaken);
    // Decompressed beside what it is then unpacked to. An older release does not say how much that is.
    if (file.path == "utils.tar.zst")
      candidate.unpackedSize = release.unpackedSize > 0 ? 2 * static_cast<std::uint64_t>(release.unpackedSize)
                                                        : install::ArchiveLimits{}.unpackedBytes;
  }
  return candidate;
}

void tellCost(api::Release& told, const bank::Layout& layout, const install::Candidate& candidate,
              const install::Present& present, const std::optional<transfer::Estimate>& image) {
  const auto all = candidate.downloadSize + candidate.bootSize;
  const auto here = std::min(all, std::max(candidate.alreadyHere, image ? image->reuse : 0) + candidate.inBanks);
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
  transfer::Pantry pantry;
  PIBOX_TRY(install::stock(pantry, layout, {.stop = stop, .gate = nullptr, .progress = {}}));
  const auto links = bank::readLinks(layout);
  std::optional<std::uint64_t> patch;
  for (const auto& id : {links.current, links.previous})
    if (const auto* file = id ? find(files, std::string(trust::kPatchPrefix) + id->str()) : nullptr)
      patch = std::min(patch.value_or(file->wanted.length), file->wanted.length);
  return transfer::estimate(top, pantry, patch);
}

}  // namespace pibox::engine
