#include "base/clock.h"

#include <chrono>
#include <ctime>
#include <sys/timex.h>

namespace pibox {

std::int64_t SystemClock::now() const {
  return std::time(nullptr);
}

std::int64_t SystemClock::monotonicMs() const {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

bool SystemClock::synchronised() const {
  timex query{};
  return ::adjtimex(&query) != TIME_ERROR && (query.status & STA_UNSYNC) == 0;
}

}  // namespace pibox
