#pragma once
// Whether it is worth asking again, and where.

#include "transfer/patience.h"
#include "transfer/source.h"

#include <functional>

namespace pibox::transfer {

/// Whether such an answer is the fault of the place: another may have what was asked for.
bool isThePlace(Code code);

/// Stalled when the silence has lasted so long that there is to be a new connection or an end; `what` was waited for.
Result<> borne(const Silence& silence, const std::string& what);

/// Judges a failure of `source` after `failures` in a row (at least 1); `nothingYet`: no byte at all has come. May turn
/// the source to its next place. False: it is given up, and `error` says why.
bool worthAnotherTry(Source& source, Silence& silence, Error& error, int failures, bool nothingYet);

/// The pause before the next try: none after the first failure, then growing from 250 ms to 8 s.
std::chrono::milliseconds pauseAfter(int failures);

/// Makes that pause, calling `meanwhile` ten times a second; a failure of that, a stop or too long a silence ends it.
Result<> rest(int failures, const Silence& silence, const std::stop_token& stop,
              const std::function<Result<>()>& meanwhile);

}  // namespace pibox::transfer
