#include "transfer/squashfs_blocks.h"

#include "base/fd.h"
#include "transfer/sqfs.h"

#include <algorithm>
#include <cerrno>
#include <endian.h>
#include <fcntl.h>
#include <memory>
#include <sqfs/block.h>
#include <sqfs/compressor.h>
#include <sqfs/error.h>
#include <sqfs/frag_table.h>
#include <sqfs/inode.h>
#include <sqfs/meta_reader.h>
#include <sqfs/super.h>
#include <sys/stat.h>

namespace pibox::transfer {
namespace {

/// The most places to cut at: 8 bytes each. An image of 4 GB has about 100,000.
constexpr std::size_t kMaxCuts = std::size_t{1} << 22;

class Cutter {
 public:
  explicit Cutter(const std::filesystem::path& path) : m_path(path) {}

  Result<std::vector<std::uint32_t>> run() {
    m_fd = Fd(::open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    struct stat info{};
    if (!m_fd || ::fstat(m_fd.get(), &info) != 0) return failErrno(Code::ReadFailed, m_path.string(), errno);
    m_size = static_cast<std::uint64_t>(info.st_size);
    PIBOX_TRY(open());
    PIBOX_TRY(cutData());
    PIBOX_TRY(cutFragments());
    cutMetadata(m_super.inode_table_start, m_super.directory_table_start);
    cutMetadata(m_super.directory_table_start, endOfDirectories());
    for (const auto at : {m_super.fragment_table_start, m_super.export_table_start, m_super.id_table_start,
                          m_super.xattr_id_table_start})
      cutTable(at);
    cut(m_super.bytes_used);
    return lengths();
  }

 private:
  std::unexpected<Error> broken(const char* what, int error) const {
    return fail(Code::BankBroken, m_path.string() + ": " + what + " (libsquashfs " + std::to_string(error) + ")");
  }

  Result<> open() {
    m_file.reset(sqfs_open_file(m_path.c_str(), SQFS_FILE_OPEN_READ_ONLY));
    if (!m_file) return fail(Code::ReadFailed, m_path.string());
    if (const int error = sqfs_super_read(&m_super, m_file.get()); error != 0) return broken("superblock", error);
    sqfs_compressor_config_t config;
    sqfs_compressor_config_init(&config, static_cast<SQFS_COMPRESSOR>(m_super.compression_id), m_super.block_size,
                                SQFS_COMP_FLAG_UNCOMPRESS);
    sqfs_compressor_t* compressor = nullptr;
    if (const int error = sqfs_compressor_create(&config, &compressor); error != 0) return broken("compressor", error);
    m_compressor.reset(compressor);
    cut(sizeof(sqfs_super_t));
    return {};
  }

  void cut(std::uint64_t at) {
    if (at > 0 && at < m_size && m_cuts.size() < kMaxCuts) m_cuts.push_back(at);
  }

  /// Data blocks, from the inodes one after the other.
  Result<> cutData() {
    const Sqfs<sqfs_meta_reader_t> reader(sqfs_meta_reader_create(
        m_file.get(), m_compressor.get(), m_super.inode_table_start, m_super.directory_table_start));
    if (!reader) return fail(Code::Internal, "out of memory");
    sqfs_u64 block = m_super.inode_table_start;
    std::size_t offset = 0;
    for (sqfs_u32 i = 0; i < m_super.inode_count; ++i) {
      sqfs_inode_generic_t* raw = nullptr;
      if (const int error =
              sqfs_meta_reader_read_inode(reader.get(), &m_super, block - m_super.inode_table_start, offset, &raw);
          error != 0)
        return broken("inode", error);
      const std::unique_ptr<sqfs_inode_generic_t, SqfsFree> inode(raw);
      cutFile(*inode);
      sqfs_meta_reader_get_position(reader.get(), &block, &offset);
      // Behind a whole metadata block the position is its end, and not where the next one begins.
      if (offset < SQFS_META_BLOCK_SIZE || i + 1 == m_super.inode_count) continue;
      PIBOX_LET(block, behindMetadata(block));
      offset = 0;
    }
    return {};
  }

  void cutFile(const sqfs_inode_generic_t& inode) {
    std::uint64_t at = 0;
    if (inode.base.type == SQFS_INODE_FILE)
      at = inode.data.file.blocks_start;
    else if (inode.base.type == SQFS_INODE_EXT_FILE)
      at = inode.data.file_ext.blocks_start;
    else
      return;
    const auto count = sqfs_inode_get_file_block_count(&inode);
    if (count > 0) cut(at);
    for (std::size_t i = 0; i < count; ++i) cut(at += SQFS_ON_DISK_BLOCK_SIZE(inode.extra[i]));
  }

  Result<> cutFragments() {
    if ((m_super.flags & SQFS_FLAG_NO_FRAGMENTS) != 0 || m_super.fragment_entry_count == 0) return {};
    const Sqfs<sqfs_frag_table_t> table(sqfs_frag_table_create(0));
    if (!table) return fail(Code::Internal, "out of memory");
    if (const int error = sqfs_frag_table_read(table.get(), m_file.get(), &m_super, m_compressor.get()); error != 0)
      return broken("fragment table", error);
    for (std::size_t i = 0; i < sqfs_frag_table_get_size(table.get()); ++i) {
      sqfs_fragment_t fragment;
      if (sqfs_frag_table_lookup(table.get(), static_cast<sqfs_u32>(i), &fragment) != 0) break;
      cut(fragment.start_offset);
      cut(fragment.start_offset + SQFS_ON_DISK_BLOCK_SIZE(fragment.size));
    }
    return {};
  }

  /// Where the next metadata block begins: there are two bytes of length before each.
  Result<sqfs_u64> behindMetadata(sqfs_u64 at) const {
    unsigned char header[2];
    if (::pread(m_fd.get(), header, sizeof header, static_cast<off_t>(at)) != 2) return broken("metadata", errno);
    return at + 2 + static_cast<sqfs_u64>((header[0] | header[1] << 8) & 0x7fff);
  }

  void cutMetadata(std::uint64_t at, std::uint64_t end) {
    while (at + 2 < std::min(end, m_size)) {
      cut(at);
      const auto next = behindMetadata(at);
      if (!next) return;
      at = *next;
    }
    cut(std::min(at, end));
  }

  /// A table is a list of places; what they point at are metadata blocks in front of it.
  void cutTable(std::uint64_t at) {
    std::uint64_t first = 0;
    if (at >= m_size || ::pread(m_fd.get(), &first, sizeof first, static_cast<off_t>(at)) != sizeof first) return;
    first = le64toh(first);
    if (first >= m_super.directory_table_start && first < at) cutMetadata(first, at);
    cut(at);
  }

  [[nodiscard]] std::uint64_t endOfDirectories() const {
    auto end = m_super.bytes_used;
    for (const auto table : {m_super.fragment_table_start, m_super.export_table_start, m_super.id_table_start,
                             m_super.xattr_id_table_start})
      if (table > m_super.directory_table_start) end = std::min(end, table);
    return end;
  }

  std::vector<std::uint32_t> lengths() {
    std::ranges::sort(m_cuts);
    m_cuts.erase(std::ranges::unique(m_cuts).begin(), m_cuts.end());
    m_cuts.push_back(m_size);
    std::vector<std::uint32_t> result;
    std::uint64_t at = 0;
    for (const auto end : m_cuts) {
      while (at < end) {
        result.push_back(static_cast<std::uint32_t>(std::min<std::uint64_t>(end - at, kMaxBlock)));
        at += result.back();
      }
    }
    return result;
  }

  std::filesystem::path m_path;
  Fd m_fd;
  std::uint64_t m_size = 0;
  Sqfs<sqfs_file_t> m_file;
  Sqfs<sqfs_compressor_t> m_compressor;
  sqfs_super_t m_super{};
  std::vector<std::uint64_t> m_cuts;
};

}  // namespace

Result<std::vector<std::uint32_t>> naturalBlocks(const std::filesystem::path& squashfs) {
  return Cutter(squashfs).run();
}

}  // namespace pibox::transfer
