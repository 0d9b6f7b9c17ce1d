#pragma once
// The releases found by the last look (/overlay/.upgrade/catalog): to show them after a restart without a network.
// Nothing is installed on its word: an installation reads the signed metadata anew.

#include "api/status.h"
#include "bank/layout.h"
#include "base/error.h"

#include <string>
#include <vector>

namespace pibox::engine {

struct Catalog {
  std::vector<api::Release> releases;  ///< newest first
  std::vector<std::string> channels;
  api::Checked checked;
  std::string source;  ///< the folder they were found in; empty: the repository of the settings

  void fields(this auto& self, auto&& f) {
    f("releases", self.releases), f("channels", self.channels), f("checked", self.checked), f("source", self.source);
  }
};

/// A missing or damaged file is an empty catalog.
Catalog readCatalog(const bank::Layout& layout);
/// Durable.
Result<> writeCatalog(const bank::Layout& layout, const Catalog& catalog);

}  // namespace pibox::engine
