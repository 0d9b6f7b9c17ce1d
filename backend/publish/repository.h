#pragma once
// The signed state of the repository: what `metadata/` of the publisher's folder says. It changes in one place,
// commit(), which signs what changed and writes timestamp.json, then a new root: a cut before that leaves the state
// before, one between the two is what checkWhole() finds.

#include "publish/folder.h"
#include "publish/keyring.h"
#include "trust/metadata.h"

#include <map>
#include <set>
#include <string>

namespace pibox::publish {

struct Repository {
  trust::Root root;
  trust::Targets targets;
  std::map<std::string, trust::Targets> channels;
  trust::Snapshot snapshot;
  trust::Timestamp timestamp;
};

/// What a change touches. Snapshot and timestamp follow by themselves.
struct Changes {
  bool root = false;
  bool targets = false;
  std::set<std::string> channels;
  bool snapshot = false;  ///< sign it anew although nothing in it changed
  /// Role (`root`, `targets`, …, or a channel) to private keys that sign beside the role's own: in a rotation the old
  /// and the new one, so that every reader can follow, whichever root it has.
  std::map<std::string, std::vector<trust::PrivateKey>> alsoBy;
};

/// Errors: PublisherFolder (no metadata), and those of parsing.
Result<Repository> loadRepository(const Folder& folder);

/// Whether what is newest fits together: timestamp, snapshot and targets are signed by the keys that the newest root
/// asks for. A cut in the middle of a `revoke` leaves a folder of which that is not so; nobody must be served that.
/// Errors: PublisherRefused.
Result<> checkWhole(const Folder& folder);

/// Raises the version of each changed role, sets when it expires, signs and writes. `now`: seconds since 1970.
/// Errors: PublisherKey (fewer keys here than the role needs), and those of the card.
Result<> commit(const Folder& folder, Repository& repository, const Changes& changes, const Lifetimes& lifetimes,
                Keyring& keyring, std::int64_t now);

/// File names below `metadata/`.
std::string metadataName(std::int64_t version, const std::string& role);
inline constexpr auto kTimestampName = "timestamp.json";

/// The version of the newest root in a `metadata/` folder; 0 if it has none.
std::int64_t newestRoot(const fs::path& metadata);

}  // namespace pibox::publish
