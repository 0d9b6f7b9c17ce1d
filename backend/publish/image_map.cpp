#include "publish/image_map.h"

#include "transfer/sqfs.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <set>
#include <sqfs/block.h>
#include <sqfs/compressor.h>
#include <sqfs/dir_reader.h>
#include <sqfs/error.h>
#include <sqfs/frag_table.h>
#include <sqfs/id_table.h>
#include <sqfs/inode.h>
#include <sqfs/super.h>

namespace pibox::publish {
namespace {

using transfer::Form;
using transfer::Sqfs;

std::unexpected<Error> damaged(const char* what, int error) {
  return fail(Code::PublisherRefused,
              std::string("the image cannot be read: ") + what + " (squashfs error " + std::to_string(error) + ")");
}

struct TreeDestroy {
  void operator()(sqfs_tree_node_t* tree) const { sqfs_dir_tree_destroy(tree); }
};

bool isPacked(std::uint32_t size) {
  return SQFS_IS_BLOCK_COMPRESSED(size);
}

class Mapper {
 public:
  explicit Mapper(ImageMap& image) : m_image(image) {}

  Result<> run() {
    PIBOX_TRY(open());
    PIBOX_TRY(fragments());
    PIBOX_TRY(tree());
    metadata();
    return {};
  }

 private:
  Result<> open() {
    m_file.reset(sqfs_open_file(m_image.path.c_str(), SQFS_FILE_OPEN_READ_ONLY));
    if (!m_file) return fail(Code::ReadFailed, m_image.path.string());
    if (const int error = sqfs_super_read(&m_super, m_file.get()); error != 0) return damaged("superblock", error);
    sqfs_compressor_config_t config{};
    sqfs_compressor_config_init(&config, static_cast<SQFS_COMPRESSOR>(m_super.compression_id), m_super.block_size,
                                SQFS_COMP_FLAG_UNCOMPRESS);
    sqfs_compressor_t* compressor = nullptr;
    if (const int error = sqfs_compressor_create(&config, &compressor); error != 0) return damaged("compressor", error);
    m_compressor.reset(compressor);
    return {};
  }

  /// The number of the block that begins at `offset`.
  [[nodiscard]] std::optional<std::uint32_t> at(std::uint64_t offset) const {
    const auto found = std::ranges::lower_bound(m_image.offsets, offset);
    if (found == m_image.offsets.end() || *found != offset || std::next(found) == m_image.offsets.end()) return {};
    return static_cast<std::uint32_t>(found - m_image.offsets.begin());
  }

  Result<> fragments() {
    if ((m_super.flags & SQFS_FLAG_NO_FRAGMENTS) != 0 || m_super.fragment_entry_count == 0) return {};
    const Sqfs<sqfs_frag_table_t> table(sqfs_frag_table_create(0));
    if (!table) return fail(Code::Internal, "out of memory");
    if (const int error = sqfs_frag_table_read(table.get(), m_file.get(), &m_super, m_compressor.get()); error != 0)
      return damaged("fragment table", error);
    for (std::size_t i = 0; i < sqfs_frag_table_get_size(table.get()); ++i) {
      sqfs_fragment_t fragment;
      if (sqfs_frag_table_lookup(table.get(), static_cast<sqfs_u32>(i), &fragment) != 0) break;
      const auto number = at(fragment.start_offset);
      m_fragments.push_back(number.value_or(kNoBlock));
      if (number)
        m_image.roles[*number] = {.role = Role::Fragment, .form = isPacked(fragment.size) ? Form::Packed : Form::AsIs};
    }
    return {};
  }

  Result<> tree() {
    const Sqfs<sqfs_id_table_t> ids(sqfs_id_table_create(0));
    const Sqfs<sqfs_dir_reader_t> reader(sqfs_dir_reader_create(&m_super, m_compressor.get(), m_file.get(), 0));
    if (!ids || !reader) return fail(Code::Internal, "out of memory");
    if (const int error = sqfs_id_table_read(ids.get(), m_file.get(), &m_super, m_compressor.get()); error != 0)
      return damaged("ids", error);
    sqfs_tree_node_t* raw = nullptr;
    if (const int error = sqfs_dir_reader_get_full_hierarchy(reader.get(), ids.get(), nullptr, 0, &raw); error != 0)
      return damaged("folders", error);
    const std::unique_ptr<sqfs_tree_node_t, TreeDestroy> root(raw);
    walk(*root, "");
    return {};
  }

  void walk(const sqfs_tree_node_t& node, const std::string& path) {
    for (const auto* child = node.children; child; child = child->next) {
      const auto name = path + "/" + reinterpret_cast<const char*>(child->name);
      if (child->inode->base.type == SQFS_INODE_FILE || child->inode->base.type == SQFS_INODE_EXT_FILE)
        file(*child->inode, name);
      walk(*child, name);
    }
  }

