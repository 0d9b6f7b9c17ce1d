#pragma once
// "It worked in the old image, so it must work in the new one": what the self-tests saw under the committed bank, kept
// in
// `/overlay/.upgrade/baseline` as `{format, bank, tests: {<test>: {…}}}`. A trial's tests are given their part of it as
// PIBOX_BASELINE.

#include "health/selftest.h"

#include <nlohmann/json.hpp>

namespace pibox::health {

struct Baseline {
  std::string bank;
  Json tests = Json::object();  ///< an object: SelfTest::key() to what the test printed when called with `--baseline`
};

/// Errors: FileNotFound, JsonInvalid, and those of readFile.
Result<Baseline> readBaseline(const fs::path& path);

/// Asks every test for its baseline. One that has none, fails or takes too long is left out.
Result<Baseline> collectBaseline(const std::vector<SelfTest>& tests, const RunOptions& options);

/// Writes it durably if it differs from what is there; says whether it wrote.
Result<bool> renewBaseline(const fs::path& path, const Baseline& baseline);

}  // namespace pibox::health
