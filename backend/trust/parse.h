#pragma once
// What parsing and writing metadata share. Private to the room.

#include "trust/metadata.h"

namespace pibox::trust {

/// Our own member of the signed part: when it was signed, in seconds since 1970.
inline constexpr auto kSignedAt = "x-pibox-signed";

/// Most bytes of a role's name: quoted, it still fits a file name.
inline constexpr std::size_t kMaxRoleName = 80;

}  // namespace pibox::trust
