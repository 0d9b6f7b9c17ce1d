#include "engine/idle_watch.h"

#include "base/durable.h"

#include <array>
#include <fcntl.h>
#include <linux/input.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pibox::engine {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kEvents = 64;
constexpr std::size_t kMaxStatus = 4096;
constexpr std::int64_t kNanoseconds = 1'000'000'000;

template <class Each>
void eachEntry(const fs::path& folder, const char* prefix, const Each& each) {
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error))
    if (entry.path().filename().string().starts_with(prefix)) each(entry.path());
}

}  // namespace

IdleWatch::IdleWatch(const Clock& clock, fs::path dev, fs::path proc, fs::path inhibit)
    : m_clock(clock), m_dev(std::move(dev)), m_proc(std::move(proc)), m_inhibit(std::move(inhibit)) {}

std::optional<std::int64_t> IdleWatch::unusedMs() {
  const auto now = m_clock.monotonicMs();
  openDevices();
  // Each is asked: what is not read now would count at the next look.
  const bool input = inputSince();
  const bool terminal = terminalSince();
  if (!m_lastUse || input || terminal || soundPlays() || inhibited()) m_lastUse = now;
  if (m_blind) return std::nullopt;
  return now - *m_lastUse;
}

void IdleWatch::openDevices() {
  bool there = false;
  eachEntry(m_dev / "input", "event", [&](const fs::path& path) {
    there = true;
    if (m_devices.contains(path)) return;
    Fd device(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (device) m_devices.emplace(path, std::move(device));
  });
  m_blind = there && m_devices.empty();
}

// Keys, buttons, touches and movements; not what a sensor says all the time (EV_ABS, EV_SW).
bool IdleWatch::inputSince() {
  bool used = false;
  for (auto device = m_devices.begin(); device != m_devices.end();) {
    std::array<input_event, kEvents> events{};
    ssize_t got = 0;
    while ((got = ::read(device->second.get(), events.data(), sizeof events)) > 0)
      for (std::size_t i = 0; i < static_cast<std::size_t>(got) / sizeof(input_event); ++i)
        used = used || events.at(i).type == EV_KEY || events.at(i).type == EV_REL;
    const bool gone = got < 0 && errno != EAGAIN && errno != EINTR;
    device = gone ? m_devices.erase(device) : std::next(device);
  }
  return used;
}

bool IdleWatch::terminalSince() {
  bool used = false;
  const auto look = [&](const fs::path& path) {
    struct stat status{};
    if (::stat(path.c_str(), &status) != 0) return;
    const auto read = status.st_atim.tv_sec * kNanoseconds + status.st_atim.tv_nsec;
    const auto [known, isNew] = m_terminals.try_emplace(path, read);
    used = used || (isNew ? m_lastUse.has_value() : known->second != read);  // a new one is a login
    known->second = read;
  };
  eachEntry(m_dev, "tty", look);
  eachEntry(m_dev / "pts", "", look);
  return used;
}

bool IdleWatch::soundPlays() const {
  bool plays = false;
  eachEntry(m_proc / "asound", "card", [&](const fs::path& card) {
    eachEntry(card, "pcm", [&](const fs::path& pcm) {
      if (!pcm.filename().string().ends_with('p')) return;  // a recording, as of a microphone that is always on
      eachEntry(pcm, "sub", [&](const fs::path& stream) {
        const auto status = readFile(stream / "status", kMaxStatus);
        plays = plays || (status && status->contains("state: RUNNING"));
      });
    });
  });
  return plays;
}

bool IdleWatch::inhibited() const {
  bool asked = false;
  eachEntry(m_inhibit, "", [&](const fs::path&) { asked = true; });
  return asked;
}

}  // namespace pibox::engine
