#include "transfer/control.h"

namespace pibox::transfer {

void PauseGate::pause() {
  const std::scoped_lock lock(m_mutex);
  m_paused = true;
}

void PauseGate::resume() {
  {
    const std::scoped_lock lock(m_mutex);
    m_paused = false;
  }
  m_open.notify_all();
}

bool PauseGate::paused() const {
  const std::scoped_lock lock(m_mutex);
  return m_paused;
}

bool PauseGate::pass(const std::stop_token& stop) {
  std::unique_lock lock(m_mutex);
  if (!m_paused) return false;
  m_open.wait(lock, stop, [this] { return !m_paused; });
  return true;
}

void sleepFor(std::chrono::milliseconds time, const std::stop_token& stop) {
  std::mutex mutex;
  std::condition_variable_any wake;
  std::unique_lock lock(mutex);
  wake.wait_for(lock, stop, time, [] { return false; });
}

}  // namespace pibox::transfer
