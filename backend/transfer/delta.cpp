#include "transfer/delta.h"

#include "transfer/numbers.h"

#include <algorithm>
#include <lzma.h>
#include <memory>
#include <zstd.h>

namespace pibox::transfer {
namespace {

std::unexpected<Error> damaged() {
  return fail(Code::JsonInvalid, "a delta of the patch");
}

struct FreeDecoder {
  void operator()(ZSTD_DCtx* decoder) const { ZSTD_freeDCtx(decoder); }
};

Result<std::vector<std::byte>> fromZstd(Bytes window, Bytes delta, std::size_t size) {
  const std::unique_ptr<ZSTD_DCtx, FreeDecoder> decoder(ZSTD_createDCtx());
  if (!decoder) return fail(Code::Internal, "out of memory");
  ZSTD_DCtx_refPrefix(decoder.get(), window.data(), window.size());
  std::vector<std::byte> out(size);
  if (ZSTD_decompressDCtx(decoder.get(), out.data(), out.size(), delta.data(), delta.size()) != size) return damaged();
  return out;
}

Result<std::vector<std::byte>> fromLzma(Bytes window, Bytes delta, std::size_t size) {
  lzma_options_lzma options{};
  if (lzma_lzma_preset(&options, kLzmaPreset)) return fail(Code::Internal, "liblzma");
  options.dict_size = static_cast<std::uint32_t>(std::max<std::size_t>(window.size() + size, LZMA_DICT_SIZE_MIN));
  options.preset_dict = reinterpret_cast<const std::uint8_t*>(window.data());
  options.preset_dict_size = static_cast<std::uint32_t>(window.size());
  const lzma_filter filters[] = {{LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, nullptr}};
  std::vector<std::byte> out(size);
  std::size_t in = 0, made = 0;
  if (lzma_raw_buffer_decode(filters, nullptr, reinterpret_cast<const std::uint8_t*>(delta.data()), &in, delta.size(),
                             reinterpret_cast<std::uint8_t*>(out.data()), &made, size) != LZMA_OK ||
      made != size)
    return damaged();
  return out;
}

/// One stream of Method::Differences.
Result<std::vector<std::byte>> stream(NumberReader& in) {
  const auto size = in.variable(kMaxUnit * 2);
  const auto length = in.variable(kMaxUnit * 2);
  const auto packed = in.bytes(length);
  if (!in.good()) return damaged();
  if (size == 0) return std::vector<std::byte>();
  return fromLzma({}, packed, size);
}

Result<std::vector<std::byte>> fromDifferences(Bytes window, Bytes delta, std::size_t size) {
  NumberReader in(delta);
  PIBOX_LET(const auto steps, stream(in));
  PIBOX_LET(const auto differences, stream(in));
  PIBOX_LET(const auto insertions, stream(in));
  NumberReader step{Bytes(steps)}, difference{Bytes(differences)}, insertion{Bytes(insertions)};
  std::vector<std::byte> out;
  out.reserve(size);
  std::int64_t at = 0;
  while (step.good() && !step.atEnd()) {
    const auto add = step.variable(size - out.size());
    const auto added = difference.bytes(add);
    if (!difference.good() || at < 0 || static_cast<std::uint64_t>(at) > window.size() ||
        window.size() - static_cast<std::uint64_t>(at) < add)
      return damaged();
    for (std::size_t i = 0; i < add; ++i)
      out.push_back(static_cast<std::byte>(std::to_integer<unsigned>(added[i]) +
                                           std::to_integer<unsigned>(window[static_cast<std::size_t>(at) + i])));
    const auto inserted = insertion.bytes(step.variable(size - out.size()));
    if (!insertion.good()) return damaged();
    out.insert(out.end(), inserted.begin(), inserted.end());
    at += static_cast<std::int64_t>(add) + step.step();
  }
  if (!step.good() || out.size() != size) return damaged();
  return out;
}

}  // namespace

Result<std::vector<std::byte>> applyDelta(Method method, Bytes window, Bytes delta, std::size_t size) {
  if (window.size() > kMaxWindow + kMaxBlock || size > kMaxUnit) return damaged();
  switch (method) {
    case Method::Zstd:
      return fromZstd(window, delta, size);
    case Method::Lzma:
      return fromLzma(window, delta, size);
    case Method::Differences:
      return fromDifferences(window, delta, size);
  }
  return damaged();
}

}  // namespace pibox::transfer
