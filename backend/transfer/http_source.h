#pragma once
// A repository on a web server, through libcurl: keep-alive, ranges, redirects (never from https to http),
// Retry-After, the proxy of the environment. Compression in transit is refused: what is signed is what is on the wire.
//
// HTTP/1.1 is preferred: with HTTP/2 what one answer brings is read to reach the other, whether it is taken or not, and
// a slow card would fill the memory. A server that has only HTTP/2 is read in parts.

#include "transfer/http_request.h"
#include "transfer/pace.h"
#include "transfer/receive_window.h"
#include "transfer/source.h"

#include <QUrl>

namespace pibox::transfer {

/// Reads from below a base URL (http or https).
class HttpSource final : public Source {
 public:
  /// `pace` says how fast, and must outlive the source; null: as fast as it comes.
  explicit HttpSource(const QUrl& base, Pace* pace = nullptr);

  Result<Info> read(const std::string& path, std::uint64_t offset, std::optional<std::uint64_t> length,
                    const Sink& sink, std::stop_token stop) override;
  Result<Info> readRanges(const std::string& path, std::span<const Range> ranges, const Sink& sink,
                          std::stop_token stop) override;
  [[nodiscard]] bool network() const override { return true; }
  [[nodiscard]] bool answered() const override { return m_answered; }
  [[nodiscard]] bool ranges() const override { return m_ranges; }

 private:
  [[nodiscard]] bool mayBeHttp2(const QUrl& url, const Error& error) const;
  [[nodiscard]] Result<QUrl> urlOf(const std::string& path) const;

  QUrl m_base;
  Connections m_connections;
  Pace* m_pace;
  ReceiveWindow m_window;
  bool m_partial = false;  ///< true after an answer to a range that was that range
  bool m_ranges = true;    ///< false after an answer to a range that could not be used
  bool m_identity = true;  ///< false after a proxy compressed all the same
  bool m_answered = false;
  bool m_askedHttp2 = false;
  bool m_http2 = false;  ///< true for a server that speaks nothing else
};

}  // namespace pibox::transfer
