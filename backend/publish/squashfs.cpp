#include "publish/squashfs.h"

#include "base/fd.h"

#include <array>
#include <bit>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace pibox::publish {
namespace {

constexpr std::size_t kSuperblock = 96;
constexpr std::uint32_t kMagic = 0x73717368;  // "hsqs"
constexpr std::array<const char*, 7> kCompressions{"none", "gzip", "lzma", "lzo", "xz", "lz4", "zstd"};

using Superblock = std::array<unsigned char, kSuperblock>;

/// A little-endian number of `bytes` bytes.
std::uint64_t number(const Superblock& block, std::size_t at, std::size_t bytes) {
  std::uint64_t value = 0;
  for (std::size_t i = bytes; i-- > 0;) value = value << 8 | block.at(at + i);
  return value;
}

std::unexpected<Error> refuse(const std::filesystem::path& path, const std::string& why) {
  return fail(Code::PublisherRefused, path.string() + " is not a squashfs image: " + why);
}

}  // namespace

Result<SquashfsInfo> readSquashfs(const std::filesystem::path& path) {
  const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!fd) return failErrno(errno == ENOENT ? Code::FileNotFound : Code::ReadFailed, "open " + path.string(), errno);
  struct stat info{};
  if (::fstat(fd.get(), &info) != 0) return failErrno(Code::ReadFailed, "stat " + path.string(), errno);
  if (!S_ISREG(info.st_mode)) return fail(Code::FileUnsafe, path.string() + " is not a regular file");
  Superblock block{};
  const auto n = ::pread(fd.get(), block.data(), block.size(), 0);
  if (n < 0) return failErrno(Code::ReadFailed, "read " + path.string(), errno);
  if (static_cast<std::size_t>(n) != block.size() || number(block, 0, 4) != kMagic)
    return refuse(path, "it does not begin like one");
  if (number(block, 28, 2) != 4 || number(block, 30, 2) != 0) return refuse(path, "its version is not 4.0");
  SquashfsInfo result;
  result.inodes = static_cast<std::uint32_t>(number(block, 4, 4));
  result.made = static_cast<std::int64_t>(number(block, 8, 4));
  result.blockSize = static_cast<std::uint32_t>(number(block, 12, 4));
  const auto compression = number(block, 20, 2);
  const auto blockLog = number(block, 22, 2);
  result.bytesUsed = number(block, 40, 8);
  if (!std::has_single_bit(result.blockSize) || blockLog > 20 || blockLog < 12 || result.blockSize != 1U << blockLog)
    return refuse(path, "its block size makes no sense");
  if (compression == 0 || compression >= kCompressions.size()) return refuse(path, "its compression is unknown");
  if (result.inodes == 0 || result.bytesUsed < kSuperblock) return refuse(path, "it is empty");
  if (result.bytesUsed > static_cast<std::uint64_t>(info.st_size))
    return refuse(path, "it has " + std::to_string(info.st_size) + " bytes and says that it has " +
                            std::to_string(result.bytesUsed));
  result.compression = kCompressions.at(compression);
  return result;
}

}  // namespace pibox::publish
