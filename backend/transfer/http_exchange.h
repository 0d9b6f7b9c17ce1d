#pragma once
// One HTTP request and its answer, judged: what the answer means is decided here, what to do about it in
// http_source.cpp.

#include "transfer/http_request.h"
#include "transfer/pace.h"
#include "transfer/receive_window.h"
#include "transfer/source.h"

namespace pibox::transfer {

/// What to ask for.
struct Ask {
  QUrl url;
  std::uint64_t offset = 0;
  std::optional<std::uint64_t> length;
  bool ranges = true;               ///< may ask for a part
  bool identity = true;             ///< asks for no compression; false undoes what a proxy insists on
  bool http2 = false;               ///< may speak HTTP/2 (http_source.h says when)
  Pace* pace = nullptr;             ///< how fast; null: as fast as it comes
  ReceiveWindow* window = nullptr;  ///< is told what comes
};

/// How it ended, when it is not a plain success or failure.
enum class Outcome : std::uint8_t {
  Done,
  ComeBackLater,  ///< 429, 5xx; `retryAfter` says when
  NoRanges,       ///< the answer to a range cannot be used: ask for the whole
  Compressed,     ///< a proxy compresses although it was asked not to
};

struct Answer {
  Outcome outcome = Outcome::Done;
  std::optional<std::uint32_t> retryAfter;  ///< seconds
  bool partial = false;                     ///< it was the range that was asked for, and not the whole
  std::string detail;
  Info info;
};

/// Asks; receive() takes the answer.
std::unique_ptr<Request> send(Connections& connections, const Ask& ask);

/// Takes the answer to `ask` and hands its body to `sink`, while other requests over the connections go on. Errors: as
/// Source::read.
Result<Answer> receive(Connections& connections, Request& request, const Ask& ask, const Sink& sink,
                       const std::stop_token& stop);

}  // namespace pibox::transfer
