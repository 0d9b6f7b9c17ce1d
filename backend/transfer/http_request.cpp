#include "transfer/http_request.h"

#include <algorithm>
#include <cstdlib>
#include <unistd.h>

namespace pibox::transfer {
namespace {

constexpr long kConnections = 4;
/// What is read at once from a socket.
constexpr long kRead = 16 * 1024;
constexpr long kFastRead = 256 * 1024;
/// So much of the body of a redirect is read to keep the connection; with more it is closed.
constexpr std::size_t kThrown = std::size_t{64} << 10;

/// Once in a program, before its first request.
void begin() {
  static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
  (void)done;
}

bool isHere(const QUrl& url) {
  const auto host = url.host();
  return host == u"localhost" || host == u"::1" || host.startsWith(u"127.");
}

/// The proxy that the environment names for this URL, as libcurl reads it (libcurl-env(3)).
QUrl proxyOf(const QUrl& url) {
  const bool tls = url.scheme() == u"https";
  for (const auto* name : tls ? std::array{"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}
                              : std::array{"http_proxy", "all_proxy", "ALL_PROXY", "ALL_PROXY"}) {
    const auto value = qEnvironmentVariable(name);
    if (!value.isEmpty()) return QUrl(value.contains(u"://") ? value : QStringLiteral("http://") + value);
  }
  return {};
}

}  // namespace

bool mayFollow(const QUrl& from, const QUrl& to) {
  if (!to.isValid() || to.host().isEmpty()) return false;
  return to.scheme() == u"https" || (to.scheme() == u"http" && from.scheme() == u"http");
}

Connections::Connections() {
  begin();
  m_multi.reset(curl_multi_init());
  curl_multi_setopt(m_multi.get(), CURLMOPT_MAX_HOST_CONNECTIONS, kConnections);
  curl_multi_setopt(m_multi.get(), CURLMOPT_MAXCONNECTS, kConnections);
}

void Connections::watchSockets(CURL* easy) {
  curl_easy_setopt(easy, CURLOPT_SOCKOPTFUNCTION,
                   static_cast<curl_sockopt_callback>([](auto* self, auto socket, auto) -> int {
                     static_cast<Connections*>(self)->m_sockets.push_back(socket);
                     return CURL_SOCKOPT_OK;
                   }));
  curl_easy_setopt(easy, CURLOPT_SOCKOPTDATA, this);
  curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION,
                   static_cast<curl_closesocket_callback>([](auto* self, auto socket) -> int {
                     std::erase(static_cast<Connections*>(self)->m_sockets, socket);
                     return ::close(socket);
                   }));
  curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, this);
}

void Connections::drive(std::chrono::milliseconds most) {
  perform();
  if (!m_stirred && most.count() > 0) {
    curl_multi_poll(m_multi.get(), nullptr, 0, static_cast<int>(most.count()), nullptr);
    perform();
  }
  m_stirred = false;
}

void Connections::perform() {
  int running = 0;
  curl_multi_perform(m_multi.get(), &running);
  int left = 0;
  while (const auto* message = curl_multi_info_read(m_multi.get(), &left)) {
    if (message->msg != CURLMSG_DONE) continue;
    void* request = nullptr;
    curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &request);
    static_cast<Request*>(request)->ended(message->data.result);
  }
}

Request::Request(Connections& connections, const Query& query) : m_connections(connections), m_easy(curl_easy_init()) {
  auto* easy = m_easy.get();
  if (!easy) {
    ended(CURLE_OUT_OF_MEMORY);
    return;
  }
  m_connections.watchSockets(easy);
  curl_easy_setopt(easy, CURLOPT_PRIVATE, this);
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_words.data());
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION,
                   static_cast<curl_write_callback>([](auto* bytes, auto size, auto count, auto* self) {
                     return static_cast<Request*>(self)->came(std::as_bytes(std::span(bytes, size * count)));
                   }));
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION,
                   static_cast<curl_write_callback>([](auto* bytes, auto size, auto count, auto* self) {
                     static_cast<Request*>(self)->headLine({bytes, size * count});
                     return size * count;
                   }));
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
  curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, query.fast ? kFastRead : kRead);
  // No signals, and no waiting for a name that is still looked up when it is given up.
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
  curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  curl_easy_setopt(easy, CURLOPT_HTTP_VERSION,
                   static_cast<long>(query.http2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1));
  curl_easy_setopt(easy, CURLOPT_PIPEWAIT, query.http2 ? 1L : 0L);
  curl_easy_setopt(easy, CURLOPT_USERAGENT, "pibox-upgrade");
  // Whom to trust may be said as to other programs (openssl(1), curl(1)).
  if (const auto* bundle = std::getenv("SSL_CERT_FILE")) curl_easy_setopt(easy, CURLOPT_CAINFO, bundle);
  if (!query.range.empty()) curl_easy_setopt(easy, CURLOPT_RANGE, query.range.c_str());
  if (query.identity) {
    m_headers.reset(curl_slist_append(nullptr, "Accept-Encoding: identity"));
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, m_headers.get());
  } else {
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
  }
  begin(query.url);
}

