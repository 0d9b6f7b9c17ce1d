#include "trust/keys.h"

#include "trust/canonical.h"
#include "trust/hash.h"
#include "trust/provider.h"

#include <nlohmann/json.hpp>

namespace pibox::trust {
namespace {

constexpr std::size_t kMaxKeyText = 16384;
/// RSA of 8192 bits: 1024 bytes.
constexpr std::size_t kMaxSignatureHex = 2048;

}  // namespace

struct PrivateKey::Secret {
  SignatureAlgorithm algorithm;
};

Result<Key> Key::fromJson(const Json& object) {
  Key key;
  PIBOX_LET(key.type, stringMember(object, "keytype"));
  PIBOX_LET(key.scheme, stringMember(object, "scheme"));
  const auto value = object.find("keyval");
  if (value == object.end()) return fail(Code::JsonInvalid, "a key has no value");
  PIBOX_LET(key.publicValue, stringMember(*value, "public", kMaxKeyText));
  PIBOX_LET(const auto canonical, canonicalJson(object));
  key.id = sha256(canonical);
  return key;
}

Json Key::toJson() const {
  return {{"keytype", type}, {"scheme", scheme}, {"keyval", {{"public", publicValue}}}};
}

Key Key::make(std::string type, std::string scheme, std::string publicValue) {
  Key key{{}, std::move(type), std::move(scheme), std::move(publicValue)};
  // There is nothing in it that could not be made canonical.
  key.id = sha256(canonicalJson(key.toJson()).value_or(""));
  return key;
}

bool Key::verifies(std::string_view signatureHex, std::string_view bytes) const {
  if (signatureHex.empty() || signatureHex.size() > kMaxSignatureHex) return false;
  const bool fits = (scheme == kEd25519 && type == "ed25519") || (scheme == kRsaPssSha256 && type == "rsa") ||
                    (scheme == kEcdsaP256 && (type == "ecdsa" || type == kEcdsaP256));
  if (!fits) return false;
  const auto signature = fromHex(signatureHex);
  if (!signature) return false;
  SignatureAlgorithm algorithm;
  return algorithm.key().loadPublic(scheme, publicValue) && algorithm.key().verify(*signature, bytes);
}

std::string Key::identity() const {
  SignatureAlgorithm algorithm;
  if (!algorithm.key().loadPublic(scheme, publicValue)) return {};
  const auto plain = algorithm.key().publicKey();
  return plain ? plain->id : std::string();
}

Result<PrivateKey> PrivateKey::generate(std::string_view scheme) {
  auto secret = std::make_shared<Secret>();
  PIBOX_TRY(secret->algorithm.key().generate(scheme));
  PIBOX_LET(auto publicKey, secret->algorithm.key().publicKey());
  return PrivateKey(std::move(publicKey), std::move(secret));
}

Result<PrivateKey> PrivateKey::fromPem(std::string_view pem, std::string_view passphrase) {
  auto secret = std::make_shared<Secret>();
  PIBOX_TRY(secret->algorithm.key().loadPem(pem, passphrase));
  PIBOX_LET(auto publicKey, secret->algorithm.key().publicKey());
  return PrivateKey(std::move(publicKey), std::move(secret));
}

Result<std::string> PrivateKey::toPem(std::string_view passphrase) const {
  return m_secret->algorithm.key().toPem(passphrase);
}

Result<std::string> PrivateKey::sign(std::string_view bytes) const {
  PIBOX_LET(const auto signature, m_secret->algorithm.key().sign(bytes));
  return toHex(signature);
}

std::string PrivateKey::ed25519PublicHex() const {
  return m_public.scheme == kEd25519 ? m_public.publicValue : std::string();
}

}  // namespace pibox::trust
