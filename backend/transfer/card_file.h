#pragma once
// A file that is written to a slow card without freezing the rest of the PiBox: few dirty pages, nothing left in the
// page cache.

#include "base/error.h"
#include "base/fd.h"
#include "transfer/aligned.h"
#include "transfer/source.h"

#include <filesystem>

namespace pibox::transfer {

class CardFile {
 public:
  /// Opens `path` for writing from `offset` on, making it if need be, cutting off what is behind `offset`, and reserves
  /// `length` bytes where the filesystem can. Errors: DiskFull, WriteFailed.
  static Result<CardFile> open(const std::filesystem::path& path, std::uint64_t offset, std::uint64_t length);

  /// Appends. Errors: DiskFull, WriteFailed.
  Result<> append(Bytes bytes);
  /// Appends what is on the card already and can be had again: it is gathered, and written past the page cache where
  /// the filesystem can. settle() before anything else than copy() and flush(). Errors: DiskFull, WriteFailed.
  Result<> copy(Bytes bytes);
  /// Writes what copy() has gathered. Errors: DiskFull, WriteFailed.
  Result<> settle();
  /// Writes into what is there; the position stays. Errors: DiskFull, WriteFailed.
  Result<> writeAt(std::uint64_t offset, Bytes bytes);
  /// Leaves `bytes` out; what is appended then goes behind them.
  void skip(std::uint64_t bytes) { m_position += bytes; }
  /// Makes all of it durable (fdatasync) and lets the page cache go. Errors: WriteFailed.
  Result<> flush();

  [[nodiscard]] std::uint64_t position() const { return m_position; }
  [[nodiscard]] int fd() const { return m_fd.get(); }

 private:
  void keepFewDirty();
  Result<> writeGathered(std::size_t count);

  Fd m_fd;
  std::filesystem::path m_path;
  std::uint64_t m_position = 0;
  std::uint64_t m_started = 0;  ///< writing back has been started up to here
  std::uint64_t m_clean = 0;    ///< and is over up to here
  Fd m_direct;                  ///< the same file, past the page cache; none: it cannot be written so
  Aligned m_gathered;
  std::size_t m_count = 0;  ///< bytes in there: the last ones before m_position
};

}  // namespace pibox::transfer
