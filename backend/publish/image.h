#pragma once
// A look into a squashfs image, without mounting it: what it says of itself, and whether it could ever be left again.

#include "base/error.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace pibox::publish {

class Image {
 public:
  /// Errors: PublisherRefused (libsquashfs cannot read it).
  static Result<Image> open(const std::filesystem::path& path);
  ~Image();
  Image(Image&&) noexcept;

  /// A regular file; nothing if it is not there. Links are not followed. Errors: FileTooLarge, FileUnsafe (no regular
  /// file), PublisherRefused (damaged).
  Result<std::optional<std::string>> read(const std::string& path, std::size_t maxBytes);

  /// Whether anything is at `path`.
  bool has(const std::string& path);

 private:
  struct Private;
  explicit Image(std::unique_ptr<Private> parts);
  std::unique_ptr<Private> d;
};

}  // namespace pibox::publish
