#include "publish/differences.h"

#include "transfer/numbers.h"

#include <algorithm>
#include <cstring>
#include <divsufsort.h>
#include <lzma.h>
#include <memory>
#include <zstd.h>

namespace pibox::publish {
namespace {

using transfer::Bytes;
using transfer::Method;

/// Differences that are so much shorter than the content are taken at once: the other methods, which take most of the
/// time, would be shorter by a percent at best.
constexpr std::size_t kClearly = 8;

struct FreeEncoder {
  void operator()(ZSTD_CCtx* encoder) const { ZSTD_freeCCtx(encoder); }
};

Result<std::string> zstd(Bytes window, Bytes content) {
  const std::unique_ptr<ZSTD_CCtx, FreeEncoder> encoder(ZSTD_createCCtx());
  if (!encoder) return fail(Code::Internal, "out of memory");
  int log = 18;
  while ((std::size_t{1} << log) < window.size() + content.size()) ++log;
  ZSTD_CCtx_setParameter(encoder.get(), ZSTD_c_compressionLevel, 19);
  ZSTD_CCtx_setParameter(encoder.get(), ZSTD_c_windowLog, log);
  ZSTD_CCtx_setParameter(encoder.get(), ZSTD_c_contentSizeFlag, 0);
  ZSTD_CCtx_refPrefix(encoder.get(), window.data(), window.size());
  std::string out(ZSTD_compressBound(content.size()), '\0');
  const auto n = ZSTD_compress2(encoder.get(), out.data(), out.size(), content.data(), content.size());
  if (ZSTD_isError(n)) return fail(Code::Internal, std::string("zstd: ") + ZSTD_getErrorName(n));
  out.resize(n);
  return out;
}

Result<std::string> lzma(Bytes window, Bytes content) {
  lzma_options_lzma options{};
  if (lzma_lzma_preset(&options, transfer::kLzmaPreset | LZMA_PRESET_EXTREME)) return fail(Code::Internal, "liblzma");
  options.dict_size =
      static_cast<std::uint32_t>(std::max<std::size_t>(window.size() + content.size(), LZMA_DICT_SIZE_MIN));
  options.preset_dict = reinterpret_cast<const std::uint8_t*>(window.data());
  options.preset_dict_size = static_cast<std::uint32_t>(window.size());
  const lzma_filter filters[] = {{LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, nullptr}};
  std::string out(content.size() + content.size() / 8 + 1024, '\0');
  std::size_t made = 0;
  if (lzma_raw_buffer_encode(filters, nullptr, reinterpret_cast<const std::uint8_t*>(content.data()), content.size(),
                             reinterpret_cast<std::uint8_t*>(out.data()), &made, out.size()) != LZMA_OK)
    return fail(Code::Internal, "liblzma");
  out.resize(made);
  return out;
}

/// Finds the longest piece of the window that content begins with.
class Finder {
 public:
  explicit Finder(Bytes window) : m_window(window), m_order(window.size()) {
    if (!window.empty())
      divsufsort(reinterpret_cast<const sauchar_t*>(window.data()), m_order.data(),
                 static_cast<saidx_t>(window.size()));
  }

  struct Match {
    std::size_t at = 0, length = 0;
  };
  [[nodiscard]] Match longest(Bytes content) const {
    Match best;
    std::size_t low = 0, high = m_order.size();
    while (low < high) {
      const auto middle = low + (high - low) / 2;
      const auto at = static_cast<std::size_t>(m_order[middle]);
      const auto length = common(m_window.subspan(at), content);
      if (length > best.length) best = {at, length};
      if (length == content.size()) break;
      const bool before = at + length == m_window.size() || m_window[at + length] < content[length];
      (before ? low : high) = before ? middle + 1 : middle;
    }
    return best;
  }

 private:
  static std::size_t common(Bytes a, Bytes b) {
    const auto most = std::min(a.size(), b.size());
    return static_cast<std::size_t>(
        std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(most), b.begin()).first - a.begin());
  }

  Bytes m_window;
  std::vector<saidx_t> m_order;
};

/// Approximate matches after C. Percival, "Naive differences of executable code" (2003): exact matches are found, and
/// stretched over bytes that differ as long as more than half of them are the same.
class Differ {
 public:
  Differ(Bytes window, Bytes content) : m_old(window), m_new(content), m_finder(window) {}

  Result<std::string> run() {
    const auto size = static_cast<std::ptrdiff_t>(m_new.size());
    std::ptrdiff_t scan = 0, length = 0, at = 0;
    while (scan < size) {
      std::ptrdiff_t same = 0;
      scan += length;
      for (auto counted = scan; scan < size; ++scan) {
        const auto match = m_finder.longest(m_new.subspan(static_cast<std::size_t>(scan)));
        length = static_cast<std::ptrdiff_t>(match.length);
        at = static_cast<std::ptrdiff_t>(match.at);
        for (; counted < scan + length; ++counted) same += sameAt(counted) ? 1 : 0;
        if ((length == same && length != 0) || length > same + 8) break;
        if (sameAt(scan)) --same;
      }
      if (length == same && scan < size) continue;
      step(scan, at);
    }
    std::string out;
    for (const auto* stream : {&m_steps, &m_differences, &m_insertions}) {
      transfer::putVariable(out, stream->size());
      std::string packed;
      if (!stream->empty()) {
        PIBOX_LET(packed, lzma({}, std::as_bytes(std::span(*stream))));
      }
      transfer::putVariable(out, packed.size());
      out += packed;
    }
    return out;
  }

