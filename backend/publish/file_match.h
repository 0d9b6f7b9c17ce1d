#pragma once
// Which file of an old image a file of a new one has come from.

#include "publish/image_map.h"

namespace pibox::publish {

inline constexpr std::size_t kNoFile = ~std::size_t{0};

/// For each file of `now` the place of its forerunner in `old.files`, or kNoFile: the one at the same path, else the
/// one whose path differs in numbers only, else one of the same name apart from numbers, else the one that shares the
/// most content among those that have gone. Errors: those of reading.
Result<std::vector<std::size_t>> matchFiles(const ImageMap& old, const ImageMap& now);

}  // namespace pibox::publish
