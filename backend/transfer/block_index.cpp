#include "transfer/block_index.h"

#include "base/durable.h"
#include "transfer/card_reader.h"
#include "transfer/squashfs_blocks.h"
#include "transfer/xxh3.h"

#include <algorithm>
#include <cstring>

namespace pibox::transfer {
namespace {

constexpr std::string_view kMagic = "PBXI";
constexpr unsigned char kGroupMask = 31;  // a group ends at one block in 32

template <class T>
void put(std::string& out, T value) {
  for (std::size_t i = 0; i < sizeof value; ++i) out += static_cast<char>(value >> (8 * i));
}

template <class T>
T get(Bytes bytes, std::size_t at) {
  T value = 0;
  for (std::size_t i = 0; i < sizeof value; ++i) value |= static_cast<T>(static_cast<T>(bytes[at + i]) << (8 * i));
  return value;
}

BlockHash hashAt(Bytes bytes, std::size_t at) {
  BlockHash hash;
  std::memcpy(hash.data(), bytes.data() + at, hash.size());
  return hash;
}

void put(std::string& out, const BlockHash& hash) {
  out.append(reinterpret_cast<const char*>(hash.data()), hash.size());
}

std::unexpected<Error> damaged(const char* what) {
  return fail(Code::JsonInvalid, std::string("block index: ") + what);
}

std::string formatList(std::span<const Block> blocks) {
  std::string list;
  list.reserve(blocks.size() * kIndexBlock);
  for (const auto& block : blocks) {
    put(list, block.length);
    put(list, block.hash);
  }
  return list;
}

Bytes asBytes(std::string_view text) {
  return std::as_bytes(std::span(text.data(), text.size()));
}

Group groupOf(std::span<const Block> blocks) {
  Group group{.hash = blockHash(asBytes(formatList(blocks))), .blocks = static_cast<std::uint32_t>(blocks.size())};
  for (const auto& block : blocks) group.bytes += block.length;
  return group;
}

}  // namespace

BlockHash listHash(const std::vector<Block>& blocks) {
  return blockHash(asBytes(formatList(blocks)));
}

BlockHash blockHash(Bytes bytes) {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
  BlockHash hash;
  std::memcpy(hash.data(), canonical.digest, hash.size());
  return hash;
}

std::vector<Group> groupsOf(const std::vector<Block>& blocks) {
  std::vector<Group> groups;
  std::size_t start = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const auto count = i + 1 - start;
    if ((blocks[i].hash[0] & kGroupMask) != 0 && count < kMaxGroupBlocks && i + 1 < blocks.size()) continue;
    groups.push_back(groupOf(std::span(blocks).subspan(start, count)));
    start = i + 1;
  }
  return groups;
}

std::string formatIndex(const std::vector<Block>& blocks) {
  const auto groups = groupsOf(blocks);
  std::uint64_t length = 0;
  for (const auto& block : blocks) length += block.length;
  std::string out(kMagic);
  put(out, std::uint32_t{1});
  put(out, length);
  put(out, static_cast<std::uint32_t>(groups.size()));
  put(out, static_cast<std::uint32_t>(blocks.size()));
  for (const auto& group : groups) {
    put(out, group.hash);
    put(out, group.blocks);
    put(out, group.bytes);
  }
  return out + formatList(blocks);
}

Result<std::uint64_t> topLength(Bytes header) {
  if (header.size() < kIndexHeader || std::memcmp(header.data(), kMagic.data(), kMagic.size()) != 0)
    return damaged("not one");
  if (get<std::uint32_t>(header, 4) != 1) return damaged("of another format");
  const auto length = kIndexHeader + std::uint64_t{get<std::uint32_t>(header, 16)} * kIndexGroup;
  if (length + std::uint64_t{get<std::uint32_t>(header, 20)} * kIndexBlock > kMaxIndex) return damaged("too long");
  return length;
}

Result<IndexTop> parseTop(Bytes bytes) {
  PIBOX_LET(const auto length, topLength(bytes));
  if (bytes.size() < length) return damaged("cut off");
  IndexTop top{.imageLength = get<std::uint64_t>(bytes, 8), .groups = {}, .blocks = get<std::uint32_t>(bytes, 20)};
  std::uint64_t imageLength = 0, blocks = 0;
  for (std::size_t at = kIndexHeader; at < length; at += kIndexGroup) {
    const Group group{hashAt(bytes, at), get<std::uint32_t>(bytes, at + 16), get<std::uint32_t>(bytes, at + 20)};
    if (group.blocks == 0 || group.blocks > kMaxGroupBlocks) return damaged("a group of no blocks or too many");
    imageLength += group.bytes;
    blocks += group.blocks;
    top.groups.push_back(group);
  }
  if (imageLength != top.imageLength || blocks != top.blocks) return damaged("sums that do not fit");
  return top;
}

Result<std::vector<Block>> parseGroup(const Group& group, Bytes list) {
  if (list.size() != std::size_t{group.blocks} * kIndexBlock || blockHash(list) != group.hash)
    return damaged("a group is not what its row says");
  std::vector<Block> blocks;
  std::uint64_t bytes = 0;
  for (std::size_t at = 0; at < list.size(); at += kIndexBlock) {
    blocks.push_back({get<std::uint32_t>(list, at), hashAt(list, at + 4)});
    if (blocks.back().length == 0 || blocks.back().length > kMaxBlock)
      return damaged("a block of no or too many bytes");
    bytes += blocks.back().length;
  }
  if (bytes != group.bytes) return damaged("sums that do not fit");
  return blocks;
}

Result<std::vector<Block>> indexImage(const std::filesystem::path& image,
                                      const std::function<Result<>(std::uint64_t bytes)>& told,
                                      std::size_t* unreadable) {
  PIBOX_LET(const auto lengths, naturalBlocks(image));
  PIBOX_LET(auto reader, CardReader::open(image));
  std::vector<Block> blocks;
  blocks.reserve(lengths.size());
  std::uint64_t at = 0;
  for (const auto length : lengths) {
    const auto block = reader.read(at, length, CardReader::kMost);
    if (!block && (!unreadable || ++*unreadable > kMostUnreadable)) return std::unexpected(block.error());
    if (block && block->size() != length) return fail(Code::ReadFailed, image.string() + " ends early");
    blocks.push_back({length, block ? blockHash(*block) : BlockHash{}});
    at += length;
    if (told) PIBOX_TRY(told(length));
  }
  return blocks;
}

Result<> writeBlockIndex(const std::filesystem::path& image, const std::filesystem::path& index) {
  PIBOX_LET(const auto blocks, indexImage(image));
  return writeFileDurably(index, formatIndex(blocks));
}

}  // namespace pibox::transfer
