#pragma once
// The TUF 1.0.34 client workflow (section 5) over a folder of trusted metadata and a function that fetches.
//
// Nothing here trusts where bytes come from. Every file is written to the folder as it was served, only after it was
// verified, and in the order of the specification: what is on the card after a failed refresh is what the specification
// says was learned up to there.

#include "trust/metadata.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace pibox::trust {

namespace fs = std::filesystem;

/// Gets one metadata file of the repository: `name` is a single path component, percent-encoded where needed
/// (`3.root.json`, `1.a%2Fb.json`), to be put after the metadata URL or folder as it is. Errors: NotOnServer (the
/// server has none), MetadataTooLarge (more than `maxBytes`), and any other of the network.
using Fetch = std::function<Result<std::string>(const std::string& name, std::size_t maxBytes)>;

struct ClientOptions {
  /// What metadata's expiry is compared with, in seconds since 1970: a lower bound of the time (time_floor.h) or a
  /// trusted clock. It is fixed for the life of the client, as the specification asks.
  std::int64_t startTime = 0;
  /// A person's word that expired metadata may be used. Nothing else is overridden by it.
  bool ignoreExpiry = false;
  /// The source is a stick or another mirror: a timestamp older than the trusted one is ignored, and none at all is no
  /// error, as long as there is a trusted one.
  bool mirror = false;
  int maxRoots = 256;          ///< most new roots in one refresh
  int maxDelegatedRoles = 32;  ///< most roles visited in a search for one target
};

class Workflow;

class Client {
 public:
  /// `folder` must exist. `initialRoot` is the root that came with the image; it counts unless the folder has a newer
  /// one; empty: the folder's own is needed.
  Client(fs::path folder, std::string initialRoot, Fetch fetch, ClientOptions options);
  ~Client();
  Client(Client&&) noexcept;

  /// Brings root, timestamp, snapshot and targets up to date (5.3 to 5.6). Errors: RootMissing, MetadataSignature,
  /// MetadataRollback, MetadataExpired, MetadataMismatch, MetadataInvalid, MetadataTooLarge, those of the fetch
  /// function and of the card; the detail names the role.
  Result<> refresh();

  /// Loads what is already in the folder and still good, without fetching anything. Errors: as refresh(); FileNotFound
  /// when something is missing.
  Result<> loadLocal();

  /// Looks a target up, fetching delegated roles where needed (5.6.7). Needs refresh(). Errors: UnknownTarget; as
  /// refresh().
  Result<TargetFile> findTarget(const std::string& path);

  /// The metadata of a role the top-level targets delegates to directly (a channel), verified. Needs refresh(). Errors:
  /// UnknownTarget (no such delegation); as refresh().
  Result<Targets> delegatedTargets(const std::string& role);

  /// Whether the top-level targets delegates this path to that role, and no earlier role takes it away (5.6.7).
  [[nodiscard]] bool delegationCovers(const std::string& role, const std::string& path) const;

  /// The trusted metadata; only after refresh() succeeded (root: after it got that far).
  [[nodiscard]] const Root& root() const;
  [[nodiscard]] const Targets& targets() const;
  [[nodiscard]] const Timestamp& timestamp() const;

  /// Whether a root is trusted: root() may be asked, even though refresh() failed later.
  [[nodiscard]] bool hasRoot() const;

  /// When root, timestamp, snapshot and targets say that they were signed, each with the key that says so.
  [[nodiscard]] std::vector<std::pair<std::string, std::int64_t>> signedTimes() const;

  /// The first moment at which something in use expires, in seconds since 1970.
  [[nodiscard]] std::int64_t earliestExpiry() const;

  /// Whether any metadata in use had expired by the start time (only possible with ignoreExpiry).
  [[nodiscard]] bool usesExpired() const;

 private:
  std::unique_ptr<Workflow> d;
};

/// The name of a target's file on the server, below `targets/`: `dir/HASH.name` with consistent snapshots, else
/// `dir/name`. Percent-encoded per component. Errors: MetadataInvalid (no SHA-256).
Result<std::string> targetUrlPath(const TargetFile& target, bool consistentSnapshot);

/// A hostile string without anything that means something in a path or an address: all but `A-Z a-z 0-9 _ . - ~` is
/// percent-encoded. To be used with something before or behind it, as `.` and `..` stay what they are.
std::string quoteComponent(std::string_view text);

/// Whether the bytes are the target. Errors: LengthMismatch, HashMismatch.
Result<> checkTarget(const TargetFile& target, std::string_view bytes);

}  // namespace pibox::trust
