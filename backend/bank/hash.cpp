#include "bank/hash.h"

#include "base/fd.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <vector>

namespace pibox::bank {
namespace {
constexpr std::size_t kBlock = std::size_t{256} * 1024;
}  // namespace

Sha256::Sha256() {
  crypto_hash_sha256_init(&m_state);
}

void Sha256::update(std::span<const std::byte> bytes) {
  crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

std::string Sha256::finish() {
  std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
  crypto_hash_sha256_final(&m_state, digest.data());
  return toHex(digest);
}

std::string sha256(std::string_view content) {
  Sha256 hash;
  hash.update(std::as_bytes(std::span(content)));
  return hash.finish();
}

std::string toHex(std::span<const unsigned char> bytes) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const auto byte : bytes) {
    text += kDigits[byte >> 4];
    text += kDigits[byte & 15];
  }
  return text;
}

Result<std::string> hashFile(const std::filesystem::path& path, const HashProgress& progress,
                             const std::stop_token& stop) {
  const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  if (!fd) {
    if (errno == ENOENT || errno == ENOTDIR) return fail(Code::FileNotFound, path.string());
    if (errno == ELOOP) return fail(Code::FileUnsafe, path.string() + " is a link");
    return failErrno(Code::ReadFailed, "open " + path.string(), errno);
  }
  struct stat info{};
  if (::fstat(fd.get(), &info) != 0) return failErrno(Code::ReadFailed, "stat " + path.string(), errno);
  if (!S_ISREG(info.st_mode)) return fail(Code::FileUnsafe, path.string() + " is not a regular file");
  Sha256 hash;
  std::vector<std::byte> block(kBlock);
  for (;;) {
    if (stop.stop_requested()) return fail(Code::Cancelled);
    const auto n = ::read(fd.get(), block.data(), block.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failErrno(Code::ReadFailed, "read " + path.string(), errno);
    if (n == 0) return hash.finish();
    hash.update(std::span(block).first(static_cast<std::size_t>(n)));
    if (progress) progress(static_cast<std::uint64_t>(n));
  }
}

}  // namespace pibox::bank
