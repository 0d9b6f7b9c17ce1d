#include "base/id.h"

#include <algorithm>

namespace pibox {
namespace {

constexpr bool isDigit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool isAlphanumeric(char c) {
  return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Where a piece of a version stands in the order when the kinds differ: a pre-release, the end, text, a number.
int rank(std::string_view rest) {
  if (rest.empty()) return 1;
  if (rest.front() == '-' || rest.front() == '~') return 0;
  return isDigit(rest.front()) ? 3 : 2;
}

std::string_view takeWhile(std::string_view& rest, auto predicate) {
  const auto end = std::ranges::find_if_not(rest, predicate);
  const auto length = static_cast<std::size_t>(end - rest.begin());
  const auto piece = rest.substr(0, length);
  rest.remove_prefix(length);
  return piece;
}

std::strong_ordering compareNumbers(std::string_view a, std::string_view b) {
  while (a.size() > 1 && a.front() == '0') a.remove_prefix(1);
  while (b.size() > 1 && b.front() == '0') b.remove_prefix(1);
  if (a.size() != b.size()) return a.size() <=> b.size();
  return a.compare(b) <=> 0;
}

}  // namespace

bool isSafeName(std::string_view name) {
  if (name.empty() || name.size() > 64 || !isAlphanumeric(name.front())) return false;
  if (name.find("..") != std::string_view::npos) return false;
  return std::ranges::all_of(name,
                             [](char c) { return isAlphanumeric(c) || c == '.' || c == '_' || c == '+' || c == '-'; });
}

Result<ImageId> ImageId::parse(std::string_view text) {
  if (isSafeName(text)) return ImageId(std::string(text));
  std::string shown;
  for (const char c : text.substr(0, 80)) shown += (c >= ' ' && c < 127) ? c : '?';
  return fail(Code::BadImageId, shown);
}

std::strong_ordering compareVersions(std::string_view a, std::string_view b) {
  a = a.substr(0, a.find('+'));
  b = b.substr(0, b.find('+'));
  while (!a.empty() || !b.empty()) {
    if (const auto order = rank(a) <=> rank(b); order != 0) return order;
    if (isDigit(a.front())) {
      if (const auto order = compareNumbers(takeWhile(a, isDigit), takeWhile(b, isDigit)); order != 0) return order;
    } else {
      const auto isText = [](char c) { return !isDigit(c); };
      if (const auto order = takeWhile(a, isText).compare(takeWhile(b, isText)) <=> 0; order != 0) return order;
    }
    // A separator before a number is no difference to the end of the other side: "1.4" and "1.4.1" differ by the
    // number.
  }
  return std::strong_ordering::equal;
}

}  // namespace pibox
