#pragma once
// A squashfs file mounted read-only for as long as the object lives.

#include "base/error.h"

#include <filesystem>
#include <utility>

namespace pibox::carry {

namespace fs = std::filesystem;

/// Gives the calling thread mounts of its own: what it mounts goes with it, and nobody else sees it. Errors:
/// CarryFailed.
Result<> enterPrivateMounts();

class ImageMount {
 public:
  /// Mounts `image` at the folder `at`, which is made. The loop device goes with the mount, even if the program is
  /// killed and its mount namespace with it. Needs root and loop devices. Errors: ReadFailed, WriteFailed (the folder).
  static Result<ImageMount> mount(const fs::path& image, const fs::path& at);

  ImageMount(ImageMount&& other) noexcept : m_at(std::exchange(other.m_at, {})) {}
  ImageMount& operator=(ImageMount&&) = delete;
  ImageMount(const ImageMount&) = delete;
  ImageMount& operator=(const ImageMount&) = delete;
  ~ImageMount();

  [[nodiscard]] const fs::path& at() const { return m_at; }

 private:
  explicit ImageMount(fs::path at) : m_at(std::move(at)) {}
  fs::path m_at;
};

}  // namespace pibox::carry