 private:
  /// Whether the new byte is the one at its place by the last match.
  [[nodiscard]] bool sameAt(std::ptrdiff_t place) const {
    const auto old = place + m_lastAt - m_lastScan;
    return old >= 0 && old < std::ssize(m_old) &&
           m_old[static_cast<std::size_t>(old)] == m_new[static_cast<std::size_t>(place)];
  }

  /// Says what is before the match of `scan` with `at`: the last match stretched forwards, what is inserted, and this
  /// one stretched backwards.
  void step(std::ptrdiff_t scan, std::ptrdiff_t at) {
    const auto oldByte = [&](std::ptrdiff_t i) { return m_old[static_cast<std::size_t>(i)]; };
    const auto newByte = [&](std::ptrdiff_t i) { return m_new[static_cast<std::size_t>(i)]; };
    std::ptrdiff_t forward = 0, best = 0, score = 0;
    for (std::ptrdiff_t i = 0; m_lastScan + i < scan && m_lastAt + i < std::ssize(m_old);) {
      score += oldByte(m_lastAt + i) == newByte(m_lastScan + i) ? 1 : 0;
      ++i;
      if (score * 2 - i > best * 2 - forward) best = score, forward = i;
    }
    std::ptrdiff_t backward = 0;
    if (scan < std::ssize(m_new)) {
      best = score = 0;
      for (std::ptrdiff_t i = 1; scan >= m_lastScan + i && at >= i; ++i) {
        score += oldByte(at - i) == newByte(scan - i) ? 1 : 0;
        if (score * 2 - i > best * 2 - backward) best = score, backward = i;
      }
    }
    if (const auto overlap = m_lastScan + forward - (scan - backward); overlap > 0) {
      std::ptrdiff_t split = 0;
      best = score = 0;
      for (std::ptrdiff_t i = 0; i < overlap; ++i) {
        score += newByte(m_lastScan + forward - overlap + i) == oldByte(m_lastAt + forward - overlap + i) ? 1 : 0;
        score -= newByte(scan - backward + i) == oldByte(at - backward + i) ? 1 : 0;
        if (score > best) best = score, split = i + 1;
      }
      forward += split - overlap;
      backward -= split;
    }
    const auto inserted = scan - backward - (m_lastScan + forward);
    transfer::putVariable(m_steps, static_cast<std::uint64_t>(forward));
    transfer::putVariable(m_steps, static_cast<std::uint64_t>(inserted));
    transfer::putStep(m_steps, at - backward - (m_lastAt + forward));
    for (std::ptrdiff_t i = 0; i < forward; ++i)
      m_differences += static_cast<char>(std::to_integer<int>(newByte(m_lastScan + i)) -
                                         std::to_integer<int>(oldByte(m_lastAt + i)));
    for (std::ptrdiff_t i = 0; i < inserted; ++i) m_insertions += static_cast<char>(newByte(m_lastScan + forward + i));
    m_lastScan = scan - backward;
    m_lastAt = at - backward;
  }

  Bytes m_old, m_new;
  Finder m_finder;
  std::ptrdiff_t m_lastScan = 0, m_lastAt = 0;
  std::string m_steps, m_differences, m_insertions;
};

}  // namespace

Result<std::string> makeDelta(Method method, Bytes window, Bytes content) {
  switch (method) {
    case Method::Zstd:
      return zstd(window, content);
    case Method::Lzma:
      return lzma(window, content);
    case Method::Differences:
      return Differ(window, content).run();
  }
  return fail(Code::Internal, "a method");
}

Result<Delta> makeDelta(Bytes window, Bytes content) {
  Delta best;
  if (!window.empty()) {
    PIBOX_LET(auto bytes, makeDelta(Method::Differences, window, content));
    best = {.method = Method::Differences, .bytes = std::move(bytes)};
    if (best.bytes.size() < content.size() / kClearly) return best;
  }
  // zstd is quicker on the device: the others have to be worth it.
  PIBOX_LET(auto quick, makeDelta(Method::Zstd, window, content));
  if (best.bytes.empty() || quick.size() <= best.bytes.size() + best.bytes.size() / 50)
    best = {.method = Method::Zstd, .bytes = std::move(quick)};
  PIBOX_LET(auto small, makeDelta(Method::Lzma, window, content));
  if (small.size() < best.bytes.size() - best.bytes.size() / 50)
    best = {.method = Method::Lzma, .bytes = std::move(small)};
  return best;
}

}  // namespace pibox::publish
