#pragma once
// Image ids and versions: the two kinds of names that come from outside and end up in paths and comparisons.

#include "base/error.h"

#include <compare>
#include <string>
#include <string_view>

namespace pibox {

/// A checked image id: `[A-Za-z0-9][A-Za-z0-9._+-]{0,63}` without "..". The only way into a path.
class ImageId {
 public:
  /// Errors: BadImageId.
  static Result<ImageId> parse(std::string_view text);

  [[nodiscard]] const std::string& str() const { return m_text; }
  friend auto operator<=>(const ImageId&, const ImageId&) = default;

 private:
  explicit ImageId(std::string text) : m_text(std::move(text)) {}
  std::string m_text;
};

/// Whether `name` may be one component of a path inside a bank or a boot directory: the alphabet of an image id.
bool isSafeName(std::string_view name);

/// Compares versions piece by piece: runs of digits as numbers, other runs as text; a `-` or `~` suffix (a pre-release)
/// comes before the version without it; "1.4" < "1.4.1", "1.9" < "1.10", "1.5.0-rc1" < "1.5.0". Build data after `+`
/// does not count.
std::strong_ordering compareVersions(std::string_view a, std::string_view b);

}  // namespace pibox
