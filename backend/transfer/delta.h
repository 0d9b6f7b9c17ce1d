#pragma once
// How the bytes of a unit of a patch are made from its window.
//
//   Zstd         one zstd frame, the window its prefix
//   Lzma         raw LZMA2, the window its preset dictionary
//   Differences  as bsdiff does it: three streams of raw LZMA2, each with its unpacked and packed length in front:
//                steps { bytes to add | bytes to insert | signed step in the window afterwards }, differences,
//                insertions

#include "transfer/patch.h"

namespace pibox::transfer {

/// Exactly `size` bytes. Memory: window and result and, for LZMA, once more both. Errors: JsonInvalid: a delta that
/// asks for bytes outside of its window, or gives another number of bytes.
Result<std::vector<std::byte>> applyDelta(Method method, Bytes window, Bytes delta, std::size_t size);

/// Names of the settings of LZMA2 that both sides have to agree about.
inline constexpr std::uint32_t kLzmaPreset = 9;

}  // namespace pibox::transfer
