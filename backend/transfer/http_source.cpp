#include "transfer/http_source.h"

#include "transfer/control.h"
#include "transfer/http_exchange.h"

#include <algorithm>
#include <deque>

namespace pibox::transfer {
namespace {

constexpr int kTries = 5;
constexpr std::uint32_t kLongestWait = 300;
/// A second.
constexpr int kSilentTicks = 10;
/// Over HTTP/2 nothing longer is asked for at a time: what has come is in memory until it is taken.
constexpr std::uint64_t kHttp2Part = std::uint64_t{2} << 20;

/// Waits as the server asked to, telling the sink meanwhile.
Result<> waitFor(std::uint32_t seconds, const Sink& sink, const std::stop_token& stop) {
  for (auto left = seconds * 10; left > 0 && !stop.stop_requested(); --left) {
    sleepFor(std::chrono::milliseconds(100), stop);
    if (sink.waiting) PIBOX_TRY(sink.waiting(Waiting::AsAskedTo));
  }
  if (stop.stop_requested()) return fail(Code::Cancelled);
  return {};
}

std::vector<Range> partsOf(std::uint64_t offset, std::uint64_t length) {
  std::vector<Range> parts;
  for (const auto end = offset + length; offset < end; offset += kHttp2Part)
    parts.push_back({offset, std::min(kHttp2Part, end - offset)});
  return parts;
}

}  // namespace

HttpSource::HttpSource(const QUrl& base, Pace* pace) : m_base(base), m_pace(pace) {
  if (auto path = m_base.path(QUrl::FullyEncoded); !path.endsWith(u'/')) m_base.setPath(path + u'/');
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
  if (m_http2 && m_ranges && length && *length > kHttp2Part)
    return readRanges(path, partsOf(offset, *length), sink, std::move(stop));
  Ask ask{.url = url,
          .offset = offset,
          .length = length,
          .ranges = m_ranges,
          .identity = m_identity,
          .http2 = m_http2,
          .pace = m_pace,
          .window = &m_window};
  Sink watched = sink;
  watched.bytes = [&](std::uint64_t at, Bytes bytes) {
    m_answered = true;
    return sink.bytes(at, bytes);
  };
  for (int tries = 1;; ++tries) {
    const auto request = send(m_connections, ask);
    auto received = receive(m_connections, *request, ask, watched, stop);
    if (!received && mayBeHttp2(url, received.error())) {
      m_http2 = m_askedHttp2 = true;
      auto again = read(path, offset, length, sink, stop);
      m_http2 = m_answered;
      return again;
    }
    PIBOX_LET(auto answer, std::move(received));
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

/// Whether a server that never answered may be one that speaks only HTTP/2; it is asked so once.
bool HttpSource::mayBeHttp2(const QUrl& url, const Error& error) const {
  return !m_answered && !m_askedHttp2 && url.scheme() == u"https" &&
         (error.code == Code::TlsFailed || error.code == Code::ConnectionLost || error.code == Code::HttpError);
}

Result<Info> HttpSource::readRanges(const std::string& path, std::span<const Range> ranges, const Sink& sink,
                                    std::stop_token stop) {
  PIBOX_LET(const auto url, urlOf(path));
  if (!m_ranges) return fail(Code::HttpError, path + ": the server does not do ranges");
  struct Asked {
    Ask ask;
    std::unique_ptr<Request> request;
  };
  std::deque<Asked> asked;
  std::size_t next = 0;
  Range current;           // that comes now
  bool whole = false;      // instead of it
  std::uint64_t left = 0;  // of it
  // Asks for the next ranges when little is under way: early enough to lose no round trip, late enough that little is
  // lost when the connection is.
  const auto askAhead = [&](std::size_t atLeast) {
    auto ahead = left;
    for (const auto& one : asked) ahead += *one.ask.length;
    // One that does no ranges would send the whole several times.
    const auto most = m_partial ? kAtATime : 1;
    while (next < ranges.size() && asked.size() + (left > 0 ? 1 : 0) < most &&
           (ahead < m_window.underWay() || asked.size() < atLeast)) {
      const auto& range = ranges[next++];
      Ask ask{.url = url,
              .offset = range.offset,
              .length = range.length,
              .http2 = m_http2,
              .pace = m_pace,
              .window = &m_window};
      auto request = send(m_connections, ask);
      asked.push_back({std::move(ask), std::move(request)});
      ahead += range.length;
    }
  };
  bool refused = false;  // by the sink
  std::optional<Error> lost;
  int silent = 0;  // times in a row that nothing had come
  const auto noted = [&refused](Result<> taken) {
    refused |= !taken;
    return taken;
  };
  Sink watched = sink;
  watched.bytes = [&](std::uint64_t offset, Bytes bytes) -> Result<> {
    m_answered = true;
    PIBOX_TRY(noted(sink.bytes(offset, bytes)));
    silent = 0;
    left -= std::min<std::uint64_t>(left, bytes.size());
    // What goes beyond the range is the whole: nothing need be asked for besides.
    whole |= offset < current.offset || offset + bytes.size() > current.offset + current.length;
    if (!lost && !whole) askAhead(0);
    return {};
  };
  if (sink.begin) watched.begin = [&](auto size) { return noted(sink.begin(size)); };
  watched.waiting = [&](Waiting why) -> Result<> {
    if (sink.waiting) PIBOX_TRY(noted(sink.waiting(why)));
    // Where one connection is lost, one that is silent too is not waited for.
    return lost && ++silent > kSilentTicks ? fail(Code::ConnectionLost) : Result<>();
  };
  Info all;
  for (const auto& range : ranges) {
    left = 0;
    if (!lost) askAhead(1);
    if (asked.empty()) break;
    const auto [ask, request] = std::move(asked.front());
    asked.pop_front();
    left = range.length;
    current = range;
    whole = false;
    auto received = receive(m_connections, *request, ask, watched, stop);
    if (!received) {
      if (refused || stop.stop_requested() || (!lost && received.error().code != Code::ConnectionLost))
        return std::unexpected(received.error());
      // What was asked for besides may have come in part: it is taken, and nothing more is asked for.
      if (!lost) lost = received.error();
      continue;
    }
    const auto& answer = *received;
    m_partial |= answer.partial;
    if (lost && answer.outcome != Outcome::Done) break;
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
  if (lost) return std::unexpected(*lost);
  return all;
}

}  // namespace pibox::transfer
