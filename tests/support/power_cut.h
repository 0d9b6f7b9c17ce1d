#pragma once
// A power cut in a test: everything up to one durable step happens, nothing after it.

#include "base/fault.h"

#include <filesystem>
#include <string_view>

namespace pibox::test {

struct PowerCut {};

/// Runs `work` and pulls the plug before its durable step `at` (1 is the first); whether it had that many steps.
template <class Work>
bool cutAt(int at, Work&& work) {
  int count = 0;
  bool hit = false;
  fault::setHook([&](std::string_view, const std::filesystem::path&) -> Result<> {
    if (++count != at) return {};
    hit = true;
    throw PowerCut{};
  });
  try {
    work();
  } catch (const PowerCut&) {
  }
  fault::setHook({});
  return hit;
}

}  // namespace pibox::test
