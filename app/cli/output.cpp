#include "output.h"

#include <cstdio>
#include <unistd.h>

namespace pibox::cli {

std::string harmless(std::string text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte < ' ' && byte != '\n' && byte != '\t') || byte == 0x7f) text[i] = '?';
    // C1, U+0080 to U+009F, is 0xc2 and the same again in UTF-8; some terminals obey it too.
    if (byte == 0xc2 && i + 1 < text.size()) {
      const auto next = static_cast<unsigned char>(text[i + 1]);
      if (next >= 0x80 && next < 0xa0) text.replace(i, 2, "?");
    }
  }
  return text;
}

void say(const std::string& text) {
  const auto shown = ::isatty(STDOUT_FILENO) == 1 ? harmless(text) : text;
  std::fwrite(shown.data(), 1, shown.size(), stdout);
}

void warn(const std::string& text) {
  std::fflush(stdout);  // what was said before it, where both go the same way
  std::fprintf(stderr, "pibox-upgradectl: %s\n", harmless(text).c_str());
}

}  // namespace pibox::cli
