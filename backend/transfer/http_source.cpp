#include "transfer/http_source.h"

#include "transfer/http_exchange.h"

#include <QEventLoop>
#include <QNetworkProxyFactory>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <mutex>

namespace pibox::transfer {
namespace {

constexpr int kTries = 5;
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

Result<Info> HttpSource::read(const std::string& path, std::uint64_t offset, std::optional<std::uint64_t> length,
                              const Sink& sink, std::stop_token stop) {
  if (!isPlainPath(path)) return fail(Code::FileUnsafe, path);
  if (m_base.scheme() != u"http" && m_base.scheme() != u"https")
    return fail(Code::NoRepository, m_base.toString().toStdString());
  if (length && *length == 0) return Info{};
  const auto url = QUrl(m_base.toString(QUrl::FullyEncoded) + QString::fromStdString(path), QUrl::TolerantMode);
  if (!url.isValid()) return fail(Code::FileUnsafe, path);

  Ask ask{.url = url,
          .offset = offset,
          .length = length,
          .ranges = m_ranges,
          .identity = m_identity,
          .bytesPerSecond = m_rateLimit};
  for (int tries = 1;; ++tries) {
    PIBOX_LET(auto answer, exchange(manager(), ask, sink, stop));
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

}  // namespace pibox::transfer