Request::~Request() {
  if (m_easy) curl_multi_remove_handle(m_connections.m_multi.get(), m_easy.get());
}

void Request::begin(const QUrl& url) {
  auto* easy = m_easy.get();
  m_url = url;
  m_thrown = 0;
  m_over = m_paused = m_head = false;
  curl_easy_setopt(easy, CURLOPT_URL, url.toEncoded(QUrl::RemoveFragment).constData());
  // The proxy of the environment; one on another machine cannot reach what is served on this one.
  curl_easy_setopt(easy, CURLOPT_PROXY, isHere(url) && !isHere(proxyOf(url)) ? "" : nullptr);
  if (curl_multi_add_handle(m_connections.m_multi.get(), easy) != CURLM_OK) ended(CURLE_OUT_OF_MEMORY);
}

void Request::restart(const QUrl& url) {
  curl_multi_remove_handle(m_connections.m_multi.get(), m_easy.get());
  m_held.clear();
  begin(url);
}

void Request::ended(CURLcode result) {
  m_result = result;
  m_over = true;
  m_connections.m_stirred = true;
}

/// A status line begins a head, another one after 1xx too (RFC 9110 15.2); an empty line ends it, or the first of the
/// body. Lines behind a body (RFC 9110 6.5) are no head.
void Request::headLine(std::string_view line) {
  if (line.starts_with("HTTP/")) m_head = false;
  if (line == "\r\n" || line == "\n") m_head = true;
}

std::size_t Request::came(Bytes bytes) {
  m_connections.m_stirred = true;
  m_head = true;
  if (redirect()) {
    m_thrown += bytes.size();
    return m_thrown <= kThrown ? bytes.size() : 0;
  }
  if (m_held.size() + bytes.size() > m_allowed) {
    m_paused = true;
    return CURL_WRITEFUNC_PAUSE;
  }
  m_held.insert(m_held.end(), bytes.begin(), bytes.end());
  return bytes.size();
}

void Request::allow(std::size_t bytes) {
  m_allowed = std::max(bytes, kMost);
  take(0);
}

void Request::take(std::size_t bytes) {
  m_held.erase(m_held.begin(), m_held.begin() + static_cast<std::ptrdiff_t>(bytes));
  if (!m_paused || m_held.size() + kMost > m_allowed) return;
  m_paused = false;
  curl_easy_pause(m_easy.get(), CURLPAUSE_CONT);
}

std::string Request::reason() const {
  return m_words[0] != '\0' ? m_words.data() : curl_easy_strerror(m_result);
}

int Request::status() const {
  if (!m_head) return 0;
  long status = 0;
  curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
  return static_cast<int>(status);
}

std::chrono::microseconds Request::answeredAfter() const {
  curl_off_t sent = 0, began = 0;
  curl_easy_getinfo(m_easy.get(), CURLINFO_PRETRANSFER_TIME_T, &sent);
  curl_easy_getinfo(m_easy.get(), CURLINFO_STARTTRANSFER_TIME_T, &began);
  return std::chrono::microseconds(std::max<curl_off_t>(began - sent, 0));
}

int Request::refusedByProxy() const {
  long status = 0;
  curl_easy_getinfo(m_easy.get(), CURLINFO_HTTP_CONNECTCODE, &status);
  return status >= 300 ? static_cast<int>(status) : 0;
}

QByteArray Request::header(const char* name) const {
  curl_header* found = nullptr;
  if (curl_easy_header(m_easy.get(), name, 0, CURLH_HEADER, -1, &found) != CURLHE_OK) return {};
  return QByteArray(found->value).trimmed();
}

std::optional<QUrl> Request::redirect() const {
  if (const auto got = status(); got < 300 || got >= 400) return {};
  const auto location = header("Location");
  if (location.isEmpty()) return {};
  return m_url.resolved(QUrl::fromEncoded(location));
}

}  // namespace pibox::transfer
