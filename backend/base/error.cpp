#include "base/error.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace pibox {
namespace {

constexpr auto kTable = std::to_array<ErrorText>({
#define PIBOX_ERROR(name, id, severity, device, what, remedy) {Code::name, id, severity, device, what, remedy},
#include "base/error_table.h"
#undef PIBOX_ERROR
});

}  // namespace

std::span<const ErrorText> errorTable() {
  return kTable;
}

const ErrorText& describe(Code code) {
  return kTable.at(std::to_underlying(code));
}

std::optional<Code> codeFromId(std::string_view id) {
  for (const auto& row : kTable)
    if (row.id == id) return row.code;
  return std::nullopt;
}

std::unexpected<Error> fail(Code code, std::string detail) {
  return std::unexpected(Error{code, std::move(detail)});
}

std::unexpected<Error> failErrno(Code code, std::string_view what, int error) {
  if (error == ENOSPC || error == EDQUOT) code = Code::DiskFull;
  if (error == EROFS) code = Code::ReadOnly;
  return fail(code, std::string(what) + ": " + std::strerror(error));
}

std::string toString(const Error& error) {
  const auto& text = describe(error.code);
  std::string out = std::string(text.id) + ": " + text.what;
  if (!error.detail.empty()) out += " (" + error.detail + ")";
  return out;
}

}  // namespace pibox
