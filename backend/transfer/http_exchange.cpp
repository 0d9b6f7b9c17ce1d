#include "transfer/http_exchange.h"

#include "transfer/http_headers.h"

#include <QDateTime>

#include <algorithm>
#include <ifaddrs.h>
#include <limits>
#include <net/if.h>

namespace pibox::transfer {
namespace {

using Clock = std::chrono::steady_clock;

/// What may come before it is handed on in one piece.
constexpr std::size_t kChunk = std::size_t{256} << 10;
constexpr int kMostRedirects = 5;
/// How often silence is looked at.
constexpr std::chrono::milliseconds kTick{100};

bool anyNetwork() {
  ifaddrs* first = nullptr;
  if (::getifaddrs(&first) != 0) return false;
  const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> all(first, &::freeifaddrs);
  for (const auto* one = first; one; one = one->ifa_next) {
    const bool works = (one->ifa_flags & IFF_UP) != 0 && (one->ifa_flags & IFF_RUNNING) != 0;
    const bool has = one->ifa_addr && (one->ifa_addr->sa_family == AF_INET || one->ifa_addr->sa_family == AF_INET6);
    if (works && has && (one->ifa_flags & IFF_LOOPBACK) == 0) return true;
  }
  return false;
}

bool wantsRange(const Ask& ask) {
  return ask.ranges && (ask.offset > 0 || ask.length);
}

std::string rangeOf(const Ask& ask) {
  if (!wantsRange(ask)) return {};
  auto range = std::to_string(ask.offset) + "-";
  if (ask.length) range += std::to_string(ask.offset + *ask.length - 1);
  return range;
}

std::optional<std::uint64_t> lengthIn(const QByteArray& header) {
  bool known = false;
  const auto length = header.toULongLong(&known);
  return known ? std::optional<std::uint64_t>(length) : std::nullopt;
}

/// One answer that is taken. Lives on the stack of receive().
class Running {
 public:
  Running(Connections& connections, Request& request, const Ask& ask, const Sink& sink, const std::stop_token& stop)
      : m_connections(connections), m_request(request), m_ask(ask), m_sink(sink), m_stop(stop), m_position(ask.offset) {
    m_request.allow(kChunk);
  }

  Result<Answer> run() {
    const std::stop_callback onStop(m_stop, [this] { m_connections.wake(); });
    auto heard = Clock::now();
    while (!m_over) {
      if (m_stop.stop_requested()) return fail(Code::Cancelled);
      const auto before = m_answer.info.received;
      take();
      if (m_over) break;
      if (m_request.over() && m_request.held().empty()) {
        conclude();
        continue;
      }
      if (m_answer.info.received != before) heard = Clock::now();
      m_connections.drive(m_request.held().empty() ? kTick : Pace::kAgain);
      gather();
      if (const auto now = Clock::now(); m_request.held().empty() && !m_request.over() && now - heard >= kTick) {
        heard = now;
        if (m_sink.waiting)
          if (auto told = m_sink.waiting(Waiting::ForBytes); !told) fails(told.error());
      }
    }
    if (m_stop.stop_requested()) return fail(Code::Cancelled);
    if (m_error) return std::unexpected(*m_error);
    return m_answer;
  }

 private:
  void fails(Error error) {
    m_error = std::move(error);
    m_over = true;
  }
  void ends(Outcome outcome, std::string detail) {
    m_answer.outcome = outcome;
    m_answer.detail = std::move(detail);
    m_over = true;
  }
  [[nodiscard]] std::string at() const {
    return m_request.url().toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).toStdString();
  }

