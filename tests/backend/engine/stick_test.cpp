// Finding a USB stick and what is on it.

#include "engine/stick.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace pibox;
using namespace pibox::engine;

namespace {
namespace fs = std::filesystem;
}  // namespace

class StickTest : public QObject {
  Q_OBJECT
  std::unique_ptr<QTemporaryDir> m_folder;
  fs::path m_root;

  // A partition as the kernel shows it: sys/dev/block/<number> leads to its device.
  void device(const char* number, const fs::path& where) {
    fs::create_directories(m_root / "sys/devices" / where);
    fs::create_directories(m_root / "sys/dev/block");
    fs::create_symlink("../../devices" / where, m_root / "sys/dev/block" / number);
  }

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->path().toStdString();
  }

  void onlyWhatCameByUsbIsAStick() {
    device("179:2", "platform/soc/mmc0/block/mmcblk0/mmcblk0p2");
    device("8:1", "platform/soc/usb1/1-1/1-1:1.0/host0/block/sda/sda1");
    device("8:17", "platform/soc/usb1/1-2/1-2:1.0/host1/block/sdb/sdb1");
    device("8:18", "platform/soc/usb1/1-2/1-2:1.0/host1/block/sdb/sdb2");
    const std::string card = "20 1 179:2 / / rw - ext4 /dev/mmcblk0p2 rw\n21 20 0:5 / /proc rw - proc proc rw\n";
    const std::string stick = "30 20 8:1 / /run/media/MY\\040STICK rw shared:5 - vfat /dev/sda1 rw\n";
    QVERIFY(stickFolders(card, m_root / "sys").empty());
    QCOMPARE(stickFolders(card + stick, m_root / "sys"), std::vector<fs::path>{"/run/media/MY STICK"});
    // One of its folders, bound elsewhere, is not another stick.
    QCOMPARE(stickFolders(stick + "31 20 8:1 /films /films rw - vfat /dev/sda1 rw\n", m_root / "sys").size(), 1UL);
    // A PiBox that runs from a USB disk: no partition of that disk is a stick.
    const std::string own = "32 20 8:17 / /boot rw - vfat /dev/sdb1 rw\n33 20 8:18 / /mnt/own rw - ext4 /dev/sdb2 rw\n";
    QCOMPARE(stickFolders(own + stick, m_root / "sys"), std::vector<fs::path>{"/run/media/MY STICK"});
    QVERIFY(stickFolders("nonsense\n\n1 2\n", m_root / "sys").empty());
  }

  void namesTheReleasesOfARepository() {
    const auto stick = m_root / "STICK";
    for (const char* release : {"pibox-1.4.2", "pibox-1.10.0", ".hidden"})
      fs::create_directories(stick / "pibox/targets/stable" / release);
    fs::create_directories(stick / "pibox/metadata");
    const auto found = findStick({m_root / "other", stick});
    QVERIFY(found);
    QCOMPARE(found->path, (stick / "pibox").string());
    QCOMPARE(found->label, "STICK");
    QCOMPARE(found->releases, std::vector<std::string>({"pibox-1.10.0", "pibox-1.4.2"}));
    QCOMPARE(found->plain, false);
  }

  void aStickWithoutOneIsPlain() {
    const auto stick = m_root / "STICK";
    fs::create_directories(stick / "metadata");  // half a repository is none
    fs::create_directory_symlink("/", stick / "targets");
    QCOMPARE(findStick({stick}), (api::Stick{.path = stick.string(), .label = "STICK", .releases = {}, .plain = true}));
    QVERIFY(!findStick({}));
  }

  void aHugeOneEndsTheSearch() {
    const auto stick = m_root / "STICK";
    for (int i = 0; i < 300; ++i) fs::create_directories(stick / "targets/stable" / ("pibox-1." + std::to_string(i)));
    fs::create_directories(stick / "metadata");
    const auto found = findStick({stick});
    QVERIFY(found && !found->releases.empty() && found->releases.size() <= 64);
  }
};

QTEST_APPLESS_MAIN(StickTest)
#include "stick_test.moc"
