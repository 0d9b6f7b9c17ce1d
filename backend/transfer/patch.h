#pragma once
// A patch: how blocks of a new image are made from blocks of one older image, below the compression. It only saves
// bytes: every block that is made is held against its hash in the block index, and fetched if it is another.
//
// Units stand for themselves: each names its window (old blocks, unpacked and put one after the other), and its delta
// turns that into the unpacked content of some new blocks, which are then packed as the new image's own program did.
//
//   "PBXP" | u32 format = 1 | u16 compressor | u16 flags | u32 block size | u32 level | 16 bytes options
//   16 bytes XXH3 of the block list of the old image | 16 bytes of the new one
//   u32 bytes of the list of units, compressed | u32 the same, unpacked
//   the list of units, one zstd frame | the deltas, one after the other                        (all little endian)
//
// The list, in variable-length numbers (7 bits each, low ones first, the high bit says that more follow):
//   unit:   method + 8 · metadata | runs of new blocks | their sizes | runs of old blocks | bytes of the delta
//   new:    count × { blocks skipped since the last run | blocks }, ascending over the whole list within one unit
//   sizes:  for each new block its unpacked bytes, 0 for a whole block
//   old:    count × { first block, as a signed step from the end of the last run | blocks · 4 + form }

#include "transfer/block_index.h"
#include "transfer/codec.h"
#include "transfer/squashfs_blocks.h"

namespace pibox::transfer {

inline constexpr std::size_t kPatchHeader = 76;
/// The most that a device keeps of a window and of a unit, unpacked. A block is at most 1 MiB.
inline constexpr std::size_t kMaxWindow = std::size_t{3} << 20;
inline constexpr std::size_t kMaxUnit = std::size_t{2} << 20;
inline constexpr std::size_t kMaxUnits = 65'536;
inline constexpr std::size_t kMaxUnitBlocks = 512;
/// The longest list of units that is looked at, unpacked.
inline constexpr std::size_t kMaxUnitList = std::size_t{4} << 20;
/// The longest patch that is looked at.
inline constexpr std::uint64_t kMaxPatch = std::uint64_t{1} << 30;

/// How a delta is written (delta.h).
enum class Method : std::uint8_t { Zstd = 0, Lzma = 1, Differences = 2 };

/// How an old block is turned into bytes of the window.
enum class Form : std::uint8_t { AsIs = 0, Packed = 1, Metadata = 2 };

struct OldRun {
  std::uint32_t first = 0;  ///< number of the block in the old image
  std::uint32_t blocks = 0;
  Form form = Form::AsIs;
  friend bool operator==(const OldRun&, const OldRun&) = default;
};

struct NewBlock {
  std::uint32_t number = 0;  ///< in the new image
  std::uint32_t size = 0;    ///< bytes, unpacked
  friend bool operator==(const NewBlock&, const NewBlock&) = default;
};

struct Unit {
  Method method = Method::Zstd;
  bool metadata = false;  ///< the new blocks are metadata blocks
  std::vector<NewBlock> blocks;
  std::vector<OldRun> window;
  std::uint64_t offset = 0;  ///< of the delta in the patch
  std::uint32_t length = 0;  ///< of the delta

  [[nodiscard]] std::size_t size() const;  ///< of the new blocks, unpacked
  friend bool operator==(const Unit&, const Unit&) = default;
};

struct Patch {
  Compression compression;
  BlockHash oldList{}, newList{};  ///< listHash() of the two images
  std::vector<Unit> units;
};

/// Reads header and list of units; every number in them is within its bounds, each new block is in one unit only, and
/// the deltas end where the file does. Errors: JsonInvalid, and those of reading.
Result<Patch> readPatch(const std::filesystem::path& file);
/// The same from memory: `head` begins like the file, which has `fileLength` bytes.
Result<Patch> parsePatch(Bytes head, std::uint64_t fileLength);

/// Header and list of units, to be followed by the deltas in the order of the units (`offset` is not looked at).
std::string formatPatch(const Patch& patch);

}  // namespace pibox::transfer
