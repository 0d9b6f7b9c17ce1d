#include "support/fault_server.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>

namespace pibox::test {
namespace {

QByteArray gzip(const QByteArray& content) {
  z_stream stream{};
  deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
  QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))), Qt::Uninitialized);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.constData()));
  stream.avail_in = static_cast<uInt>(content.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.truncate(static_cast<qsizetype>(stream.total_out));
  deflateEnd(&stream);
  return out;
}

/// How much of it was handed to the kernel: less than `size` when the connection has ended.
std::size_t sendAll(int socket, const char* data, std::size_t size) {
  std::size_t sent = 0;
  while (sent < size) {
    const auto n = ::send(socket, data + sent, size - sent, MSG_NOSIGNAL);
    if (n <= 0) break;
    sent += static_cast<std::size_t>(n);
  }
  return sent;
}

}  // namespace

FaultServer::FaultServer() {
  listen();
}

FaultServer::~FaultServer() {
  kill();
}

void FaultServer::listen() {
  m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const int on = 1;
  ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  // Segments as over Ethernet: those of loopback are so long that they need other buffers.
  const int segment = 1448;
  ::setsockopt(m_listener, IPPROTO_TCP, TCP_MAXSEG, &segment, sizeof segment);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<std::uint16_t>(m_port));
  socklen_t length = sizeof address;
  if (::bind(m_listener, reinterpret_cast<sockaddr*>(&address), length) != 0 || ::listen(m_listener, 64) != 0 ||
      ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length) != 0)
    std::abort();
  m_port = ntohs(address.sin_port);
  m_acceptor = std::jthread([this] {
    for (;;) {
      const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
      if (socket < 0) return;
      const std::scoped_lock lock(m_mutex);
      if (m_stopping) {
        ::close(socket);
        return;
      }
      ++m_connections;
      m_open.push_back(socket);
      m_mostOpen = std::max<int>(m_mostOpen, static_cast<int>(m_open.size()));
      m_workers.emplace_back([this, socket] { serve(socket); });
    }
  });
}

void FaultServer::cutAll() {
  const std::scoped_lock lock(m_mutex);
  for (const int socket : m_open) ::shutdown(socket, SHUT_RDWR);
}

void FaultServer::kill() {
  if (!m_acceptor.joinable()) return;
  m_stopping = true;
  ::shutdown(m_listener, SHUT_RDWR);
  cutAll();
  m_acceptor.join();
  m_workers.clear();
  ::close(m_listener);
}

void FaultServer::revive() {
  m_stopping = false;
  listen();
}

void FaultServer::setFile(const std::string& path, QByteArray content) {
  const std::scoped_lock lock(m_mutex);
  m_files["/" + path] = std::move(content);
}

void FaultServer::setAlways(Answering answering) {
  const std::scoped_lock lock(m_mutex);
  m_always = std::move(answering);
}

void FaultServer::setNext(std::deque<Answering> answerings) {
  const std::scoped_lock lock(m_mutex);
  m_next = std::move(answerings);
}

std::list<FaultServer::Request> FaultServer::requests() const {
  const std::scoped_lock lock(m_mutex);
  return m_requests;
}

std::uint64_t FaultServer::sentTwice() const {
  const std::scoped_lock lock(m_mutex);
  return m_sentTwice;
}

void FaultServer::sent(const std::string& path, std::uint64_t begin, std::uint64_t end) {
  const std::scoped_lock lock(m_mutex);
  const auto from = begin;
  const auto to = end;
  auto& parts = m_sent[path];
  auto next = parts.upper_bound(begin);
  if (next != parts.begin() && std::prev(next)->second >= begin) --next;
  while (next != parts.end() && next->first <= end) {
    const auto both = std::min(to, next->second);
    m_sentTwice += both - std::min(both, std::max(from, next->first));
    begin = std::min(begin, next->first);
    end = std::max(end, next->second);
    next = parts.erase(next);
  }
  parts.emplace(begin, end);
}

void FaultServer::serve(int socket) {
  const int on = 1;
  ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  // What is counted as sent has left: little of it waits in the kernel.
  const int little = 4 * 1024;
  ::setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &little, sizeof little);
  std::string buffer;
  char chunk[4096];
  while (!m_stopping) {
    const auto end = buffer.find("\r\n\r\n");
    if (end == std::string::npos) {
      const auto n = ::recv(socket, chunk, sizeof chunk, 0);
      if (n <= 0) break;
      buffer.append(chunk, static_cast<std::size_t>(n));
      continue;
    }
    const auto head = buffer.substr(0, end + 2);
    buffer.erase(0, end + 4);
    if (!answer(socket, head)) break;
  }
  const std::scoped_lock lock(m_mutex);
  m_open.remove(socket);
  ::shutdown(socket, SHUT_RDWR);
  ::close(socket);
}

