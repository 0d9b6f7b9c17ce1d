#pragma once
// A running SHA-256 that can be put down on the card and taken up again, so that after a cut nothing is hashed twice.

#include "transfer/source.h"

#include <openssl/sha.h>
#include <optional>
#include <string>
#include <string_view>

namespace pibox::transfer {

/// The state of FIPS 180-4 between two bytes. QCA and EVP do not give theirs away; OpenSSL's low-level one, which has
/// the same speed, does.
class Sha256 {
 public:
  Sha256();
  void update(Bytes bytes);
  /// 64 lower-case hexadecimal digits of everything so far.
  [[nodiscard]] std::string digest() const;

  /// Bytes so far.
  [[nodiscard]] std::uint64_t length() const { return m_length; }
  /// The state as text: the eight words, then the bytes of the block that has begun, in hexadecimal digits.
  [[nodiscard]] std::string save() const;
  /// Takes up the state `saved` after `length` bytes; nothing if that cannot be one.
  static std::optional<Sha256> restore(std::string_view saved, std::uint64_t length);

 private:
  SHA256_CTX m_state{};
  std::uint64_t m_length = 0;
};

}  // namespace pibox::transfer
