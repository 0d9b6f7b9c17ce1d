#include "trust/hash.h"

#include "base/fd.h"
#include "trust/provider.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace pibox::trust {

struct Hasher::Private {
  QCA::Hash hash;
};

Hasher::Hasher(Algorithm algorithm) {
  ensureCrypto();
  d = std::make_unique<Private>(
      QCA::Hash(algorithm == Algorithm::Sha256 ? QStringLiteral("sha256") : QStringLiteral("sha512"),
                QString::fromLatin1(kProviderName)));
}
Hasher::~Hasher() = default;
Hasher::Hasher(Hasher&&) noexcept = default;
Hasher& Hasher::operator=(Hasher&&) noexcept = default;

void Hasher::update(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto block = bytes.substr(0, kHashBlock);
    d->hash.update(block.data(), static_cast<int>(block.size()));
    bytes.remove_prefix(block.size());
  }
}

std::string Hasher::finish() {
  const auto digest = d->hash.final().toByteArray();
  d->hash.clear();
  return toHex({digest.constData(), static_cast<std::size_t>(digest.size())});
}

std::string sha256(std::string_view bytes) {
  Hasher hasher;
  hasher.update(bytes);
  return hasher.finish();
}

Result<std::string> sha256OfFile(const std::filesystem::path& path) {
  const Fd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  if (!fd) {
    if (errno == ENOENT || errno == ENOTDIR) return fail(Code::FileNotFound, path.string());
    if (errno == ELOOP) return fail(Code::FileUnsafe, path.string() + " is a link");
    return failErrno(Code::ReadFailed, "open " + path.string(), errno);
  }
  struct stat info{};
  if (::fstat(fd.get(), &info) != 0) return failErrno(Code::ReadFailed, "stat " + path.string(), errno);
  if (!S_ISREG(info.st_mode)) return fail(Code::FileUnsafe, path.string() + " is not a regular file");
  Hasher hasher;
  std::string buffer(kHashBlock, '\0');
  for (;;) {
    const auto n = ::read(fd.get(), buffer.data(), buffer.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return failErrno(Code::ReadFailed, "read " + path.string(), errno);
    if (n == 0) return hasher.finish();
    hasher.update({buffer.data(), static_cast<std::size_t>(n)});
  }
}

}  // namespace pibox::trust
