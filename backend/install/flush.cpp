#include "install/flush.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace pibox::install {

Result<> flushFilesystem(const fs::path& folder, const std::function<Result<>()>& goOn) {
  PIBOX_TRY(goOn());
  struct Flush {
    std::mutex mutex;
    std::condition_variable over;
    std::optional<Result<>> result;
  };
  const auto flush = std::make_shared<Flush>();
  std::thread([flush, folder] {
    auto result = syncFilesystem(folder);
    const std::scoped_lock lock(flush->mutex);
    flush->result = std::move(result);
    flush->over.notify_all();
  }).detach();
  std::unique_lock lock(flush->mutex);
  while (!flush->over.wait_for(lock, std::chrono::milliseconds(100), [&] { return flush->result.has_value(); })) {
    lock.unlock();
    PIBOX_TRY(goOn());
    lock.lock();
  }
  return *flush->result;
}

}  // namespace pibox::install
