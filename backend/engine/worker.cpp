#include "engine/worker.h"

namespace pibox::engine {

std::uint64_t Worker::start(Job job) {
  m_thread.request_stop();
  // The new thread waits for the old one: the engine's thread never does.
  m_thread = std::jthread([before = std::move(m_thread), job = std::move(job)](const std::stop_token& stop) mutable {
    if (before.joinable()) before.join();
    job(stop);
  });
  return ++m_number;
}

void Worker::abandon() {
  m_thread.request_stop();
  ++m_number;
}

void Worker::stop() {
  abandon();
  if (m_thread.joinable()) m_thread.join();
}

}  // namespace pibox::engine
