#include "trust/pem.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <optional>

namespace pibox::trust {
namespace {

constexpr std::uint64_t kScryptN = 1 << 14;
constexpr std::uint64_t kScryptR = 8;
constexpr std::uint64_t kScryptP = 5;
/// Most memory and rounds a file may ask scrypt for: N·r (128 bytes each) and N·r·p.
constexpr std::uint64_t kMaxScryptMemory = std::uint64_t{1} << 18;
constexpr std::uint64_t kMaxScryptWork = std::uint64_t{1} << 22;
constexpr std::uint64_t kMinScryptWork = std::uint64_t{1} << 17;

template <auto Free>
struct Freer {
  template <class T>
  void operator()(T* pointer) const {
    Free(pointer);
  }
};
template <class T, auto Free>
using Owned = std::unique_ptr<T, Freer<Free>>;
using Bio = Owned<BIO, BIO_free_all>;
using Pkcs8 = Owned<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using Sealed = Owned<X509_SIG, X509_SIG_free>;

struct PemBlock {
  std::string label;
  std::string der;
};

/// The first PEM block, without headers (which would be the old, weak encryption).
std::optional<PemBlock> readPem(std::string_view pem) {
  if (pem.size() > kMaxPem) return std::nullopt;
  const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  char* label = nullptr;
  char* header = nullptr;
  unsigned char* data = nullptr;
  long length = 0;
  std::optional<PemBlock> block;
  if (PEM_read_bio(bio.get(), &label, &header, &data, &length) == 1) {
    if (*header == '\0')
      block = PemBlock{label, std::string(reinterpret_cast<char*>(data), static_cast<std::size_t>(length))};
    OPENSSL_free(label);
    OPENSSL_free(header);
    OPENSSL_clear_free(data, static_cast<std::size_t>(length));
  }
  ERR_clear_error();
  return block;
}

/// Decodes all of `der` or nothing.
template <class T, auto Free>
Owned<T, Free> decode(T* (*d2i)(T**, const unsigned char**, long), const std::string& der) {
  const auto* at = reinterpret_cast<const unsigned char*>(der.data());
  const auto* const end = at + der.size();
  Owned<T, Free> value(d2i(nullptr, &at, static_cast<long>(der.size())));
  if (at != end) value.reset();
  ERR_clear_error();
  return value;
}

std::string textOf(BIO* bio) {
  char* data = nullptr;
  const auto length = BIO_get_mem_data(bio, &data);
  return {data, static_cast<std::size_t>(length)};
}

Result<> checkScrypt(const X509_ALGOR* derivation) {
  const Owned<SCRYPT_PARAMS, SCRYPT_PARAMS_free> parameters(
      static_cast<SCRYPT_PARAMS*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(SCRYPT_PARAMS), derivation->parameter)));
  std::uint64_t n = 0;
  std::uint64_t r = 0;
  std::uint64_t p = 0;
  if (!parameters || ASN1_INTEGER_get_uint64(&n, parameters->costParameter) != 1 ||
      ASN1_INTEGER_get_uint64(&r, parameters->blockSize) != 1 ||
      ASN1_INTEGER_get_uint64(&p, parameters->parallelizationParameter) != 1)
    return fail(Code::KeyInvalid, "the parameters of scrypt are damaged");
  if (n > kMaxScryptWork || r > kMaxScryptWork || p > kMaxScryptWork || n * r > kMaxScryptMemory ||
      n * r * p > kMaxScryptWork)
    return fail(Code::KeyInvalid, "scrypt would take too long");
  if (n * r * p < kMinScryptWork) return fail(Code::KeyInvalid, "the key is encrypted too weakly");
  return {};
}

Result<> checkPbkdf2(const X509_ALGOR* derivation) {
  const Owned<PBKDF2PARAM, PBKDF2PARAM_free> parameters(
      static_cast<PBKDF2PARAM*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBKDF2PARAM), derivation->parameter)));
  std::uint64_t iterations = 0;
  if (!parameters || ASN1_INTEGER_get_uint64(&iterations, parameters->iter) != 1)
    return fail(Code::KeyInvalid, "the parameters of PBKDF2 are damaged");
  if (iterations > static_cast<std::uint64_t>(kMaxIterations))
    return fail(Code::KeyInvalid, "PBKDF2 would take too long");
  if (iterations < static_cast<std::uint64_t>(kMinIterations))
    return fail(Code::KeyInvalid, "the key is encrypted too weakly");
  return {};
}

