#pragma once
// How a long transfer is watched, paused and ended from another thread.

#include "transfer/quick_sum.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>

namespace pibox::transfer {

/// Holds the worker where it asks: pause() and resume() from any thread, pass() in the worker.
class PauseGate {
 public:
  void pause();
  void resume();
  [[nodiscard]] bool paused() const;
  /// Returns when the gate is open or `stop` was asked for; true if it had to wait.
  bool pass(const std::stop_token& stop);

 private:
  mutable std::mutex m_mutex;
  std::condition_variable_any m_open;
  bool m_paused = false;
};

/// Waits so long, or until `stop` is asked for.
void sleepFor(std::chrono::milliseconds time, const std::stop_token& stop);

/// How far a transfer is. What is not known is absent.
struct Progress {
  std::uint64_t done = 0;                     ///< bytes in place, however they came
  std::uint64_t total = 0;                    ///< bytes in all
  std::uint64_t network = 0;                  ///< bytes that came over the network in this run
  std::optional<std::uint64_t> networkTotal;  ///< the same when it is over, as far as can be told now
  std::uint64_t reused = 0;                   ///< bytes taken from what was here, in earlier runs too
  std::uint64_t rebuilt = 0;                  ///< of these, bytes made from a patch
  std::optional<std::uint64_t> rate;          ///< bytes per second, smoothed; starts anew after a pause
  std::optional<std::uint32_t> secondsLeft;   ///< absent until it is known
  std::uint32_t stalledSeconds = 0;           ///< 10 and more while nothing comes, else 0
  std::optional<double> beside;  ///< of what is fetched before the file (a patch), how much is here, 0 to 1
};

/// Called in the worker's thread, at most four times a second and at the end.
using ProgressFunction = std::function<void(const Progress&)>;

class Pace;

/// The reins of a transfer; all are optional.
struct Control {
  std::stop_token stop;
  PauseGate* gate = nullptr;
  ProgressFunction progress;
  const Pace* pace = nullptr;  ///< whose priority the calling thread takes
  /// Gets the quick sum of a file whose every byte was in memory when it was verified; nothing where an earlier run did
  /// a part of it.
  std::optional<QuickSum::Value>* sum = nullptr;
};

}  // namespace pibox::transfer
