#pragma once
// A stranger's look at a published tree: through the client that devices use, trusting nothing but a root.

#include "base/error.h"
#include "transfer/source.h"

#include <functional>
#include <string>
#include <vector>

namespace pibox::publish {

/// What is wrong with one file, or with the manifest of one release.
struct Problem {
  std::string what;  ///< the target's path, or the image id of the manifest's release
  Error error;
};

struct Verified {
  std::int64_t rootVersion = 0;
  std::int64_t timestampExpires = 0;
  std::int64_t releases = 0;
  std::int64_t files = 0;  ///< whose length and hash were found right
  std::uint64_t bytes = 0;
  std::vector<Problem> problems;  ///< empty: everything is as it was signed
};

struct VerifyOptions {
  std::string root;      ///< the trusted root; empty: the tree's own first root is believed
  std::string bootKeys;  ///< content of boot.keys; empty: manifest signatures are not checked
  std::int64_t now = 0;
  bool metadataOnly = false;
  std::function<void(const std::string& path)> progress;  ///< told each file
};

/// Errors: whatever the client says of the metadata, and of the source. What is wrong with single files is in
/// `problems`.
Result<Verified> verifyTree(transfer::Source& source, const VerifyOptions& options);

}  // namespace pibox::publish
