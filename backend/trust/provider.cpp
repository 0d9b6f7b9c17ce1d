#include "trust/provider.h"

#include <openssl/evp.h>

namespace pibox::trust {
namespace {

/// SHA-256 or SHA-512.
class Digest final : public QCA::HashContext {
 public:
  Digest(QCA::Provider* provider, const QString& name, const EVP_MD* kind)
      : HashContext(provider, name), m_kind(kind), m_state(EVP_MD_CTX_new(), EVP_MD_CTX_free) {
    start();
  }
  Digest(const Digest& other) : HashContext(other), m_kind(other.m_kind), m_state(EVP_MD_CTX_new(), EVP_MD_CTX_free) {
    EVP_MD_CTX_copy_ex(m_state.get(), other.m_state.get());
  }

  [[nodiscard]] Context* clone() const override { return new Digest(*this); }
  void clear() override { start(); }
  void update(const QCA::MemoryRegion& bytes) override {
    EVP_DigestUpdate(m_state.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
  }
  QCA::MemoryRegion final() override {
    QByteArray out(EVP_MD_get_size(m_kind), '\0');
    EVP_DigestFinal_ex(m_state.get(), reinterpret_cast<unsigned char*>(out.data()), nullptr);
    return QCA::MemoryRegion(out);
  }

 private:
  void start() { EVP_DigestInit_ex(m_state.get(), m_kind, nullptr); }

  const EVP_MD* m_kind;
  std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_state;
};

class OpenSslProvider final : public QCA::Provider {
 public:
  [[nodiscard]] int qcaVersion() const override { return QCA_VERSION; }
  [[nodiscard]] QString name() const override { return QString::fromLatin1(kProviderName); }
  [[nodiscard]] QStringList features() const override {
    return {QStringLiteral("sha256"), QStringLiteral("sha512"), QString::fromLatin1(kSignatureType)};
  }
  Context* createContext(const QString& type) override {
    if (type == QLatin1String("sha256")) return new Digest(this, type, EVP_sha256());
    if (type == QLatin1String("sha512")) return new Digest(this, type, EVP_sha512());
    if (type == QLatin1String(kSignatureType)) return makeSignatureContext(this);
    return nullptr;
  }
};

}  // namespace

void ensureCrypto() {
  // Never taken down: QCA must outlive every static object that may still hash. Kept in sight of whoever looks for
  // leaks.
  [[gnu::used]] static const auto* const initializer = [] {
    // Ours is all there is: no plugin from a folder gets into a program that runs as root.
    qputenv("QCA_NO_PLUGINS", "1");
    auto* made = new QCA::Initializer;
    QCA::insertProvider(new OpenSslProvider, 0);
    return made;
  }();
}

SignatureAlgorithm::SignatureAlgorithm()
    : Algorithm((ensureCrypto(), QString::fromLatin1(kSignatureType)), QString::fromLatin1(kProviderName)) {}

std::string toHex(std::string_view bytes) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string out;
  out.reserve(bytes.size() * 2);
  for (const char c : bytes) {
    out += kDigits[static_cast<unsigned char>(c) >> 4];
    out += kDigits[static_cast<unsigned char>(c) & 15];
  }
  return out;
}

std::optional<std::string> fromHex(std::string_view digits) {
  const auto value = [](char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
  };
  if (digits.size() % 2 != 0) return std::nullopt;
  std::string out;
  out.reserve(digits.size() / 2);
  for (std::size_t i = 0; i < digits.size(); i += 2) {
    const int high = value(digits[i]);
    const int low = value(digits[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    out += static_cast<char>(high * 16 + low);
  }
  return out;
}

}  // namespace pibox::trust
