// The signature context of our provider: one EVP key and what can be done with it. PEM and PKCS#8 are in pem.cpp.

#include "trust/pem.h"
#include "trust/provider.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/rsa.h>
#include <sodium/crypto_core_ed25519.h>

namespace pibox::trust {
namespace {

constexpr int kPssSalt = 32;
constexpr int kNewRsaBits = 3072;
constexpr int kMinRsaBits = 2048;
constexpr int kMaxRsaBits = 8192;

const unsigned char* bytesOf(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

/// The scheme a key is for by its kind and size; empty for one that fits none.
std::string schemeOf(const EVP_PKEY* key) {
  switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_ED25519:
      return kEd25519;
    case EVP_PKEY_EC: {
      char group[64];
      std::size_t length = 0;
      if (EVP_PKEY_get_group_name(key, group, sizeof group, &length) != 1) return {};
      return std::string_view(group, length) == "prime256v1" ? kEcdsaP256 : "";
    }
    case EVP_PKEY_RSA: {
      const int bits = EVP_PKEY_get_bits(key);
      return bits >= kMinRsaBits && bits <= kMaxRsaBits ? kRsaPssSha256 : "";
    }
    default:
      return {};
  }
}

class OpenSslSignature final : public SignatureContext {
 public:
  explicit OpenSslSignature(QCA::Provider* provider)
      : SignatureContext(provider, QString::fromLatin1(kSignatureType)) {}
  OpenSslSignature(const OpenSslSignature& other)
      : SignatureContext(other), m_key(other.m_key), m_scheme(other.m_scheme) {}

  [[nodiscard]] Context* clone() const override { return new OpenSslSignature(*this); }

  bool loadPublic(std::string_view scheme, std::string_view publicValue) override {
    PKey key;
    if (scheme == kEd25519) {
      const auto raw = fromHex(publicValue);
      if (!raw || raw->size() != 32) return false;
      // A point of small order would take anybody's signature for any text; OpenSSL does not look.
      if (crypto_core_ed25519_is_valid_point(bytesOf(*raw)) != 1) return false;
      key.reset(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(*raw), raw->size()), EVP_PKEY_free);
    } else if (scheme == kEcdsaP256 || scheme == kRsaPssSha256) {
      key = publicFromPem(publicValue);
    }
    if (!key || schemeOf(key.get()) != scheme) return false;
    return take(std::move(key));
  }

  [[nodiscard]] bool verify(std::string_view signature, std::string_view bytes) const override {
    if (!m_key) return false;
    const MdCtx context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_PKEY_CTX* parameters = nullptr;
    const bool good =
        EVP_DigestVerifyInit(context.get(), &parameters, digest(), nullptr, m_key.get()) == 1 && pad(parameters) &&
        EVP_DigestVerify(context.get(), bytesOf(signature), signature.size(), bytesOf(bytes), bytes.size()) == 1;
    ERR_clear_error();
    return good;
  }

  Result<> generate(std::string_view scheme) override {
    PKey key;
    if (scheme == kEd25519) key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), EVP_PKEY_free);
    if (scheme == kEcdsaP256) key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), EVP_PKEY_free);
    if (scheme == kRsaPssSha256)
      key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<std::size_t>(kNewRsaBits)), EVP_PKEY_free);
    if (!key) return fail(Code::InvalidArgument, "no key can be made for scheme '" + std::string(scheme) + "'");
    take(std::move(key));
    return {};
  }

  Result<> loadPem(std::string_view pem, std::string_view passphrase) override {
    PIBOX_LET(auto key, privateFromPem(pem, passphrase));
    if (!take(std::move(key)))
      return fail(Code::KeyInvalid, "not an Ed25519, ECDSA P-256 or RSA (2048 to 8192 bits) key");
    return {};
  }

  [[nodiscard]] Result<std::string> toPem(std::string_view passphrase) const override {
    return privateToPem(*m_key, passphrase);
  }

  [[nodiscard]] Result<std::string> sign(std::string_view bytes) const override {
    const MdCtx context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_PKEY_CTX* parameters = nullptr;
    std::size_t length = 0;
    if (EVP_DigestSignInit(context.get(), &parameters, digest(), nullptr, m_key.get()) != 1 || !pad(parameters) ||
        EVP_DigestSign(context.get(), nullptr, &length, bytesOf(bytes), bytes.size()) != 1)
      return fail(Code::Internal, "signing: " + openSslError());
    std::string signature(length, '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length, bytesOf(bytes),
                       bytes.size()) != 1)
      return fail(Code::Internal, "signing: " + openSslError());
    signature.resize(length);
    return signature;
  }

  [[nodiscard]] Result<Key> publicKey() const override {
    if (m_scheme == kEd25519) {
      unsigned char raw[32];
      std::size_t length = sizeof raw;
      if (EVP_PKEY_get_raw_public_key(m_key.get(), raw, &length) != 1)
        return fail(Code::Internal, "public key: " + openSslError());
      return Key::make("ed25519", m_scheme, toHex({reinterpret_cast<const char*>(raw), length}));
    }
    PIBOX_LET(auto pem, publicToPem(*m_key));
    return Key::make(m_scheme == kEcdsaP256 ? "ecdsa" : "rsa", m_scheme, std::move(pem));
  }

 private:
  using MdCtx = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

  bool take(PKey key) {
    m_scheme = schemeOf(key.get());
    m_key = m_scheme.empty() ? nullptr : std::move(key);
    return m_key != nullptr;
  }
  /// Ed25519 hashes by itself.
  [[nodiscard]] const EVP_MD* digest() const { return m_scheme == kEd25519 ? nullptr : EVP_sha256(); }
  [[nodiscard]] bool pad(EVP_PKEY_CTX* parameters) const {
    if (m_scheme != kRsaPssSha256) return true;
    return EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, kPssSalt) == 1 &&
           EVP_PKEY_CTX_set_rsa_mgf1_md(parameters, EVP_sha256()) == 1;
  }

  PKey m_key;
  std::string m_scheme;
};

}  // namespace

QCA::Provider::Context* makeSignatureContext(QCA::Provider* provider) {
  return new OpenSslSignature(provider);
}

}  // namespace pibox::trust
