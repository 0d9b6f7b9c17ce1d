#pragma once
// TUF 1.0.34 metadata, typed (section 4): parsed strictly and bounded by the client, written by the publisher.
// Members nobody knows are ignored; the signed bytes are always those that were read.

#include "trust/keys.h"

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace pibox::trust {

/// Most bytes of each kind of metadata.
inline constexpr std::size_t kMaxRoot = std::size_t{64} << 10;
inline constexpr std::size_t kMaxTimestamp = std::size_t{16} << 10;
inline constexpr std::size_t kMaxSnapshot = std::size_t{256} << 10;
inline constexpr std::size_t kMaxTargets = std::size_t{2} << 20;

/// Algorithm (`sha256`, `sha512`) to lower-case hex digits.
using Hashes = std::map<std::string, std::string>;

struct Signature {
  std::string keyId;
  std::string value;  ///< hex digits; may be empty (a signature yet to come), which never verifies
};

/// Who must sign a role.
struct RoleKeys {
  std::vector<std::string> keyIds;
  std::int64_t threshold = 1;
  friend bool operator==(const RoleKeys&, const RoleKeys&) = default;
};

/// What timestamp and snapshot say of another metadata file.
struct FileMeta {
  std::int64_t version = 1;
  std::optional<std::int64_t> length;
  Hashes hashes;  ///< may be empty
};

/// What all four kinds have.
struct Common {
  std::int64_t version = 1;
  std::int64_t expires = 0;   ///< seconds since 1970
  std::int64_t signedAt = 0;  ///< seconds since 1970, our own member `x-pibox-signed`: evidence that this moment has
                              ///< passed (time_floor.h); 0: absent
};

struct Root : Common {
  bool consistentSnapshot = true;
  std::map<std::string, Key> keys;
  std::map<std::string, RoleKeys> roles;  ///< root, timestamp, snapshot, targets: all four are there
};

struct Timestamp : Common {
  FileMeta snapshot;
};

struct Snapshot : Common {
  std::map<std::string, FileMeta> meta;  ///< `targets.json`, `<role>.json`
};

/// One file that the repository answers for.
struct TargetFile {
  std::string path;
  std::int64_t length = 0;
  Hashes hashes;
  Json custom;  ///< null if there is none

  [[nodiscard]] std::string sha256() const;  ///< empty if it has none

  /// Takes path, length, hashes and custom. Errors: JsonInvalid.
  static Result<TargetFile> fromJson(std::string path, const Json& object);
};

struct DelegatedRole {
  std::string name;
  RoleKeys keys;
  bool terminating = false;
  std::vector<std::string> paths;             ///< glob patterns; `*` and `?` never match `/`
  std::vector<std::string> pathHashPrefixes;  ///< or prefixes of the hex SHA-256 of the path

  [[nodiscard]] bool matches(const std::string& targetPath) const;
};

struct Delegations {
  std::map<std::string, Key> keys;
  std::vector<DelegatedRole> roles;  ///< in the order of preference
};

struct Targets : Common {
  std::map<std::string, TargetFile> targets;
  std::optional<Delegations> delegations;
};

/// A metadata file: what it says, who signed it, and what they signed.
template <class T>
struct Signed {
  T value;
  std::vector<Signature> signatures;
  std::string canonical;  ///< the canonical form of `signed`: what signatures are over
  std::string bytes;      ///< the file as it was served
};

/// Parse one file. `name` is for messages. Errors: MetadataInvalid, MetadataTooLarge.
template <class T>
Result<Signed<T>> parseMetadata(std::string bytes, const std::string& name);

/// The `signed` object of a role.
Json toJson(const Root& root);
Json toJson(const Timestamp& timestamp);
Json toJson(const Snapshot& snapshot);
Json toJson(const Targets& targets);

/// The whole file: `signedPart` with a signature of each key, members sorted, no spaces. Errors: what signing says.
Result<std::string> signMetadata(const Json& signedPart, std::span<const PrivateKey> keys);

/// Whether at least the threshold of *different* keys named by `role` signed `canonical`. Errors: MetadataSignature,
/// with `name` and the count.
Result<> verifyThreshold(const std::vector<Signature>& signatures, const std::string& canonical,
                         const std::map<std::string, Key>& keys, const RoleKeys& role, const std::string& name);

/// `2030-01-02T03:04:05Z` to seconds since 1970 and back (section 4.2.1). Errors: MetadataInvalid.
Result<std::int64_t> parseTime(const std::string& text);
std::string formatTime(std::int64_t seconds);

}  // namespace pibox::trust
