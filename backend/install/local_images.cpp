#include "install/local_images.h"

#include "bank/store.h"
#include "base/durable.h"
#include "transfer/download.h"
#include "transfer/part.h"

namespace pibox::install {
namespace {

fs::path cacheOf(const bank::Layout& layout) {
  return layout.state() / "index";
}

/// What was found of images that are not here any more.
void dropOthers(const fs::path& cache, const bank::Links& links) {
  std::error_code error;
  std::vector<fs::path> gone;
  for (const auto& entry : fs::directory_iterator(cache, error)) {
    const auto id = ImageId::parse(entry.path().filename().string());
    if (!id || (links.current != *id && links.next != *id && links.previous != *id)) gone.push_back(entry.path());
  }
  for (const auto& file : gone) (void)removeDurably(file);
}

}  // namespace

Result<std::vector<ImageId>> stock(transfer::Pantry& pantry, const bank::Layout& layout,
                                   const transfer::Control& control) {
  std::vector<ImageId> banks;
  const auto links = bank::readLinks(layout);
  const auto cache = cacheOf(layout);
  const bool keeps = makeFolderDurably(cache).has_value();
  for (const auto& id : {links.current, links.next, links.previous}) {
    if (!id) continue;
    if (pantry.add(layout.squashfs(*id), control, keeps ? cache / id->str() : fs::path())) banks.push_back(*id);
    if (control.stop.stop_requested()) return fail(Code::Cancelled);
  }
  dropOthers(cache, links);
  return banks;
}

void addUnfinished(transfer::Pantry& pantry, const bank::Layout& layout, const ImageId& wanted) {
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(layout.downloads(), error)) {
    const auto id = ImageId::parse(entry.path().filename().string());
    if (!id || *id == wanted) continue;
    const auto blocks = entry.path() / kBlocks;
    const auto image = entry.path() / "squashfs";
    pantry.addBegun(transfer::Part::pathOf(image), blocks, transfer::begunBytes(image));
    for (const auto& whole : {image, layout.staging(*id) / "squashfs"})
      if (fs::is_regular_file(fs::symlink_status(whole, error)))
        pantry.addBegun(whole, blocks, fs::file_size(whole, error));
  }
}

void keepIndex(const bank::Layout& layout, const ImageId& id, const std::vector<transfer::Block>& blocks) {
  if (makeFolderDurably(cacheOf(layout)))
    transfer::Pantry::keep(layout.squashfs(id), blocks, cacheOf(layout) / id.str());
}

void keepBlocks(const fs::path& downloads, const transfer::Recipe& recipe) {
  std::vector<transfer::Block> blocks;
  blocks.reserve(recipe.pieces.size());
  for (const auto& piece : recipe.pieces) blocks.push_back(piece.block);
  const auto text = transfer::formatIndex(blocks);
  if (readFile(downloads / kBlocks, transfer::kMaxIndex).value_or("") != text)
    (void)writeFileDurably(downloads / kBlocks, text);
}

}  // namespace pibox::install
