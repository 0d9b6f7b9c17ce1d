#include "bank/check.h"

#include "base/blocks.h"
#include "base/durable.h"
#include "base/fd.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace pibox::bank {
namespace {

Result<> checkFolder(const fs::path& path) {
  struct stat info{};
  if (::lstat(path.c_str(), &info) != 0 || !S_ISDIR(info.st_mode))
    return fail(Code::BankBroken, path.string() + " is missing");
  return {};
}

Result<> checkSize(const fs::path& path, std::uint64_t size) {
  struct stat info{};
  if (::lstat(path.c_str(), &info) != 0) {
    if (errno == ENOENT || errno == ENOTDIR) return fail(Code::BankBroken, path.string() + " is missing");
    return failErrno(Code::ReadFailed, "stat " + path.string(), errno);
  }
  if (!S_ISREG(info.st_mode)) return fail(Code::BankBroken, path.string() + " is not a regular file");
  if (static_cast<std::uint64_t>(info.st_size) != size)
    return fail(Code::BankBroken,
                path.string() + " has " + std::to_string(info.st_size) + " bytes instead of " + std::to_string(size));
  return {};
}

/// Little-endian, as squashfs 4.0 is.
template <class T>
T littleEndian(const std::array<unsigned char, 96>& bytes, std::size_t offset) {
  T value = 0;
  for (std::size_t i = sizeof(T); i-- > 0;) value = static_cast<T>((value << 8) | bytes[offset + i]);
  return value;
}

/// What is in memory says nothing about the card.
void dropCacheOf(const fs::path& path) {
  if (const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)); fd) dropCache(fd.get());
}

}  // namespace

fs::path fileOf(const Layout& layout, const Manifest& manifest, const ManifestFile& file) {
  constexpr std::string_view kBoot = "boot/";
  if (file.path.starts_with(kBoot)) return layout.bootFiles(manifest.imageId) / file.path.substr(kBoot.size());
  return layout.bank(manifest.imageId) / file.path;
}

Result<Manifest> readManifest(const fs::path& folder, const std::vector<PublicKey>& keys) {
  auto text = readFile(folder / "manifest", kMaxManifestBytes);
  if (!text) return std::unexpected(text.error());
  if (!keys.empty()) {
    const auto signatures = readFile(folder / "manifest.sig", kMaxSignatureBytes);
    if (!signatures && signatures.error().code != Code::FileNotFound) return std::unexpected(signatures.error());
    PIBOX_TRY(verifyManifest(*text, signatures.value_or(""), keys));
  }
  return parseManifest(*text);
}

Result<> checkSquashfs(const fs::path& path) {
  const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  if (!fd) return failErrno(Code::BankBroken, "open " + path.string(), errno);
  struct stat info{};
  if (::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode))
    return fail(Code::BankBroken, path.string() + " is not a regular file");
  std::array<unsigned char, 96> block{};
  if (::pread(fd.get(), block.data(), block.size(), 0) != static_cast<ssize_t>(block.size()))
    return fail(Code::BankBroken, path.string() + " is too short for a squashfs");
  // struct squashfs_super_block: magic 0, block_size 12, block_log 22, s_major 28, bytes_used 40.
  const auto blockSize = littleEndian<std::uint32_t>(block, 12);
  const auto blockLog = littleEndian<std::uint16_t>(block, 22);
  if (littleEndian<std::uint32_t>(block, 0) != 0x73717368 || littleEndian<std::uint16_t>(block, 28) != 4)
    return fail(Code::BankBroken, path.string() + " is not a squashfs 4");
  if (blockLog < 12 || blockLog > 20 || blockSize != (std::uint32_t{1} << blockLog))
    return fail(Code::BankBroken, path.string() + " has a damaged superblock");
  const auto used = littleEndian<std::uint64_t>(block, 40);
  if (used < block.size() || used > static_cast<std::uint64_t>(info.st_size))
    return fail(Code::BankBroken, path.string() + " is cut short");
  return {};
}

Result<Manifest> checkBank(const Layout& layout, const ImageId& id, const std::vector<PublicKey>& keys,
                           bool bootFilesToo) {
  struct stat info{};
  if (::lstat(layout.bank(id).c_str(), &info) != 0 || !S_ISDIR(info.st_mode)) return fail(Code::BankMissing, id.str());
  auto manifest = readManifest(layout.bank(id), keys);
  if (!manifest && manifest.error().code == Code::FileNotFound)
    return fail(Code::BankBroken, manifest.error().detail + " is missing");
  if (!manifest) return manifest;
  if (manifest->imageId != id)
    return fail(Code::BankBroken, id.str() + " has the manifest of " + manifest->imageId.str());
  for (const auto& file : manifest->files) {
    if (file.path.starts_with("boot/") && !bootFilesToo) continue;
    PIBOX_TRY(checkSize(fileOf(layout, *manifest, file), file.size));
  }
  PIBOX_TRY(checkSquashfs(layout.squashfs(id)));
  PIBOX_TRY(checkFolder(layout.upper(id)));
  PIBOX_TRY(checkFolder(layout.work(id)));
  return manifest;
}

Result<Manifest> checkBankFully(const Layout& layout, const ImageId& id, const std::vector<PublicKey>& keys,
                                const CheckProgress& progress, const std::stop_token& stop) {
  auto manifest = checkBank(layout, id, keys, true);
  if (!manifest) return manifest;
  const auto total = manifest->totalSize();
  std::uint64_t done = 0;
  for (const auto& file : manifest->files) {
    const auto path = fileOf(layout, *manifest, file);
    const auto advance = [&](std::uint64_t bytes) {
      done += bytes;
      if (progress) progress(done, total);
    };
    dropCacheOf(path);
    PIBOX_LET(const auto hash, hashFile(path, advance, stop));
    if (hash != file.sha256) return fail(Code::HashMismatch, path.string());
  }
  return manifest;
}

}  // namespace pibox::bank
