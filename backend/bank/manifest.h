#pragma once
// The signed list of a bank's files (docs/contracts.md, "Manifest").

#include "base/error.h"
#include "base/id.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pibox::bank {

constexpr std::size_t kMaxManifestBytes = std::size_t{1} << 20;
constexpr std::size_t kMaxManifestFiles = 4096;

/// One file of a bank.
struct ManifestFile {
  std::string path;        ///< `squashfs`, `utils.tar.zst`, `policy.json` or `boot/…`
  std::uint64_t size = 0;  ///< bytes
  std::string sha256;      ///< 64 lower-case hex digits

  friend bool operator==(const ManifestFile&, const ManifestFile&) = default;
};

struct Manifest {
  ImageId imageId;
  std::string version;
  std::string board;
  std::int64_t created = 0;            ///< seconds since 1970
  unsigned tries = 2;                  ///< starts a trial gets, 1..5
  unsigned trialSeconds = 300;         ///< time limit of one trial, 30..3600
  std::string dataMigration = "none";  ///< what its applications do to /userdata at their first start
  std::vector<ManifestFile> files;     ///< always has `squashfs`; each path once

  /// The file with this path, or nullptr.
  [[nodiscard]] const ManifestFile* find(std::string_view path) const;
  [[nodiscard]] bool hasBootFiles() const;
  /// Bytes of all files.
  [[nodiscard]] std::uint64_t totalSize() const;

  friend bool operator==(const Manifest&, const Manifest&) = default;
};

/// Whether a manifest may list `path`.
bool isManifestPath(std::string_view path);

/// Errors: ManifestInvalid with what is wrong.
Result<Manifest> parseManifest(std::string_view text);

/// The text to be signed. parseManifest(formatManifest(m)) == m.
std::string formatManifest(const Manifest& manifest);

}  // namespace pibox::bank
