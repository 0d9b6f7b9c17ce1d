#include "install/read_back.h"

#include "transfer/card_reader.h"
#include "transfer/sha256.h"

namespace pibox::install {
namespace {

/// Hands over the whole file; its length.
template <class Take>
Result<std::uint64_t> readAll(const std::filesystem::path& path, const Take& take, const BlockDone& done) {
  PIBOX_LET(auto reader, transfer::CardReader::open(path));
  for (std::uint64_t at = 0;;) {
    PIBOX_LET(const auto bytes, reader.read(at, transfer::CardReader::kMost));
    if (bytes.empty()) return at;
    take(bytes);
    at += bytes.size();
    PIBOX_TRY(done(bytes.size()));
  }
}

}  // namespace

Result<> readBack(const std::filesystem::path& path, std::uint64_t size, const std::string& sha256,
                  const std::optional<transfer::QuickSum::Value>& sum, const BlockDone& done) {
  if (sum) {
    transfer::QuickSum now;
    PIBOX_LET(const auto length, readAll(path, [&](auto bytes) { now.update(bytes); }, done));
    if (length == size && now.value() == *sum) return {};
    return fail(Code::ReadBackMismatch, path.string() + ": " + std::to_string(length) + " bytes of " +
                                            std::to_string(size) + " are not what was written");
  }
  transfer::Sha256 now;
  PIBOX_LET(const auto length, readAll(path, [&](auto bytes) { now.update(bytes); }, done));
  if (const auto hash = now.digest(); length != size || hash != sha256)
    return fail(Code::ReadBackMismatch, path.string() + ": " + std::to_string(length) + " bytes with SHA-256 " + hash +
                                            " instead of " + std::to_string(size) + " with " + sha256);
  return {};
}

Result<bool> readBlocksBack(const std::filesystem::path& path, std::uint64_t size, const std::string& sha256,
                            std::span<const transfer::Block> blocks, const BlockDone& done) {
  PIBOX_LET(auto reader, transfer::CardReader::open(path));
  std::uint64_t at = 0;
  std::size_t good = 0;
  for (; good < blocks.size(); ++good) {
    const auto& block = blocks[good];
    PIBOX_LET(const auto bytes, reader.read(at, block.length, transfer::CardReader::kMost));
    if (bytes.size() != block.length || transfer::blockHash(bytes) != block.hash) break;
    at += block.length;
    PIBOX_TRY(done(block.length));
  }
  PIBOX_LET(const auto behind, reader.read(at, 1));
  if (good == blocks.size() && at == size && behind.empty()) return true;
  PIBOX_TRY(readBack(path, size, sha256, {}, [&](auto) { return done(0); }));
  return false;
}

}  // namespace pibox::install
