#pragma once
// Objects of libsquashfs that are let go of by themselves.

#include <memory>
#include <sqfs/io.h>
#include <sqfs/predef.h>

namespace pibox::transfer {

struct SqfsDestroy {
  void operator()(void* object) const { sqfs_destroy(object); }
};
template <class T>
using Sqfs = std::unique_ptr<T, SqfsDestroy>;

struct SqfsFree {
  void operator()(void* memory) const { sqfs_free(memory); }
};

}  // namespace pibox::transfer
