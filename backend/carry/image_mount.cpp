#include "carry/image_mount.h"

#include "base/durable.h"
#include "base/fd.h"

#include <cerrno>
#include <fcntl.h>
#include <linux/loop.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>

namespace pibox::carry {
namespace {

constexpr int kTries = 16;

/// Attaches the file to a free loop device that frees itself when it is no longer used. Another program may take the
/// free one first.
Result<Fd> attach(int image, std::string& device) {
  const Fd control(::open("/dev/loop-control", O_RDWR | O_CLOEXEC));
  if (!control) return failErrno(Code::ReadFailed, "open /dev/loop-control", errno);
  for (int i = 0; i < kTries; ++i) {
    const int number = ::ioctl(control.get(), LOOP_CTL_GET_FREE);
    if (number < 0) return failErrno(Code::ReadFailed, "find a free loop device", errno);
    device = "/dev/loop" + std::to_string(number);
    Fd loop(::open(device.c_str(), O_RDONLY | O_CLOEXEC));
    if (!loop) return failErrno(Code::ReadFailed, "open " + device, errno);
    if (::ioctl(loop.get(), LOOP_SET_FD, image) != 0) {
      if (errno == EBUSY) continue;
      return failErrno(Code::ReadFailed, "attach to " + device, errno);
    }
    struct loop_info64 info{};
    info.lo_flags = LO_FLAGS_READ_ONLY | LO_FLAGS_AUTOCLEAR;
    if (::ioctl(loop.get(), LOOP_SET_STATUS64, &info) != 0) {
      const int error = errno;
      ::ioctl(loop.get(), LOOP_CLR_FD, 0);
      return failErrno(Code::ReadFailed, "set up " + device, error);
    }
    return loop;
  }
  return fail(Code::ReadFailed, "no loop device is free");
}

}  // namespace

Result<> enterPrivateMounts() {
  if (::unshare(CLONE_NEWNS) != 0) return failErrno(Code::CarryFailed, "unshare", errno);
  // EINVAL: "/" is no mount point (a chroot).
  if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 && errno != EINVAL)
    return failErrno(Code::CarryFailed, "make mounts private", errno);
  return {};
}

Result<ImageMount> ImageMount::mount(const fs::path& image, const fs::path& at) {
  const Fd file(::open(image.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
  if (!file) return failErrno(Code::ReadFailed, "open " + image.string(), errno);
  std::error_code error;
  fs::create_directories(at, error);
  if (error) return failErrno(Code::WriteFailed, "make " + at.string(), error.value());
  std::string device;
  PIBOX_LET(const Fd loop, attach(file.get(), device));
  if (::mount(device.c_str(), at.c_str(), "squashfs", MS_RDONLY | MS_NODEV | MS_NOSUID, nullptr) != 0)
    return failErrno(Code::ReadFailed, "mount " + image.string(), errno);
  return ImageMount(at);
}

ImageMount::~ImageMount() {
  if (!m_at.empty()) ::umount2(m_at.c_str(), MNT_DETACH);
}

}  // namespace pibox::carry
