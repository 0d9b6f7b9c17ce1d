#pragma once
// The delta of a unit of a patch, as transfer/delta.h reads it.

#include "transfer/delta.h"

#include <string>

namespace pibox::publish {

struct Delta {
  transfer::Method method = transfer::Method::Zstd;
  std::string bytes;
};

/// The shortest that the three methods give, or differences where these are few. Several hundred milliseconds for a
/// unit of 1 MiB. Errors: Internal.
Result<Delta> makeDelta(transfer::Bytes window, transfer::Bytes content);

/// One of them. Errors: Internal.
Result<std::string> makeDelta(transfer::Method method, transfer::Bytes window, transfer::Bytes content);

}  // namespace pibox::publish
