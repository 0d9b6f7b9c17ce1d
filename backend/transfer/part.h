#pragma once
// `<file>.part`, which grows, and `<file>.part.json`, the durable record of what of it is verified.
//
// The record names how many bytes are on the card, the holes in them (blocks that came damaged or not at all and have
// to come again), and the state of the SHA-256 so far. After SIGKILL everything written is still in the page cache
// (same boot id): what is behind the record is checked again, and nothing else. After a power cut what is behind the
// record is gone.

#include "transfer/card_file.h"
#include "transfer/download.h"
#include "transfer/quick_sum.h"
#include "transfer/sha256.h"

#include <chrono>
#include <functional>
#include <vector>

namespace pibox::transfer {

class Part {
 public:
  using Clock = std::chrono::steady_clock;

  static std::filesystem::path pathOf(const std::filesystem::path& file);
  static std::filesystem::path recordOf(const std::filesystem::path& file);

  /// Files up to this size are begun anew instead of recorded.
  static constexpr std::uint64_t kSmall = std::uint64_t{128} << 10;
  /// No more holes than this are kept.
  static constexpr std::size_t kMaxHoles = 256;

  /// Takes up what an earlier run has left for this very length and hash, or begins; room for the whole is reserved.
  /// Errors: DiskFull, WriteFailed.
  static Result<Part> open(const std::filesystem::path& file, const Wanted& wanted);

  /// Bytes written in order, holes among them.
  [[nodiscard]] std::uint64_t position() const { return m_card.position(); }
  /// How much of that the record vouches for: below it everything but the holes is verified.
  [[nodiscard]] std::uint64_t recorded() const { return m_recorded; }
  /// How much is in the hash.
  [[nodiscard]] std::uint64_t hashed() const { return m_hash.length(); }
  [[nodiscard]] const std::vector<Range>& holes() const { return m_holes; }
  /// Bytes in place: without the holes.
  [[nodiscard]] std::uint64_t here() const;

  /// Writes behind what is there. Errors: DiskFull, WriteFailed.
  Result<> append(Bytes bytes);
  /// Leaves out what is up to `offset`, which is to be holes and is to be followed by append().
  void skipTo(std::uint64_t offset) { m_card.skip(offset - position()); }
  /// Writes behind what is there what can be had again from the card; settle() before anything but copy(), hash() and
  /// checkpointIfDue(). Errors: as append().
  Result<> copy(Bytes bytes) { return m_card.copy(bytes); }
  Result<> settle() { return m_card.settle(); }
  /// Writes into what is there. Errors: as append().
  Result<> fill(std::uint64_t offset, Bytes bytes);
  /// Reads back; all of `into` has been written. Errors: ReadFailed.
  Result<> read(std::uint64_t offset, std::span<std::byte> into) const;

  /// Takes verified bytes at `offset` into the hash if they are the next ones; else catchUp() will.
  void hash(std::uint64_t offset, Bytes bytes);
  /// Reads the next bytes below `end` that are not hashed, up to a bound (256 KiB), and hashes them; false when a hole
  /// or `end` is reached. Errors: ReadFailed.
  Result<bool> catchUp(std::uint64_t end);

  /// Holes are apart and ascending; `hole` is not yet hashed.
  void openHole(const Range& hole);
  void closeHole(std::uint64_t offset);
  /// Believes what is in the holes.
  void closeAllHoles() { m_holes.clear(); }
  /// Goes back to the first `bytes` bytes, all of which are without holes. Errors: WriteFailed.
  Result<> cutTo(std::uint64_t bytes);

  /// After 32 MiB, and at most once a second: makes durable what is written, then the record. So a power cut costs no
  /// more than the longer of the two. Call it when all that is complete is verified or a hole. Errors: WriteFailed,
  /// DiskFull.
  Result<> checkpointIfDue(Clock::time_point now);

  /// No quick sum is wanted.
  void leaveSum() { m_summed = false; }
  /// The quick sum of all that is hashed, if all of it was hashed since open(). Good after finish().
  [[nodiscard]] std::optional<QuickSum::Value> sum() const;

  /// Flushes, compares, renames to `file`, durably. HashMismatch when it is not what was signed. Errors: WriteFailed.
  Result<> finish();

 private:
  Part(std::filesystem::path file, Wanted wanted) : m_file(std::move(file)), m_wanted(std::move(wanted)) {}
  [[nodiscard]] bool small() const { return m_wanted.length <= kSmall; }
  Result<> writeRecord();
  void update(Bytes bytes);

  std::filesystem::path m_file;
  Wanted m_wanted;
  CardFile m_card;
  Sha256 m_hash;
  bool m_summed = true;
  QuickSum m_sum;  ///< of the same bytes, unless m_hash was taken up from a record
  std::vector<Range> m_holes;
  std::uint64_t m_recorded = 0;
  Clock::time_point m_checkpoint = Clock::now();  ///< when the last one was
  std::vector<std::byte> m_buffer;
};

/// Whether `file` is what was signed. `pass` is called before each block. Errors: FileNotFound, ReadFailed, of `pass`.
Result<bool> isWhole(const std::filesystem::path& file, const Wanted& wanted, const std::function<Result<>()>& pass);

}  // namespace pibox::transfer
