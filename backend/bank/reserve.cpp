#include "bank/reserve.h"

#include "base/durable.h"
#include "base/fd.h"

#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <string>
#include <sys/statvfs.h>
#include <unistd.h>

namespace pibox::bank {
namespace {

// In pieces: what is freed at once, whoever fills the card may take before the next record is written.
constexpr int kPieces = 4;
constexpr off_t kPieceBytes = 128 * 1024;
constexpr std::uint64_t kPlenty = 16 << 20;

fs::path piece(const Layout& layout, int number) {
  return layout.state() / ("reserve." + std::to_string(number));
}

}  // namespace

Result<> keepReserve(const Layout& layout) {
  for (int number = 0; number < kPieces; ++number) {
    const auto path = piece(layout, number);
    if (::access(path.c_str(), F_OK) == 0) continue;
    struct statvfs info{};
    if (::statvfs(layout.state().c_str(), &info) != 0)
      return failErrno(Code::ReadFailed, "statvfs " + layout.state().string(), errno);
    if (std::uint64_t{info.f_bavail} * info.f_frsize < kPlenty) return {};
    const Fd fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd) return failErrno(Code::WriteFailed, "create " + path.string(), errno);
    if (const int error = ::posix_fallocate(fd.get(), 0, kPieceBytes); error != 0) {
      ::unlink(path.c_str());
      return failErrno(Code::WriteFailed, "reserve " + path.string(), error);
    }
  }
  return {};
}

bool spendReserve(const Layout& layout) {
  for (int number = 0; number < kPieces; ++number)
    if (::unlink(piece(layout, number).c_str()) == 0) return true;
  return false;
}

}  // namespace pibox::bank
