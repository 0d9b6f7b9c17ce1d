#include "transfer/quick_sum.h"

#include <cstring>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace pibox::transfer {

struct QuickSum::State {
  XXH3_state_t xxh;
};

QuickSum::QuickSum() : m_state(std::make_unique<State>()) {
  XXH3_128bits_reset(&m_state->xxh);
}
QuickSum::~QuickSum() = default;
QuickSum::QuickSum(QuickSum&&) noexcept = default;
QuickSum& QuickSum::operator=(QuickSum&&) noexcept = default;

void QuickSum::update(Bytes bytes) {
  XXH3_128bits_update(&m_state->xxh, bytes.data(), bytes.size());
  m_length += bytes.size();
}

QuickSum::Value QuickSum::value() const {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(&m_state->xxh));
  Value value;
  std::memcpy(value.data(), canonical.digest, value.size());
  return value;
}

}  // namespace pibox::transfer
