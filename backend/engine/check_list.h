#pragma once
// Preparing's list as people see it: each check once, in this order; board and version belong to what the maker signed.

#include "api/status.h"
#include "base/error.h"
#include "install/preflight.h"

#include <vector>

namespace pibox::engine {

/// Whether the other side could not be reached, rather than what it said was wrong.
bool isNetwork(Code code);

class CheckList {
 public:
  /// `network`: whether the source is reached over one.
  explicit CheckList(bool network);

  void set(api::Phase name, api::CheckState state, const Error* error = nullptr);
  /// How the look at the signed list of releases ended: decides network and signature.
  void looked(const Result<>& look);
  void merge(const std::vector<install::Check>& checks);

  [[nodiscard]] const std::vector<api::Check>& list() const { return m_checks; }

 private:
  std::vector<api::Check> m_checks;
};

}  // namespace pibox::engine
