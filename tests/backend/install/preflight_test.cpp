#include "install/preflight.h"

#include "base/durable.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pibox;
using namespace pibox::install;

namespace {
class FixedClock final : public Clock {
 public:
  explicit FixedClock(bool known) : m_known(known) {}
  [[nodiscard]] std::int64_t now() const override { return 0; }
  [[nodiscard]] std::int64_t monotonicMs() const override { return 0; }
  [[nodiscard]] bool synchronised() const override { return m_known; }

 private:
  bool m_known;
};

void put(const fs::path& path, std::string_view content) {
  fs::create_directories(path.parent_path());
  QVERIFY(writeFileDurably(path, content));
}
}  // namespace

class PreflightTest : public QObject {
  Q_OBJECT
  std::unique_ptr<QTemporaryDir> m_dir;
  fs::path m_root;
  bank::Layout m_layout;
  Candidate m_candidate{.id = ImageId::parse("pibox-1.5.0").value(),
                        .version = "1.5.0",
                        .boards = {"pi2", "pi3"},
                        .minVersion = "1.2.0",
                        .downloadSize = 1000};
  Present m_present{.board = "pi2", .version = "1.4.0", .bank = ImageId::parse("pibox-1.4.0").value()};

  [[nodiscard]] std::vector<Check> look(const Surroundings& surroundings) const {
    return preflight(m_layout, m_candidate, m_present, surroundings);
  }
  [[nodiscard]] Surroundings quiet() const { return {.clock = nullptr, .sys = m_root / "sys", .network = {}}; }

  static const Check* find(const std::vector<Check>& checks, const std::string& name) {
    const auto found = std::ranges::find(checks, name, &Check::name);
    return found == checks.end() ? nullptr : &*found;
  }

 private Q_SLOTS:
  void init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_root = m_dir->path().toStdString();
    m_layout = bank::Layout::below(m_root);
    fs::create_directories(m_layout.boot);
    put(m_layout.overlay / "pibox-1.4.0/upper/file", std::string(3'000'000, 'u'));
  }

  void allIsWell() {
    const FixedClock clock(true);
    auto surroundings = quiet();
    surroundings.clock = &clock;
    surroundings.network = [] { return Result<>(); };
    m_candidate.bootSize = 100;
    int told = 0;
    const auto checks = preflight(m_layout, m_candidate, m_present, surroundings, [&](const auto&) { ++told; });
    m_candidate.bootSize = 0;
    QCOMPARE(checks.size(), 6u);
    for (const auto& check : checks) QVERIFY2(check.state == Check::State::Passed && !check.code, check.name.c_str());
    QVERIFY(verdict(checks));
    QCOMPARE(told, 7);
    QVERIFY(!find(checks, "power"));  // where nothing tells, nothing is said
  }

  void boardAndVersion() {
    auto there = m_present;
    there.board = "rk3399";
    there.version = "1.1.9";
    const auto checks = preflight(m_layout, m_candidate, there, quiet());
    QVERIFY(find(checks, "board")->code == Code::WrongBoard);
    QVERIFY(find(checks, "version")->code == Code::TooOldToCome);
    QVERIFY(find(checks, "version")->detail.contains("1.2.0"));
    QVERIFY(find(checks, "room")->state == Check::State::Passed);  // it goes on to the end
    QVERIFY(verdict(checks).error().code == Code::WrongBoard);
  }

  void roomHasRealNumbers() {
    const auto room = overlayRoom(m_layout, m_candidate, m_present).value();
    QVERIFY(room.upper >= 3'000'000 && room.upper < 4'000'000);
    QCOMPARE(room.needed, room.upper + room.margin + 1000);
    auto huge = m_candidate;
    huge.downloadSize = room.free + 1;
    const auto checks = preflight(m_layout, huge, m_present, quiet());
    QVERIFY(find(checks, "room")->code == Code::NotEnoughRoom);
    QVERIFY(find(checks, "room")->detail.contains("MiB"));
    huge.alreadyHere = huge.downloadSize;
    QVERIFY(overlayRoom(m_layout, huge, m_present)->enough());
    huge.alreadyHere = 0;
    huge.downloadSize = 0;
    huge.bootSize = 1;
    huge.bootSize = bootRoom(m_layout, huge)->free;
    QVERIFY(find(preflight(m_layout, huge, m_present, quiet()), "boot-room")->code == Code::BootPartitionFull);
  }

  void whatCouldBeFreed() {
    put(m_layout.overlay / "pibox-1.3.0/squashfs", std::string(2'000'000, 's'));
    put(m_layout.overlay / "pibox-1.4.0/squashfs", std::string(2'000'000, 's'));
    put(m_layout.overlay / "pibox-1.4.0/backups/upper/file", std::string(3'000'000, 's'));
    put(m_layout.downloads() / "old/squashfs.part", std::string(4'000'000, 's'));
    put(m_layout.downloads() / "pibox-1.5.0/squashfs.part", std::string(4'000'000, 's'));
    fs::create_directory_symlink("pibox-1.4.0", m_layout.current());
    std::vector<std::string> offered;
    const auto found = freeable(m_layout, ImageId::parse("pibox-1.5.0").value());
    for (const auto& each : found) offered.push_back(std::string(name(each.kind)) + " " + each.id);
    QCOMPARE(offered, (std::vector<std::string>{"download old", "backup pibox-1.4.0", "bank pibox-1.3.0"}));
    QVERIFY(found.front().bytes >= 4'000'000 && found.back().bytes >= 2'000'000);
    // Offered, not taken.
    QVERIFY(fs::exists(m_layout.overlay / "pibox-1.3.0/squashfs") && fs::exists(m_layout.downloads() / "old"));
  }

  void weakPower() {
    const auto throttled = m_root / "sys/devices/platform/soc/soc:firmware/get_throttled";
    put(throttled, "0\n");
    QVERIFY(underVoltage(m_root / "sys") == false);
    put(throttled, "50000\n");  // was low since the start, is not now
    QVERIFY(underVoltage(m_root / "sys") == false);
    put(throttled, "50005\n");
    QVERIFY(underVoltage(m_root / "sys") == true);
    QVERIFY(find(look(quiet()), "power")->code == Code::PowerWeak);
    fs::remove(throttled);
    put(m_root / "sys/class/hwmon/hwmon0/name", "cpu_thermal\n");
    QVERIFY(!underVoltage(m_root / "sys"));
    put(m_root / "sys/class/hwmon/hwmon1/name", "rpi_volt\n");
    put(m_root / "sys/class/hwmon/hwmon1/in0_lcrit_alarm", "1\n");
    QVERIFY(underVoltage(m_root / "sys") == true);
    put(m_root / "sys/class/hwmon/hwmon1/in0_lcrit_alarm", "0\n");
    QVERIFY(underVoltage(m_root / "sys") == false);
  }

  void clockIsAHintAndNetworkAFailure() {
    const FixedClock clock(false);
    auto surroundings = quiet();
    surroundings.clock = &clock;
    surroundings.network = [] { return Result<>(fail(Code::CaptivePortal, "portal")); };
    const auto checks = look(surroundings);
    QVERIFY(find(checks, "clock")->state == Check::State::Passed && find(checks, "clock")->code == Code::ClockUnknown);
    QVERIFY(find(checks, "network")->code == Code::CaptivePortal);
    QVERIFY(verdict(checks).error().code == Code::CaptivePortal);
  }
};

QTEST_GUILESS_MAIN(PreflightTest)
#include "preflight_test.moc"
