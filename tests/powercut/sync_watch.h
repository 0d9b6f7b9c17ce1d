#pragma once
// Watches whether every change of a card has been made durable before the next one is made: a cut could otherwise leave
// the later one and not the earlier. What fsync(2) promises is taken literally: of a file its content, of a folder the
// names in it. A name that is about to be replaced (`.x.new`) matters to nobody; a link has its target in its folder.

#include "base/error.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pibox::bank {

namespace fs = std::filesystem;

class SyncWatch {
 public:
  /// A step has been done: names that came and went below the card, as paths; `link`: what came is one.
  void changed(const fs::path& path, bool link) {
    if (!link && path.string().ends_with(".new")) return;
    m_open[path.parent_path().string()] = path.string();
  }

  /// A step is about to be done.
  void begins(std::string_view step, const fs::path& path) {
    if (step == "fsync") {
      m_open.erase(path.string());
      return;
    }
    const bool same = step == "write" && m_open.size() == 1 && m_open.begin()->first == path.string();
    if (!same) nothingOpen(std::string(step) + " " + path.string());
    if (step == "create" || step == "write" || step == "overwrite") m_open[path.string()] = path.string();
  }

  void nothingOpen(const std::string& before) {
    for (const auto& [what, why] : m_open) m_found.push_back(why + " is not on the card before: " + before);
    m_open.clear();
  }

  [[nodiscard]] const std::vector<std::string>& found() const { return m_found; }

 private:
  std::map<std::string, std::string> m_open;  ///< what has to be fsynced, and which change that is for
  std::vector<std::string> m_found;
};

}  // namespace pibox::bank
