#pragma once
// What the blocks of an image are: of which file, how packed. For the making of patches.

#include "base/fd.h"
#include "transfer/block_index.h"
#include "transfer/patch.h"

#include <optional>

namespace pibox::publish {

enum class Role : std::uint8_t {
  Plain,     ///< superblock, tables of places
  Data,      ///< a block of a file
  Fragment,  ///< ends of files, one after the other
  Metadata,  ///< a metadata block with its two bytes of length
};

struct MappedBlock {
  Role role = Role::Plain;
  transfer::Form form = transfer::Form::AsIs;
  std::uint32_t size = 0;     ///< unpacked; 0 where it is known only after unpacking
  std::uint32_t section = 0;  ///< of metadata: which table
};

struct MappedFile {
  std::string path;
  std::uint64_t size = 0;
  std::vector<std::uint32_t> blocks;      ///< numbers of its data blocks; kNoBlock: a hole
  std::optional<std::uint32_t> fragment;  ///< number of the block with its end
};

inline constexpr std::uint32_t kNoBlock = ~std::uint32_t{0};

class ImageMap {
 public:
  /// Errors: PublisherRefused, BankBroken, ReadFailed.
  static Result<ImageMap> read(const std::filesystem::path& image);

  std::vector<transfer::Block> blocks;  ///< as in the block index
  std::vector<MappedBlock> roles;       ///< of each
  std::vector<std::uint64_t> offsets;   ///< of each, and the end
  std::vector<MappedFile> files;        ///< regular files that have blocks; each content once
  transfer::Compression compression;
  std::filesystem::path path;
};

/// Reads blocks of an image, unpacked. Not for several threads at once.
class BlockReader {
 public:
  static Result<BlockReader> open(const ImageMap& image);
  /// Appends the unpacked block. Errors: ReadFailed, JsonInvalid.
  Result<> read(std::uint32_t number, std::vector<std::byte>& out);
  /// As it is on the card.
  Result<std::vector<std::byte>> packed(std::uint32_t number) const;
  transfer::Codec& codec() { return m_codec; }

 private:
  BlockReader(const ImageMap& image, transfer::Codec codec);
  const ImageMap* m_image;
  transfer::Codec m_codec;
  Fd m_fd;
};

}  // namespace pibox::publish
