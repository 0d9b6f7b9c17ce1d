#include "publish/image.h"

#include <sqfs/compressor.h>
#include <sqfs/data_reader.h>
#include <sqfs/dir_reader.h>
#include <sqfs/error.h>
#include <sqfs/inode.h>
#include <sqfs/io.h>
#include <sqfs/super.h>

namespace pibox::publish {
namespace {

struct Destroy {
  void operator()(void* object) const { sqfs_destroy(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Destroy>;

struct Free {
  void operator()(void* memory) const { sqfs_free(memory); }
};
using Inode = std::unique_ptr<sqfs_inode_generic_t, Free>;

std::unexpected<Error> damaged(const std::string& what, int error) {
  return fail(Code::PublisherRefused,
              "the image cannot be read: " + what + " (squashfs error " + std::to_string(error) + ")");
}

}  // namespace

/// In the order in which they need each other; destroyed the other way round.
struct Image::Private {
  sqfs_super_t super{};
  Owned<sqfs_file_t> file;
  Owned<sqfs_compressor_t> compressor;
  Owned<sqfs_dir_reader_t> folders;
  Owned<sqfs_data_reader_t> data;
  Inode root;

  /// Null if it is not there.
  Result<Inode> find(const std::string& path) {
    sqfs_inode_generic_t* found = nullptr;
    const int error = sqfs_dir_reader_find_by_path(folders.get(), root.get(), path.c_str(), &found);
    if (error == SQFS_ERROR_NO_ENTRY || error == SQFS_ERROR_NOT_DIR) return Inode();
    if (error != 0) return damaged(path, error);
    return Inode(found);
  }
};

Image::Image(std::unique_ptr<Private> parts) : d(std::move(parts)) {}
Image::~Image() = default;
Image::Image(Image&&) noexcept = default;

Result<Image> Image::open(const std::filesystem::path& path) {
  auto parts = std::make_unique<Private>();
  parts->file.reset(sqfs_open_file(path.c_str(), SQFS_FILE_OPEN_READ_ONLY));
  if (!parts->file) return fail(Code::FileNotFound, path.string());
  if (const int error = sqfs_super_read(&parts->super, parts->file.get()); error != 0)
    return damaged("superblock", error);
  sqfs_compressor_config_t config{};
  sqfs_compressor_config_init(&config, static_cast<SQFS_COMPRESSOR>(parts->super.compression_id),
                              parts->super.block_size, SQFS_COMP_FLAG_UNCOMPRESS);
  sqfs_compressor_t* compressor = nullptr;
  const int created = sqfs_compressor_create(&config, &compressor);
  if (created == SQFS_ERROR_UNSUPPORTED) {
    return fail(Code::PublisherRefused,
                std::string("the image is compressed with ") +
                    sqfs_compressor_name_from_id(static_cast<SQFS_COMPRESSOR>(config.id)) +
                    ", which libsquashfs does not read here: make it with zstd, xz or gzip (mksquashfs -comp)");
  }
  if (created != 0) return damaged("compression", created);
  parts->compressor.reset(compressor);
  if ((parts->super.flags & SQFS_FLAG_COMPRESSOR_OPTIONS) != 0)
    if (const int error = compressor->read_options(compressor, parts->file.get()); error != 0)
      return damaged("compression options", error);
  parts->folders.reset(sqfs_dir_reader_create(&parts->super, compressor, parts->file.get(), 0));
  parts->data.reset(sqfs_data_reader_create(parts->file.get(), parts->super.block_size, compressor, 0));
  if (!parts->folders || !parts->data) return damaged("no memory", 0);
  if (const int error = sqfs_data_reader_load_fragment_table(parts->data.get(), &parts->super); error != 0)
    return damaged("fragments", error);
  sqfs_inode_generic_t* root = nullptr;
  if (const int error = sqfs_dir_reader_get_root_inode(parts->folders.get(), &root); error != 0)
    return damaged("root folder", error);
  parts->root.reset(root);
  return Image(std::move(parts));
}

bool Image::has(const std::string& path) {
  const auto inode = d->find(path);
  return inode && *inode;
}

Result<std::optional<std::string>> Image::read(const std::string& path, std::size_t maxBytes) {
  PIBOX_LET(const auto inode, d->find(path));
  if (!inode) return std::nullopt;
  if (inode->base.type != SQFS_INODE_FILE && inode->base.type != SQFS_INODE_EXT_FILE)
    return fail(Code::FileUnsafe, path + " in the image is not a regular file");
  sqfs_u64 size = 0;
  sqfs_inode_get_file_size(inode.get(), &size);
  if (size > maxBytes) return fail(Code::FileTooLarge, path + " in the image");
  std::string content(size, '\0');
  std::size_t done = 0;
  while (done < content.size()) {
    const auto n = sqfs_data_reader_read(d->data.get(), inode.get(), done, content.data() + done,
                                         static_cast<sqfs_u32>(content.size() - done));
    if (n <= 0) return damaged(path, n);
    done += static_cast<std::size_t>(n);
  }
  return content;
}

}  // namespace pibox::publish
