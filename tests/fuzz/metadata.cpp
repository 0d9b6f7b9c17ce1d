// TUF metadata of every kind. What parses can be written again, and says the same.

#include "trust/metadata.h"

#include "fuzz/fuzz.h"
#include "trust/canonical.h"

using namespace pibox;
using namespace pibox::trust;

namespace {

template <class T>
void tryKind(std::string_view text) {
  const auto parsed = parseMetadata<T>(std::string(text), "fuzzed");
  if (!parsed) {
    test::require(!parsed.error().detail.empty(), "an error says which file");
    return;
  }
  test::require(parsed->bytes == text, "the bytes stored are the bytes served");
  const auto written = toJson(parsed->value);
  const auto again = parseMetadata<T>(signMetadata(written, {}).value(), "written");
  test::require(again.has_value(), "what was parsed can be written");
  test::require(canonicalJson(toJson(again->value)) == canonicalJson(written), "and says the same");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = test::textOf(data, size);
  tryKind<Root>(text);
  tryKind<Timestamp>(text);
  tryKind<Snapshot>(text);
  tryKind<Targets>(text);
  return 0;
}
