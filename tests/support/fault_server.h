#pragma once
// A real HTTP server on loopback in the test's process, that can do wrong all that servers, proxies and cables do
// wrong.

#include <QByteArray>

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace pibox::test {

/// What one answer does. The default is that of a good static server.
struct Answering {
  int status = 0;                                ///< 0: 200 or 206
  std::string headers = {};                      ///< more header lines, each with CRLF
  std::optional<QByteArray> body = {};           ///< instead of the file
  bool ranges = true;                            ///< false: 200 and the whole for a range
  std::int64_t rangeShift = 0;                   ///< the range answered begins so much too late
  bool multipart = false;                        ///< answers a range as multipart/byteranges
  bool http10 = false;                           ///< HTTP/1.0: no length, the end of the connection is the end
  bool gzip = false;                             ///< compresses
  std::uint64_t lengthen = 0;                    ///< the range answered ends so much too late
  std::uint64_t extra = 0;                       ///< more bytes follow than the range answered has
  std::uint64_t shorten = 0;                     ///< the range answered ends so much too early
  std::optional<std::uint64_t> cutAfter = {};    ///< closes the connection after so many bytes of the body
  std::optional<std::uint64_t> stallAfter = {};  ///< is silent after so many bytes of the body
  std::optional<std::uint64_t> flipAt = {};      ///< one bit of the file is wrong here
  std::uint64_t bytesPerSecond = 0;
};

class FaultServer {
 public:
  FaultServer();
  ~FaultServer();
  FaultServer(const FaultServer&) = delete;
  FaultServer& operator=(const FaultServer&) = delete;

  [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/"; }

  void setFile(const std::string& path, QByteArray content);
  /// All answers from now on.
  void setAlways(Answering answering);
  /// The next answers, one after the other; then those of setAlways().
  void setNext(std::deque<Answering> answerings);

  struct Request {
    std::string path;
    std::string range;
    std::string headers;
  };
  [[nodiscard]] std::list<Request> requests() const;
  [[nodiscard]] int connections() const { return m_connections; }
  /// The most connections that were open at a time.
  [[nodiscard]] int mostOpen() const { return m_mostOpen; }

  /// As if its program were killed: nobody listens any more, and what is under way ends. Then on again, at the same
  /// port.
  void kill();
  void revive();
  /// Ends all connections, now.
  void cutAll();
  /// The next byte that goes out with a body is damaged.
  void flipOne() { m_flipOne = true; }

  /// Bytes of bodies handed to the kernel.
  [[nodiscard]] std::uint64_t bodyBytes() const { return m_bodyBytes; }
  /// Of these, bytes that had been before.
  [[nodiscard]] std::uint64_t sentTwice() const;

 private:
  void listen();
  void sent(const std::string& path, std::uint64_t begin, std::uint64_t end);
  void serve(int socket);
  bool answer(int socket, const std::string& head);
  bool sendBody(int socket, const QByteArray& body, const Answering& how, const std::string& path,
                std::uint64_t offset);

  int m_listener = -1;
  int m_port = 0;
  std::atomic<bool> m_stopping = false;
  std::atomic<int> m_connections = 0;
  std::atomic<int> m_mostOpen = 0;
  std::atomic<bool> m_flipOne = false;
  std::atomic<std::uint64_t> m_bodyBytes = 0;
  mutable std::mutex m_mutex;
  std::map<std::string, QByteArray> m_files;
  Answering m_always;
  std::deque<Answering> m_next;
  std::list<Request> m_requests;
  std::map<std::string, std::map<std::uint64_t, std::uint64_t>> m_sent;  ///< parts of files: begin, end
  std::uint64_t m_sentTwice = 0;
  std::list<int> m_open;
  std::list<std::jthread> m_workers;
  std::jthread m_acceptor;
};

}  // namespace pibox::test
