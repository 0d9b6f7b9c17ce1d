#include "install/stager.h"

#include "bank/check.h"
#include "bank/store.h"
#include "bank/transition.h"
#include "base/durable.h"
#include "base/fd.h"
#include "carry/measure.h"
#include "install/archive.h"
#include "install/boot_files.h"
#include "install/flush.h"
#include "install/image_recipe.h"
#include "install/local_files.h"
#include "install/local_images.h"
#include "install/phases.h"
#include "install/read_back.h"
#include "transfer/folder_source.h"
#include "transfer/part.h"

#include <algorithm>
#include <map>

namespace pibox::install {
namespace {

constexpr const char* kUtils = "utils.tar.zst";

/// Notes and block index belong to a release but not to a bank.
bool isFetched(const std::string& path) {
  return path == "manifest" || path == "manifest.sig" || bank::isManifestPath(path);
}

bool isBootFile(const std::string& path) {
  return path.starts_with("boot/");
}

/// One staging, from the first byte to the `next` link.
class Staging {
 public:
  Staging(const bank::Layout& layout, const Plan& plan, transfer::Source& source, const StageControl& control)
      : m_layout(layout),
        m_plan(plan),
        m_source(source),
        m_control(control),
        m_phases(control),
        m_local(layout, plan.id),
        m_staging(layout.staging(plan.id)),
        m_downloads(layout.downloads() / plan.id.str()) {}

  Result<> run() {
    PIBOX_TRY(prepare());
    PIBOX_TRY(downloadAll());
    PIBOX_TRY(verify());
    PIBOX_TRY(carryUpper());
    PIBOX_TRY(write());
    PIBOX_TRY(flush());
    PIBOX_TRY(readAllBack());
    PIBOX_TRY(bootFiles());
    return finish();
  }

 private:
  /// Makes the folders. A bank of this name that nothing uses becomes the half-made one again: what is in it is checked
  /// like the rest.
  Result<> prepare() {
    PIBOX_TRY(makeFolders({m_layout.state(), m_layout.downloads(), m_downloads, m_staging.parent_path()}));
    std::error_code error;
    if (fs::is_directory(fs::symlink_status(m_layout.bank(m_plan.id), error))) {
      const auto links = bank::readLinks(m_layout);
      if (links.previous == m_plan.id) return fail(Code::BankInUse, m_plan.id.str() + " is the image to go back to");
      PIBOX_TRY(bank::mayRemove(m_layout, m_plan.id));
      if (links.next == m_plan.id) PIBOX_TRY(removeDurably(m_layout.next()));
      PIBOX_TRY(removeTreeDurably(m_staging));
      PIBOX_TRY(renameDurably(m_layout.bank(m_plan.id), m_staging));
    }
    return makeFolders({m_staging});
  }

  static Result<> makeFolders(const std::vector<fs::path>& folders) {
    for (const auto& folder : folders) PIBOX_TRY(makeFolderDurably(folder));
    return {};
  }

  /// Makes the folders between `base` and `folder`.
  static Result<> makeFoldersBelow(fs::path base, const fs::path& folder) {
    for (const auto& part : folder.lexically_relative(base))
      if (part != ".") PIBOX_TRY(makeFolderDurably(base /= part));
    return {};
  }

  /// Where a file is, or comes to: in the half-made bank when an earlier run has moved it there.
  [[nodiscard]] fs::path placeOf(const std::string& path) const {
    std::error_code error;
    const auto staged = m_staging / path;
    return fs::is_regular_file(fs::symlink_status(staged, error)) ? staged : m_downloads / path;
  }

  Result<> downloadAll() {
    std::uint64_t total = 0;
    for (const auto& file : m_plan.files)
      if (isFetched(file.path)) total += file.wanted.length;
    m_phases.begin(Phase::Download, total);
    // The manifest first: nothing big is fetched for one that is not good.
    for (const auto* path : {"manifest", "manifest.sig"}) PIBOX_TRY(downloadOne(path));
    PIBOX_TRY(readManifest());
    // What is here first, then the image: from there on it is known how much is still to come from the source.
    const auto turn = [this](const bank::ManifestFile& file) {
      if (m_local.find(planned(file.path)->wanted)) return 0;
      return file.path == "squashfs" ? 1 : 2;
    };
    for (const int now : {0, 1, 2})
      for (const auto& file : m_manifest->files)
        if (turn(file) == now) PIBOX_TRY(downloadOne(file.path));
    return {};
  }

