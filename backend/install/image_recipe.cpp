#include "install/image_recipe.h"

#include "base/durable.h"
#include "install/local_images.h"
#include "transfer/folder_source.h"
#include "transfer/part.h"
#include "transfer/rebuilder.h"
#include "transfer/use_patch.h"
#include "transfer/way.h"
#include "trust/releases.h"

#include <sys/statvfs.h>

namespace pibox::install {
namespace {

/// Left free beside image and patch.
constexpr std::uint64_t kMargin = std::uint64_t{16} << 20;

bool hasRoom(const fs::path& folder, std::uint64_t bytes) {
  struct statvfs info{};
  return ::statvfs(folder.c_str(), &info) == 0 && std::uint64_t{info.f_bavail} * info.f_frsize > bytes + kMargin;
}

/// Whether it is the line or the place that fails, and not what was asked for: then the image would fail too.
bool isLine(Code code) {
  switch (code) {
    case Code::NetworkDown:
    case Code::HostUnreachable:
    case Code::TlsFailed:
    case Code::CaptivePortal:
    case Code::ConnectionLost:
    case Code::Stalled:
    case Code::SourceMissing:
      return true;
    default:
      return false;
  }
}

class Recipes {
 public:
  Recipes(const bank::Layout& layout, const Plan& plan, const fs::path& downloads, transfer::Source& source,
          const transfer::Control& control)
      : m_layout(layout), m_plan(plan), m_downloads(downloads), m_source(source), m_control(control) {}

  Result<ImageWay> run() {
    const auto* image = m_plan.find("squashfs");
    const auto* index = m_plan.find("squashfs.index");
    if (!image || !index) return ImageWay{{}, "no-index"};
    PIBOX_LET(m_banks, stock(m_pantry, m_layout, m_control));
    addUnfinished(m_pantry, m_layout, m_plan.id);
    // Once more when it came damaged, from another place where there is one. Also where nothing can be reused it is
    // worth its 0.1 %: with it, damage on the way costs a block, and without it the whole image.
    auto recipe = keptRecipe(*index, *image);
    if (!recipe) recipe = makeRecipe(*index, *image);
    if (!recipe && recipe.error().code == Code::JsonInvalid) {
      m_source.nextPlace();
      recipe = makeRecipe(*index, *image);
    }
    PIBOX_TRY(goOn());
    if (!recipe && isLine(recipe.error().code)) return std::unexpected(recipe.error());
    if (!recipe) return ImageWay{{}, "no-index"};
    keepBlocks(m_downloads, *recipe);
    const auto* patch = chosenPatch(*recipe, *image);
    PIBOX_TRY(goOn());
    if (patch) PIBOX_TRY(addPatch(*recipe, *patch, *image));
    // Fetched as a whole, but block by block.
    if (recipe->fetched > image->wanted.length / 10 * 9) m_reason = "little-here";
    return ImageWay{std::move(*recipe), m_reason};
  }

 private:
  [[nodiscard]] Result<transfer::Recipe> makeRecipe(const PlanFile& index, const PlanFile& image) {
    return transfer::makeRecipe(m_source, index.wanted, image.wanted.length, m_pantry, beside(image));
  }

  /// An earlier run has begun to fetch, and with its blocks it has kept the index: nothing of it is read again. Nor is
  /// it known how fast the line is: what was chosen then goes on. Errors: any; then the index is read.
  Result<transfer::Recipe> keptRecipe(const PlanFile& index, const PlanFile& image) {
    if (!std::ranges::any_of(m_plan.files, [this](const auto& file) {
          return (file.path == "squashfs" || trust::patchFrom(file.path)) && hasBegun(file.path);
        }))
      return fail(Code::FileNotFound);
    auto wanted = index.wanted;
    wanted.path = kBlocks;
    PIBOX_LET(const bool whole, transfer::isWhole(m_downloads / wanted.path, wanted, [this] { return goOn(); }));
    if (!whole) return fail(Code::HashMismatch);
    transfer::FolderSource folder(m_downloads);
    PIBOX_LET(auto recipe, transfer::makeRecipe(folder, wanted, image.wanted.length, m_pantry,
                                                {.stop = m_control.stop, .gate = nullptr, .progress = {}}));
    recipe.rate.reset();
    m_goesOn = true;
    return recipe;
  }

