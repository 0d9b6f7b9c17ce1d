#pragma once
// SHA-256 in constant memory (libsodium).

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <sodium/crypto_hash_sha256.h>
#include <span>
#include <stop_token>
#include <string>

namespace pibox::bank {

class Sha256 {
 public:
  Sha256();
  void update(std::span<const std::byte> bytes);
  /// 64 lower-case hex digits. Ends the calculation: do not call update() afterwards.
  [[nodiscard]] std::string finish();

 private:
  crypto_hash_sha256_state m_state;
};

std::string sha256(std::string_view content);

/// Lower-case hex digits of bytes.
std::string toHex(std::span<const unsigned char> bytes);

/// Told after each block: bytes hashed since the last call.
using HashProgress = std::function<void(std::uint64_t bytes)>;

/// SHA-256 of a regular file (a link is refused), read in blocks of 256 KiB. Errors: FileNotFound, FileUnsafe,
/// ReadFailed, Cancelled.
Result<std::string> hashFile(const std::filesystem::path& path, const HashProgress& progress = {},
                             const std::stop_token& stop = {});

}  // namespace pibox::bank
