// What the service reads of a block index.

#include "transfer/block_index.h"

#include "fuzz/fuzz.h"
#include "transfer/squashfs_blocks.h"

using namespace pibox;
using namespace pibox::transfer;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto bytes = std::as_bytes(std::span(data, size));
  const auto top = parseTop(bytes);
  if (!top) return 0;
  test::require(top->groups.size() * kIndexGroup <= size, "no more groups than there are bytes");
  std::uint64_t length = 0, at = top->bytes();
  for (const auto& group : top->groups) {
    length += group.bytes;
    const auto list = std::uint64_t{group.blocks} * kIndexBlock;
    if (at + list > size) break;
    if (const auto blocks = parseGroup(group, bytes.subspan(at, list))) {
      std::uint64_t sum = 0;
      for (const auto& block : *blocks) {
        test::require(block.length > 0 && block.length <= kMaxBlock, "blocks are of a length");
        sum += block.length;
      }
      test::require(sum == group.bytes, "groups are the sum of their blocks");
    }
    at += list;
  }
  test::require(at <= top->indexLength() && length <= top->imageLength, "sums fit");
  return 0;
}
