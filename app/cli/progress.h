#pragma once
// Shows work under way on standard error: a bar that is redrawn on a terminal, elsewhere a line for each state and each
// tenth.

#include "api/status.h"

namespace pibox::cli {

class ProgressBar {
 public:
  explicit ProgressBar(bool quiet);
  ~ProgressBar();
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  void show(const api::Status& status);

 private:
  bool m_quiet;
  bool m_terminal;
  bool m_drawn = false;
  std::optional<api::State> m_state;
  int m_tenth = -1;
};

}  // namespace pibox::cli