  void file(const sqfs_inode_generic_t& inode, const std::string& path) {
    MappedFile file{.path = path, .size = 0, .blocks = {}, .fragment = {}};
    sqfs_u64 size = 0, offset = 0;
    sqfs_u32 index = 0, inFragment = 0;
    sqfs_inode_get_file_size(&inode, &size);
    sqfs_inode_get_file_block_start(&inode, &offset);
    sqfs_inode_get_frag_location(&inode, &index, &inFragment);
    file.size = size;
    const auto key = std::tuple(size, offset, index, inFragment);
    if (size == 0 || !m_seen.insert(key).second) return;
    const auto count = sqfs_inode_get_file_block_count(&inode);
    for (std::size_t i = 0; i < count; ++i) {
      const auto onDisk = inode.extra[i];
      const auto number = SQFS_IS_SPARSE_BLOCK(onDisk) ? std::nullopt : at(offset);
      file.blocks.push_back(number.value_or(kNoBlock));
      if (number) {
        m_image.roles[*number] = {.role = Role::Data,
                                  .form = isPacked(onDisk) ? Form::Packed : Form::AsIs,
                                  .size = static_cast<std::uint32_t>(
                                      std::min<std::uint64_t>(m_super.block_size, size - i * m_super.block_size))};
      }
      offset += SQFS_ON_DISK_BLOCK_SIZE(onDisk);
    }
    if (index < m_fragments.size() && m_fragments[index] != kNoBlock) file.fragment = m_fragments[index];
    m_image.files.push_back(std::move(file));
  }

  /// Behind the data there are metadata blocks and lists of places; two bytes tell them apart.
  void metadata() {
    const Fd fd(::open(m_image.path.c_str(), O_RDONLY | O_CLOEXEC));
    const auto first = std::ranges::lower_bound(m_image.offsets, m_super.inode_table_start);
    for (auto number = static_cast<std::size_t>(first - m_image.offsets.begin()); number < m_image.blocks.size();
         ++number) {
      const auto offset = m_image.offsets[number];
      unsigned char header[2];
      if (!fd || ::pread(fd.get(), header, sizeof header, static_cast<off_t>(offset)) != 2) return;
      const auto length = static_cast<std::uint32_t>((header[0] | header[1] << 8) & 0x7fff);
      if (length == 0 || length > transfer::kMetadataSize || length + 2 != m_image.blocks[number].length) continue;
      std::uint32_t section = 0;
      for (const auto table : {m_super.directory_table_start, m_super.fragment_table_start, m_super.export_table_start,
                               m_super.id_table_start, m_super.xattr_id_table_start})
        section += table <= offset ? 1 : 0;
      m_image.roles[number] = {.role = Role::Metadata, .form = Form::Metadata, .section = section};
    }
  }

  ImageMap& m_image;
  sqfs_super_t m_super{};
  Sqfs<sqfs_file_t> m_file;
  Sqfs<sqfs_compressor_t> m_compressor;
  std::vector<std::uint32_t> m_fragments;  ///< their block numbers
  std::set<std::tuple<sqfs_u64, sqfs_u64, sqfs_u32, sqfs_u32>> m_seen;
};

}  // namespace

Result<ImageMap> ImageMap::read(const std::filesystem::path& image) {
  ImageMap map;
  map.path = image;
  PIBOX_LET(map.compression, transfer::compressionOf(image));
  PIBOX_LET(map.blocks, transfer::indexImage(image));
  map.offsets.push_back(0);
  for (const auto& block : map.blocks) map.offsets.push_back(map.offsets.back() + block.length);
  map.roles.resize(map.blocks.size());
  PIBOX_TRY(Mapper(map).run());
  return map;
}

BlockReader::BlockReader(const ImageMap& image, transfer::Codec codec)
    : m_image(&image), m_codec(std::move(codec)), m_fd(::open(image.path.c_str(), O_RDONLY | O_CLOEXEC)) {}

Result<BlockReader> BlockReader::open(const ImageMap& image) {
  PIBOX_LET(auto codec, transfer::Codec::create(image.compression));
  BlockReader reader(image, std::move(codec));
  if (!reader.m_fd) return failErrno(Code::ReadFailed, "open " + image.path.string(), errno);
  return reader;
}

Result<std::vector<std::byte>> BlockReader::packed(std::uint32_t number) const {
  std::vector<std::byte> bytes(m_image->blocks[number].length);
  if (::pread(m_fd.get(), bytes.data(), bytes.size(), static_cast<off_t>(m_image->offsets[number])) !=
      static_cast<ssize_t>(bytes.size()))
    return failErrno(Code::ReadFailed, "read " + m_image->path.string(), errno);
  return bytes;
}

Result<> BlockReader::read(std::uint32_t number, std::vector<std::byte>& out) {
  PIBOX_LET(const auto bytes, packed(number));
  switch (m_image->roles[number].form) {
    case Form::AsIs:
      out.insert(out.end(), bytes.begin(), bytes.end());
      return {};
    case Form::Packed:
      return m_codec.unpack(bytes, m_image->compression.blockSize, out);
    case Form::Metadata:
      return m_codec.unpackMetadata(bytes, out);
  }
  return fail(Code::Internal, "a form of block");
}

}  // namespace pibox::publish
