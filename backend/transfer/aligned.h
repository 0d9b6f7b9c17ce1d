#pragma once
// Memory for reading and writing past the page cache.

#include <cstddef>
#include <cstdlib>
#include <memory>

namespace pibox::transfer {

/// What direct reading and writing wants its places, lengths and memory to be multiples of, on every card and disk.
inline constexpr std::size_t kAlign = 4096;

struct AlignedFree {
  void operator()(std::byte* bytes) const { std::free(bytes); }
};
using Aligned = std::unique_ptr<std::byte[], AlignedFree>;

/// `size` is a multiple of kAlign. Null when there is no memory.
inline Aligned aligned(std::size_t size) {
  return Aligned(static_cast<std::byte*>(std::aligned_alloc(kAlign, size)));
}

}  // namespace pibox::transfer
