// What a server may answer: heads, bodies, redirects, one answer after the other, to a file and to several ranges of
// it. The first byte of the input says what is asked, then come the answers, kBetween between them.

#include "fuzz/fuzz.h"
#include "transfer/http_headers.h"
#include "transfer/http_source.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstdlib>
#include <mutex>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace pibox;
using namespace pibox::transfer;

namespace {

using namespace std::string_view_literals;

constexpr auto kBetween = "\0|\0"sv;

/// Gives whoever connects the next answer and ends the connection. It is the proxy of the environment too: whatever the
/// answers point to, nothing leaves this machine.
class Server {
 public:
  Server() {
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    test::require(::bind(m_listener, reinterpret_cast<sockaddr*>(&address), length) == 0 &&
                      ::listen(m_listener, 64) == 0 &&
                      ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length) == 0,
                  "a server listens");
    m_url = "http://127.0.0.1:" + std::to_string(ntohs(address.sin_port)) + "/";
    for (const auto* name : {"http_proxy", "https_proxy"}) ::setenv(name, m_url.c_str(), 1);
    ::unsetenv("no_proxy");
    // Ends with the program.
    std::thread([this] { serve(); }).detach();
  }

  void answerWith(std::string_view answers) {
    const std::scoped_lock lock(m_mutex);
    m_answers = answers;
  }
  [[nodiscard]] const std::string& url() const { return m_url; }

 private:
  [[noreturn]] void serve() {
    for (;;) {
      const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
      if (socket < 0) continue;
      std::string head;
      char some[4096];
      while (head.find("\r\n\r\n") == std::string::npos) {
        const auto n = ::recv(socket, some, sizeof some, 0);
        if (n <= 0) break;
        head.append(some, static_cast<std::size_t>(n));
      }
      const auto answer = next();
      (void)::send(socket, answer.data(), answer.size(), MSG_NOSIGNAL);
      ::close(socket);
    }
  }
  std::string next() {
    const std::scoped_lock lock(m_mutex);
    const auto end = std::min(m_answers.find(kBetween), m_answers.size());
    auto answer = m_answers.substr(0, end);
    m_answers.erase(0, end + kBetween.size());
    return answer;
  }

  int m_listener = -1;
  std::string m_url;
  std::mutex m_mutex;
  std::string m_answers;
};

/// What is unpacked is bounded by who takes it.
constexpr std::uint64_t kMost = std::uint64_t{1} << 20;

void headers(std::string_view text) {
  const QByteArray value(text.data(), static_cast<qsizetype>(text.size()));
  if (const auto range = parseContentRange(value)) {
    test::require(range->first <= range->last, "a range is not backwards");
    test::require(!range->size || range->last < *range->size, "a range is inside of its file");
  }
  (void)parseRetryAfter(value, 1'700'000'000);
  (void)looksLikeWebPage(value, value);
}

/// Takes what comes, and sees that it is what was asked for, or the whole from its beginning.
class Taker {
 public:
  explicit Taker(std::vector<Range> asked) : m_asked(std::move(asked)) {}

  [[nodiscard]] Sink sink() {
    return {.begin = {},
            .bytes = [this](std::uint64_t offset, Bytes bytes) { return take(offset, bytes.size()); },
            // Nobody waits: neither for silence nor as a server asked to.
            .waiting = [](Waiting) -> Result<> { return fail(Code::Cancelled); }};
  }

 private:
  Result<> take(std::uint64_t offset, std::uint64_t length) {
    test::require(length > 0, "there are bytes");
    const bool inRange = std::ranges::any_of(m_asked, [&](const Range& range) {
      return offset >= range.offset && offset + length <= range.offset + range.length;
    });
    m_whole = offset == 0 || (m_whole && offset == m_next);
    test::require(inRange || m_whole, "what comes is what was asked for, or the whole");
    m_next = offset + length;
    m_taken += length;
    return m_taken <= kMost ? Result<>() : fail(Code::LengthMismatch);
  }

  std::vector<Range> m_asked;
  std::uint64_t m_next = 0, m_taken = 0;
  bool m_whole = false;
};

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const auto answers = test::textOf(data + 1, size - 1);
  headers(answers);
  static Server server;
  server.answerWith(answers);
  HttpSource source(QUrl(QString::fromStdString(server.url())));
  const std::vector<Range> ranges = {{5, 10}, {40, 3}, {100, 50}};
  if (data[0] % 3 == 0) {
    Taker taker({});
    (void)source.read("f", 0, {}, taker.sink(), {});
  } else if (data[0] % 3 == 1) {
    Taker taker({{5, 10}});
    (void)source.read("f", 5, 10, taker.sink(), {});
  } else {
    Taker taker(ranges);
    (void)source.readRanges("f", ranges, taker.sink(), {});
  }
  return 0;
}
