#pragma once
// A repository by its address.

#include "transfer/pace.h"
#include "transfer/source.h"

#include <memory>
#include <string>
#include <vector>

namespace pibox::transfer {

/// Opens places with the same content, in the order in which they are asked: http(s) URLs or absolute folders; empty
/// ones are left out. `pace` may be null. Errors: NoRepository (none), InvalidArgument, SourceMissing (the only one).
Result<std::unique_ptr<Source>> openSource(const std::vector<std::string>& places, Pace* pace);

}  // namespace pibox::transfer
