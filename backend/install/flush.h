#pragma once
// Waiting for a slow card, and for no longer than somebody wants to.

#include "base/durable.h"

#include <functional>

namespace pibox::install {

/// syncFilesystem() of `folder`. `goOn` is called first and then ten times a second: when it fails, that is the answer,
/// and nobody waits for the card any more, which goes on alone. Errors: WriteFailed, of `goOn`.
Result<> flushFilesystem(const fs::path& folder, const std::function<Result<>()>& goOn);

}  // namespace pibox::install
