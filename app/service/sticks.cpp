#include "sticks.h"

#include "base/durable.h"
#include "engine/stick.h"

#include <QFile>
#include <QFileSystemWatcher>
#include <QSocketNotifier>

#include <algorithm>

namespace pibox::service {
namespace {

constexpr auto kMounts = "/proc/self/mountinfo";
constexpr std::size_t kMaxMounts = std::size_t{1} << 20;

}  // namespace

std::optional<api::Stick> Sticks::find() const {
  if (m_root == "/") return engine::findStick(engine::stickFolders(readFile(kMounts, kMaxMounts).value_or(""), "/sys"));
  std::vector<fs::path> folders;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(m_root / "media", error)) folders.push_back(entry.path());
  std::ranges::sort(folders);
  return engine::findStick(folders);
}

void Sticks::watch(QObject* owner, std::function<void()> changed) const {
  if (m_root == "/") {
    // A mount that comes or goes is a priority event of this file (proc_pid_mounts(5)).
    auto* file = new QFile(QString::fromLatin1(kMounts), owner);
    if (!file->open(QFile::ReadOnly)) return;
    auto* notifier = new QSocketNotifier(file->handle(), QSocketNotifier::Exception, owner);
    QObject::connect(notifier, &QSocketNotifier::activated, owner, std::move(changed));
  } else {
    auto* watcher = new QFileSystemWatcher({QString::fromStdString((m_root / "media").string())}, owner);
    QObject::connect(watcher, &QFileSystemWatcher::directoryChanged, owner, std::move(changed));
  }
}

}  // namespace pibox::service
