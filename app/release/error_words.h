#pragma once

#include "base/error.h"

namespace pibox::app {

/// What happened and what to do now, as a publisher reads it.
struct ErrorWords {
  const char* what;    ///< one sentence
  const char* remedy;  ///< one or two sentences
};

/// The words of the one error table, and where those speak of a PiBox, its card, its settings or "the maker" (who is
/// the publisher himself), the same error as it is on a publisher's machine.
ErrorWords publisherWords(Code code);

/// As toString, in these words.
std::string publisherLine(const Error& error);

}  // namespace pibox::app
