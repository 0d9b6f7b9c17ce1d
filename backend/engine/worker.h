#pragma once
// The one thread of long work: one job at a time, each with a number. Reports of a job that was stopped are not
// listened to any more.

#include <cstdint>
#include <functional>
#include <thread>

namespace pibox::engine {

class Worker {
 public:
  using Job = std::function<void(const std::stop_token&)>;

  Worker() = default;
  ~Worker() { stop(); }
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  /// Begins `job` after the one before has ended; that is stopped first. Gives the number of the new job.
  std::uint64_t start(Job job);
  /// Asks the job to end, and forgets its number at once. Does not wait.
  void abandon();
  /// Asks the job to end and waits for it.
  void stop();

  [[nodiscard]] bool isPresent(std::uint64_t number) const { return number == m_number; }

 private:
  std::uint64_t m_number = 0;
  std::jthread m_thread;
};

}  // namespace pibox::engine
