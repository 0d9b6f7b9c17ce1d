#pragma once
// Our own QCA provider, in this process: SHA-256 and SHA-512, and the three signature schemes of TUF, over OpenSSL's
// EVP. QCA itself knows only RSA PKCS#1 v1.5. Private to the room: hash.h and keys.h are what others use.

#include "trust/keys.h"

#include <QtCrypto>

#include <memory>
#include <string>
#include <string_view>

namespace pibox::trust {

inline constexpr auto kProviderName = "pibox";

/// Starts QCA and registers the provider, once for the life of the process. Thread-safe.
void ensureCrypto();

/// One key, public or private, as the provider holds it.
class SignatureContext : public QCA::Provider::Context {
 public:
  using Context::Context;

  virtual bool loadPublic(std::string_view scheme, std::string_view publicValue) = 0;
  [[nodiscard]] virtual bool verify(std::string_view signature, std::string_view bytes) const = 0;

  virtual Result<> generate(std::string_view scheme) = 0;
  virtual Result<> loadPem(std::string_view pem, std::string_view passphrase) = 0;
  [[nodiscard]] virtual Result<std::string> toPem(std::string_view passphrase) const = 0;
  [[nodiscard]] virtual Result<std::string> sign(std::string_view bytes) const = 0;  ///< raw bytes
  /// The public half of the key, newly written.
  [[nodiscard]] virtual Result<Key> publicKey() const = 0;
};

/// The front that QCA gives to a kind of context.
class SignatureAlgorithm : public QCA::Algorithm {
 public:
  SignatureAlgorithm();
  [[nodiscard]] SignatureContext& key() { return *static_cast<SignatureContext*>(context()); }
  [[nodiscard]] const SignatureContext& key() const { return *static_cast<const SignatureContext*>(context()); }
};

/// The kind of context, for the provider.
QCA::Provider::Context* makeSignatureContext(QCA::Provider* provider);
inline constexpr auto kSignatureType = "tuf.signature";

std::string toHex(std::string_view bytes);
/// Nothing for anything but pairs of hex digits (either case).
std::optional<std::string> fromHex(std::string_view digits);

}  // namespace pibox::trust
