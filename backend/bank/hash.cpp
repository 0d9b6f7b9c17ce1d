#include "bank/hash.h"

#include "base/blocks.h"

#include <array>

namespace pibox::bank {
namespace {
constexpr std::size_t kBlock = std::size_t{256} * 1024;
}  // namespace

Sha256::Sha256() {
  crypto_hash_sha256_init(&m_state);
}

void Sha256::update(std::span<const std::byte> bytes) {
  crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

std::string Sha256::finish() {
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256_final(&m_state, digest.data());
  return toHex(digest);
}

std::string sha256(std::string_view content) {
  Sha256 hash;
  hash.update(std::as_bytes(std::span(content)));
  return hash.finish();
}

std::string toHex(std::span<const unsigned char> bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const auto byte : bytes) {
    text += kDigits[byte >> 4];
    text += kDigits[byte & 15];
  }
  return text;
}

Result<std::string> hashFile(const std::filesystem::path& path, const HashProgress& progress,
                             const std::stop_token& stop) {
  Sha256 hash;
  PIBOX_TRY(readInBlocks(path, kBlock, [&](std::span<const std::byte> block) -> Result<> {
    if (stop.stop_requested()) return fail(Code::Cancelled);
    hash.update(block);
    if (progress) progress(block.size());
    return {};
  }));
  return hash.finish();
}

}  // namespace pibox::bank