  /// Reads the status line and headers once. False: the body is not wanted.
  bool judge() {
    if (m_judged) return true;
    const auto status = m_request.status();
    if (status == 0) return false;
    m_judged = true;
    if (status != 200 && status != 206) return judgeRefusal(status), false;
    const auto encoding = m_request.header("Content-Encoding").toLower();
    m_compressed = !encoding.isEmpty() && encoding != "identity";
    if (m_ask.identity && m_compressed) return ends(Outcome::Compressed, at() + ": " + encoding.toStdString()), false;
    if (!(status == 206 ? judgeRange() : judgeWhole())) return false;
    if (!m_answer.partial && looksLikeWebPage({}, beginningOf(m_request.held()))) return portal(), false;
    auto begun = m_sink.begin ? m_sink.begin(m_answer.info.size) : Result<>();
    // There are servers to which whatever has no ending is a web page: a part, or what is as long as it should be, is
    // none.
    const bool isTheFile = begun && (m_answer.partial || (m_sink.begin && m_answer.info.size));
    if (!isTheFile && looksLikeWebPage(m_request.header("Content-Type"), {})) return portal(), false;
    if (!begun) return fails(begun.error()), false;
    return true;
  }

  void portal() { fails({Code::CaptivePortal, at() + ": a web page was served instead of the file"}); }

  bool judgeWhole() {
    m_position = 0;
    if (!m_compressed) m_answer.info.size = lengthIn(m_request.header("Content-Length"));
    return true;
  }

  bool judgeRange() {
    const auto range = parseContentRange(m_request.header("Content-Range"));
    const auto length = lengthIn(m_request.header("Content-Length"));
    if (!wantsRange(m_ask) || !range || range->first != m_ask.offset ||
        (m_ask.length && range->last >= m_ask.offset + *m_ask.length) ||
        (length && *length != range->last - range->first + 1)) {
      return ends(Outcome::NoRanges, at() + ": answered " + m_request.header("Content-Range").toStdString() + " " +
                                         m_request.header("Content-Type").toStdString()),
             false;
    }
    m_answer.info.size = range->size;
    m_end = range->last + 1;
    m_answer.partial = true;
    return true;
  }

  void judgeRefusal(int status) {
    const auto said = at() + ": HTTP " + std::to_string(status);
    if (status == 511) return fails({Code::CaptivePortal, said});
    if (status == 404 || status == 410) return fails({Code::NotOnServer, said});
    // Of the whole one sees whether it is shorter, or a web page, or the server has no ranges.
    if (status == 416 && wantsRange(m_ask)) return ends(Outcome::NoRanges, said);
    if (status >= 300 && status < 400) return fails({Code::RedirectRefused, said});
    if (status == 429 || status >= 500) {
      m_answer.retryAfter = parseRetryAfter(m_request.header("Retry-After"), QDateTime::currentSecsSinceEpoch());
      return ends(Outcome::ComeBackLater, said);
    }
    fails({Code::HttpError, said});
  }

  void take() {
    while (!m_over && !m_stop.stop_requested() && !m_request.held().empty() && judge()) {
      const auto held = m_request.held();
      // What follows the range, without a length that says so, is not looked at.
      const auto left = m_end - m_position;
      if (left == 0) return m_over = true, void();
      const auto bytes = held.first(allowed(std::min<std::uint64_t>(held.size(), left)));
      if (bytes.empty()) return;
      noteWhatCame(bytes.size());
      const auto taken = m_sink.bytes(m_position, bytes);
      m_position += bytes.size();
      if (!taken) return fails(taken.error());
      m_request.take(bytes.size());
    }
  }

  /// On a fast line large pieces are handed on: each costs the card a call.
  void gather() {
    if (!m_ask.window || !m_ask.window->fast()) return;
    for (std::size_t before = 0; m_request.held().size() > before && m_request.held().size() < kChunk;) {
      before = m_request.held().size();
      m_connections.drive({});
    }
  }

  static QByteArray beginningOf(Bytes bytes) {
    constexpr std::size_t kEnough = 64;
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(std::min(bytes.size(), kEnough))};
  }

  void noteWhatCame(std::size_t bytes) {
    if (m_ask.window && m_answer.info.received == 0) m_ask.window->answeredAfter(m_request.answeredAfter());
    m_answer.info.received += bytes;
    if (!m_ask.window || !m_ask.window->came(bytes, Clock::now())) return;
    for (const int socket : m_connections.sockets()) m_ask.window->give(socket);
  }

