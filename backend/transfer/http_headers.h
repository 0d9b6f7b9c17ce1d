#pragma once
// What the headers of an HTTP answer say.

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace pibox::transfer {

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
