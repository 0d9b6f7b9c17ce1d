#pragma once
// Whether an image is the release that it is said to be, and whether it could ever be left again.

#include "bank/manifest.h"
#include "publish/folder.h"

#include <string>
#include <vector>

namespace pibox::publish {

struct ImageFacts {
  ImageId id;
  std::string version;
  std::string board;
};

/// Looks into the image: `/etc/pibox/release.json` must say what the release is called, and the keys in
/// `/etc/pibox/trust` must be ours: an image with others would refuse every later release. Returns what a person should
/// know (what is missing). Errors: PublisherRefused.
Result<std::vector<std::string>> checkImage(const fs::path& squashfs, const ImageFacts& facts, const Folder& folder);

}  // namespace pibox::publish
