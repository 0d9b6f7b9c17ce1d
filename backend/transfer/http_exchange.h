#pragma once
// One HTTP request and its answer, judged: what the answer means is decided here, what to do about it in
// http_source.cpp.

#include "transfer/source.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

namespace pibox::transfer {

/// What to ask for.
struct Ask {
  QUrl url;
  std::uint64_t offset = 0;
  std::optional<std::uint64_t> length;
  bool ranges = true;                ///< may ask for a part
  bool identity = true;              ///< asks for no compression; false lets Qt undo what a proxy insists on
  std::uint64_t bytesPerSecond = 0;  ///< 0: no limit
};

/// How it ended, when it is not a plain success or failure.
enum class Outcome : std::uint8_t {
  Done,
  ComeBackLater,  ///< 429, 5xx; `retryAfter` says when
  NoRanges,       ///< the answer to a range cannot be used: ask for the whole
  Compressed,     ///< a proxy compresses although it was asked not to
};

struct Answer {
  Outcome outcome = Outcome::Done;
  std::optional<std::uint32_t> retryAfter;  ///< seconds
  std::string detail;
  Info info;
};

/// Ends a request that is given up.
struct EndReply {
  void operator()(QNetworkReply* reply) const;
};
using Reply = std::unique_ptr<QNetworkReply, EndReply>;

/// Sends a request. Its answer is read ahead up to a bound (512 KiB) until receive() takes it.
Reply send(QNetworkAccessManager& manager, const Ask& ask);

/// Takes the answer to `ask` and hands its body to `sink`. Errors: as Source::read.
Result<Answer> receive(Reply reply, const Ask& ask, const Sink& sink, const std::stop_token& stop);

/// `bytes 5-9/100` → first byte and size (absent for `*`); nothing if it is malformed.
struct ContentRange {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
  std::optional<std::uint64_t> size;
};
std::optional<ContentRange> parseContentRange(const QByteArray& value);

/// Retry-After in seconds (RFC 9110 10.2.3): a number, or a date against `now` (seconds since 1970).
std::optional<std::uint32_t> parseRetryAfter(const QByteArray& value, std::int64_t now);

/// Whether the beginning of a body is a web page where a file of a repository was asked for.
bool looksLikeWebPage(const QByteArray& contentType, const QByteArray& beginning);

}  // namespace pibox::transfer
