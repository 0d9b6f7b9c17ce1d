#pragma once
// Requests over HTTP through libcurl, several at a time and all in the thread that drives them: what comes waits in the
// kernel until it does.

#include "transfer/source.h"

#include <QUrl>

#include <array>
#include <chrono>
#include <curl/curl.h>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pibox::transfer {

struct FreeMulti {
  void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};
struct FreeEasy {
  void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};
struct FreeList {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

/// The connections that requests share, kept open between them. Outlives its requests.
class Connections {
 public:
  Connections();

  /// Sends and takes what can be sent and taken now; when that is nothing, waits for it at most so long.
  void drive(std::chrono::milliseconds most);
  /// Ends the drive() that waits, or the next one. From any thread.
  void wake() { curl_multi_wakeup(m_multi.get()); }
  /// Of all that are open, those that nothing is asked over too.
  [[nodiscard]] const std::vector<int>& sockets() const { return m_sockets; }

 private:
  friend class Request;
  void perform();
  void watchSockets(CURL* easy);

  std::vector<int> m_sockets;
  std::unique_ptr<CURLM, FreeMulti> m_multi;
  bool m_stirred = false;  ///< something came, or ended
};

/// What to ask for.
struct Query {
  QUrl url;
  std::string range = {};  ///< of bytes, as in the header; empty: all of it
  bool identity = true;    ///< asks for no compression; false undoes what a proxy insists on
  bool http2 = false;      ///< may speak HTTP/2
  bool fast = false;       ///< much is read at a time
};

/// One request and its answer. It is sent when its connections are driven, and given up when it goes.
class Request {
 public:
  Request(Connections& connections, const Query& query);
  ~Request();
  Request(const Request&) = delete;
  Request& operator=(const Request&) = delete;

  /// Begins to take the body. Until then it waits in the kernel, but for the first piece (16 KiB): what has come is
  /// lost when the program is killed. At most so much is held at a time; kMost at least.
  void allow(std::size_t bytes);
  /// No single piece that comes is longer.
  static constexpr std::size_t kMost = CURL_MAX_WRITE_SIZE;
  /// What has come of the body and was not taken. Good until anything else is called.
  [[nodiscard]] Bytes held() const { return m_held; }
  void take(std::size_t bytes);

  /// No more comes than is held.
  [[nodiscard]] bool over() const { return m_over && !m_paused; }
  /// Why, once it is over.
  [[nodiscard]] CURLcode result() const { return m_result; }
  /// In words, for people who look after it.
  [[nodiscard]] std::string reason() const;

  /// 0: the head of the answer has not come, or not all of it.
  [[nodiscard]] int status() const;
  /// The status with which a proxy refused to let it through; 0: none did.
  [[nodiscard]] int refusedByProxy() const;
  /// How long after the request the answer began.
  [[nodiscard]] std::chrono::microseconds answeredAfter() const;
  /// A header of the answer, without spaces around it; empty if it is not there.
  [[nodiscard]] QByteArray header(const char* name) const;
  /// Where it is asked.
  [[nodiscard]] const QUrl& url() const { return m_url; }
  /// Where it is redirected to. The body of such an answer is thrown away.
  [[nodiscard]] std::optional<QUrl> redirect() const;
  /// Asks the same at another place.
  void restart(const QUrl& url);

 private:
  friend class Connections;
  std::size_t came(Bytes bytes);
  void headLine(std::string_view line);
  void begin(const QUrl& url);
  void ended(CURLcode result);

  Connections& m_connections;
  QUrl m_url;
  std::unique_ptr<CURL, FreeEasy> m_easy;
  std::unique_ptr<curl_slist, FreeList> m_headers;
  std::vector<std::byte> m_held;
  std::size_t m_allowed = 0;
  std::size_t m_thrown = 0;  ///< bytes of a redirect's body
  std::array<char, CURL_ERROR_SIZE> m_words{};
  CURLcode m_result = CURLE_OK;
  bool m_paused = false, m_head = false, m_over = false;
};

/// Whether this URL may follow that one: http and https, and never from https to http.
bool mayFollow(const QUrl& from, const QUrl& to);

}  // namespace pibox::transfer
