#pragma once
// Blocks of a squashfs image, unpacked and packed again exactly as the program that made the image packed them: with
// the image's own compressor and settings, through libsquashfs. Whether the result is the same bytes depends on the
// version of zlib, liblzma or libzstd too, so it is compared, never assumed.

#include "transfer/source.h"

#include <array>
#include <filesystem>
#include <memory>
#include <vector>

struct sqfs_compressor_t;

namespace pibox::transfer {

/// How an image is compressed (the fields of sqfs_compressor_config_t).
struct Compression {
  std::uint16_t id = 0;         ///< SQFS_COMPRESSOR
  std::uint16_t flags = 0;      ///< filters and strategies
  std::uint32_t blockSize = 0;  ///< 4 KiB to 1 MiB
  std::uint32_t level = 0;
  std::array<unsigned char, 16> options{};

  friend bool operator==(const Compression&, const Compression&) = default;
};

/// Reads it from an image's superblock and compressor options. Errors: BankBroken, ReadFailed.
Result<Compression> compressionOf(const std::filesystem::path& squashfs);

/// About how many bytes a compressor takes besides while it packs a block, at most.
std::uint64_t memoryToPack(const Compression& compression);

/// Bytes of an unpacked metadata block (SQFS_META_BLOCK_SIZE).
inline constexpr std::uint32_t kMetadataSize = 8192;

/// Not for several threads at once.
class Codec {
 public:
  /// Errors: JsonInvalid ("a file is damaged"): settings that no compressor takes.
  static Result<Codec> create(const Compression& compression);
  ~Codec();
  Codec(Codec&&) noexcept;
  Codec& operator=(Codec&&) noexcept;

  /// Appends what `packed` unpacks to, at most `most` bytes. Errors: JsonInvalid.
  Result<> unpack(Bytes packed, std::size_t most, std::vector<std::byte>& out);
  /// The same for a metadata block with its two bytes of length in front.
  Result<> unpackMetadata(Bytes block, std::vector<std::byte>& out);
  /// Puts into `out` what a data or fragment block of `length` bytes has on the card; false if it gets another length.
  bool pack(Bytes content, std::size_t length, std::vector<std::byte>& out);
  /// The same for a metadata block; `length` counts the two bytes in front.
  bool packMetadata(Bytes content, std::size_t length, std::vector<std::byte>& out);

 private:
  struct Destroy {
    void operator()(sqfs_compressor_t* compressor) const;
  };
  using Handle = std::unique_ptr<sqfs_compressor_t, Destroy>;
  Codec() = default;
  static Handle make(const Compression& compression, bool unpacks);
  static bool packWith(sqfs_compressor_t* compressor, Bytes content, std::size_t length, std::byte* out);

  Handle m_unpack, m_pack, m_packMetadata;
};

}  // namespace pibox::transfer
