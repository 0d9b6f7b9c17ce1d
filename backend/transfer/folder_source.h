#pragma once
// A repository in a folder or on a USB stick.

#include "transfer/source.h"

#include <filesystem>

namespace pibox::transfer {

/// Reads below a folder and never leaves it: no link is followed (openat2(2), RESOLVE_NO_SYMLINKS | RESOLVE_BENEATH).
/// A stick that was pulled is SourceMissing.
class FolderSource final : public Source {
 public:
  explicit FolderSource(std::filesystem::path folder);

  Result<Info> read(const std::string& path, std::uint64_t offset, std::optional<std::uint64_t> length,
                    const Sink& sink, std::stop_token stop) override;
  [[nodiscard]] bool network() const override { return false; }

 private:
  [[nodiscard]] std::unexpected<Error> missing(const std::string& name) const;

  std::filesystem::path m_folder;
};

}  // namespace pibox::transfer