  /// How much the pace lets through.
  [[nodiscard]] std::size_t allowed(std::size_t wanted) const {
    return m_ask.pace ? static_cast<std::size_t>(m_ask.pace->grant(wanted, Clock::now())) : wanted;
  }

  /// No more comes, and what has come was taken.
  void conclude() {
    if (const auto to = m_request.redirect()) return follow(*to);
    if (m_request.status() != 0 && !judge() && m_over) return;
    // Also when the connection was lost, what had come before was taken: nothing of it is asked for again.
    if (m_request.result() != CURLE_OK) return fails(networkError());
    const auto& info = m_answer.info;
    const auto began = m_position - info.received;
    const bool cut =
        m_ask.length && m_position < m_ask.offset + *m_ask.length && (!info.size || m_position < *info.size);
    if (cut || (info.size && !m_ask.length && m_position < *info.size))
      return fails({Code::ConnectionLost,
                    at() + ": ended after " + std::to_string(info.received) + " bytes from " + std::to_string(began)});
    m_over = true;
  }

  void follow(const QUrl& to) {
    if (!mayFollow(m_request.url(), to) || ++m_redirects > kMostRedirects)
      return fails({Code::RedirectRefused, at() + " to " + to.toString(QUrl::RemoveUserInfo).toStdString()});
    m_request.restart(to);
  }

  [[nodiscard]] Error networkError() const {
    const auto detail = at() + ": " + m_request.reason();
    if (m_request.refusedByProxy() != 0) return {Code::HttpError, detail};
    switch (m_request.result()) {
      case CURLE_SSL_CONNECT_ERROR:
      case CURLE_PEER_FAILED_VERIFICATION:
      case CURLE_SSL_CERTPROBLEM:
      case CURLE_SSL_CIPHER:
      case CURLE_SSL_CACERT_BADFILE:
      case CURLE_SSL_ISSUER_ERROR:
      case CURLE_SSL_INVALIDCERTSTATUS:
        return {Code::TlsFailed, detail};
      case CURLE_UNSUPPORTED_PROTOCOL:
      case CURLE_WEIRD_SERVER_REPLY:
      case CURLE_BAD_CONTENT_ENCODING:
      case CURLE_TOO_LARGE:
      case CURLE_HTTP2:
        return {Code::HttpError, detail};
      case CURLE_COULDNT_RESOLVE_HOST:
      case CURLE_COULDNT_RESOLVE_PROXY:
      case CURLE_COULDNT_CONNECT:
      case CURLE_OPERATION_TIMEDOUT:
        return {anyNetwork() || m_ask.url.host() == u"127.0.0.1" ? Code::HostUnreachable : Code::NetworkDown, detail};
      case CURLE_OUT_OF_MEMORY:
        return {Code::Internal, detail};
      default:
        return {Code::ConnectionLost, detail};
    }
  }

  Connections& m_connections;
  Request& m_request;
  const Ask& m_ask;
  const Sink& m_sink;
  const std::stop_token& m_stop;
  std::uint64_t m_position;
  std::uint64_t m_end = std::numeric_limits<std::uint64_t>::max();  ///< of the range that is answered
  Answer m_answer;
  std::optional<Error> m_error;
  int m_redirects = 0;
  bool m_judged = false, m_compressed = false, m_over = false;
};

}  // namespace

std::unique_ptr<Request> send(Connections& connections, const Ask& ask) {
  return std::make_unique<Request>(connections, Query{.url = ask.url,
                                                      .range = rangeOf(ask),
                                                      .identity = ask.identity,
                                                      .http2 = ask.http2,
                                                      .fast = ask.window && ask.window->fast()});
}

Result<Answer> receive(Connections& connections, Request& request, const Ask& ask, const Sink& sink,
                       const std::stop_token& stop) {
  return Running(connections, request, ask, sink, stop).run();
}

}  // namespace pibox::transfer