/// Only PBES2 (RFC 8018) with scrypt or PBKDF2, neither too weak nor too much work.
Result<> checkEncryption(const X509_SIG* sealed) {
  const X509_ALGOR* algorithm = nullptr;
  X509_SIG_get0(sealed, &algorithm, nullptr);
  if (OBJ_obj2nid(algorithm->algorithm) != NID_pbes2)
    return fail(Code::KeyInvalid, "the key is encrypted in an old, weak way");
  const Owned<PBE2PARAM, PBE2PARAM_free> parameters(
      static_cast<PBE2PARAM*>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), algorithm->parameter)));
  if (!parameters || !parameters->keyfunc)
    return fail(Code::KeyInvalid, "the parameters of the encryption are damaged");
  switch (OBJ_obj2nid(parameters->keyfunc->algorithm)) {
    case NID_id_scrypt:
      return checkScrypt(parameters->keyfunc);
    case NID_id_pbkdf2:
      return checkPbkdf2(parameters->keyfunc);
    default:
      return fail(Code::KeyInvalid, "the key is encrypted in an unknown way");
  }
}

Result<Pkcs8> unseal(const std::string& der, std::string_view passphrase) {
  const auto sealed = decode<X509_SIG, X509_SIG_free>(d2i_X509_SIG, der);
  if (!sealed) return fail(Code::KeyInvalid, "the key file is damaged");
  PIBOX_TRY(checkEncryption(sealed.get()));
  if (passphrase.empty()) return fail(Code::InvalidArgument, "the key needs a passphrase");
  Pkcs8 plain(PKCS8_decrypt(sealed.get(), passphrase.data(), static_cast<int>(passphrase.size())));
  ERR_clear_error();
  if (!plain) return fail(Code::KeyInvalid, "the passphrase is wrong, or the key file is damaged");
  return plain;
}

}  // namespace

std::string openSslError() {
  char text[256] = "unknown";
  if (const auto error = ERR_peek_last_error()) ERR_error_string_n(error, text, sizeof text);
  ERR_clear_error();
  return text;
}

PKey publicFromPem(std::string_view pem) {
  const auto block = readPem(pem);
  if (!block || block->label != PEM_STRING_PUBLIC) return nullptr;
  auto key = decode<EVP_PKEY, EVP_PKEY_free>(d2i_PUBKEY, block->der);
  return {key.release(), EVP_PKEY_free};
}

Result<std::string> publicToPem(const EVP_PKEY& key) {
  const Bio bio(BIO_new(BIO_s_mem()));
  if (PEM_write_bio_PUBKEY(bio.get(), &key) != 1) return fail(Code::Internal, "public key: " + openSslError());
  return textOf(bio.get());
}

Result<PKey> privateFromPem(std::string_view pem, std::string_view passphrase) {
  const auto block = readPem(pem);
  if (!block) return fail(Code::KeyInvalid, "not a PEM file");
  Pkcs8 plain;
  if (block->label == PEM_STRING_PKCS8) {
    PIBOX_LET(plain, unseal(block->der, passphrase));
  } else if (block->label == PEM_STRING_PKCS8INF) {
    plain = decode<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>(d2i_PKCS8_PRIV_KEY_INFO, block->der);
  }
  if (!plain) return fail(Code::KeyInvalid, "not a PKCS#8 private key");
  PKey key(EVP_PKCS82PKEY(plain.get()), EVP_PKEY_free);
  ERR_clear_error();
  if (!key) return fail(Code::KeyInvalid, "the key is damaged or of an unknown kind");
  return key;
}

Result<std::string> privateToPem(const EVP_PKEY& key, std::string_view passphrase) {
  const Bio bio(BIO_new(BIO_s_mem()));
  const Pkcs8 plain(EVP_PKEY2PKCS8(&key));
  bool written = false;
  if (plain && passphrase.empty()) {
    written = PEM_write_bio_PKCS8_PRIV_KEY_INFO(bio.get(), plain.get()) == 1;
  } else if (plain) {
    Owned<X509_ALGOR, X509_ALGOR_free> algorithm(
        PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nullptr, 0, nullptr, kScryptN, kScryptR, kScryptP));
    const Sealed sealed(
        algorithm ? PKCS8_set0_pbe(passphrase.data(), static_cast<int>(passphrase.size()), plain.get(), algorithm.get())
                  : nullptr);
    if (sealed) static_cast<void>(algorithm.release());  // owned by what is sealed
    written = sealed && PEM_write_bio_PKCS8(bio.get(), sealed.get()) == 1;
  }
  if (!written) return fail(Code::Internal, "private key: " + openSslError());
  return textOf(bio.get());
}

}  // namespace pibox::trust
