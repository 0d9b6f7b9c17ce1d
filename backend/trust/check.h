#pragma once
// Bytes against what metadata says of them. Private to the room.

#include "trust/metadata.h"

namespace pibox::trust {

/// Whether `bytes` has each known hash; one known hash at least is needed.
bool hashesMatch(const Hashes& hashes, std::string_view bytes);

}  // namespace pibox::trust
