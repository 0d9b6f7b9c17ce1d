#pragma once
// A card in a folder whose whole content can be taken as a value and put back, and which is photographed before every
// durable step: each photograph is what a power cut at that point leaves.

#include "backend/bank/bank_fixture.h"
#include "base/fault.h"
#include "base/fd.h"
#include "powercut/sync_watch.h"

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <system_error>
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
    forgetChanged();
    Snapshot all;
    for (const char* top : {"overlay", "boot"}) {
      struct stat info{};
      if (::stat((m_root / top).c_str(), &info) == 0) walk(info.st_ino, top, all);
    }
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
    bool inPlace = false;  // the last step has changed what is in a file, and no name
    const auto photograph = [&] {
      auto now = snapshot();
      if (!cuts.empty() && cuts.back() == now) return;
      if (!cuts.empty() && !inPlace) watchNames(cuts.back(), now);
      cuts.push_back(std::move(now));
    };
    bool changed = true;
    fault::setHook([&](std::string_view step, const fs::path& path) -> Result<> {
      const bool sync = step == "fsync";
      if (!sync && !m_refused.empty() && path.string().starts_with(m_refused.string() + "/"))
        return failErrno(Code::WriteFailed, path.string(), EROFS);
      if (changed) photograph();
      changed = !sync;  // it makes no difference to what is there
      m_syncs.begins(step, path);
      if (!sync) inPlace = step == "create" || step == "write" || step == "overwrite";
      return {};
    });
    work();
    fault::setHook({});
    photograph();
    m_syncs.nothingOpen("the end");
    m_present = cuts.back();
    return cuts;
  }

  /// From now on each change below `folder` fails; empty: none.
  void refuse(const fs::path& folder) { m_refused = folder; }

  /// Steps that were done before the one before them was on the card.
  [[nodiscard]] const std::vector<std::string>& unsynced() const { return m_syncs.found(); }

 private:
  static constexpr char kWanted = 1;
  static constexpr char kPresent = 2;

  /// Tells which names have come and gone, of a folder only its own.
  void watchNames(const Snapshot& before, const Snapshot& now) {
    std::vector<char> there(m_entries.size());
    for (const auto number : before) there[number] |= kPresent;
    for (const auto number : now) there[number] |= kWanted;
    for (const auto* card : {&before, &now}) {
      std::string folder;
      for (const auto number : *card) {
        if (there[number] == (kPresent | kWanted)) continue;
        const auto& [path, what] = entry(number);
        if (!folder.empty() && path.starts_with(folder)) continue;
        folder = path + "/";
        m_syncs.changed(m_root / path, card == &now && what[0] == 'l');
      }
    }
  }

  std::uint32_t numberOf(std::string path, std::string what) const {
    auto key = path + '\0' + what;
    const auto [at, fresh] = m_numbers.emplace(std::move(key), static_cast<std::uint32_t>(m_entries.size()));
    if (fresh) m_entries.push_back(std::make_unique<Entry>(std::move(path), std::move(what)));
    return at->second;
  }

  /// A folder as it was read last: what is in it, and the numbers of its files and links.
  struct Folder {
    struct Child {
      std::string name;
      unsigned char kind;
      ino_t inode;
      std::uint32_t number;  ///< not of a folder, which may have come here under another name
    };
    std::string path;
    std::uint32_t number;
    std::vector<Child> children;  ///< in the order of their names
  };

  static std::vector<Folder::Child> childrenOf(int folder) {
    std::vector<Folder::Child> children;
    alignas(dirent64) char buffer[4096];
    for (ssize_t size = 0; (size = ::getdents64(folder, buffer, sizeof buffer)) > 0;) {
      for (ssize_t at = 0; at < size;) {
        const auto* entry = reinterpret_cast<const dirent64*>(buffer + at);
        at += entry->d_reclen;
        if (const std::string_view name = entry->d_name; name != "." && name != "..")
          children.push_back({std::string(name), entry->d_type, entry->d_ino, 0});
      }
    }
    std::ranges::sort(children, {}, &Folder::Child::name);
    return children;
  }

  /// Forgets the folders in which something has changed since they were read.
  void forgetChanged() const {
    alignas(inotify_event) char buffer[16384];
    for (ssize_t size = 0; (size = ::read(m_changes.get(), buffer, sizeof buffer)) > 0;) {
      for (ssize_t at = 0; at < size;) {
        const auto* event = reinterpret_cast<const inotify_event*>(buffer + at);
        at += static_cast<ssize_t>(sizeof *event + event->len);
        if (event->mask & IN_Q_OVERFLOW) {
          m_folders.clear();
        } else if (const auto watched = m_watched.find(event->wd); watched != m_watched.end()) {
          m_folders.erase(watched->second);
          if (event->mask & IN_IGNORED) m_watched.erase(watched);
        }
      }
    }
  }

  const Folder& read(ino_t inode, const std::string& path) const {
    constexpr auto kAnyChange = IN_CREATE | IN_DELETE | IN_MOVE | IN_MODIFY;
    const auto at = (m_root / path).string();
    // Watched before it is read: nothing comes between unseen.
    const int watch = ::inotify_add_watch(m_changes.get(), at.c_str(), kAnyChange | IN_ONLYDIR);
    if (watch < 0) throw std::system_error(errno, std::generic_category(), "watch " + at);
    m_watched[watch] = inode;
    const Fd opened(::open(at.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    Folder folder{.path = path, .number = numberOf(path, "d"), .children = childrenOf(opened.get())};
    for (auto& child : folder.children) {
      const auto name = path + "/" + child.name;
      if (child.kind == DT_LNK) {
        child.number = numberOf(name, "l" + fs::read_symlink(m_root / name).string());
      } else if (child.kind != DT_DIR) {
        child.number = numberOf(name, "f" + readFile(m_root / name, 65536).value());
      }
    }
    return m_folders.insert_or_assign(inode, std::move(folder)).first->second;
  }

  void walk(ino_t inode, const std::string& path, Snapshot& all) const {
    const auto known = m_folders.find(inode);
    const auto& folder = known != m_folders.end() && known->second.path == path ? known->second : read(inode, path);
    all.push_back(folder.number);
    for (const auto& child : folder.children) {
      if (child.kind == DT_DIR) {
        walk(child.inode, path + "/" + child.name, all);
      } else {
        all.push_back(child.number);
      }
    }
  }

  mutable std::vector<std::unique_ptr<Entry>> m_entries = std::vector<std::unique_ptr<Entry>>(1);  // 0 is none
  mutable std::unordered_map<std::string, std::uint32_t> m_numbers;
  Fd m_changes{::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)};
  mutable std::unordered_map<ino_t, Folder> m_folders;
  mutable std::unordered_map<int, ino_t> m_watched;
  Snapshot m_present;
  SyncWatch m_syncs;
  fs::path m_refused;
};

}  // namespace pibox::bank
