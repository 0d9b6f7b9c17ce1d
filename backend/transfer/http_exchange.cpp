#include "transfer/http_exchange.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLocale>
#include <QNetworkInterface>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <charconv>

namespace pibox::transfer {
namespace {

constexpr qint64 kReadBuffer = 512 * 1024;
constexpr qint64 kChunk = 256 * 1024;

bool anyNetwork() {
  const auto interfaces = QNetworkInterface::allInterfaces();
  return std::ranges::any_of(interfaces, [](const QNetworkInterface& interface) {
    const auto flags = interface.flags();
    return flags.testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning) &&
           !flags.testFlag(QNetworkInterface::IsLoopBack) && !interface.addressEntries().isEmpty();
  });
}

bool wantsRange(const Ask& ask) {
  return ask.ranges && (ask.offset > 0 || ask.length);
}

QNetworkRequest requestOf(const Ask& ask) {
  QNetworkRequest request(ask.url);
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
  request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
  request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
  request.setMaximumRedirectsAllowed(5);
  request.setRawHeader("User-Agent", "pibox-upgrade");
  if (ask.identity) request.setRawHeader("Accept-Encoding", "identity");
  if (wantsRange(ask)) {
    auto range = "bytes=" + QByteArray::number(static_cast<qulonglong>(ask.offset)) + "-";
    if (ask.length) range += QByteArray::number(static_cast<qulonglong>(ask.offset + *ask.length - 1));
    request.setRawHeader("Range", range);
  }
  return request;
}

/// One answer that is taken. Lives on the stack of receive().
class Running {
 public:
  Running(Reply reply, const Ask& ask, const Sink& sink, std::stop_token stop)
      : m_ask(ask), m_sink(sink), m_stop(std::move(stop)), m_reply(std::move(reply)) {
    m_buffer.resize(kChunk);
    m_position = ask.offset;
  }

  Result<Answer> run() {
    QTimer tick;
    tick.setInterval(250);
    QObject::connect(&tick, &QTimer::timeout, &tick, [this] { idle(); });
    QObject::connect(m_reply.get(), &QNetworkReply::readyRead, m_reply.get(), [this] { take(); });
    QObject::connect(m_reply.get(), &QNetworkReply::finished, m_reply.get(), [this] { finished(); });
    const std::stop_callback onStop(
        m_stop, [this] { QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); });
    tick.start();
    m_clock.start();
    // What has come before anyone was listening.
    QTimer::singleShot(0, m_reply.get(), [this] {
      take();
      if (m_reply->isFinished()) finished();
    });
    if (!m_over && !m_stop.stop_requested()) m_loop.exec();
    if (m_stop.stop_requested()) return fail(Code::Cancelled);
    if (m_error) return std::unexpected(*m_error);
    return m_answer;
  }

