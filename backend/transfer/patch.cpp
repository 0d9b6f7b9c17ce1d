#include "transfer/patch.h"

#include "base/fd.h"
#include "transfer/numbers.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <zstd.h>

namespace pibox::transfer {
namespace {

constexpr std::string_view kMagic = "PBXP";
constexpr std::uint32_t kFormat = 1;
constexpr std::uint32_t kMaxNumber = kMaxIndex / kIndexBlock;  // of blocks in an image
constexpr int kListLevel = 19;

std::unexpected<Error> damaged(const char* what) {
  return fail(Code::JsonInvalid, std::string("patch: ") + what);
}

BlockHash hashFrom(Bytes bytes) {
  BlockHash hash{};
  if (bytes.size() == hash.size()) std::memcpy(hash.data(), bytes.data(), hash.size());
  return hash;
}

void formatUnit(std::string& list, const Unit& unit, std::uint32_t blockSize) {
  putVariable(list, static_cast<std::uint64_t>(unit.method) + (unit.metadata ? 8 : 0));
  std::vector<std::pair<std::uint32_t, std::uint32_t>> runs;  // first, blocks
  for (const auto& block : unit.blocks) {
    if (!runs.empty() && runs.back().first + runs.back().second == block.number)
      ++runs.back().second;
    else
      runs.emplace_back(block.number, 1);
  }
  putVariable(list, runs.size());
  std::uint32_t end = 0;
  for (const auto& [first, blocks] : runs) {
    putVariable(list, first - end);
    putVariable(list, blocks);
    end = first + blocks;
  }
  const auto whole = unit.metadata ? kMetadataSize : blockSize;
  for (const auto& block : unit.blocks) putVariable(list, block.size == whole ? 0 : block.size);
  putVariable(list, unit.window.size());
  std::int64_t last = 0;
  for (const auto& run : unit.window) {
    putStep(list, std::int64_t{run.first} - last);
    putVariable(list, std::uint64_t{run.blocks} * 4 + static_cast<std::uint64_t>(run.form));
    last = std::int64_t{run.first} + run.blocks;
  }
  putVariable(list, unit.length);
}

void parseNew(NumberReader& in, Unit& unit, std::uint32_t blockSize) {
  const auto runs = in.variable(kMaxUnitBlocks);
  std::uint64_t end = 0;
  for (std::uint64_t i = 0; i < runs && in.good(); ++i) {
    const auto first = end + in.variable(kMaxNumber);
    const auto blocks = in.variable(kMaxUnitBlocks - unit.blocks.size());
    end = first + blocks;
    if (end > kMaxNumber || blocks == 0) in.spoil();
    for (auto number = first; in.good() && number < end; ++number)
      unit.blocks.push_back({static_cast<std::uint32_t>(number), 0});
  }
  const auto whole = unit.metadata ? kMetadataSize : blockSize;
  std::size_t sum = 0;
  for (auto& block : unit.blocks) {
    block.size = static_cast<std::uint32_t>(in.variable(std::max(kMaxBlock, whole)));
    if (block.size == 0) block.size = whole;
    sum += block.size;
  }
  if (unit.blocks.empty() || sum > kMaxUnit) in.spoil();
}

void parseOld(NumberReader& in, Unit& unit) {
  const auto runs = in.variable(kMaxUnitBlocks);
  std::int64_t last = 0;
  for (std::uint64_t i = 0; i < runs && in.good(); ++i) {
    const auto first = last + in.step();
    const auto word = in.variable(kMaxUnitBlocks * 4);
    const auto blocks = word / 4;
    if (first < 0 || first + static_cast<std::int64_t>(blocks) > kMaxNumber || blocks == 0 || word % 4 > 2) in.spoil();
    if (!in.good()) return;
    unit.window.push_back(
        {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(blocks), static_cast<Form>(word % 4)});
    last = first + static_cast<std::int64_t>(blocks);
  }
}

Result<std::vector<Unit>> parseUnits(Bytes list, std::uint32_t blockSize, std::uint64_t offset,
                                     std::uint64_t fileLength) {
  NumberReader in(list);
  std::vector<Unit> units;
  std::vector<bool> seen;
  while (in.left() > 0) {
    if (units.size() == kMaxUnits) return damaged("too many units");
    Unit unit;
    const auto word = in.variable(15);
    if (word % 8 > 2) return damaged("a method that is not known");
    unit.method = static_cast<Method>(word % 8);
    unit.metadata = word >= 8;
    parseNew(in, unit, blockSize);
    parseOld(in, unit);
    unit.offset = offset;
    unit.length = static_cast<std::uint32_t>(in.variable(kMaxUnit * 2));
    if (!in.good()) return damaged("a unit with numbers out of range");
    offset += unit.length;
    for (const auto& block : unit.blocks) {
      if (seen.size() <= block.number) seen.resize(block.number + 1);
      if (seen[block.number]) return damaged("a block in two units");
      seen[block.number] = true;
    }
    units.push_back(std::move(unit));
  }
  if (offset != fileLength) return damaged("the deltas do not end with the file");
  return units;
}

struct Lengths {
  std::uint32_t packed = 0, unpacked = 0;
};

Result<Lengths> parseHeader(NumberReader& in, Patch& patch) {
  const auto magic = in.bytes(kMagic.size());
  if (!in.good() || std::memcmp(magic.data(), kMagic.data(), kMagic.size()) != 0) return damaged("not one");
  if (in.fixed<std::uint32_t>() != kFormat) return damaged("of another format");
  patch.compression.id = in.fixed<std::uint16_t>();
  patch.compression.flags = in.fixed<std::uint16_t>();
  patch.compression.blockSize = in.fixed<std::uint32_t>();
  patch.compression.level = in.fixed<std::uint32_t>();
  for (auto& byte : patch.compression.options) byte = in.fixed<std::uint8_t>();
  patch.oldList = hashFrom(in.bytes(patch.oldList.size()));
  patch.newList = hashFrom(in.bytes(patch.newList.size()));
  Lengths lengths;
  lengths.packed = in.fixed<std::uint32_t>();
  lengths.unpacked = in.fixed<std::uint32_t>();
  if (!in.good()) return damaged("cut off");
  if (patch.compression.blockSize < 4096 || patch.compression.blockSize > kMaxBlock) return damaged("its block size");
  if (lengths.unpacked > kMaxUnitList || lengths.packed > kMaxUnitList) return damaged("too many units");
  return lengths;
}

}  // namespace

std::size_t Unit::size() const {
  std::size_t sum = 0;
  for (const auto& block : blocks) sum += block.size;
  return sum;
}

Result<Patch> parsePatch(Bytes head, std::uint64_t fileLength) {
  NumberReader in(head);
  Patch patch;
  PIBOX_LET(const auto lengths, parseHeader(in, patch));
  const auto packed = in.bytes(lengths.packed);
  if (!in.good()) return damaged("cut off");
  std::vector<std::byte> list(lengths.unpacked);
  if (ZSTD_decompress(list.data(), list.size(), packed.data(), packed.size()) != list.size())
    return damaged("its list of units");
  PIBOX_LET(patch.units,
            parseUnits(list, patch.compression.blockSize, kPatchHeader + std::uint64_t{lengths.packed}, fileLength));
  return patch;
}

Result<Patch> readPatch(const std::filesystem::path& file) {
  const Fd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
  struct stat info{};
  if (!fd || ::fstat(fd.get(), &info) != 0) return failErrno(Code::ReadFailed, "open " + file.string(), errno);
  const auto length = static_cast<std::uint64_t>(info.st_size);
  if (!S_ISREG(info.st_mode) || length < kPatchHeader || length > kMaxPatch) return damaged("its length");
  std::vector<std::byte> head(kPatchHeader);
  const auto read = [&](std::size_t from) {
    return ::pread(fd.get(), head.data() + from, head.size() - from, static_cast<off_t>(from)) ==
           static_cast<ssize_t>(head.size() - from);
  };
  if (!read(0)) return failErrno(Code::ReadFailed, "read " + file.string(), errno);
  NumberReader in(head);
  Patch patch;
  PIBOX_LET(const auto lengths, parseHeader(in, patch));
  if (kPatchHeader + std::uint64_t{lengths.packed} > length) return damaged("cut off");
  head.resize(kPatchHeader + lengths.packed);
  if (!read(kPatchHeader)) return failErrno(Code::ReadFailed, "read " + file.string(), errno);
  return parsePatch(head, length);
}

std::string formatPatch(const Patch& patch) {
  std::string list;
  for (const auto& unit : patch.units) formatUnit(list, unit, patch.compression.blockSize);
  std::string packed(ZSTD_compressBound(list.size()), '\0');
  packed.resize(ZSTD_compress(packed.data(), packed.size(), list.data(), list.size(), kListLevel));
  std::string out(kMagic);
  putNumber(out, kFormat);
  putNumber(out, patch.compression.id);
  putNumber(out, patch.compression.flags);
  putNumber(out, patch.compression.blockSize);
  putNumber(out, patch.compression.level);
  for (const auto byte : patch.compression.options) out += static_cast<char>(byte);
  for (const auto& hash : {patch.oldList, patch.newList})
    out.append(reinterpret_cast<const char*>(hash.data()), hash.size());
  putNumber(out, static_cast<std::uint32_t>(packed.size()));
  putNumber(out, static_cast<std::uint32_t>(list.size()));
  return out + packed;
}

}  // namespace pibox::transfer
