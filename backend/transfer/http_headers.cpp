#include "transfer/http_headers.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <charconv>

namespace pibox::transfer {

std::optional<ContentRange> parseContentRange(const QByteArray& value) {
  std::string_view text(value.constData(), static_cast<std::size_t>(value.size()));
  if (!text.starts_with("bytes ")) return {};
  text.remove_prefix(6);
  const auto number = [&text](std::uint64_t& out) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (error != std::errc{}) return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return true;
  };
  const auto sign = [&text](char c) {
    if (!text.starts_with(c)) return false;
    text.remove_prefix(1);
    return true;
  };
  ContentRange range;
  if (!number(range.first) || !sign('-') || !number(range.last) || !sign('/') || range.last < range.first) return {};
  if (text == "*") return range;
  std::uint64_t size = 0;
  if (!number(size) || !text.empty() || range.last >= size) return {};
  range.size = size;
  return range;
}

std::optional<std::uint32_t> parseRetryAfter(const QByteArray& value, std::int64_t now) {
  const auto text = value.trimmed();
  if (text.isEmpty()) return {};
  bool isNumber = false;
  const auto seconds = text.toUInt(&isNumber);
  if (isNumber) return seconds;
  auto date = QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
  if (!date.isValid()) return {};
  date.setTimeZone(QTimeZone::UTC);
  return static_cast<std::uint32_t>(std::clamp<std::int64_t>(date.toSecsSinceEpoch() - now, 0, 86400));
}

bool looksLikeWebPage(const QByteArray& contentType, const QByteArray& beginning) {
  if (contentType.trimmed().toLower().startsWith("text/html")) return true;
  const auto start = beginning.trimmed().toLower();
  return start.startsWith("<!doctype html") || start.startsWith("<html");
}

}  // namespace pibox::transfer
