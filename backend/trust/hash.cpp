#include "trust/hash.h"

#include "base/blocks.h"
#include "trust/provider.h"

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
  Hasher hasher;
  PIBOX_TRY(readInBlocks(path, kHashBlock, [&](std::span<const std::byte> block) -> Result<> {
    hasher.update({reinterpret_cast<const char*>(block.data()), block.size()});
    return {};
  }));
  return hasher.finish();
}

}  // namespace pibox::trust
