#pragma once
// A repository on a web server, through Qt Network: keep-alive, ranges, redirects (never from https to http),
// Retry-After, the proxy of the environment. Compression in transit is refused: what is signed is what is on the wire.

#include "transfer/source.h"

#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace pibox::transfer {

/// Reads from below a base URL (http or https). Needs a QCoreApplication; runs an event loop in the calling thread
/// while it reads.
class HttpSource final : public Source {
 public:
  explicit HttpSource(const QUrl& base);
  ~HttpSource() override;

  Result<Info> read(const std::string& path, std::uint64_t offset, std::optional<std::uint64_t> length,
                    const Sink& sink, std::stop_token stop) override;
  Result<Info> readRanges(const std::string& path, std::span<const Range> ranges, const Sink& sink,
                          std::stop_token stop) override;
  [[nodiscard]] bool network() const override { return true; }

  /// Bytes per second at most; 0 is as fast as it comes.
  void setRateLimit(std::uint64_t bytesPerSecond) { m_rateLimit = bytesPerSecond; }

 private:
  QNetworkAccessManager& manager();
  [[nodiscard]] Result<QUrl> urlOf(const std::string& path) const;

  QUrl m_base;
  std::unique_ptr<QNetworkAccessManager> m_manager;
  std::uint64_t m_rateLimit = 0;
  bool m_ranges = true;    ///< false after an answer to a range that could not be used
  bool m_identity = true;  ///< false after a proxy compressed all the same
};

}  // namespace pibox::transfer
