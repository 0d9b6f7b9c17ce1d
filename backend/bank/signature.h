#pragma once
// Ed25519 signatures of manifests: `manifest.sig` and `boot.keys` (docs/contracts.md, "Manifest").

#include "base/error.h"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pibox::bank {

using PublicKey = std::array<unsigned char, 32>;
using SecretKey = std::array<unsigned char, 64>;  ///< libsodium's form: seed, then public key
using Seed = std::array<unsigned char, 32>;

constexpr std::size_t kMaxSignatureBytes = 8192;
constexpr std::size_t kMaxBootKeysBytes = 65536;

struct KeyPair {
  PublicKey publicKey;
  SecretKey secretKey;
};

/// A key pair from a seed (the 32 bytes that a private Ed25519 key is, RFC 8032).
KeyPair keyPairFromSeed(const Seed& seed);

/// First 16 hex digits of SHA-256 of the raw public key.
std::string keyId(const PublicKey& key);

/// Parses boot.keys: one `ed25519 <64 hex digits> [comment]` a line; empty lines and lines with `#` are skipped.
/// Errors: ManifestUnsigned.
Result<std::vector<PublicKey>> parseBootKeys(std::string_view text);

/// Reads boot.keys. A file that is not there is no keys.
Result<std::vector<PublicKey>> readBootKeys(const std::filesystem::path& path);

/// One line of boot.keys.
std::string formatBootKey(const PublicKey& key, std::string_view comment = {});

/// One line of manifest.sig.
std::string signManifest(std::string_view manifest, const SecretKey& key);

/// Whether one line of `signatures` is a good signature of exactly these bytes by one of `keys`. Errors:
/// ManifestUnsigned.
Result<> verifyManifest(std::string_view manifest, std::string_view signatures, const std::vector<PublicKey>& keys);

}  // namespace pibox::bank
