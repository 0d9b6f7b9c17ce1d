#include "transfer/source.h"

#include <algorithm>

namespace pibox::transfer {
namespace {

/// Keeps the time of one fetchSmall(); pauses that the other side asked for do not count.
class Wait {
  using Clock = std::chrono::steady_clock;

 public:
  explicit Wait(SmallFilePatience patience) : m_patience(patience) {}

  /// Bytes came, `received` in all. False: it took too long.
  bool came(std::uint64_t received) {
    m_received = received;
    m_lastByte = Clock::now();
    return inTime(m_lastByte);
  }
  bool nothing(Waiting why) {
    const auto now = Clock::now();
    if (why == Waiting::AsAskedTo) {
      m_begin += now - m_seen;
      m_lastByte += now - m_seen;
    }
    m_seen = now;
    return now - m_lastByte <= m_patience.silence && inTime(now);
  }

 private:
  bool inTime(Clock::time_point now) {
    m_seen = now;
    const std::chrono::duration<double> allowed(static_cast<double>(m_received) /
                                                static_cast<double>(m_patience.bytesPerSecond));
    return now - m_begin <= m_patience.silence + allowed;
  }

  SmallFilePatience m_patience;
  std::uint64_t m_received = 0;
  Clock::time_point m_begin = Clock::now(), m_lastByte = m_begin, m_seen = m_begin;
};

}  // namespace

bool isPlainPath(const std::string& path) {
  if (path.empty() || path.size() > 1024) return false;
  std::size_t start = 0;
  for (;;) {
    const auto end = std::min(path.find('/', start), path.size());
    const auto part = std::string_view(path).substr(start, end - start);
    if (part.empty() || part == "." || part == "..") return false;
    if (std::ranges::any_of(part, [](unsigned char c) { return c < 0x20 || c == 0x7f || c == '\\'; })) return false;
    if (end == path.size()) return true;
    start = end + 1;
  }
}

Result<Info> Source::readRanges(const std::string& path, std::span<const Range> ranges, const Sink& sink,
                                std::stop_token stop) {
  Info all;
  for (const auto& range : ranges) {
    PIBOX_LET(const auto info, read(path, range.offset, range.length, sink, stop));
    all.size = info.size;
    all.received += info.received;
  }
  return all;
}

namespace {

Result<std::string> fetchOnce(Source& source, const std::string& path, std::size_t maxBytes, std::stop_token stop,
                              SmallFilePatience patience) {
  std::string content;
  Wait wait(patience);
  const Sink sink{.bytes = [&](std::uint64_t offset, Bytes bytes) -> Result<> {
                    if (offset != content.size()) return fail(Code::ConnectionLost, path + ": bytes out of order");
                    if (bytes.size() > maxBytes - content.size())
                      return fail(Code::FileTooLarge, path + " is longer than " + std::to_string(maxBytes) + " bytes");
                    content.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
                    return wait.came(content.size()) ? Result<>{} : fail(Code::Stalled, path + ": comes too slowly");
                  },
                  .waiting = [&](Waiting why) -> Result<> {
                    return wait.nothing(why) ? Result<>{} : fail(Code::Stalled, path + ": no answer");
                  }};
  PIBOX_TRY(source.read(path, 0, std::nullopt, sink, std::move(stop)));
  return content;
}

}  // namespace

Result<std::string> fetchSmall(Source& source, const std::string& path, std::size_t maxBytes, std::stop_token stop,
                               SmallFilePatience patience) {
  for (std::size_t tried = 1;; ++tried) {
    auto content = fetchOnce(source, path, maxBytes, stop, patience);
    if (content || content.error().code != Code::Stalled || tried >= source.places()) return content;
    source.nextPlace();
  }
}

}  // namespace pibox::transfer
