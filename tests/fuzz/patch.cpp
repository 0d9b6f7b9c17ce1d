// What the service reads of a patch: its list of units, and the deltas, held against bounds.

#include "transfer/patch.h"

#include "fuzz/fuzz.h"
#include "transfer/delta.h"

#include <algorithm>

using namespace pibox;
using namespace pibox::transfer;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto bytes = std::as_bytes(std::span(data, size));
  if (size > 2) {
    static const std::vector<std::byte> kWindow(50'000, std::byte{'w'});
    const auto wanted = std::size_t{data[1]} | std::size_t{data[2]} << 8;
    const auto made = applyDelta(static_cast<Method>(data[0] % 3), kWindow, bytes.subspan(3), wanted);
    test::require(!made || made->size() == wanted, "a delta gives what was asked for");
  }
  const auto patch = parsePatch(bytes, size);
  if (!patch) return 0;
  std::vector<std::uint32_t> numbers;
  std::uint64_t end = 0;
  for (const auto& unit : patch->units) {
    test::require(!unit.blocks.empty() && unit.size() <= kMaxUnit, "units are small");
    test::require(unit.offset >= end && unit.offset + unit.length <= size, "deltas are inside of the file");
    end = unit.offset + unit.length;
    for (const auto& block : unit.blocks) numbers.push_back(block.number);
    for (const auto& run : unit.window) test::require(run.blocks > 0 && run.blocks <= kMaxUnitBlocks, "runs are short");
  }
  std::ranges::sort(numbers);
  test::require(std::ranges::adjacent_find(numbers) == numbers.end(), "no block is made twice");
  const auto head = formatPatch(*patch);
  const auto again = parsePatch(std::as_bytes(std::span(head)),
                                head.size() + size - (patch->units.empty() ? size : patch->units.front().offset));
  test::require(patch->units.empty() || again.has_value(), "what was parsed can be written");
  return 0;
}
