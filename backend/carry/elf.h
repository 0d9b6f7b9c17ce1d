#pragma once
// For which machine a program is (ELF header; elf(5)): a release may be for another than the one before.

#include "base/error.h"
#include "carry/node.h"

#include <cstdint>
#include <optional>

namespace pibox::carry {

/// A kind of machine: e_machine, and the class (32 or 64 bits) above it.
using Machine = std::uint32_t;

/// Of a regular file; no ELF file: nullopt. Errors: ReadFailed.
Result<std::optional<Machine>> machineOf(const Node& node);

/// Of a release, by one of the programs that every one has; none of them is there: nullopt. `root`: its open folder.
/// Errors: ReadFailed.
Result<std::optional<Machine>> machineOfRelease(int root);

}  // namespace pibox::carry
