#pragma once
// The block index of an image: what it is made of, so that a PiBox finds out which pieces it already has.
//
// Two levels. The top list names groups of blocks by hash; the lists of blocks follow, and only those of groups that
// are not here are fetched. Groups end where the hash of a block says so, not at fixed places: a change moves no other
// group. The hashes (XXH3, 128 bit) find equal pieces; they are no proof. What counts is the signed SHA-256 of the
// whole image: a wrong or hostile index costs time, never correctness.
//
//   "PBXI" | u32 format = 1 | u64 length of the image | u32 groups | u32 blocks
//   groups × { 16 bytes XXH3 of its list | u32 blocks in it | u32 bytes of the image }
//   blocks × { u32 length | 16 bytes XXH3 of the block }                                        (all little endian)

#include "transfer/source.h"

#include <array>
#include <compare>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace pibox::transfer {

inline constexpr std::size_t kIndexHeader = 24;
inline constexpr std::size_t kIndexGroup = 24;
inline constexpr std::size_t kIndexBlock = 20;
inline constexpr std::uint32_t kMaxGroupBlocks = 256;
/// The longest index that is looked at: an image of 4 GB has one of about 2 MB.
inline constexpr std::uint64_t kMaxIndex = std::uint64_t{8} << 20;

using BlockHash = std::array<unsigned char, 16>;
BlockHash blockHash(Bytes bytes);

struct Block {
  std::uint32_t length = 0;  ///< bytes, 1 to kMaxBlock
  BlockHash hash{};
  friend auto operator<=>(const Block&, const Block&) = default;
};

struct Group {
  BlockHash hash{};
  std::uint32_t blocks = 0;  ///< 1 to kMaxGroupBlocks
  std::uint32_t bytes = 0;   ///< of the image
};

/// The top list of an index.
struct IndexTop {
  std::uint64_t imageLength = 0;
  std::vector<Group> groups;
  std::uint32_t blocks = 0;

  [[nodiscard]] std::uint64_t bytes() const { return kIndexHeader + groups.size() * kIndexGroup; }
  [[nodiscard]] std::uint64_t indexLength() const { return bytes() + std::uint64_t{blocks} * kIndexBlock; }
};

/// Bytes of the top list, from the first kIndexHeader bytes. Errors: JsonInvalid ("a file is damaged").
Result<std::uint64_t> topLength(Bytes header);
/// Errors: JsonInvalid: sums that do not fit, numbers out of range.
Result<IndexTop> parseTop(Bytes bytes);
/// The list of one group, checked against its row in the top list. Errors: JsonInvalid.
Result<std::vector<Block>> parseGroup(const Group& group, Bytes list);

/// Groups of a list of blocks, cut where their hashes say.
std::vector<Group> groupsOf(const std::vector<Block>& blocks);
std::string formatIndex(const std::vector<Block>& blocks);

/// XXH3 of a list of blocks as it stands in an index: names an image.
BlockHash listHash(const std::vector<Block>& blocks);

/// The blocks of an image on the card, each read and hashed once.
/// `told` is called after each block; a failure ends it. With `unreadable`, up to kMostUnreadable blocks that the card
/// does not give back any more are counted there instead, and have a hash of zeros, which no block has. Errors:
/// BankBroken, ReadFailed, what `told` says.
Result<std::vector<Block>> indexImage(const std::filesystem::path& image,
                                      const std::function<Result<>(std::uint64_t bytes)>& told = {},
                                      std::size_t* unreadable = nullptr);
inline constexpr std::size_t kMostUnreadable = 64;

/// For the publisher: writes the index of `image` to `index`. Errors: as indexImage, WriteFailed.
Result<> writeBlockIndex(const std::filesystem::path& image, const std::filesystem::path& index);

}  // namespace pibox::transfer
