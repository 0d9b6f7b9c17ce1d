#pragma once
// What is on the card already: the blocks of the images there, by their hashes.

#include "transfer/block_index.h"
#include "transfer/control.h"

#include <map>

namespace pibox::transfer {

/// Where a block is.
struct Place {
  int image = -1;            ///< -1: nowhere here
  std::uint64_t offset = 0;  ///< in the image
};

class Pantry {
 public:
  /// Indexes a squashfs image; blocks that cannot be read are as if they were not there. With `cache`, a file in an
  /// existing folder, what was found is kept there and taken from there while the image is the same file (size, inode,
  /// times); nothing depends on whether it can be. Errors: those of indexImage, Cancelled.
  Result<> add(const std::filesystem::path& image, const Control& control, const std::filesystem::path& cache = {});
  /// Keeps for add() of which blocks an image is, where that is known already: it was held against them. Only saves
  /// time: a card that is full or read-only is no failure.
  static void keep(const std::filesystem::path& image, const std::vector<Block>& blocks,
                   const std::filesystem::path& cache);
  /// The first `bytes` of an image that is not whole; `index` is a block index of the whole. Does nothing where there
  /// is none.
  void addBegun(const std::filesystem::path& image, const std::filesystem::path& index, std::uint64_t bytes);
  /// The same, with blocks that are known.
  void add(const std::filesystem::path& image, std::vector<Block> blocks);

  struct LocalGroup {
    int image = 0;
    std::size_t first = 0;  ///< of its blocks in the image
    std::uint64_t offset = 0;
    std::uint32_t blocks = 0;
  };
  /// A group that is here as a whole, or null.
  [[nodiscard]] const LocalGroup* group(const Group& group) const;
  [[nodiscard]] Place block(const Block& block) const;

  [[nodiscard]] const std::vector<std::filesystem::path>& images() const { return m_images; }
  [[nodiscard]] const std::vector<Block>& blocks(int image) const { return m_lists[static_cast<std::size_t>(image)]; }

 private:
  /// Small: an image of 1 GB in blocks of 4 KiB has 250,000.
  struct Found {
    std::uint32_t image = 0;
    std::uint32_t number = 0;  ///< of the block in it
    std::uint64_t offset = 0;
  };
  [[nodiscard]] const Block& blockOf(const Found& found) const { return m_lists[found.image][found.number]; }

  std::vector<std::filesystem::path> m_images;
  std::vector<std::vector<Block>> m_lists;
  std::vector<Found> m_found;  ///< by block; of equal ones the first
  std::map<BlockHash, LocalGroup> m_groups;
};

}  // namespace pibox::transfer
