#include "bank/signature.h"

#include "bank/hash.h"
#include "base/durable.h"

#include <algorithm>
#include <sodium/crypto_sign_ed25519.h>
#include <sodium/utils.h>
#include <span>

namespace pibox::bank {
namespace {

template <std::size_t N>
bool parseHex(std::string_view text, std::array<unsigned char, N>& bytes) {
  if (text.size() != 2 * N) return false;
  std::size_t length = 0;
  return sodium_hex2bin(bytes.data(), N, text.data(), text.size(), nullptr, &length, nullptr) == 0 && length == N;
}

/// The next word of a line; empty at its end.
std::string_view takeWord(std::string_view& line) {
  const auto start = std::min(line.find_first_not_of(" \t\r"), line.size());
  line.remove_prefix(start);
  const auto word = line.substr(0, std::min(line.find_first_of(" \t\r"), line.size()));
  line.remove_prefix(word.size());
  return word;
}

std::string_view takeLine(std::string_view& text) {
  const auto line = text.substr(0, std::min(text.find('\n'), text.size()));
  text.remove_prefix(std::min(line.size() + 1, text.size()));
  return line;
}

}  // namespace

KeyPair keyPairFromSeed(const Seed& seed) {
  KeyPair pair{};
  crypto_sign_ed25519_seed_keypair(pair.publicKey.data(), pair.secretKey.data(), seed.data());
  return pair;
}

std::string keyId(const PublicKey& key) {
  Sha256 hash;
  hash.update(std::as_bytes(std::span(key)));
  return hash.finish().substr(0, 16);
}

Result<std::vector<PublicKey>> parseBootKeys(std::string_view text) {
  if (text.size() > kMaxBootKeysBytes) return fail(Code::ManifestUnsigned, "the file of keys is too large");
  std::vector<PublicKey> keys;
  while (!text.empty()) {
    auto line = takeLine(text);
    const auto kind = takeWord(line);
    if (kind.empty() || kind.starts_with('#')) continue;
    PublicKey key{};
    if (kind != "ed25519" || !parseHex(takeWord(line), key))
      return fail(Code::ManifestUnsigned, "a line of the keys is damaged");
    keys.push_back(key);
  }
  return keys;
}

Result<std::vector<PublicKey>> readBootKeys(const std::filesystem::path& path) {
  const auto text = readFile(path, kMaxBootKeysBytes);
  if (!text && text.error().code == Code::FileNotFound) return std::vector<PublicKey>{};
  if (!text) return std::unexpected(text.error());
  return parseBootKeys(*text);
}

std::string formatBootKey(const PublicKey& key, std::string_view comment) {
  auto line = "ed25519 " + toHex(key);
  if (!comment.empty()) line.append(" ").append(comment);
  return line + "\n";
}

std::string signManifest(std::string_view manifest, const SecretKey& key) {
  std::array<unsigned char, crypto_sign_ed25519_BYTES> signature{};
  crypto_sign_ed25519_detached(signature.data(), nullptr, reinterpret_cast<const unsigned char*>(manifest.data()),
                               manifest.size(), key.data());
  PublicKey publicKey{};
  std::ranges::copy(std::span(key).last(publicKey.size()), publicKey.begin());
  return "ed25519 " + keyId(publicKey) + " " + toHex(signature) + "\n";
}

Result<> verifyManifest(std::string_view manifest, std::string_view signatures, const std::vector<PublicKey>& keys) {
  if (signatures.size() > kMaxSignatureBytes) return fail(Code::ManifestUnsigned, "the signature file is too large");
  while (!signatures.empty()) {
    auto line = takeLine(signatures);
    if (takeWord(line) != "ed25519") continue;
    const auto id = takeWord(line);
    std::array<unsigned char, crypto_sign_ed25519_BYTES> signature{};
    if (!parseHex(takeWord(line), signature)) continue;
    for (const auto& key : keys) {
      if (keyId(key) != id) continue;
      if (crypto_sign_ed25519_verify_detached(signature.data(), reinterpret_cast<const unsigned char*>(manifest.data()),
                                              manifest.size(), key.data()) == 0)
        return {};
    }
  }
  return fail(Code::ManifestUnsigned, "no good signature by any of " + std::to_string(keys.size()) + " keys");
}

}  // namespace pibox::bank