  [[nodiscard]] bool hasBegun(const std::string& path) const {
    std::error_code error;
    return fs::exists(m_downloads / path, error) || fs::exists(transfer::Part::pathOf(m_downloads / path), error);
  }

  [[nodiscard]] Result<> goOn() const {
    if (m_control.stop.stop_requested()) return fail(Code::Cancelled);
    return {};
  }

  /// The reins for what comes beside the image: its bytes came over the network, and are no part of it.
  transfer::Control beside(const PlanFile& image) {
    return {.stop = m_control.stop,
            .gate = m_control.gate,
            .progress =
                [this, length = image.wanted.length, before = m_network](transfer::Progress progress) {
                  m_network = progress.network += before;
                  if (progress.networkTotal) *progress.networkTotal += before;
                  // An index is too small to be told of.
                  if (progress.total > 0)
                    progress.beside = static_cast<double>(progress.done) / static_cast<double>(progress.total);
                  progress.done = 0;
                  progress.total = length;
                  progress.secondsLeft.reset();
                  if (m_control.progress) m_control.progress(progress);
                },
            .pace = m_control.pace};
  }

  /// The patch from an image that is here, if there is one, it is the sooner way, and this PiBox can make blocks.
  const PlanFile* chosenPatch(const transfer::Recipe& recipe, const PlanFile& image) {
    for (std::size_t i = 0; i < m_banks.size(); ++i) {
      const auto* patch = m_plan.find(std::string(trust::kPatchPrefix) + m_banks[i].str());
      if (!patch || patch->wanted.length > transfer::kMaxPatch) continue;
      if (patch->wanted.length >= recipe.fetched) {
        m_reason = "fewer-bytes";
        continue;
      }
      if (m_goesOn && !hasBegun(patch->path)) {
        m_reason = "sooner";
        continue;
      }
      if (!hasRoom(m_downloads, toCome(*patch) + toCome(image))) {
        m_reason = "no-room";
        continue;
      }
      const auto probed = packed(i);
      if (!probed || !probed->exact) {
        m_reason = "other-compressor";
        continue;
      }
      const auto way = transfer::chooseWay({.fetched = recipe.fetched,
                                            .patch = patch->wanted.length,
                                            .rate = recipe.rate,
                                            .bytesPerSecond = probed->bytesPerSecond});
      m_reason = way.fetchSeconds > 0 ? "sooner" : "fewer-bytes";
      if (way.patch) return patch;
    }
    return nullptr;
  }

  /// The room that a file will take, without what is set aside for it already.
  [[nodiscard]] std::uint64_t toCome(const PlanFile& file) const {
    return file.wanted.length - transfer::roomTaken(file.wanted, m_downloads / file.path);
  }

  /// How packing blocks of the image of this bank goes.
  [[nodiscard]] Result<transfer::Probe> packed(std::size_t bank) const {
    const auto& old = m_pantry.images()[bank];
    PIBOX_LET(const auto compression, transfer::compressionOf(old));
    return transfer::probe(old, m_pantry.blocks(static_cast<int>(bank)), transfer::Rebuilder::threads(compression),
                           m_control.stop);
  }

  Result<> addPatch(transfer::Recipe& recipe, const PlanFile& patch, const PlanFile& image) {
    const auto file = m_downloads / patch.path;
    const auto came = transfer::download(m_source, patch.wanted, file, beside(image));
    // What has come of it is kept when the person or the line ends it.
    PIBOX_TRY(goOn());
    if (!came && isLine(came.error().code)) return came;
    if (!came) (void)transfer::discardPart(file);
    if (!came || !transfer::usePatch(recipe, m_pantry, file)) m_reason = "bad-patch";
    return {};
  }

  const bank::Layout& m_layout;
  const Plan& m_plan;
  const fs::path& m_downloads;
  transfer::Source& m_source;
  const transfer::Control& m_control;
  transfer::Pantry m_pantry;
  std::vector<ImageId> m_banks;  ///< whose images are in the pantry, in its order
  std::uint64_t m_network = 0;   ///< bytes that came so far
  bool m_goesOn = false;         ///< what an earlier run has chosen
  std::string m_reason = "no-patch";
};

}  // namespace

Result<ImageWay> imageWay(const bank::Layout& layout, const Plan& plan, const fs::path& downloads,
                          transfer::Source& source, const transfer::Control& control) {
  return Recipes(layout, plan, downloads, source, control).run();
}

}  // namespace pibox::install
