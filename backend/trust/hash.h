#pragma once
// SHA-256 through QCA, fed in blocks: constant memory whatever the size.

#include "base/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace pibox::trust {

/// The block in which files are read to be hashed; larger ones gain nothing, smaller ones cost.
inline constexpr std::size_t kHashBlock = std::size_t{256} * 1024;

/// A running SHA-256 (or SHA-512, which TUF metadata may also name).
class Hasher {
 public:
  enum class Algorithm : std::uint8_t { Sha256, Sha512 };

  explicit Hasher(Algorithm algorithm = Algorithm::Sha256);
  ~Hasher();
  Hasher(Hasher&&) noexcept;
  Hasher& operator=(Hasher&&) noexcept;

  void update(std::string_view bytes);
  /// Lower-case hex digits of everything since the start or the last finish(); begins anew.
  [[nodiscard]] std::string finish();

 private:
  struct Private;
  std::unique_ptr<Private> d;
};

/// Lower-case hex SHA-256 of a byte string.
std::string sha256(std::string_view bytes);

/// Lower-case hex SHA-256 of a regular file, read in blocks; links are not followed. Errors: FileNotFound, FileUnsafe,
/// ReadFailed.
Result<std::string> sha256OfFile(const std::filesystem::path& path);

}  // namespace pibox::trust
