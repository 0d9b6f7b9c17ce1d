#pragma once
// The engine's own thread: runs what is posted to it, one after another, and wakes for one deadline. All of the
// engine's state belongs to it, so nothing else in the engine needs a lock.

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace pibox::engine {

class Mailbox {
 public:
  using Message = std::function<void()>;
  using TimePoint = std::chrono::steady_clock::time_point;

  Mailbox() = default;
  ~Mailbox();
  Mailbox(const Mailbox&) = delete;
  Mailbox& operator=(const Mailbox&) = delete;

  /// Starts the thread; `onDeadline` runs in it.
  void start(Message onDeadline);
  /// Ends the thread after the message that runs; what is still waiting is dropped.
  void stop();

  /// From any thread.
  void post(Message message);
  /// From the engine's thread: the next time to wake, if nothing is posted before; nothing: never.
  void wakeAt(std::optional<TimePoint> when);

 private:
  void run(const std::stop_token& stop);

  std::mutex m_mutex;
  std::condition_variable_any m_posted;
  std::deque<Message> m_messages;
  std::optional<TimePoint> m_deadline;
  Message m_onDeadline;
  std::jthread m_thread;
};

}  // namespace pibox::engine
