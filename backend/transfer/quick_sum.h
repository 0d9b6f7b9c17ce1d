#pragma once
// XXH3 of a whole file, 128 bit, an order of magnitude cheaper than SHA-256. It tells whether a card gives back what
// was written to it; whether that was the right thing, the signed SHA-256 has said by then.

#include "transfer/source.h"

#include <array>
#include <memory>

namespace pibox::transfer {

class QuickSum {
 public:
  using Value = std::array<unsigned char, 16>;

  QuickSum();
  ~QuickSum();
  QuickSum(QuickSum&&) noexcept;
  QuickSum& operator=(QuickSum&&) noexcept;
  void update(Bytes bytes);
  /// Of everything so far.
  [[nodiscard]] Value value() const;
  /// Bytes so far.
  [[nodiscard]] std::uint64_t length() const { return m_length; }

 private:
  struct State;
  std::unique_ptr<State> m_state;
  std::uint64_t m_length = 0;
};

}  // namespace pibox::transfer
