#pragma once
// Keys and signatures of TUF 1.0.34: ed25519, ecdsa-sha2-nistp256, rsassa-pss-sha256 (salt of 32 bytes). The arithmetic
// is behind QCA (provider.h).

#include "base/json.h"

#include <memory>
#include <string>
#include <string_view>

namespace pibox::trust {

inline constexpr auto kEd25519 = "ed25519";
inline constexpr auto kEcdsaP256 = "ecdsa-sha2-nistp256";
inline constexpr auto kRsaPssSha256 = "rsassa-pss-sha256";

/// A public key as metadata carries it. Any type and scheme may stand there; only those above ever verify.
struct Key {
  std::string id;    ///< hex SHA-256 of the canonical key object
  std::string type;  ///< `ed25519`, `ecdsa`, `rsa`
  std::string scheme;
  std::string publicValue;  ///< ed25519: 64 hex digits; the others: PEM SubjectPublicKeyInfo

  /// From the key object of a `keys` map. The id is computed over the object as it stands, unknown members included.
  /// Errors: MetadataInvalid.
  static Result<Key> fromJson(const Json& object);
  [[nodiscard]] Json toJson() const;
  /// The same key with its id computed.
  static Key make(std::string type, std::string scheme, std::string publicValue);

  /// Whether `signatureHex` is a good signature over `bytes`. False for an unknown scheme, a key that does not fit it,
  /// and anything malformed.
  [[nodiscard]] bool verifies(std::string_view signatureHex, std::string_view bytes) const;

  /// The key itself in one spelling, whatever white space, case or unknown members it came with. Empty for one that
  /// cannot verify.
  [[nodiscard]] std::string identity() const;

  friend bool operator==(const Key&, const Key&) = default;
};

/// A private key; it exists on the publisher's machine only.
class PrivateKey {
 public:
  /// A new key for one of the three schemes (RSA: 3072 bits). Errors: InvalidArgument.
  static Result<PrivateKey> generate(std::string_view scheme);

  /// From PEM PKCS#8, encrypted or not. Bounded: 64 KiB of text, and no more work than toPem() would ask for by far.
  /// Errors: KeyInvalid (not such a key, weakly encrypted, wrong passphrase), InvalidArgument (encrypted and no
  /// passphrase given).
  static Result<PrivateKey> fromPem(std::string_view pem, std::string_view passphrase = {});

  /// PEM PKCS#8; with a passphrase encrypted by AES-256-CBC under scrypt (N = 2^14, r = 8, p = 5). Errors: Internal.
  [[nodiscard]] Result<std::string> toPem(std::string_view passphrase = {}) const;

  [[nodiscard]] const Key& publicKey() const { return m_public; }

  /// Hex digits of a signature over `bytes`. Errors: Internal.
  [[nodiscard]] Result<std::string> sign(std::string_view bytes) const;

  /// The raw 32 bytes of the public half of an Ed25519 key as 64 hex digits (for boot.keys); empty for other schemes.
  [[nodiscard]] std::string ed25519PublicHex() const;

 private:
  struct Secret;
  PrivateKey(Key publicKey, std::shared_ptr<const Secret> secret)
      : m_public(std::move(publicKey)), m_secret(std::move(secret)) {}

  Key m_public;
  std::shared_ptr<const Secret> m_secret;
};

}  // namespace pibox::trust
