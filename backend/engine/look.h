#pragma once
// Looking for releases: the signed metadata, brought up to date from one source and judged against this PiBox.

#include "engine/catalog.h"
#include "engine/world.h"
#include "install/preflight.h"
#include "install/stager.h"
#include "trust/releases.h"

#include <stop_token>

namespace pibox::engine {

struct LookRequest {
  api::Installed installed;
  std::optional<ImageId> current;  ///< whose changes are carried over
  api::Settings settings;
  std::string source;  ///< folder; empty: the repository of the settings
  bool ignoreExpiry = false;
  std::function<bool(const std::string& id)> isSkipped;

  [[nodiscard]] install::Present present() const { return {installed.board, installed.version, current}; }
};

struct Found {
  Catalog catalog;
  std::vector<trust::Release> releases;
  bool consistentSnapshot = true;
};

/// Runs the TUF workflow and lists the channel's releases, with notes for the newest few. Errors: those of
/// trust::Client and of the source; a channel that the repository does not have is UnknownTarget.
Result<Found> lookForReleases(const World& world, const LookRequest& request, transfer::Source& source,
                              const std::stop_token& stop);

/// A text of this PiBox's own, made once; when it cannot be kept, the empty text serves.
std::string deviceSeed(const bank::Layout& layout);

/// Files of a release as the stager wants them. Errors: MetadataInvalid.
Result<std::vector<install::PlanFile>> planFiles(const trust::Release& release, bool consistentSnapshot);

}  // namespace pibox::engine
