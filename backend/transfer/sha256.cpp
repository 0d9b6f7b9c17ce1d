#include "transfer/sha256.h"

#include <array>
#include <charconv>
#include <cstring>

// Deprecated in favour of EVP, which cannot save its state.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace pibox::transfer {
namespace {

constexpr std::size_t kBlock = SHA256_CBLOCK;
constexpr std::size_t kWords = 8;
constexpr std::size_t kWordDigits = 8;

void appendHex(std::string& text, unsigned char byte) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  text += kDigits[byte >> 4U];
  text += kDigits[byte & 15U];
}

template <typename T>
bool parseHex(std::string_view digits, T& out) {
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), out, 16);
  return error == std::errc{} && end == digits.data() + digits.size();
}

}  // namespace

Sha256::Sha256() {
  SHA256_Init(&m_state);
}

void Sha256::update(Bytes bytes) {
  SHA256_Update(&m_state, bytes.data(), bytes.size());
  m_length += bytes.size();
}

std::string Sha256::digest() const {
  auto state = m_state;
  std::array<unsigned char, SHA256_DIGEST_LENGTH> bytes{};
  SHA256_Final(bytes.data(), &state);
  std::string text;
  for (const auto byte : bytes) appendHex(text, byte);
  return text;
}

std::string Sha256::save() const {
  std::string text;
  for (const auto word : m_state.h)
    for (const auto shift : {24U, 16U, 8U, 0U}) appendHex(text, static_cast<unsigned char>(word >> shift));
  std::array<unsigned char, kBlock> begun{};
  std::memcpy(begun.data(), m_state.data, begun.size());
  for (std::size_t i = 0; i < m_state.num; ++i) appendHex(text, begun[i]);
  return text;
}

std::optional<Sha256> Sha256::restore(std::string_view saved, std::uint64_t length) {
  const auto begun = static_cast<std::size_t>(length % kBlock);
  if (saved.size() != kWords * kWordDigits + begun * 2) return {};
  Sha256 hash;
  for (auto& word : hash.m_state.h) {
    if (!parseHex(saved.substr(0, kWordDigits), word)) return {};
    saved.remove_prefix(kWordDigits);
  }
  std::array<unsigned char, kBlock> bytes{};
  for (std::size_t i = 0; i < begun; ++i)
    if (!parseHex(saved.substr(i * 2, 2), bytes[i])) return {};
  std::memcpy(hash.m_state.data, bytes.data(), bytes.size());
  hash.m_state.num = static_cast<unsigned int>(begun);
  const auto bits = length * 8;
  hash.m_state.Nl = static_cast<SHA_LONG>(bits);
  hash.m_state.Nh = static_cast<SHA_LONG>(bits >> 32U);
  hash.m_length = length;
  return hash;
}

}  // namespace pibox::transfer
