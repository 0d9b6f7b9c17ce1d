#pragma once
// Where the bytes of a release come from: a web server, a folder, a USB stick. The seam at which tests put their
// faults.

#include "base/error.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

namespace pibox::transfer {

using Bytes = std::span<const std::byte>;

/// Why nothing comes at the moment.
enum class Waiting : std::uint8_t {
  ForBytes,   ///< the other side is silent
  AsAskedTo,  ///< the other side asked to come back later (429, 503 with Retry-After)
};

/// Takes what a source reads. A failure ends the read with that failure.
struct Sink {
  /// Called once before the first byte, with the size of the whole file where the other side says it. May be empty.
  std::function<Result<>(std::optional<std::uint64_t> size)> begin = {};
  /// Bytes with their place in the file. The first call may be at 0 though a later place was asked for: a server
  /// without ranges.
  std::function<Result<>(std::uint64_t offset, Bytes bytes)> bytes = {};
  /// Called about four times a second while nothing comes, so that the taker can say so, or end it. May be empty.
  std::function<Result<>(Waiting)> waiting = {};
};

/// What was read.
struct Info {
  std::optional<std::uint64_t> size;  ///< of the whole file, where the other side said it
  std::uint64_t received = 0;         ///< bytes handed to the sink
};

/// A part of a file.
struct Range {
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
};

/// Ranges that are asked for at a time, each over a connection of its own: enough to lose no round trip, few enough for
/// a small server.
inline constexpr std::size_t kAtATime = 3;

/// One place to read from. Calls block and are meant for a worker thread; one call at a time.
class Source {
 public:
  virtual ~Source() = default;

  /// Reads the file `path` (relative, '/' between its parts, each percent-encoded where needed) from `offset`, `length`
  /// bytes or to its end, in order, into `sink`. Ends within 200 ms after `stop` was asked for, with Cancelled. Fewer
  /// bytes than asked for are ConnectionLost. Errors: Cancelled, NetworkDown, HostUnreachable, TlsFailed, HttpError,
  /// NotOnServer, CaptivePortal, ConnectionLost, RedirectRefused, SourceMissing, ReadFailed, FileUnsafe, and whatever
  /// the sink answers.
  virtual Result<Info> read(const std::string& path, std::uint64_t offset, std::optional<std::uint64_t> length,
                            const Sink& sink, std::stop_token stop) = 0;

  /// Reads several parts, ascending and apart, in their order. A source over a network asks for the next ones while one
  /// still comes, so that no round trip is lost; when the connection of one is lost, what has come of those behind it
  /// is still handed over before that is said. Errors: as read(); HttpError when the other side does not do ranges.
  virtual Result<Info> readRanges(const std::string& path, std::span<const Range> ranges, const Sink& sink,
                                  std::stop_token stop);

  /// Whether bytes come over a network (progress tells those apart).
  [[nodiscard]] virtual bool network() const = 0;

  /// Whether the other side has sent something of any file: then a lost connection is worth more patience.
  [[nodiscard]] virtual bool answered() const { return false; }

  /// Whether it gives parts of a file, as far as is known.
  [[nodiscard]] virtual bool ranges() const { return true; }

  /// How many places have what this source reads, and turning to the next of them (mirrors.h).
  [[nodiscard]] virtual std::size_t places() const { return 1; }
  virtual void nextPlace() {}
};

/// How long a small file is waited for: no longer than `silence` without a byte, and after that time no longer than
/// `bytesPerSecond` allow, so that a server which hands out byte after byte holds nobody up.
struct SmallFilePatience {
  std::chrono::milliseconds silence{30'000};
  std::uint64_t bytesPerSecond = 1024;
};

/// Reads a small file as a whole; where the source has several places, the next is asked when one is too slow. Errors:
/// those of Source::read, and FileTooLarge (more than `maxBytes`), Stalled.
Result<std::string> fetchSmall(Source& source, const std::string& path, std::size_t maxBytes, std::stop_token stop,
                               SmallFilePatience patience = {});

/// Whether `path` is relative, not empty, and has no empty, "." or ".." part, no backslash and no control character.
bool isPlainPath(const std::string& path);

}  // namespace pibox::transfer
