#include "transfer/way.h"

#include "base/fd.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <thread>

namespace pibox::transfer {
namespace {

using SteadyClock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

/// At least so many blocks are looked at, then more for so long: a shorter look says little of a busy processor.
constexpr std::size_t kSamples = 6;
constexpr Seconds kLook{0.3};
constexpr std::size_t kMostSamples = 64;
/// Of what was unpacked this much must come out as it was. LZ4 has no sign of its own: now and then it unpacks what was
/// never packed, and that comes out as something else.
constexpr std::size_t kExactOf = 4;
/// The windows that a patch looks into are unpacked too: so much more than only the blocks that are made.
constexpr double kMoreToUnpack = 1.5;
constexpr Seconds kPatience{10};

struct Sample {
  std::uint64_t offset = 0;
  std::uint32_t length = 0;
};

std::vector<Sample> samplesOf(const std::vector<Block>& blocks, std::uint32_t most) {
  const auto step = std::max<std::size_t>(1, blocks.size() / kMostSamples);
  std::vector<Sample> samples;
  std::uint64_t at = 0;
  for (std::size_t i = 0; i < blocks.size(); at += blocks[i++].length)
    if (i % step == 0 && blocks[i].length <= most) samples.push_back({at, blocks[i].length});
  return samples;
}

/// The threads of one look.
class Look {
 public:
  Look(Fd image, Compression compression, std::vector<Sample> samples, const std::stop_token& stop)
      : m_image(std::move(image)), m_compression(compression), m_samples(std::move(samples)), m_stop(stop) {}

  Probe run(unsigned threads) {
    {
      std::vector<std::jthread> workers;
      for (unsigned i = 0; i < std::max(threads, 1U); ++i) workers.emplace_back([this] { work(); });
    }
    const Seconds took = SteadyClock::now() - m_start;
    if (m_broken || m_taken == 0 || m_other * kExactOf > m_taken) return {};
    return {.exact = true, .bytesPerSecond = static_cast<double>(m_bytes) / took.count()};
  }

 private:
  void work() {
    auto codec = Codec::create(m_compression);
    if (!codec) {
      m_broken = true;
      return;
    }
    std::vector<std::byte> packed, content, again;
    while (!m_stop.stop_requested() && m_other <= kSamples &&
           (m_taken < kSamples || SteadyClock::now() - m_start < kLook)) {
      const auto next = m_next++;
      if (next >= m_samples.size()) return;
      const auto& sample = m_samples[next];
      packed.resize(sample.length);
      if (::pread(m_image.get(), packed.data(), packed.size(), static_cast<off_t>(sample.offset)) !=
          static_cast<ssize_t>(packed.size()))
        return;
      content.clear();
      // What cannot be unpacked is none of the data blocks that are packed.
      if (!codec->unpack(packed, m_compression.blockSize, content) || content.size() <= packed.size()) continue;
      if (!codec->pack(content, packed.size(), again) || again != packed) ++m_other;
      m_bytes += packed.size();
      ++m_taken;
    }
  }

  const Fd m_image;
  const Compression m_compression;
  const std::vector<Sample> m_samples;
  const std::stop_token& m_stop;
  const SteadyClock::time_point m_start = SteadyClock::now();
  std::atomic<std::size_t> m_next = 0, m_taken = 0, m_other = 0;
  std::atomic<std::uint64_t> m_bytes = 0;
  std::atomic<bool> m_broken = false;
};

}  // namespace

Result<Probe> probe(const std::filesystem::path& image, const std::vector<Block>& blocks, unsigned threads,
                    const std::stop_token& stop) {
  PIBOX_LET(const auto compression, compressionOf(image));
  Fd fd(::open(image.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (!fd) return failErrno(Code::ReadFailed, "open " + image.string(), errno);
  const auto seen = Look(std::move(fd), compression, samplesOf(blocks, compression.blockSize), stop).run(threads);
  if (stop.stop_requested()) return fail(Code::Cancelled);
  return seen;
}

Way chooseWay(const WayInput& input) {
  Way way{.patch = input.patch < input.fetched};
  if (!way.patch || !input.rate || *input.rate == 0 || input.bytesPerSecond <= 0) return way;
  const auto rate = static_cast<double>(*input.rate);
  const auto bytes = static_cast<double>(input.fetched);
  way.fetchSeconds = bytes / rate;
  way.patchSeconds = static_cast<double>(input.patch) / rate + bytes * kMoreToUnpack / input.bytesPerSecond;
  way.patch = way.patchSeconds < way.fetchSeconds;
  return way;
}

bool turnedOutSlower(Seconds waited, std::uint64_t made, std::optional<std::uint64_t> rate) {
  return rate && waited > kPatience && static_cast<double>(made) * 2 < waited.count() * static_cast<double>(*rate);
}

}  // namespace pibox::transfer