  Result<> downloadOne(const std::string& path) {
    const auto* file = planned(path);
    if (!file) return fail(Code::UnknownTarget, m_plan.id.str() + "/" + path);
    const auto place = placeOf(path);
    if (place.parent_path() != m_staging) PIBOX_TRY(makeFoldersBelow(m_downloads, place.parent_path()));
    m_phases.nextFile();
    transfer::Control control{.stop = m_control.stop,
                              .gate = m_control.gate,
                              .progress = [this](const auto& progress) { m_phases.transferring(progress); },
                              .pace = m_control.pace,
                              .sum = &m_sums[path]};
    if (path == "squashfs" && transfer::alreadyHere(file->wanted, place) < file->wanted.length) {
      PIBOX_LET(const auto way, imageWay(m_layout, m_plan, m_downloads, m_source, control));
      const auto& recipe = way.recipe;
      const bool whole = !recipe || recipe->fetched > file->wanted.length / 10 * 9;
      m_phases.goes(whole ? "whole" : recipe->rebuilder ? "patch" : "blocks", way.reason);
      m_phases.nextFile();
      if (recipe) {
        // Read back against the hashes of its blocks, so no other sum is needed.
        for (const auto& piece : recipe->pieces) m_blocks.push_back(piece.block);
        control.sum = nullptr;
        return transfer::download(m_source, file->wanted, place, *recipe, control);
      }
    }
    if (const auto local = m_local.find(file->wanted)) {
      PIBOX_LET(const bool same,
                isBootFile(path) ? leaveWhereItIs(*file, *local) : copyFrom(*local, file->wanted, place, control));
      if (same) return {};
    }
    return transfer::download(m_source, file->wanted, place, control);
  }

  /// A boot file that a bank here has too is copied only once, to where it belongs. False: it is not what its manifest
  /// says.
  Result<bool> leaveWhereItIs(const PlanFile& file, const fs::path& local) {
    const auto whole = transfer::isWhole(local, file.wanted, [this] { return m_phases.pass(); });
    PIBOX_TRY(m_phases.pass());
    if (!whole || !*whole) return false;
    m_bootFiles[file.path] = local;
    const auto length = file.wanted.length;
    m_phases.transferring({.done = length,
                           .total = length,
                           .networkTotal = {},
                           .reused = length,
                           .rate = {},
                           .secondsLeft = {},
                           .beside = {}});
    return true;
  }

  /// Copies another file that a bank here has too. False: as above.
  Result<bool> copyFrom(const fs::path& local, const transfer::Wanted& wanted, const fs::path& place,
                        transfer::Control control) {
    control.progress = [this](transfer::Progress progress) {
      progress.reused = progress.done;
      m_phases.transferring(progress);
    };
    transfer::FolderSource folder(local.parent_path());
    auto same = wanted;
    same.path = local.filename();
    if (transfer::download(folder, same, place, control)) return true;
    PIBOX_TRY(m_phases.pass());
    // Nothing of it may be taken for a beginning.
    PIBOX_TRY(transfer::discardPart(place));
    return false;
  }

  [[nodiscard]] const PlanFile* planned(const std::string& path) const { return m_plan.find(path); }

  /// Its signature, that it is for this PiBox, and that the repository answers for the very same files.
  Result<> readManifest() {
    PIBOX_LET(const auto keys, bank::readBootKeys(m_layout.bootKeys()));
    PIBOX_LET(const auto text, readFile(placeOf("manifest"), bank::kMaxManifestBytes));
    PIBOX_LET(const auto signatures, readFile(placeOf("manifest.sig"), bank::kMaxSignatureBytes));
    if (!keys.empty()) PIBOX_TRY(bank::verifyManifest(text, signatures, keys));
    PIBOX_LET(m_manifest, bank::parseManifest(text));
    if (m_manifest->imageId != m_plan.id)
      return fail(Code::ManifestInvalid, "it is the manifest of " + m_manifest->imageId.str());
    if (m_manifest->board != m_plan.board)
      return fail(Code::WrongBoard, "for " + m_manifest->board + ", this is " + m_plan.board);
    for (const auto& file : m_manifest->files) {
      const auto* wanted = planned(file.path);
      if (!wanted) return fail(Code::UnknownTarget, m_plan.id.str() + "/" + file.path);
      if (wanted->wanted.length != file.size || wanted->wanted.sha256 != file.sha256)
        return fail(Code::ManifestInvalid, "manifest and repository differ about " + file.path);
    }
    return {};
  }

  Result<> verify() {
    m_phases.begin(Phase::Verify, 0);
    PIBOX_TRY(m_phases.pass());
    return bank::checkSquashfs(placeOf("squashfs"));
  }

  /// The upper stays empty, with the mark that it is to be made at the first start: nothing changed until then is lost.
  Result<> carryUpper() {
    m_phases.begin(Phase::Carry, 0);
    PIBOX_TRY(m_phases.pass());
    const auto to = m_staging / "upper";
    PIBOX_TRY(removeTreeDurably(to));
    PIBOX_TRY(makeFolderDurably(to));
    if (!m_plan.current) return {};
    // What cannot be carried over is refused now, not at the first start.
    PIBOX_TRY(carry::measure(m_layout.upper(*m_plan.current), m_control.stop));
    return writeFileDurably(m_staging / m_layout.carryPending(m_plan.id).filename(), "");
  }

