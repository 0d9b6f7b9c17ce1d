#include "http.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

namespace pibox::tufclient {

Result<std::string> Http::get(const QString& base, const std::string& name, std::size_t maxBytes) {
  const auto separator = base.endsWith(u'/') ? QString() : QStringLiteral("/");
  QNetworkRequest request(QUrl(base + separator + QString::fromStdString(name)));
  request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("pibox-tuf-client/" PIBOX_VERSION));
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  request.setRawHeader("Accept-Encoding", "identity");

  const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
  std::string body;
  bool tooLarge = false;
  const auto take = [&] {
    body += reply->readAll().toStdString();
    if (body.size() > maxBytes && !std::exchange(tooLarge, true)) reply->abort();
  };
  QEventLoop loop;
  // One limit for the whole file: a byte now and then does not prolong it.
  QTimer::singleShot(m_patience, &loop, &QEventLoop::quit);
  QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, take);
  QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
  if (!reply->isFinished()) loop.exec();
  if (!reply->isFinished()) return fail(Code::Stalled, name);
  if (!tooLarge && reply->isOpen()) take();

  const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  if (tooLarge) return fail(Code::MetadataTooLarge, name);
  if (status == 404 || status == 403) return fail(Code::NotOnServer, name);
  if (status == 0) return fail(Code::HostUnreachable, name + ": " + reply->errorString().toStdString());
  if (status != 200 || reply->error() != QNetworkReply::NoError)
    return fail(Code::HttpError, name + ": " + std::to_string(status));
  return body;
}

}  // namespace pibox::tufclient
