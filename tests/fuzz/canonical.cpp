// Strict JSON and its canonical form: one value, one form, whatever the spelling.

#include "trust/canonical.h"

#include "fuzz/fuzz.h"

#include <nlohmann/json.hpp>

using namespace pibox;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto value = parseJson(test::textOf(data, size));
  if (!value) return 0;
  const auto canonical = trust::canonicalJson(*value);
  test::require(canonical.has_value(), "what is strict has a canonical form");
  const auto spelledOtherwise = parseJson(formatJson(*value));
  test::require(spelledOtherwise && *spelledOtherwise == *value, "formatting keeps the value");
  test::require(trust::canonicalJson(*spelledOtherwise) == canonical, "the spelling does not matter");
  return 0;
}
