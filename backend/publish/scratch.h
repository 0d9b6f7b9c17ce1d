#pragma once
// A temporary folder that is gone with its object.

#include "base/error.h"

#include <cstdlib>
#include <filesystem>
#include <string>

namespace pibox::publish {

class ScratchFolder {
 public:
  ScratchFolder() {
    auto pattern = (std::filesystem::temp_directory_path() / "pibox-release.XXXXXX").string();
    if (::mkdtemp(pattern.data())) m_path = pattern;
  }
  ~ScratchFolder() {
    std::error_code error;
    if (!m_path.empty()) std::filesystem::remove_all(m_path, error);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  /// Errors: WriteFailed.
  [[nodiscard]] Result<std::filesystem::path> path() const {
    if (m_path.empty()) return fail(Code::WriteFailed, "no folder for temporary files");
    return m_path;
  }

 private:
  std::filesystem::path m_path;
};

}  // namespace pibox::publish
