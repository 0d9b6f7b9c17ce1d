#include "transfer/way.h"

#include "base/fd.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>

namespace pibox::transfer {
namespace {

constexpr std::size_t kSamples = 6;
constexpr std::size_t kLooks = 64;
/// The windows that a patch looks into are unpacked too: so much more than only the blocks that are made.
constexpr double kMoreToUnpack = 1.5;

}  // namespace

Result<Probe> probe(const std::filesystem::path& image, const std::vector<Block>& blocks) {
  PIBOX_LET(const auto compression, compressionOf(image));
  PIBOX_LET(auto codec, Codec::create(compression));
  const Fd fd(::open(image.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (!fd) return failErrno(Code::ReadFailed, "open " + image.string(), errno);
  std::vector<std::byte> packed, content, again;
  const auto step = std::max<std::size_t>(1, blocks.size() / kLooks);
  std::uint64_t at = 0, bytes = 0;
  std::size_t samples = 0;
  double seconds = 0;
  for (std::size_t i = 0; i < blocks.size() && samples < kSamples; at += blocks[i++].length) {
    if (i % step != 0 || blocks[i].length > compression.blockSize) continue;
    packed.resize(blocks[i].length);
    if (::pread(fd.get(), packed.data(), packed.size(), static_cast<off_t>(at)) != static_cast<ssize_t>(packed.size()))
      return failErrno(Code::ReadFailed, "read " + image.string(), errno);
    content.clear();
    const auto start = std::chrono::steady_clock::now();
    // What cannot be unpacked is none of the data blocks that are packed.
    if (!codec.unpack(packed, compression.blockSize, content) || content.size() <= packed.size()) continue;
    if (!codec.pack(content, packed.size(), again) || again != packed) return Probe{};
    seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    bytes += packed.size();
    ++samples;
  }
  if (samples == 0) return Probe{};
  return Probe{.exact = true, .secondsPerByte = seconds / static_cast<double>(bytes)};
}

Way chooseWay(const WayInput& input) {
  Way way{.patch = input.patch < input.fetched};
  if (!way.patch || !input.rate || *input.rate == 0) return way;
  const auto rate = static_cast<double>(*input.rate);
  const auto bytes = static_cast<double>(input.fetched);
  way.fetchSeconds = bytes / rate;
  way.patchSeconds = static_cast<double>(input.patch) / rate +
                     bytes * input.secondsPerByte * kMoreToUnpack / std::max(1U, input.cores);
  way.patch = way.patchSeconds < way.fetchSeconds;
  return way;
}

}  // namespace pibox::transfer
