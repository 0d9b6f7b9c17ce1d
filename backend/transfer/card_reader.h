#pragma once
// Reading what lies on the card in large pieces and past the page cache: it costs no copy, pushes out nothing that
// other programs use, and brings what the card has, not what memory remembers.

#include "base/error.h"
#include "base/fd.h"
#include "transfer/aligned.h"
#include "transfer/source.h"

#include <filesystem>

namespace pibox::transfer {

class CardReader {
 public:
  /// The most bytes of one read: with what aligning adds it is one page of the larger kind.
  static constexpr std::size_t kMost = kHugePage - 2 * kAlign;

  CardReader() = default;
  /// Opens a regular file; links are not followed. What has been written to it is flushed (fdatasync). Where the
  /// filesystem cannot read past the cache, the cache is dropped instead. Errors: FileNotFound, FileUnsafe, ReadFailed.
  static Result<CardReader> open(const std::filesystem::path& path);

  /// `length` bytes (at most kMost) at `offset`, or fewer at the end that the file had when it was opened; good until
  /// the next call. `ahead`, where it is more, says how many in a row will be asked for: they are read in one go.
  /// Errors: ReadFailed.
  Result<Bytes> read(std::uint64_t offset, std::size_t length, std::uint64_t ahead = 0);

 private:
  Result<> load(std::uint64_t from, std::size_t count);

  Fd m_fd;
  std::filesystem::path m_path;
  bool m_direct = false;
  Aligned m_buffer;
  std::size_t m_size = 0;    ///< of the buffer
  std::uint64_t m_from = 0;  ///< where the buffer's bytes are in the file
  std::size_t m_count = 0;   ///< how many there are
};

}  // namespace pibox::transfer
