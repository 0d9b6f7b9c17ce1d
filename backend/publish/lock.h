#pragma once
// One program at a time changes a publisher's folder, or a published tree: cron's `refresh` may come in the middle of a
// person's `release`.

#include "base/error.h"
#include "base/fd.h"

#include <chrono>
#include <filesystem>

namespace pibox::publish {

/// Held as long as the value lives; gone with the process, however that ends.
class FolderLock {
 public:
  /// Waits until nobody else has the folder. One that is not there yet is nobody's, and a filesystem without locks
  /// (flock(2)) is trusted to have one user. Errors: PublisherRefused (somebody has it still after `patience`),
  /// ReadFailed.
  static Result<FolderLock> take(const std::filesystem::path& folder, std::chrono::milliseconds patience);

 private:
  Fd m_folder;
};

}  // namespace pibox::publish
