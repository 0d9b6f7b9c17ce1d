#pragma once
// A card in a folder whose whole content can be taken as a value and put back, and which is photographed before every
// durable step: each photograph is what a power cut at that point leaves.

#include "backend/bank/bank_fixture.h"
#include "base/fault.h"

#include <dirent.h>
#include <fcntl.h>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <unordered_map>
#include <vector>

namespace pibox::bank {

/// Path below the card → kind and content: "d", "l<target>", "f<content>".
using Snapshot = std::map<std::string, std::string>;

class SimulatedCard {
  QTemporaryDir m_dir;
  fs::path m_root = m_dir.path().toStdString();

 public:
  SimulatedCard() { fs::create_directories(m_root / "run/pibox"); }

  Layout layout = Layout::below(m_dir.path().toStdString());

  [[nodiscard]] Snapshot snapshot() const {
    Snapshot all;
    for (const char* top : {"overlay", "boot"})
      walk(::open((m_root / top).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), top, all);
    return all;
  }

  /// Makes the card what it was; only what differs is touched. The tmpfs of the last start is gone.
  void restore(const Snapshot& wanted) {
    const auto present = snapshot();
    for (auto it = present.rbegin(); it != present.rend(); ++it) {
      const auto at = wanted.find(it->first);
      if (at == wanted.end() || at->second != it->second) fs::remove(m_root / it->first);
    }
    for (const auto& [path, what] : wanted) {
      const auto at = present.find(path);
      if (at != present.end() && at->second == what) continue;
      if (what[0] == 'd') {
        fs::create_directory(m_root / path);
      } else if (what[0] == 'l') {
        fs::create_symlink(what.substr(1), m_root / path);
      } else {
        put(m_root / path, what.substr(1));
      }
    }
    fs::remove(layout.bootJson());
  }

  /// Runs `work` to its end; every state in which the power could have been cut meanwhile, the end included.
  std::vector<Snapshot> run(const std::function<void()>& work) {
    std::vector<Snapshot> cuts;
    const auto photograph = [&] {
      auto now = snapshot();
      if (cuts.empty() || cuts.back() != now) cuts.push_back(std::move(now));
    };
    fault::setHook([&](std::string_view, const fs::path&) -> Result<> {
      photograph();
      ++m_steps;
      return {};
    });
    work();
    fault::setHook({});
    photograph();
    return cuts;
  }

  [[nodiscard]] long steps() const { return m_steps; }

 private:
  void walk(int folder, const std::string& name, Snapshot& all) const {
    all[name] = "d";
    const std::unique_ptr<DIR, int (*)(DIR*)> dir(::fdopendir(folder), &::closedir);
    while (const auto* entry = ::readdir(dir.get())) {
      const std::string base = entry->d_name;
      if (base == "." || base == "..") continue;
      const auto path = name + "/" + base;
      if (entry->d_type == DT_LNK) {
        all[path] = "l" + fs::read_symlink(m_root / path).string();
      } else if (entry->d_type == DT_DIR) {
        walk(::openat(folder, base.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), path, all);
      } else if (entry->d_name[0] == '.' || path == "boot/bank.txt" || path.starts_with("overlay/.upgrade")) {
        all[path] = "f" + readFile(m_root / path, 65536).value();
      } else {
        // What a bank consists of is never written in place, so a file that is known need not be read again.
        auto& known = m_contents[entry->d_ino];
        if (known.empty()) known = "f" + readFile(m_root / path, 65536).value();
        all[path] = known;
      }
    }
  }

  mutable std::unordered_map<ino_t, std::string> m_contents;
  long m_steps = 0;
};

}  // namespace pibox::bank
