#pragma once
// XXH3 with the best instructions that this processor has. Included by sources only.

#if defined(__x86_64__) && __has_include(<xxh_x86dispatch.h>)
// Compiled in, it would use what every x86 has: the library looks for AVX2 and AVX-512 when it runs.
#include <xxh_x86dispatch.h>
#else
#define XXH_INLINE_ALL
#include <xxhash.h>
#endif
