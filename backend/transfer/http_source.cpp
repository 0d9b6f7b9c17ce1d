#include "transfer/http_source.h"

#include "transfer/http_exchange.h"

#include <QEventLoop>
#include <QNetworkProxyFactory>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <mutex>

namespace pibox::transfer {
namespace {

constexpr int kTries = 5;
/// Ranges that are asked for at a time: enough to lose no round trip, few enough for a small server.
constexpr std::size_t kAhead = 3;
constexpr std::uint32_t kLongestWait = 300;

/// Waits as the server asked to, telling the sink meanwhile.
Result<> waitFor(std::uint32_t seconds, const Sink& sink, const std::stop_token& stop) {
  QEventLoop loop;
  const std::stop_callback onStop(
      stop, [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
  for (auto left = seconds * 4; left > 0 && !stop.stop_requested(); --left) {
    QTimer::singleShot(250, &loop, &QEventLoop::quit);
    loop.exec();
    if (sink.waiting) PIBOX_TRY(sink.waiting(Waiting::AsAskedTo));
  }
  if (stop.stop_requested()) return fail(Code::Cancelled);
  return {};
}

}  // namespace

HttpSource::HttpSource(const QUrl& base) : m_base(base) {
  static std::once_flag once;
  std::call_once(once, [] { QNetworkProxyFactory::setUseSystemConfiguration(true); });
  if (auto path = m_base.path(QUrl::FullyEncoded); !path.endsWith(u'/')) m_base.setPath(path + u'/');
}

HttpSource::~HttpSource() = default;

QNetworkAccessManager& HttpSource::manager() {
  // The manager belongs to the thread that reads; another thread starts with new connections.
  if (!m_manager || m_manager->thread() != QThread::currentThread())
    m_manager = std::make_unique<QNetworkAccessManager>();
  return *m_manager;
}

Result<QUrl> HttpSource::urlOf(const std::string& path) const {
  if (!isPlainPath(path)) return fail(Code::FileUnsafe, path);
  if (m_base.scheme() != u"http" && m_base.scheme() != u"https")
    return fail(Code::NoRepository, m_base.toString().toStdString());
  auto url = QUrl(m_base.toString(QUrl::FullyEncoded) + QString::fromStdString(path), QUrl::TolerantMode);
  if (!url.isValid()) return fail(Code::FileUnsafe, path);
  return url;
}

Result<Info> HttpSource::read(const std::string& path, std::uint64_t offset, std::optional<std::uint64_t> length,
                              const Sink& sink, std::stop_token stop) {
  if (length && *length == 0) return Info{};
  PIBOX_LET(const auto url, urlOf(path));
  Ask ask{.url = url,
          .offset = offset,
          .length = length,
          .ranges = m_ranges,
          .identity = m_identity,
          .bytesPerSecond = m_rateLimit};
  for (int tries = 1;; ++tries) {
    PIBOX_LET(auto answer, receive(send(manager(), ask), ask, sink, stop));
    switch (answer.outcome) {
      case Outcome::Done:
        return answer.info;
      case Outcome::NoRanges:
        ask.ranges = m_ranges = false;
        break;
      case Outcome::Compressed:
        ask.identity = m_identity = ask.ranges = m_ranges = false;
        break;
      case Outcome::ComeBackLater:
        const auto seconds = answer.retryAfter.value_or(std::uint32_t{1} << std::min(tries, 5));
        if (tries >= kTries || seconds > kLongestWait) return fail(Code::HttpError, answer.detail);
        PIBOX_TRY(waitFor(std::max<std::uint32_t>(seconds, 1), sink, stop));
        continue;
    }
    if (tries >= kTries) return fail(Code::HttpError, answer.detail);
  }
}

Result<Info> HttpSource::readRanges(const std::string& path, std::span<const Range> ranges, const Sink& sink,
                                    std::stop_token stop) {
  PIBOX_LET(const auto url, urlOf(path));
  if (!m_ranges) return fail(Code::HttpError, path + ": the server does not do ranges");
  struct Asked {
    Ask ask;
    Reply reply;
  };
  std::deque<Asked> asked;
  std::size_t next = 0;
  Info all;
  for (const auto& range : ranges) {
    for (; next < ranges.size() && asked.size() < kAhead; ++next) {
      Ask ask{.url = url, .offset = ranges[next].offset, .length = ranges[next].length, .bytesPerSecond = m_rateLimit};
      auto reply = send(manager(), ask);
      asked.push_back({std::move(ask), std::move(reply)});
    }
    auto [ask, reply] = std::move(asked.front());
    asked.pop_front();
    PIBOX_LET(const auto answer, receive(std::move(reply), ask, sink, stop));
    if (answer.outcome == Outcome::NoRanges || answer.outcome == Outcome::Compressed) {
      m_ranges = false;
      return fail(Code::HttpError, answer.detail);
    }
    auto info = answer.info;
    // Asked to come back later: then alone, and as patiently as any.
    if (answer.outcome == Outcome::ComeBackLater) {
      PIBOX_LET(info, read(path, range.offset, range.length, sink, stop));
    }
    all.size = info.size;
    all.received += info.received;
  }
  return all;
}

}  // namespace pibox::transfer
