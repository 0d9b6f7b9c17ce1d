#include "install/boot_files.h"

#include "base/blocks.h"
#include "base/durable.h"
#include "base/fault.h"
#include "base/fd.h"
#include "install/flush.h"

#include <cerrno>
#include <fcntl.h>
#include <span>
#include <sys/statvfs.h>
#include <vector>

namespace pibox::install {
namespace {

constexpr std::string_view kBoot = "boot/";
constexpr std::size_t kBlock = std::size_t{256} << 10;

bool isBootFile(const bank::ManifestFile& file) {
  return file.path.starts_with(kBoot);
}

/// On a full boot partition people need to be told which one it is.
Result<> named(Result<> result) {
  if (!result && result.error().code == Code::DiskFull) result.error().code = Code::BootPartitionFull;
  return result;
}

Result<> ignoreProgress(std::uint64_t) {
  return {};
}

Result<> checkRoom(const fs::path& boot, std::uint64_t needed) {
  struct statvfs info{};
  if (::statvfs(boot.c_str(), &info) != 0) return failErrno(Code::ReadFailed, "statvfs " + boot.string(), errno);
  const auto free = static_cast<std::uint64_t>(info.f_bavail) * info.f_frsize;
  if (free >= needed) return {};
  return fail(Code::BootPartitionFull, "needs " + std::to_string(needed) + " bytes, free " + std::to_string(free));
}

Result<> copyFile(const fs::path& from, const fs::path& to, const BlockDone& done) {
  PIBOX_TRY(removeDurably(to));
  PIBOX_TRY(fault::step("create", to));
  const Fd out(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
  if (!out) return failErrno(Code::WriteFailed, "create " + to.string(), errno);
  const auto take = [&](std::span<const std::byte> block) -> Result<> {
    PIBOX_TRY(writeAll(out.get(), block, to));
    return done(block.size());
  };
  return readInBlocks(from, kBlock, take);
}

}  // namespace

Result<> writeBootFiles(const bank::Layout& layout, const bank::Manifest& manifest, const BootSource& from,
                        const BlockDone& done) {
  const auto target = layout.bootFiles(manifest.imageId);
  std::vector<const bank::ManifestFile*> missing;
  std::uint64_t needed = 0;
  for (const auto& file : manifest.files) {
    if (!isBootFile(file)) continue;
    const auto path = target / file.path.substr(kBoot.size());
    if (readBack(path, file.size, file.sha256, {}, ignoreProgress)) {
      PIBOX_TRY(done(file.size));
      continue;
    }
    missing.push_back(&file);
    // A cut copy is removed before; and a file takes whole clusters, at most 32 KiB each.
    std::error_code error;
    const auto there = fs::file_size(path, error);
    needed += file.size + 32768 - std::min<std::uint64_t>(file.size, error ? 0 : there);
  }
  if (!missing.empty()) PIBOX_TRY(checkRoom(layout.boot, needed));
  for (const auto* file : missing) {
    const auto path = target / file->path.substr(kBoot.size());
    fs::path folder = layout.boot;
    for (const auto& part : path.parent_path().lexically_relative(layout.boot))
      PIBOX_TRY(named(makeFolderDurably(folder /= part)));
    PIBOX_TRY(named(copyFile(from(file->path), path, done)));
  }
  // Once for all of them, also those that an earlier run has written: a card takes 20 ms each time, and there may be
  // 300.
  PIBOX_TRY(named(flushFilesystem(layout.boot, [&done] { return done(0); })));
  for (const auto* file : missing)
    PIBOX_TRY(readBack(target / file->path.substr(kBoot.size()), file->size, file->sha256, {}, ignoreProgress));
  return {};
}

}  // namespace pibox::install
