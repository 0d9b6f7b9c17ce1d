#include "transfer/http_exchange.h"

#include "transfer/http_headers.h"

#include <QDateTime>
#include <QEventLoop>
#include <QHttp1Configuration>
#include <QNetworkInterface>
#include <QTimer>

#include <algorithm>

namespace pibox::transfer {
namespace {

/// What Qt may hold of an answer, in the socket and again in the reply, before the connection is held back: little,
/// since it is lost when the program is killed, and what was received has to come again.
constexpr qint64 kReadAhead = 16 * 1024;
/// The same for a fast line, where each piece costs two threads a turn: at 60 Mbit/s it comes in 35 ms.
constexpr qint64 kFastReadAhead = 256 * 1024;
constexpr qint64 kChunk = 256 * 1024;
constexpr int kConnections = 4;
/// How often silence is looked at.
constexpr int kTickMs = 100;

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
  request.setAttribute(QNetworkRequest::Http2AllowedAttribute, ask.http2);
  QHttp1Configuration connections;
  connections.setNumberOfConnectionsPerHost(kConnections);
  request.setHttp1Configuration(connections);
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
    tick.setInterval(kTickMs);
    QObject::connect(&tick, &QTimer::timeout, &tick, [this] { idle(); });
    QObject::connect(m_reply.get(), &QNetworkReply::readyRead, &m_context, [this] { take(); });
    QObject::connect(m_reply.get(), &QNetworkReply::finished, &m_context, [this] { finished(); });
    const std::stop_callback onStop(
        m_stop, [this] { QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); });
    tick.start();
    // What has come before anyone was listening.
    QTimer::singleShot(0, &m_context, [this] {
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
    bool known = false;
    const auto length = m_reply->rawHeader("Content-Length").toULongLong(&known);
    if (!wantsRange(m_ask) || !range || range->first != m_ask.offset ||
        (m_ask.length && range->last >= m_ask.offset + *m_ask.length) ||
        (known && length != range->last - range->first + 1)) {
      return ends(Outcome::NoRanges, at() + ": answered " + m_reply->rawHeader("Content-Range").toStdString() + " " +
                                         m_reply->rawHeader("Content-Type").toStdString()),
             false;
    }
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
    bool unreadable = false;
    while (!m_over && !m_stop.stop_requested() && m_reply->bytesAvailable() > 0 && judge()) {
      const auto wanted = allowed();
      if (wanted == 0) break;
      const auto n = m_reply->read(m_buffer.data(), wanted);
      if (n <= 0) {
        unreadable = true;
        break;
      }
      if (m_answer.info.received == 0 && looksLikeWebPage({}, m_buffer.left(std::min<qint64>(n, 64)))) {
        fails({Code::CaptivePortal, at() + ": a web page was served instead of the file"});
        break;
      }
      m_answer.info.received += static_cast<std::uint64_t>(n);
      noteWhatCame(static_cast<std::uint64_t>(n));
      const auto taken =
          m_sink.bytes(m_position, std::as_bytes(std::span(m_buffer.constData(), static_cast<std::size_t>(n))));
      m_position += static_cast<std::uint64_t>(n);
      if (!taken) fails(taken.error());
    }
    m_taking = false;
    if (m_finished && !m_over && (unreadable || m_reply->bytesAvailable() == 0)) conclude();
  }

  void noteWhatCame(std::uint64_t bytes) {
    if (!m_ask.window) return;
    m_ask.window->came(bytes, std::chrono::steady_clock::now());
    if (m_ask.window->fast() && m_reply->readBufferSize() < kFastReadAhead) m_reply->setReadBufferSize(kFastReadAhead);
  }

  /// How much the pace lets through; nothing: take() is called again in time.
  qint64 allowed() {
    const auto wanted = std::min(m_reply->bytesAvailable(), kChunk);
    if (!m_ask.pace) return wanted;
    const auto granted = m_ask.pace->grant(static_cast<std::uint64_t>(wanted), std::chrono::steady_clock::now());
    if (granted == 0) QTimer::singleShot(Pace::kAgain, &m_context, [this] { take(); });
    return static_cast<qint64>(granted);
  }

  void finished() {
    if (m_over || m_finished) return;
    m_finished = true;
    const auto error = m_reply->error();
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 0 &&
        error != QNetworkReply::InsecureRedirectError && error != QNetworkReply::TooManyRedirectsError && !judge() &&
        m_over)
      return;
    // Also when the connection was lost, what had come before is taken: nothing of it is asked for again.
    take();
  }

  /// All has been taken, and no more comes.
  void conclude() {
    if (const auto error = m_reply->error(); error != QNetworkReply::NoError) return fails(networkError(error));
    finishedWell();
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
      case QNetworkReply::ProtocolFailure:
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
  QObject m_context;  ///< goes before the reply: then nobody listens to its end
  QByteArray m_buffer;
  std::uint64_t m_position = 0;
  Answer m_answer;
  std::optional<Error> m_error;
  bool m_judged = false, m_compressed = false, m_taking = false, m_finished = false, m_over = false;
};

}  // namespace

void EndReply::operator()(QNetworkReply* reply) const {
  // Its own signals carry the abort to the thread of the network: they are not to be disconnected.
  if (reply->isRunning()) reply->abort();
  delete reply;
}

Reply send(QNetworkAccessManager& manager, const Ask& ask) {
  Reply reply(manager.get(requestOf(ask)));
  reply->setReadBufferSize(ask.window && ask.window->fast() ? kFastReadAhead : kReadAhead);
  return reply;
}

Result<Answer> receive(Reply reply, const Ask& ask, const Sink& sink, const std::stop_token& stop) {
  return Running(std::move(reply), ask, sink, stop).run();
}

}  // namespace pibox::transfer
