#include "publish/lock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>

namespace pibox::publish {
namespace {

constexpr std::chrono::milliseconds kPoll{50};

}  // namespace

Result<FolderLock> FolderLock::take(const std::filesystem::path& folder, std::chrono::milliseconds patience) {
  FolderLock lock;
  lock.m_folder = Fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!lock.m_folder && (errno == ENOENT || errno == ENOTDIR)) return lock;
  if (!lock.m_folder) return failErrno(Code::ReadFailed, folder.string(), errno);
  const auto until = std::chrono::steady_clock::now() + patience;
  while (::flock(lock.m_folder.get(), LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK && errno != EINTR) return lock;
    if (std::chrono::steady_clock::now() >= until)
      return fail(Code::PublisherRefused, "another pibox-release is at work in " + folder.string());
    std::this_thread::sleep_for(kPoll);
  }
  return lock;
}

}  // namespace pibox::publish