  /// Everything to its place in the half-made bank.
  Result<> write() {
    m_phases.begin(Phase::Write, 0);
    PIBOX_TRY(removeTreeDurably(m_staging / "work"));
    PIBOX_TRY(makeFolders({m_staging / "work", m_staging / "presentation", m_staging / "backups"}));
    for (const auto& file : m_plan.files) {
      if (const auto place = placeOf(file.path);
          !isBootFile(file.path) && place.parent_path() == m_downloads && fs::exists(place))
        PIBOX_TRY(renameDurably(place, m_staging / file.path));
    }
    PIBOX_TRY(m_phases.pass());
    if (m_manifest->find(kUtils))
      PIBOX_TRY(unpackArchive(m_staging / kUtils, m_staging / "utils", {}, m_control.stop));
    else
      PIBOX_TRY(makeFolders({m_staging / "utils"}));
    if (m_manifest->hasBootFiles()) return removeDurably(m_staging / "boot_dir");
    return writeFileDurably(m_staging / "boot_dir", m_plan.bootDir + "\n");
  }

  Result<> flush() {
    m_phases.begin(Phase::Flush, 0);
    return flushFilesystem(m_staging, [this] { return m_phases.pass(); });
  }

  Result<> readAllBack() {
    std::uint64_t total = 0;
    for (const auto& file : m_manifest->files) total += isBootFile(file.path) ? 0 : file.size;
    m_phases.begin(Phase::ReadBack, total);
    for (const auto* name : {"manifest", "manifest.sig"}) {
      const auto* file = planned(name);
      PIBOX_TRY(readBack(m_staging / name, file->wanted.length, file->wanted.sha256, {},
                         [this](auto) { return m_phases.pass(); }));
    }
    for (const auto& file : m_manifest->files)
      if (!isBootFile(file.path)) PIBOX_TRY(readOneBack(file));
    return {};
  }

  Result<> readOneBack(const bank::ManifestFile& file) {
    const auto done = [this](auto n) { return block(n); };
    if (file.path == "squashfs" && !m_blocks.empty()) {
      PIBOX_LET(const bool ofThem, readBlocksBack(m_staging / file.path, file.size, file.sha256, m_blocks, done));
      if (!ofThem) m_blocks.clear();
      return {};
    }
    return readBack(m_staging / file.path, file.size, file.sha256, m_sums[file.path], done);
  }

  Result<> block(std::uint64_t bytes) {
    m_phases.advance(bytes);
    return m_phases.pass();
  }

  Result<> bootFiles() {
    if (!m_manifest->hasBootFiles()) return {};
    std::uint64_t total = 0;
    for (const auto& file : m_manifest->files) total += isBootFile(file.path) ? file.size : 0;
    m_phases.begin(Phase::BootFiles, total);
    PIBOX_TRY(checkBootFolderFree());
    const auto from = [this](const std::string& path) {
      const auto here = m_bootFiles.find(path);
      return here == m_bootFiles.end() ? m_downloads / path : here->second;
    };
    return writeBootFiles(m_layout, *m_manifest, from, [this](auto n) { return block(n); });
  }

  /// No bank that is there may run with the folder that is about to be written.
  Result<> checkBootFolderFree() const {
    PIBOX_LET(const auto banks, bank::listBanks(m_layout));
    for (const auto& info : banks)
      if (info.id != m_plan.id && bank::bootDirOf(m_layout, info.id) == m_plan.id.str())
        return fail(Code::BankInUse, info.id.str() + " runs with the boot files of " + m_plan.id.str());
    if (m_plan.bootDir == m_plan.id.str())
      return fail(Code::BankInUse, "this system runs with the boot files of " + m_plan.id.str());
    return {};
  }

  Result<> finish() {
    m_phases.begin(Phase::Finish, 0);
    PIBOX_TRY(m_phases.pass());
    PIBOX_TRY(bank::completeStaging(m_layout, m_plan.id));
    if (!m_blocks.empty()) keepIndex(m_layout, m_plan.id, m_blocks);
    PIBOX_TRY(removeTreeDurably(m_downloads));
    m_phases.complete();
    return {};
  }

  const bank::Layout& m_layout;
  const Plan& m_plan;
  transfer::Source& m_source;
  const StageControl& m_control;
  Phases m_phases;
  const LocalFiles m_local;
  fs::path m_staging, m_downloads;
  std::optional<bank::Manifest> m_manifest;
  std::map<std::string, fs::path> m_bootFiles;                             ///< those that banks here have, by path
  std::vector<transfer::Block> m_blocks;                                   ///< of the image, where it came by them
  std::map<std::string, std::optional<transfer::QuickSum::Value>> m_sums;  ///< of what came in this run, by path
};

}  // namespace

const PlanFile* Plan::find(const std::string& path) const {
  const auto found = std::ranges::find(files, path, &PlanFile::path);
  return found == files.end() ? nullptr : &*found;
}

Result<> stage(const bank::Layout& layout, const Plan& plan, transfer::Source& source, const StageControl& control) {
  struct Priority {
    ~Priority() { transfer::Pace::restore(); }
  } const usualAfterwards;
  return Staging(layout, plan, source, control).run();
}

}  // namespace pibox::install
