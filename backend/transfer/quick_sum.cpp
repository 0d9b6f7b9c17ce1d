#include "transfer/quick_sum.h"

#include "transfer/xxh3.h"

#include <cstring>
#include <new>

namespace pibox::transfer {

struct QuickSum::State {
  State() {
    if (!xxh) throw std::bad_alloc();
    XXH3_128bits_reset(xxh.get());
  }
  struct Free {
    void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
  };
  std::unique_ptr<XXH3_state_t, Free> xxh{XXH3_createState()};
};

QuickSum::QuickSum() : m_state(std::make_unique<State>()) {}
QuickSum::~QuickSum() = default;
QuickSum::QuickSum(QuickSum&&) noexcept = default;
QuickSum& QuickSum::operator=(QuickSum&&) noexcept = default;

void QuickSum::update(Bytes bytes) {
  XXH3_128bits_update(m_state->xxh.get(), bytes.data(), bytes.size());
  m_length += bytes.size();
}

QuickSum::Value QuickSum::value() const {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state->xxh.get()));
  Value value;
  std::memcpy(value.data(), canonical.digest, value.size());
  return value;
}

}  // namespace pibox::transfer
