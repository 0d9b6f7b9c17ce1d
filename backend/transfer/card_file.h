#pragma once
// A file that is written to a slow card without freezing the rest of the PiBox: few dirty pages, nothing left in the
// page cache.

#include "base/error.h"
#include "base/fd.h"
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

  Fd m_fd;
  std::filesystem::path m_path;
  std::uint64_t m_position = 0;
  std::uint64_t m_started = 0;  ///< writing back has been started up to here
  std::uint64_t m_clean = 0;    ///< and is over up to here
};

}  // namespace pibox::transfer
