#pragma once
// Little-endian and variable-length numbers, read within bounds.

#include "transfer/source.h"

#include <limits>
#include <string>

namespace pibox::transfer {

template <class T>
void putNumber(std::string& out, T value) {
  for (std::size_t i = 0; i < sizeof value; ++i) out += static_cast<char>(value >> (8 * i));
}

inline void putVariable(std::string& out, std::uint64_t value) {
  for (; value >= 0x80; value >>= 7) out += static_cast<char>(value | 0x80);
  out += static_cast<char>(value);
}

/// Signed numbers: small ones of both signs are short.
inline void putStep(std::string& out, std::int64_t value) {
  putVariable(out, static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63));
}

/// Reads one number after the other; behind the end, and for numbers out of range, good() is false and stays so.
class NumberReader {
 public:
  explicit NumberReader(Bytes bytes) : m_bytes(bytes) {}

  template <class T>
  T fixed() {
    T value = 0;
    if (!has(sizeof value)) return 0;
    for (std::size_t i = 0; i < sizeof value; ++i)
      value = static_cast<T>(value | static_cast<T>(std::to_integer<T>(m_bytes[m_at + i]) << (8 * i)));
    m_at += sizeof value;
    return value;
  }

  /// A number of at most `most`.
  std::uint64_t variable(std::uint64_t most) {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 63; shift += 7) {
      if (!has(1)) return 0;
      const auto byte = std::to_integer<std::uint64_t>(m_bytes[m_at++]);
      value |= (byte & 0x7F) << shift;
      if ((byte & 0x80) != 0) continue;
      if (value <= most) return value;
      break;
    }
    m_good = false;
    return 0;
  }

  /// A signed number of at most 2^40.
  std::int64_t step() {
    const auto value = variable(std::uint64_t{1} << 41);
    return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
  }

  Bytes bytes(std::size_t count) {
    if (!has(count)) return {};
    m_at += count;
    return m_bytes.subspan(m_at - count, count);
  }

  [[nodiscard]] bool good() const { return m_good; }
  [[nodiscard]] bool atEnd() const { return m_good && m_at == m_bytes.size(); }
  [[nodiscard]] std::size_t left() const { return m_bytes.size() - m_at; }
  void spoil() { m_good = false; }

 private:
  bool has(std::size_t count) { return m_good = m_good && m_bytes.size() - m_at >= count; }

  Bytes m_bytes;
  std::size_t m_at = 0;
  bool m_good = true;
};

}  // namespace pibox::transfer
