#pragma once
// Memory for reading and writing past the page cache.

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <sys/mman.h>

namespace pibox::transfer {

/// What direct reading and writing wants its places, lengths and memory to be multiples of, on every card and disk.
inline constexpr std::size_t kAlign = 4096;

struct AlignedFree {
  void operator()(std::byte* bytes) const { std::free(bytes); }
};
using Aligned = std::unique_ptr<std::byte[], AlignedFree>;

/// A page of the larger kind, where the processor and the kernel have them.
inline constexpr std::size_t kHugePage = std::size_t{2} << 20;

/// `size` is a multiple of kAlign. A multiple of kHugePage is put into such pages: the kernel, which has to hold every
/// page of a direct transfer, and the device, which is told of every one, then have one instead of 512. Null when there
/// is no memory.
inline Aligned aligned(std::size_t size) {
  const bool huge = size % kHugePage == 0;
  Aligned bytes(static_cast<std::byte*>(std::aligned_alloc(huge ? kHugePage : kAlign, size)));
  // A hint: without such pages all is as it was.
  if (bytes && huge) (void)::madvise(bytes.get(), size, MADV_HUGEPAGE);
  return bytes;
}

}  // namespace pibox::transfer
