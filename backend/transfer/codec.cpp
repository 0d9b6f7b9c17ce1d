#include "transfer/codec.h"

#include "transfer/sqfs.h"

#include <algorithm>
#include <cstring>
#include <endian.h>
#include <sqfs/compressor.h>
#include <sqfs/error.h>
#include <sqfs/io.h>
#include <sqfs/super.h>

namespace pibox::transfer {
namespace {

constexpr std::uint16_t kRawMetadata = 0x8000;

std::unexpected<Error> broken(const std::filesystem::path& path, const char* what, int error) {
  return fail(Code::BankBroken, path.string() + ": " + what + " (libsquashfs " + std::to_string(error) + ")");
}

const sqfs_u8* in(Bytes bytes) {
  return reinterpret_cast<const sqfs_u8*>(bytes.data());
}

}  // namespace

Result<Compression> compressionOf(const std::filesystem::path& squashfs) {
  const Sqfs<sqfs_file_t> file(sqfs_open_file(squashfs.c_str(), SQFS_FILE_OPEN_READ_ONLY));
  if (!file) return fail(Code::ReadFailed, squashfs.string());
  sqfs_super_t super{};
  if (const int error = sqfs_super_read(&super, file.get()); error != 0) return broken(squashfs, "superblock", error);
  sqfs_compressor_config_t config{};
  const auto id = static_cast<SQFS_COMPRESSOR>(super.compression_id);
  if (const int error = sqfs_compressor_config_init(&config, id, super.block_size, 0); error != 0)
    return broken(squashfs, "compressor", error);
  sqfs_compressor_t* raw = nullptr;
  if (const int error = sqfs_compressor_create(&config, &raw); error != 0) return broken(squashfs, "compressor", error);
  const Sqfs<sqfs_compressor_t> compressor(raw);
  // What is not said is the default.
  const bool said = (super.flags & SQFS_FLAG_COMPRESSOR_OPTIONS) != 0;
  if (said)
    if (const int error = raw->read_options(raw, file.get()); error != 0)
      return broken(squashfs, "compressor options", error);
  raw->get_configuration(raw, &config);
  // libsquashfs reads these and forgets them. The options are in a metadata block of their own behind the superblock.
  const auto option = [&](sqfs_u64 number, sqfs_u32& value) {
    const int error = file->read_at(file.get(), sizeof super + 2 + number * sizeof value, &value, sizeof value);
    value = le32toh(value);
    return error;
  };
  sqfs_u32 value = 0;
  if (said && super.compression_id == SQFS_COMP_ZSTD) {
    if (const int error = option(0, value); error != 0) return broken(squashfs, "compressor options", error);
    config.level = std::clamp<sqfs_u32>(value, SQFS_ZSTD_MIN_LEVEL, SQFS_ZSTD_MAX_LEVEL);
  }
  if (said && super.compression_id == SQFS_COMP_LZ4) {
    // Version and flags, of which there is one.
    if (const int error = option(1, value); error != 0) return broken(squashfs, "compressor options", error);
    config.flags |= static_cast<sqfs_u16>(value & SQFS_COMP_FLAG_LZ4_HC);
  }
  Compression result{.id = super.compression_id,
                     .flags = static_cast<std::uint16_t>(config.flags & ~SQFS_COMP_FLAG_UNCOMPRESS),
                     .blockSize = super.block_size,
                     .level = config.level,
                     .options = {}};
  static_assert(sizeof config.opt == sizeof result.options);
  std::memcpy(result.options.data(), &config.opt, sizeof config.opt);
  return result;
}

std::uint64_t memoryToPack(const Compression& compression) {
  // Tables that grow with the block (zstd_compression_parameters, lzma_easy_encoder_memusage); as measured.
  constexpr std::uint32_t kZstdSearchesDeep = 12;
  switch (compression.id) {
    case SQFS_COMP_XZ:
    case SQFS_COMP_LZMA:
      return std::uint64_t{12} * compression.blockSize;
    case SQFS_COMP_ZSTD:
      return std::uint64_t{compression.level > kZstdSearchesDeep ? 18U : 8U} * compression.blockSize;
    default:
      return compression.blockSize;
  }
}

void Codec::Destroy::operator()(sqfs_compressor_t* compressor) const {
  sqfs_destroy(compressor);
}

Codec::~Codec() = default;
Codec::Codec(Codec&&) noexcept = default;
Codec& Codec::operator=(Codec&&) noexcept = default;

Codec::Handle Codec::make(const Compression& compression, bool unpacks) {
  sqfs_compressor_config_t config{};
  const auto id = static_cast<SQFS_COMPRESSOR>(compression.id);
  if (sqfs_compressor_config_init(&config, id, compression.blockSize, 0) != 0) return {};
  config.flags = static_cast<sqfs_u16>(compression.flags | (unpacks ? SQFS_COMP_FLAG_UNCOMPRESS : 0));
  config.level = compression.level;
  std::memcpy(&config.opt, compression.options.data(), sizeof config.opt);
  sqfs_compressor_t* compressor = nullptr;
  return sqfs_compressor_create(&config, &compressor) == 0 ? Handle(compressor) : Handle();
}

Result<Codec> Codec::create(const Compression& compression) {
  if (compression.blockSize < 4096 || compression.blockSize > SQFS_MAX_BLOCK_SIZE)
    return fail(Code::JsonInvalid, "block size " + std::to_string(compression.blockSize));
  Codec codec;
  codec.m_unpack = make(compression, true);
  codec.m_pack = make(compression, false);
  // mksquashfs gives the metadata a dictionary of their own size.
  auto metadata = compression;
  metadata.blockSize = kMetadataSize;
  if (compression.id == SQFS_COMP_XZ) {
    const sqfs_u32 dictionary = kMetadataSize;
    std::memcpy(metadata.options.data(), &dictionary, sizeof dictionary);
  }
  codec.m_packMetadata = make(metadata, false);
  if (!codec.m_unpack || !codec.m_pack || !codec.m_packMetadata)
    return fail(Code::JsonInvalid, "compressor " + std::to_string(compression.id));
  return codec;
}

Result<> Codec::unpack(Bytes packed, std::size_t most, std::vector<std::byte>& out) {
  const auto before = out.size();
  out.resize(before + most);
  const auto n = m_unpack->do_block(m_unpack.get(), in(packed), static_cast<sqfs_u32>(packed.size()),
                                    reinterpret_cast<sqfs_u8*>(out.data() + before), static_cast<sqfs_u32>(most));
  out.resize(before + static_cast<std::size_t>(std::max(n, 0)));
  if (n <= 0) return fail(Code::JsonInvalid, "a block cannot be unpacked (libsquashfs " + std::to_string(n) + ")");
  return {};
}

Result<> Codec::unpackMetadata(Bytes block, std::vector<std::byte>& out) {
  if (block.size() < 3 || block.size() > kMetadataSize + 2) return fail(Code::JsonInvalid, "no metadata block");
  const auto header = std::to_integer<unsigned>(block[0]) | std::to_integer<unsigned>(block[1]) << 8;
  const auto content = block.subspan(2);
  if ((header & ~unsigned{kRawMetadata}) != content.size()) return fail(Code::JsonInvalid, "no metadata block");
  if ((header & kRawMetadata) == 0) return unpack(content, kMetadataSize, out);
  out.insert(out.end(), content.begin(), content.end());
  return {};
}

bool Codec::packWith(sqfs_compressor_t* compressor, Bytes content, std::size_t length, std::byte* out) {
  // squashfs keeps a block as it is when packing does not make it shorter.
  if (content.size() <= length) {
    if (content.size() == length) std::ranges::copy(content, out);
    return content.size() == length;
  }
  std::vector<sqfs_u8> packed(content.size());
  const auto n = compressor->do_block(compressor, in(content), static_cast<sqfs_u32>(content.size()), packed.data(),
                                      static_cast<sqfs_u32>(packed.size()));
  if (n <= 0 || static_cast<std::size_t>(n) != length) return false;
  std::memcpy(out, packed.data(), length);
  return true;
}

bool Codec::pack(Bytes content, std::size_t length, std::vector<std::byte>& out) {
  out.resize(length);
  return packWith(m_pack.get(), content, length, out.data());
}

bool Codec::packMetadata(Bytes content, std::size_t length, std::vector<std::byte>& out) {
  if (length < 3 || length > kMetadataSize + 2) return false;
  out.resize(length);
  const auto header = static_cast<unsigned>(length - 2) | (content.size() == length - 2 ? kRawMetadata : 0U);
  out[0] = static_cast<std::byte>(header);
  out[1] = static_cast<std::byte>(header >> 8);
  return packWith(m_packMetadata.get(), content, length - 2, out.data() + 2);
}

}  // namespace pibox::transfer
