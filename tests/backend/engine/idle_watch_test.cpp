// Whether somebody uses the PiBox: real files and pipes in the place of /dev and /proc.

#include "engine/idle_watch.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <linux/input.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace pibox;
using namespace pibox::engine;

namespace {

namespace fs = std::filesystem;

class FakeClock final : public Clock {
 public:
  std::int64_t ms = 1'000'000;
  [[nodiscard]] std::int64_t now() const override { return 0; }
  [[nodiscard]] std::int64_t monotonicMs() const override { return ms; }
  [[nodiscard]] bool synchronised() const override { return false; }
};

}  // namespace

class IdleWatchTest : public QObject {
  Q_OBJECT
  std::unique_ptr<QTemporaryDir> m_folder;
  fs::path m_root;
  FakeClock m_clock;

  IdleWatch watch() { return {m_clock, m_root / "dev", m_root / "proc", m_root / "inhibit"}; }

  static void send(const fs::path& device, std::uint16_t type) {
    const int fd = ::open(device.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(fd >= 0);
    input_event event{};
    event.type = type;
    event.value = 1;
    QCOMPARE(::write(fd, &event, sizeof event), ssize_t(sizeof event));
    ::close(fd);
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->path().toStdString();
    fs::create_directories(m_root / "dev/input");
    fs::create_directories(m_root / "dev/pts");
  }

  void countsFromTheFirstLook() {
    auto idle = watch();
    QCOMPARE(idle.unusedMs(), 0);
    m_clock.ms += 5000;
    QCOMPARE(idle.unusedMs(), 5000);
  }

  void keysAndMovementsAreUse() {
    const auto device = m_root / "dev/input/event0";
    QCOMPARE(::mkfifo(device.c_str(), 0600), 0);
    auto idle = watch();
    QVERIFY(idle.unusedMs());
    for (const auto type : {std::uint16_t{EV_KEY}, std::uint16_t{EV_REL}}) {
      m_clock.ms += 60000;
      QCOMPARE(idle.unusedMs(), 60000);
      send(device, type);
      QCOMPARE(idle.unusedMs(), 0);
    }
    // What a sensor says by itself is not.
    m_clock.ms += 60000;
    send(device, EV_ABS);
    send(device, EV_SW);
    QCOMPARE(idle.unusedMs(), 60000);
    // A device that is plugged in later.
    const auto remote = m_root / "dev/input/event7";
    QCOMPARE(::mkfifo(remote.c_str(), 0600), 0);
    QCOMPARE(idle.unusedMs(), 60000);
    send(remote, EV_KEY);
    QCOMPARE(idle.unusedMs(), 0);
  }

  void devicesThatCannotBeReadTellNothing() {
    fs::create_symlink("nowhere", m_root / "dev/input/event0");
    auto idle = watch();
    QVERIFY(!idle.unusedMs());
  }

  void typingOnATerminalIsUse() {
    const auto terminal = m_root / "dev/pts/0";
    std::ofstream(terminal) << "x";
    auto idle = watch();
    QVERIFY(idle.unusedMs());
    m_clock.ms += 60000;
    QCOMPARE(idle.unusedMs(), 60000);
    const timespec times[] = {{.tv_sec = 12345, .tv_nsec = 0}, {.tv_sec = 0, .tv_nsec = UTIME_OMIT}};
    QCOMPARE(::utimensat(AT_FDCWD, terminal.c_str(), times, 0), 0);
    QCOMPARE(idle.unusedMs(), 0);
    m_clock.ms += 60000;
    std::ofstream(m_root / "dev/pts/1") << "x";  // somebody logs in
    QCOMPARE(idle.unusedMs(), 0);
  }

  void aFilmIsUse() {
    const auto stream = m_root / "proc/asound/card0/pcm0p/sub0";
    fs::create_directories(stream);
    std::ofstream(stream / "status") << "closed\n";
    fs::create_directories(m_root / "proc/asound/card0/pcm0c/sub0");
    std::ofstream(m_root / "proc/asound/card0/pcm0c/sub0/status") << "state: RUNNING\n";  // a microphone
    auto idle = watch();
    QVERIFY(idle.unusedMs());
    m_clock.ms += 60000;
    QCOMPARE(idle.unusedMs(), 60000);
    std::ofstream(stream / "status") << "state: RUNNING\nowner_pid   : 1\n";
    QCOMPARE(idle.unusedMs(), 0);
    m_clock.ms += 60000;
    QCOMPARE(idle.unusedMs(), 0);
  }

  void aProgramMayAskNotToBeDisturbed() {
    auto idle = watch();
    QVERIFY(idle.unusedMs());
    fs::create_directories(m_root / "inhibit");
    std::ofstream(m_root / "inhibit/recorder") << "";
    m_clock.ms += 60000;
    QCOMPARE(idle.unusedMs(), 0);
    fs::remove(m_root / "inhibit/recorder");
    m_clock.ms += 60000;
    QCOMPARE(idle.unusedMs(), 60000);
  }
};

QTEST_APPLESS_MAIN(IdleWatchTest)
#include "idle_watch_test.moc"
