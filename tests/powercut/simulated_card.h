#pragma once
// A card in a folder whose whole content can be taken as a value and put back, and which is photographed before every
// durable step: each photograph is what a power cut at that point leaves.

#include "backend/bank/bank_fixture.h"
#include "base/fault.h"
#include "base/fd.h"

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <unordered_map>
#include <vector>

namespace pibox::bank {

/// What is on a card: the number of each of its entries, a folder before what is in it. Two cards are the same when
/// their numbers are.
using Snapshot = std::vector<std::uint32_t>;

/// A path below the card, and kind and content of what is there: "d", "l<target>", "f<content>".
struct Entry {
  std::string path;
  std::string what;
};

class SimulatedCard {
  QTemporaryDir m_dir;
  fs::path m_root = m_dir.path().toStdString();

 public:
  SimulatedCard() { fs::create_directories(m_root / "run/pibox"); }

  Layout layout = Layout::below(m_dir.path().toStdString());

  [[nodiscard]] const Entry& entry(std::uint32_t number) const { return *m_entries[number]; }

  [[nodiscard]] Snapshot snapshot() const {
    Snapshot all;
    for (const char* top : {"overlay", "boot"})
      walk(::open((m_root / top).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), top, all);
    return all;
  }

  /// Makes the card what it was; only what differs is touched. The tmpfs of the last start is gone.
  void restore(const Snapshot& wanted) {
    if (m_present.empty()) m_present = snapshot();
    std::vector<char> there(m_entries.size());
    for (const auto number : wanted) there[number] |= kWanted;
    for (const auto number : m_present) there[number] |= kPresent;
    for (auto it = m_present.rbegin(); it != m_present.rend(); ++it)
      if (there[*it] == kPresent) fs::remove(m_root / entry(*it).path);
    for (const auto number : wanted) {
      if (there[number] != kWanted) continue;
      const auto& [path, what] = entry(number);
      if (what[0] == 'd') {
        fs::create_directory(m_root / path);
      } else if (what[0] == 'l') {
        fs::create_symlink(what.substr(1), m_root / path);
      } else {
        put(m_root / path, what.substr(1));
      }
    }
    m_present = wanted;
    fs::remove(layout.bootJson());
  }

  /// Runs `work` to its end; every state in which the power could have been cut meanwhile, the end included.
  std::vector<Snapshot> run(const std::function<void()>& work) {
    std::vector<Snapshot> cuts;
    const auto photograph = [&] {
      auto now = snapshot();
      if (cuts.empty() || cuts.back() != now) cuts.push_back(std::move(now));
    };
    bool changed = true;
    fault::setHook([&](std::string_view step, const fs::path&) -> Result<> {
      if (changed) photograph();
      changed = step != "fsync";  // it makes no difference to what is there
      ++m_steps;
      return {};
    });
    work();
    fault::setHook({});
    photograph();
    m_present = cuts.back();
    return cuts;
  }

  [[nodiscard]] long steps() const { return m_steps; }

 private:
  static constexpr char kWanted = 1;
  static constexpr char kPresent = 2;

  std::uint32_t numberOf(std::string path, std::string what) const {
    auto key = path + '\0' + what;
    const auto [at, fresh] = m_numbers.emplace(std::move(key), static_cast<std::uint32_t>(m_entries.size()));
    if (fresh) m_entries.push_back(std::make_unique<Entry>(std::move(path), std::move(what)));
    return at->second;
  }

  struct Name {
    std::string name;
    unsigned char kind;
    ino_t inode;
  };

  static std::vector<Name> namesIn(int folder) {
    std::vector<Name> names;
    alignas(dirent64) char buffer[4096];
    for (ssize_t size = 0; (size = ::getdents64(folder, buffer, sizeof buffer)) > 0;) {
      for (ssize_t at = 0; at < size;) {
        const auto* entry = reinterpret_cast<const dirent64*>(buffer + at);
        at += entry->d_reclen;
        if (const std::string_view name = entry->d_name; name != "." && name != "..")
          names.push_back({std::string(name), entry->d_type, entry->d_ino});
      }
    }
    std::ranges::sort(names, {}, &Name::name);
    return names;
  }

  /// `opened`: the folder `name`.
  void walk(int opened, const std::string& name, Snapshot& all) const {
    const Fd folder(opened);
    all.push_back(numberOf(name, "d"));
    for (const auto& [base, kind, inode] : namesIn(folder.get())) {
      auto path = name + "/" + base;
      if (kind == DT_LNK) {
        auto target = "l" + fs::read_symlink(m_root / path).string();
        all.push_back(numberOf(std::move(path), std::move(target)));
      } else if (kind == DT_DIR) {
        walk(::openat(folder.get(), base.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), path, all);
      } else if (base[0] == '.' || path == "boot/bank.txt" || path.starts_with("overlay/.upgrade")) {
        auto content = "f" + readFile(m_root / path, 65536).value();
        all.push_back(numberOf(std::move(path), std::move(content)));
      } else {
        // What a bank consists of is never written in place, so a file that is known need not be read again.
        auto& known = m_contents[path][inode];
        if (!known) known = numberOf(path, "f" + readFile(m_root / path, 65536).value());
        all.push_back(*known);
      }
    }
  }

  mutable std::vector<std::unique_ptr<Entry>> m_entries;
  mutable std::unordered_map<std::string, std::uint32_t> m_numbers;
  mutable std::unordered_map<std::string, std::unordered_map<ino_t, std::optional<std::uint32_t>>> m_contents;
  Snapshot m_present;
  long m_steps = 0;
};

}  // namespace pibox::bank
