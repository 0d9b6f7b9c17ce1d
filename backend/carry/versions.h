#pragma once
// The versions of single entries that one upgrade brings together: what the old image shipped, what the person had in
// it, what the new image ships. Before the upgrade they are in the images and the old upper; after it, those that lost
// are beside the new upper (merge.h).

#include "bank/layout.h"
#include "base/error.h"
#include "carry/image_mount.h"
#include "carry/view.h"

#include <optional>
#include <string_view>

namespace pibox::carry {

class Versions {
 public:
  /// Mounts the images below `layout.run`, as long as the object lives. `aside`: what was put aside counts first; then
  /// `from` may be gone from the card. Needs root, /proc and loop devices. Errors: ReadFailed, WriteFailed.
  static Result<Versions> open(const bank::Layout& layout, const ImageId& from, const ImageId& id, bool aside);

  /// Absent where that version has nothing. Errors: ReadFailed, CarryUnsupported.
  [[nodiscard]] Result<Seen> base(std::string_view path) const { return lookAt(m_base.get(), -1, path); }
  [[nodiscard]] Result<Seen> mine(std::string_view path) const;
  [[nodiscard]] Result<Seen> theirs(std::string_view path) const;

  /// Whether the old image is there: without it, `mine` of what was not put aside is not known.
  [[nodiscard]] bool hasOld() const { return m_base.get() >= 0; }

 private:
  std::optional<ImageMount> m_oldImage;
  std::optional<ImageMount> m_newImage;
  Fd m_base, m_upper, m_theirs;
  Fd m_mineAside, m_theirsAside;
};

}  // namespace pibox::carry
