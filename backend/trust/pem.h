#pragma once
// PEM in and out: SubjectPublicKeyInfo (RFC 5280) and PKCS#8 (RFC 5958), with the work a hostile file can ask for
// bounded. Private to the room.

#include "base/error.h"

#include <memory>
#include <openssl/evp.h>
#include <string>
#include <string_view>

namespace pibox::trust {

using PKey = std::shared_ptr<EVP_PKEY>;

inline constexpr std::size_t kMaxPem = std::size_t{64} << 10;
/// PBKDF2 below this is too weak to keep a key at rest; above kMaxIterations a file asks for too much work.
inline constexpr long kMinIterations = 600'000;
inline constexpr long kMaxIterations = 10'000'000;

/// `-----BEGIN PUBLIC KEY-----`; null for anything else.
PKey publicFromPem(std::string_view pem);
Result<std::string> publicToPem(const EVP_PKEY& key);

/// Errors: KeyInvalid, InvalidArgument (encrypted, but no passphrase).
Result<PKey> privateFromPem(std::string_view pem, std::string_view passphrase);
Result<std::string> privateToPem(const EVP_PKEY& key, std::string_view passphrase);

/// What OpenSSL last complained about; clears its queue.
std::string openSslError();

}  // namespace pibox::trust