 private:
  void end() {
    m_over = true;
    m_loop.quit();
  }
  void fails(Error error) {
    m_error = std::move(error);
    end();
  }
  void ends(Outcome outcome, std::string detail) {
    m_answer.outcome = outcome;
    m_answer.detail = std::move(detail);
    end();
  }
  [[nodiscard]] std::string at() const {
    return m_reply->url().toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).toStdString();
  }

  void idle() {
    if (m_over) return;
    if (m_reply->bytesAvailable() > 0) return take();
    if (m_sink.waiting)
      if (auto told = m_sink.waiting(Waiting::ForBytes); !told) fails(told.error());
  }

  /// Reads the status line and headers once. False: the body is not wanted.
  bool judge() {
    if (m_judged) return true;
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) return false;
    m_judged = true;
    if (status != 200 && status != 206) return judgeRefusal(status), false;
    const auto encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (m_ask.identity && !encoding.isEmpty() && encoding != "identity")
      return ends(Outcome::Compressed, at() + ": " + encoding.toStdString()), false;
    m_compressed = !encoding.isEmpty() && encoding != "identity";
    if (!(status == 206 ? judgeRange() : judgeWhole())) return false;
    if (looksLikeWebPage(m_reply->rawHeader("Content-Type"), {}))
      return fails({Code::CaptivePortal, at() + ": a web page was served instead of the file"}), false;
    if (m_sink.begin)
      if (auto begun = m_sink.begin(m_answer.info.size); !begun) return fails(begun.error()), false;
    return true;
  }

  bool judgeWhole() {
    m_position = 0;
    bool known = false;
    const auto length = m_reply->rawHeader("Content-Length").toULongLong(&known);
    if (known && !m_compressed) m_answer.info.size = length;
    return true;
  }

  bool judgeRange() {
    const auto range = parseContentRange(m_reply->rawHeader("Content-Range"));
    if (!wantsRange(m_ask) || !range || range->first != m_ask.offset ||
        (m_ask.length && range->last >= m_ask.offset + *m_ask.length))
      return ends(Outcome::NoRanges, at() + ": answered " + m_reply->rawHeader("Content-Range").toStdString() + " " +
                                         m_reply->rawHeader("Content-Type").toStdString()),
             false;
    m_answer.info.size = range->size;
    return true;
  }

  void judgeRefusal(int status) {
    const auto said = at() + ": HTTP " + std::to_string(status);
    if (status == 511) return fails({Code::CaptivePortal, said});
    if (status == 404 || status == 410) return fails({Code::NotOnServer, said});
    if (status == 416)
      return fails({Code::LengthMismatch, said + ": the file ends before " + std::to_string(m_ask.offset)});
    if (status >= 300 && status < 400) return fails({Code::RedirectRefused, said});
    if (status == 429 || status >= 500) {
      m_answer.retryAfter = parseRetryAfter(m_reply->rawHeader("Retry-After"), QDateTime::currentSecsSinceEpoch());
      return ends(Outcome::ComeBackLater, said);
    }
    fails({Code::HttpError, said});
  }

  void take() {
    // A sink that waits at a gate may let the loop run: one at a time.
    if (m_over || m_taking) return;
    m_taking = true;
    while (!m_over && !m_stop.stop_requested() && m_reply->bytesAvailable() > 0 && judge()) {
      if (tooFast()) break;
      const auto n = m_reply->read(m_buffer.data(), kChunk);
      if (n <= 0) break;
      if (m_answer.info.received == 0 && looksLikeWebPage({}, m_buffer.left(std::min<qint64>(n, 64)))) {
        fails({Code::CaptivePortal, at() + ": a web page was served instead of the file"});
        break;
      }
      m_answer.info.received += static_cast<std::uint64_t>(n);
      const auto taken =
          m_sink.bytes(m_position, std::as_bytes(std::span(m_buffer.constData(), static_cast<std::size_t>(n))));
      m_position += static_cast<std::uint64_t>(n);
      if (!taken) fails(taken.error());
    }
    m_taking = false;
  }

  /// Whether the limit says to wait; then take() is called again in time.
  bool tooFast() {
    if (m_ask.bytesPerSecond == 0) return false;
    const auto due = static_cast<qint64>(m_answer.info.received * 1000 / m_ask.bytesPerSecond);
    const auto early = due - m_clock.elapsed();
    if (early <= 0) return false;
    QTimer::singleShot(std::min<qint64>(early, 200), m_reply.get(), [this] { afterPause(); });
    return true;
  }
  void afterPause() {
    take();
    if (m_finished) finished();
  }

  void finished() {
    if (m_over) return;
    m_finished = true;
    const auto error = m_reply->error();
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 0 &&
        error != QNetworkReply::InsecureRedirectError && error != QNetworkReply::TooManyRedirectsError && !judge() &&
        m_over)
      return;
    if (error == QNetworkReply::NoError) {
      take();
      if (!m_over && m_reply->bytesAvailable() == 0) finishedWell();
      return;
    }
    fails(networkError(error));
  }

  void finishedWell() {
    const auto& info = m_answer.info;
    const auto expected = m_position - info.received;
    const bool cut =
        m_ask.length && m_position < m_ask.offset + *m_ask.length && (!info.size || m_position < *info.size);
    if (cut || (info.size && !m_ask.length && m_position < *info.size))
      return fails({Code::ConnectionLost, at() + ": ended after " + std::to_string(info.received) + " bytes from " +
                                              std::to_string(expected)});
    end();
  }

  Error networkError(QNetworkReply::NetworkError error) const {
    const auto detail = at() + ": " + m_reply->errorString().toStdString();
    switch (error) {
      case QNetworkReply::InsecureRedirectError:
      case QNetworkReply::TooManyRedirectsError:
        return {Code::RedirectRefused, detail};
      case QNetworkReply::SslHandshakeFailedError:
        return {Code::TlsFailed, detail};
      case QNetworkReply::RemoteHostClosedError:
        return {Code::ConnectionLost, detail};
      case QNetworkReply::ProtocolUnknownError:
      case QNetworkReply::ProtocolInvalidOperationError:
        return {Code::HttpError, detail};
      default:
        break;
    }
    if (m_answer.info.received > 0) return {Code::ConnectionLost, detail};
    return {anyNetwork() || m_ask.url.host() == u"127.0.0.1" ? Code::HostUnreachable : Code::NetworkDown, detail};
  }

  const Ask& m_ask;
  const Sink& m_sink;
  std::stop_token m_stop;
  QEventLoop m_loop;
  Reply m_reply;
  QByteArray m_buffer;
  QElapsedTimer m_clock;
  std::uint64_t m_position = 0;
  Answer m_answer;
  std::optional<Error> m_error;
  bool m_judged = false, m_compressed = false, m_taking = false, m_finished = false, m_over = false;
};

}  // namespace

void EndReply::operator()(QNetworkReply* reply) const {
  reply->disconnect();
  if (reply->isRunning()) reply->abort();
  delete reply;
}

Reply send(QNetworkAccessManager& manager, const Ask& ask) {
  Reply reply(manager.get(requestOf(ask)));
  reply->setReadBufferSize(kReadBuffer);
  return reply;
}

Result<Answer> receive(Reply reply, const Ask& ask, const Sink& sink, const std::stop_token& stop) {
  return Running(std::move(reply), ask, sink, stop).run();
}

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