bool FaultServer::answer(int socket, const std::string& head) {
  Answering how;
  std::optional<QByteArray> file;
  const auto path = head.substr(head.find(' ') + 1, head.find(' ', head.find(' ') + 1) - head.find(' ') - 1);
  static const QRegularExpression rangeLine(QStringLiteral("\r\nrange: *bytes=(\\d+)-(\\d*)"),
                                            QRegularExpression::CaseInsensitiveOption);
  const auto match = rangeLine.match(QString::fromStdString(head));
  {
    const std::scoped_lock lock(m_mutex);
    m_requests.push_back({path, match.captured(0).trimmed().toStdString(), head});
    how = m_always;
    if (!m_next.empty()) {
      how = m_next.front();
      m_next.pop_front();
    }
    // A proxy is asked for whole addresses (RFC 9112 3.2.2).
    const auto name = path.starts_with("http://") ? path.substr(std::min(path.find('/', 7), path.size())) : path;
    if (const auto found = m_files.find(name); found != m_files.end()) file = found->second;
  }
  if (how.body) file = *how.body;
  int status = how.status ? how.status : file ? 200 : 404;
  auto body = file.value_or("not here");
  if (how.flipAt && *how.flipAt < static_cast<std::uint64_t>(body.size())) {
    const auto at = static_cast<qsizetype>(*how.flipAt);
    body[at] = static_cast<char>(body[at] ^ 0x10);
  }
  std::uint64_t offset = 0;
  std::string headers = how.headers;
  const auto size = static_cast<std::uint64_t>(body.size());
  if (match.hasMatch() && how.ranges && status == 200 && !how.gzip) {
    offset = match.captured(1).toULongLong() + static_cast<std::uint64_t>(how.rangeShift);
    auto last = match.captured(2).isEmpty()
                    ? size - 1
                    : std::min<std::uint64_t>(match.captured(2).toULongLong() + how.lengthen, size - 1);
    if (last >= offset) last -= std::min(last - offset, how.shorten);
    if (offset >= size) {
      status = 416;
      body.clear();
    } else {
      status = 206;
      body = body.mid(static_cast<qsizetype>(offset), static_cast<qsizetype>(last - offset + 1 + how.extra));
      if (how.multipart)
        headers += "Content-Type: multipart/byteranges; boundary=x\r\n";
      else
        headers += "Content-Range: bytes " + std::to_string(offset) + "-" + std::to_string(last) + "/" +
                   std::to_string(size) + "\r\n";
    }
  }
  if (how.gzip) {
    body = gzip(body);
    headers += "Content-Encoding: gzip\r\n";
  }
  if (!how.http10) headers += "Content-Length: " + std::to_string(body.size()) + "\r\n";
  const auto start =
      std::string(how.http10 ? "HTTP/1.0 " : "HTTP/1.1 ") + std::to_string(status) + " X\r\n" + headers + "\r\n";
  if (sendAll(socket, start.data(), start.size()) < start.size()) return false;
  return sendBody(socket, body, how, path, offset) && !how.http10;
}

bool FaultServer::sendBody(int socket, const QByteArray& body, const Answering& how, const std::string& path,
                           std::uint64_t offset) {
  auto size = static_cast<std::uint64_t>(body.size());
  if (how.cutAfter) size = std::min(size, *how.cutAfter);
  if (how.stallAfter) size = std::min(size, *how.stallAfter);
  // In pieces of 4 ms, but of no more than a line brings at once.
  constexpr std::uint64_t kTurns = 250, kBurst = 8192;
  const auto piece = how.bytesPerSecond ? std::clamp<std::uint64_t>(how.bytesPerSecond / kTurns, 1, kBurst) : 65536;
  for (std::uint64_t sent = 0; sent < size && !m_stopping; sent += piece) {
    const auto n = std::min(piece, size - sent);
    const char* bytes = body.constData() + sent;
    QByteArray damaged;
    if (m_flipOne.exchange(false)) {
      damaged = QByteArray(bytes, static_cast<qsizetype>(n));
      damaged[0] = static_cast<char>(damaged[0] ^ 1);
      bytes = damaged.constData();
    }
    // Counted before: who has received it finds it counted.
    m_bodyBytes += n;
    const auto gone = sendAll(socket, bytes, n);
    this->sent(path, offset + sent, offset + sent + gone);
    if (gone < n) {
      m_bodyBytes -= n - gone;
      return false;
    }
    if (how.bytesPerSecond)
      std::this_thread::sleep_for(std::chrono::microseconds(1'000'000 * piece / how.bytesPerSecond));
  }
  if (how.stallAfter) {
    char byte;
    while (!m_stopping && ::recv(socket, &byte, 1, 0) > 0) {
    }
    return false;
  }
  return !how.cutAfter && !m_stopping;
}

}  // namespace pibox::test
