#pragma once
// The one vocabulary of errors. The screen, the CLI, the service and the tests read the same table (error_table.h).

#include <cstdint>
#include <expected>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace pibox {

/// What a person can do about an error.
enum class Severity : std::uint8_t {
  Info,     ///< nothing is wrong; said for completeness
  Retry,    ///< may go away by itself or by trying again
  Blocked,  ///< something has to be done first; the remedy says what
  Broken,   ///< this release or this part cannot be used
};

/// What the PiBox is after the error: the sentence people look for first.
enum class Device : std::uint8_t {
  Untouched,  ///< still runs what it ran; nothing was changed
  Kept,       ///< still runs what it ran; what was downloaded or staged is kept
  WentBack,   ///< tried the new one and went back to the old one
  NeedsHelp,  ///< runs, but a person should look at it
};

/// Every way to fail. Append only: numbers and ids are never reused.
enum class Code : std::uint16_t {
#define PIBOX_ERROR(name, id, severity, device, what, remedy) name,
#include "base/error_table.h"
#undef PIBOX_ERROR
};

/// One row of the table. Texts are English and translated in the context "Errors".
struct ErrorText {
  Code code;
  const char* id;  ///< stable, `PBX-…`
  Severity severity;
  Device device;
  const char* what;    ///< what happened, one sentence
  const char* remedy;  ///< what to do now, one or two sentences
};

std::span<const ErrorText> errorTable();
const ErrorText& describe(Code code);
std::optional<Code> codeFromId(std::string_view id);

/// A failure: its code, and a detail for the log and the fold-out (paths, numbers, the system's words).
struct Error {
  Code code;
  std::string detail;

  friend bool operator==(const Error&, const Error&) = default;
};

template <class T = void>
using Result = std::expected<T, Error>;

[[nodiscard]] std::unexpected<Error> fail(Code code, std::string detail = {});

/// The same with "what: strerror(errno)" as detail; ENOSPC, EDQUOT and EROFS get their own codes whatever `code` is.
[[nodiscard]] std::unexpected<Error> failErrno(Code code, std::string_view what, int error);

/// For logs: `PBX-…: what happened (detail)`.
std::string toString(const Error& error);

}  // namespace pibox

/// Hands a failure of a `Result<void>` expression on.
#define PIBOX_TRY(expression)                                      \
  do {                                                             \
    if (auto pibox_try_result = (expression); !pibox_try_result)   \
      return std::unexpected(std::move(pibox_try_result).error()); \
  } while (false)

#define PIBOX_CONCAT_(a, b) a##b
#define PIBOX_CONCAT(a, b) PIBOX_CONCAT_(a, b)

/// `PIBOX_LET(auto x, mayFail());` declares x with the value or hands the failure on.
#define PIBOX_LET(declaration, expression) PIBOX_LET_(declaration, expression, PIBOX_CONCAT(pibox_let_, __LINE__))
#define PIBOX_LET_(declaration, expression, result)               \
  auto result = (expression);                                     \
  if (!result) return std::unexpected(std::move(result).error()); \
  declaration = *std::move(result)
