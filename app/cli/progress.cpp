#include "progress.h"

#include "text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace pibox::cli {
namespace {

constexpr int kBarWidth = 24;

int columns() {
  winsize size{};
  return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

bool canBeRedrawn() {
  const char* kind = std::getenv("TERM");
  return !kind || std::string_view(kind) != "dumb";
}

}  // namespace

ProgressBar::ProgressBar(bool quiet) : m_quiet(quiet), m_terminal(::isatty(STDERR_FILENO) == 1 && canBeRedrawn()) {}

ProgressBar::~ProgressBar() {
  if (m_drawn) std::fputs("\n", stderr);
}

void ProgressBar::show(const api::Status& status) {
  if (m_quiet) return;
  const auto& fraction = status.progress.fraction;
  std::string text = progressText(status);
  if (m_terminal) {
    if (fraction) {
      const int full = std::clamp(static_cast<int>(std::floor(*fraction * kBarWidth)), 0, kBarWidth);
      text = "[" + std::string(static_cast<std::size_t>(full), '#') +
             std::string(static_cast<std::size_t>(kBarWidth - full), '.') + "] " + text;
    }
    text.resize(std::min(text.size(), static_cast<std::size_t>(columns() - 1)));
    std::fprintf(stderr, "\r\033[K%s", text.c_str());
    std::fflush(stderr);
    m_drawn = true;
    return;
  }
  const int tenth = fraction ? static_cast<int>(std::floor(*fraction * 10)) : -1;
  if (m_state == status.state && tenth <= m_tenth) return;
  m_tenth = m_state == status.state ? std::max(m_tenth, tenth) : tenth;
  m_state = status.state;
  std::fprintf(stderr, "%s\n", text.c_str());
}

}  // namespace pibox::cli
