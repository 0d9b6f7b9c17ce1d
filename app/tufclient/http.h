#pragma once
// One plain GET at a time, without proxy, redirect or second try: a test program must ask for what it is seen to ask
// for.

#include "base/error.h"

#include <QNetworkAccessManager>

#include <chrono>
#include <string>

namespace pibox::tufclient {

class Http {
 public:
  /// `patience`: how long one file may take.
  explicit Http(std::chrono::seconds patience) : m_patience(patience) {}

  /// The body of `base`/`name`; `name` is percent-encoded already. Errors: NotOnServer (403, 404), HttpError,
  /// HostUnreachable, MetadataTooLarge (more than `maxBytes`), Stalled (not whole in time).
  Result<std::string> get(const QString& base, const std::string& name, std::size_t maxBytes);

 private:
  QNetworkAccessManager m_network;
  std::chrono::seconds m_patience;
};

}  // namespace pibox::tufclient
