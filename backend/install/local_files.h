#pragma once
// Whole files of a release that are on the card already: kernel, firmware, overlays and tools seldom change from one
// image to the next.

#include "bank/layout.h"
#include "transfer/download.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace pibox::install {

class LocalFiles {
 public:
  /// Looks into the manifests of `current`, `next` and `previous`, but that of `wanted` itself. Their images are left
  /// out: those come block by block (local_images.h).
  LocalFiles(const bank::Layout& layout, const ImageId& wanted);

  /// Where a file of this length and hash should be. Nothing is trusted: its bytes say whether it is what its manifest
  /// says.
  [[nodiscard]] std::optional<std::filesystem::path> find(const transfer::Wanted& wanted) const;

 private:
  std::map<std::string, std::filesystem::path> m_files;  ///< by SHA-256
};

}  // namespace pibox::install
