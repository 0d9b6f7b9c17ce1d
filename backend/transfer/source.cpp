#include "transfer/source.h"

#include <algorithm>

namespace pibox::transfer {

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

Result<std::string> fetchSmall(Source& source, const std::string& path, std::size_t maxBytes, std::stop_token stop) {
  std::string content;
  int silent = 0;
  const Sink sink{.bytes = [&](std::uint64_t offset, Bytes bytes) -> Result<> {
                    silent = 0;
                    if (offset != content.size()) return fail(Code::ConnectionLost, path + ": bytes out of order");
                    if (bytes.size() > maxBytes - content.size())
                      return fail(Code::FileTooLarge, path + " is longer than " + std::to_string(maxBytes) + " bytes");
                    content.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
                    return {};
                  },
                  .waiting = [&](Waiting why) -> Result<> {
                    if (why == Waiting::ForBytes && ++silent > 30 * 4)
                      return fail(Code::Stalled, path + ": no answer for 30 s");
                    return {};
                  }};
  PIBOX_TRY(source.read(path, 0, std::nullopt, sink, std::move(stop)));
  return content;
}

}  // namespace pibox::transfer
