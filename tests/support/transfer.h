#pragma once
// What tests of transfers have in common.

#include "support/fault_server.h"
#include "transfer/http_source.h"

#include <span>

namespace pibox::test {

/// Bytes that look like a compressed file; others with another seed.
inline QByteArray pattern(qsizetype size, quint32 seed = 1) {
  QByteArray content(size, Qt::Uninitialized);
  for (auto& c : content) {
    seed = seed * 1664525 + 1013904223;
    c = static_cast<char>(seed >> 24);
  }
  return content;
}

/// The same bytes, as transfers take them.
inline transfer::Bytes viewOf(const QByteArray& content) {
  return std::as_bytes(std::span(content.constData(), static_cast<std::size_t>(content.size())));
}

inline transfer::HttpSource sourceOf(const FaultServer& server, transfer::Pace* pace = nullptr) {
  return transfer::HttpSource(QUrl(QString::fromStdString(server.url())), pace);
}

template <typename T>
QByteArray textOf(const Result<T>& result) {
  return result ? QByteArray("success") : QByteArray::fromStdString(toString(result.error()));
}

}  // namespace pibox::test
