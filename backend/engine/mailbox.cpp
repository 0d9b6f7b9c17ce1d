#include "engine/mailbox.h"

namespace pibox::engine {

Mailbox::~Mailbox() {
  stop();
}

void Mailbox::start(Message onDeadline) {
  m_onDeadline = std::move(onDeadline);
  m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void Mailbox::stop() {
  if (!m_thread.joinable()) return;
  m_thread.request_stop();
  m_thread.join();
}

void Mailbox::post(Message message) {
  {
    const std::lock_guard lock(m_mutex);
    m_messages.push_back(std::move(message));
  }
  m_posted.notify_one();
}

void Mailbox::wakeAt(std::optional<TimePoint> when) {
  const std::lock_guard lock(m_mutex);
  m_deadline = when;
}

void Mailbox::run(const std::stop_token& stop) {
  const auto posted = [this] { return !m_messages.empty(); };
  while (!stop.stop_requested()) {
    Message message;
    {
      std::unique_lock lock(m_mutex);
      if (m_deadline)
        m_posted.wait_until(lock, stop, *m_deadline, posted);
      else
        m_posted.wait(lock, stop, posted);
      if (stop.stop_requested()) return;
      if (posted()) {
        message = std::move(m_messages.front());
        m_messages.pop_front();
      } else {
        m_deadline.reset();
        message = m_onDeadline;
      }
    }
    if (message) message();
  }
}

}  // namespace pibox::engine
