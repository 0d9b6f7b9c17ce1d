// prepareRelease(): what is refused before anything is copied or signed.
#include "bank/store.h"
#include "base/durable.h"
#include "publish/image_check.h"
#include "publish/release.h"
#include "publish/squashfs.h"
#include "trust/releases.h"

#include <algorithm>
#include <array>
#include <memory>
#include <vector>
#include <zstd.h>

namespace pibox::publish {
namespace {

constexpr std::size_t kMaxNotes = std::size_t{64} << 10;
constexpr std::uint64_t kMaxUtils = std::uint64_t{256} << 20;
constexpr std::array<std::string_view, 4> kSeverities{"normal", "recommended", "security", "critical"};

std::unexpected<Error> refuse(std::string why) {
  return fail(Code::PublisherRefused, std::move(why));
}

bool isVersion(std::string_view text) {
  return isSafeName(text) && text.size() <= 40 &&
         std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// One line of text for people.
bool isLine(std::string_view text) {
  return text.size() <= 200 && std::ranges::none_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
}

Result<> checkWords(const ReleaseInput& input, const Config& config) {
  if (!std::ranges::contains(config.channels, input.channel))
    return refuse("there is no channel '" + input.channel + "'");
  if (!std::ranges::contains(config.boards, input.board)) {
    std::string known;
    for (const auto& board : config.boards) known += (known.empty() ? "" : ", ") + board;
    return refuse("the board '" + input.board + "' is unknown; known: " + (known.empty() ? "none" : known));
  }
  if (!isVersion(input.version)) return refuse("'" + input.version + "' is not a version");
  if (!input.minVersion.empty() && !isVersion(input.minVersion))
    return refuse("'" + input.minVersion + "' is not a version");
  if (!input.minVersion.empty() && compareVersions(input.minVersion, input.version) >= 0)
    return refuse("the minimum version to come from is not below the release's own");
  if (!std::ranges::contains(kSeverities, input.severity))
    return refuse("the severity is normal, recommended, security or critical");
  if (!isLine(input.title) || !isLine(input.summary))
    return refuse("title and summary are one line of at most 200 bytes each");
  if (!isSafeName(input.dataMigration)) return refuse("'" + input.dataMigration + "' is no name for a data migration");
  if (input.rollout < 0 || input.rollout > 100) return refuse("a roll-out is 0 to 100 percent");
  return {};
}

/// Versions go up: a device would never go to this one otherwise.
Result<> checkVersion(PreparedRelease& release, const Repository& repository) {
  const auto& input = release.input;
  for (const auto& [channel, listing] : repository.channels) {
    for (const auto& [path, file] : listing.targets) {
      if (!file.custom.is_object() || !file.custom.contains("pibox")) continue;
      const auto& policy = file.custom["pibox"];
      if (policy.value("image_id", "") == release.id.str())
        return refuse("there is a release '" + release.id.str() + "' already: pibox-release publish brings it out");
      const auto boards = policy.value("boards", std::vector<std::string>());
      if (channel != input.channel || !std::ranges::contains(boards, input.board)) continue;
      const auto version = policy.value("version", "");
      if (compareVersions(version, input.version) >= 0)
        return refuse("the channel '" + channel + "' has " + version + " for " + input.board +
                      " already, which is not older than " + input.version);
      if (release.newestBefore.empty() || compareVersions(version, release.newestBefore) > 0)
        release.newestBefore = version;
    }
  }
  return {};
}

Result<> addFile(PreparedRelease& release, const std::string& path, const fs::path& from) {
  std::error_code error;
  if (fs::symlink_status(from, error).type() != fs::file_type::regular)
    return refuse(from.string() + " is not a regular file");
  release.totalSize += fs::file_size(from, error);
  release.files.emplace_back(path, from);
  return {};
}

Result<> addBootFiles(PreparedRelease& release) {
  const auto& folder = release.input.bootFiles;
  std::error_code error;
  if (!fs::is_directory(folder, error)) return refuse(folder.string() + " is not a folder");
  std::vector<fs::path> paths;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->is_directory() && !entry->is_symlink()) continue;
    paths.push_back(entry->path());
  }
  if (error) return fail(Code::ReadFailed, folder.string() + ": " + error.message());
  std::ranges::sort(paths);
  bool namesDirectory = false;
  for (const auto& path : paths) {
    const auto relative = path.lexically_relative(folder);
    const auto inRelease = "boot/" + relative.generic_string();
    const auto depth = std::ranges::distance(relative);
    if (!bank::isManifestPath(inRelease) || depth > 2 || (depth == 2 && *relative.begin() != "overlays"))
      return refuse("a boot file cannot be called '" + relative.generic_string() +
                    "': files and overlays/ only, names of A-Z a-z 0-9 . _ + -");
    PIBOX_TRY(addFile(release, inRelease, path));
    if (relative != "cmdline.txt") continue;
    PIBOX_LET(const auto line, readFile(path, 4096));
    namesDirectory = bank::bootDirFromCommandLine(line) == release.id.str();
  }
  if (paths.empty()) return refuse(folder.string() + " is empty");
  if (!namesDirectory) return refuse("cmdline.txt of the boot files must say pibox.boot=" + release.id.str());
  return {};
}

Result<> addNotes(PreparedRelease& release) {
  PIBOX_LET(const auto text, readFile(release.input.notes, kMaxNotes));
  const auto isControl = [](unsigned char c) { return (c < 0x20 && c != '\n' && c != '\t') || c == 0x7F; };
  if (std::ranges::any_of(text, isControl)) return refuse(release.input.notes.string() + " is not plain text");
  return addFile(release, "notes.txt", release.input.notes);
}

/// Bytes of zstd frames without their compression. A device unpacks no more than `most`.
Result<std::uint64_t> unpackedSize(std::string_view content, std::uint64_t most) {
  const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> stream(ZSTD_createDCtx(), ZSTD_freeDCtx);
  std::vector<char> buffer(ZSTD_DStreamOutSize());
  ZSTD_inBuffer in{content.data(), content.size(), 0};
  std::uint64_t total = 0;
  for (std::size_t left = 1; left > 0 || in.pos < in.size;) {
    ZSTD_outBuffer out{buffer.data(), buffer.size(), 0};
    const auto before = in.pos;
    left = ZSTD_decompressStream(stream.get(), &out, &in);
    if (ZSTD_isError(left) != 0 || (in.pos == before && out.pos == 0)) return refuse("the tools are no whole .tar.zst");
    total += out.pos;
    if (total > most) return refuse("the tools have more than " + std::to_string(most >> 20U) + " MiB unpacked");
  }
  return total;
}

Result<> addUtils(PreparedRelease& release) {
  constexpr std::string_view kZstd("\x28\xB5\x2F\xFD", 4);
  PIBOX_LET(const auto content, readFile(release.input.utils, kMaxUtils));
  if (!content.starts_with(kZstd)) return refuse(release.input.utils.string() + " is not a .tar.zst");
  PIBOX_LET(release.unpackedSize, unpackedSize(content, trust::kMaxUnpacked));
  return addFile(release, "utils.tar.zst", release.input.utils);
}

void remark(PreparedRelease& release, const SquashfsInfo& squashfs) {
  if (release.input.bootFiles.empty())
    release.remarks.emplace_back(
        "It brings no boot files: it runs with the kernel that the PiBox has, whose modules must be in the image.");
  if (release.input.notes.empty())
    release.remarks.emplace_back("It has no notes: people are asked to install something they are told nothing about.");
  if (squashfs.compression == "lzma" || squashfs.compression == "lzo")
    release.remarks.emplace_back("It is compressed with " + squashfs.compression +
                                 ": check that the kernel of the PiBox can read that.");
}

}  // namespace

Result<PreparedRelease> prepareRelease(const Folder& folder, const ReleaseInput& input) {
  PIBOX_LET(const auto config, readConfig(folder));
  PIBOX_LET(const auto repository, loadRepository(folder));
  PIBOX_LET(const auto id, ImageId::parse(input.id));
  PIBOX_TRY(checkWords(input, config));
  PreparedRelease release{.input = input, .id = id, .files = {}, .totalSize = 0, .newestBefore = {}, .remarks = {}};
  PIBOX_TRY(checkVersion(release, repository));
  PIBOX_LET(const auto squashfs, readSquashfs(input.squashfs));
  PIBOX_TRY(addFile(release, "squashfs", input.squashfs));
  PIBOX_LET(release.remarks,
            checkImage(input.squashfs, {.id = id, .version = input.version, .board = input.board}, folder));
  if (!input.utils.empty()) PIBOX_TRY(addUtils(release));
  if (!input.bootFiles.empty()) PIBOX_TRY(addBootFiles(release));
  if (!input.notes.empty()) PIBOX_TRY(addNotes(release));
  remark(release, squashfs);
  return release;
}

}  // namespace pibox::publish
