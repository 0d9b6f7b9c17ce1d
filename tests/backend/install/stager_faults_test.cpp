// Staging on a card that is full, and killed at every step.

#include "stager_fixture.h"

#include <sched.h>
#include <sys/mount.h>

using namespace pibox;
using namespace pibox::install;
using test::ReleaseFixture;
using test::StagerFixture;
using test::textOf;

class StagerFaultsTest : public QObject, StagerFixture {
  Q_OBJECT

 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { fault::setHook({}); }

  /// Each durable step fails in turn with a full disk: an error, nothing half; the next run succeeds.
  void diskFullAtEveryStep() {
    const auto plan = m_box->plan();
    for (int failAt = 1;; failAt += 3) {
      int steps = 0;
      bool failed = false;
      fault::setHook([&](std::string_view step, const fs::path& path) -> Result<> {
        if (++steps != failAt) return {};
        failed = true;
        return failErrno(Code::WriteFailed, std::string(step) + " " + path.string(), ENOSPC);
      });
      const auto result = stageIt(plan);
      fault::setHook({});
      if (!failed) {
        QVERIFY2(result, textOf(result));
        break;
      }
      checkBootable(std::to_string(failAt).c_str());
      if (result) continue;
      QVERIFY2(result.error().code == Code::DiskFull || result.error().code == Code::BootPartitionFull, textOf(result));
    }
    checkStaged("at last");
  }

  /// A small real filesystem that is full half-way.
  void realDiskFull() {
    const auto overlay = m_box->layout.overlay;
    const auto moved = overlay.string() + ".moved";
    fs::rename(overlay, moved);
    fs::create_directory(overlay);
    QVERIFY2(::mount("tmpfs", overlay.c_str(), "tmpfs", 0, "size=600k") == 0, "needs root and an own mount namespace");
    fs::copy(moved, overlay, fs::copy_options::recursive | fs::copy_options::copy_symlinks);
    const auto result = stageIt(m_box->plan());
    QVERIFY2(!result && result.error().code == Code::DiskFull, textOf(result));
    checkBootable("full");
    QVERIFY(::mount("tmpfs", overlay.c_str(), "tmpfs", MS_REMOUNT, "size=8m") == 0);
    const auto second = stageIt(m_box->plan());
    QVERIFY2(second, textOf(second));
    checkStaged("after");
    QVERIFY(::umount2(overlay.c_str(), MNT_DETACH) == 0);
  }

  void bootPartitionFull() {
    const auto& boot = m_box->layout.boot;
    const auto moved = boot.string() + ".moved";
    fs::rename(boot, moved);
    fs::create_directory(boot);
    QVERIFY2(::mount("tmpfs", boot.c_str(), "tmpfs", 0, "size=256k") == 0, "needs root and an own mount namespace");
    fs::copy(moved, boot, fs::copy_options::recursive);
    const auto result = stageIt(m_box->plan());
    QVERIFY2(!result && result.error().code == Code::BootPartitionFull, textOf(result));
    checkBootable("full");
    QVERIFY(!fs::exists(m_box->layout.bootFiles(ReleaseFixture::newId())));
    QVERIFY(::umount2(boot.c_str(), MNT_DETACH) == 0);
  }

  /// A real program killed before every durable step in turn, and run again: the whole bank, each time.
  void killedAtEveryStep() {
    (void)m_box->plan();
    const auto program = QCoreApplication::applicationDirPath() + QStringLiteral("/install_stage");
    const auto folder = m_dir->path();
    const auto id = ReleaseFixture::newId();
    int kills = 0;
    for (int step = 1;; step += qEnvironmentVariableIsSet("PIBOX_EVERY_STEP") ? 1 : 4) {
      QProcess child;
      auto environment = QProcessEnvironment::systemEnvironment();
      environment.insert(QStringLiteral("PIBOX_FAULT"), QStringLiteral("kill:%1").arg(step));
      child.setProcessEnvironment(environment);
      child.start(program, {folder});
      QVERIFY2(child.waitForFinished(), qPrintable(child.errorString()));
      checkBootable("killed");
      if (child.exitStatus() == QProcess::NormalExit) {
        QVERIFY2(child.exitCode() == 0, child.readAllStandardError());
        break;
      }
      ++kills;
      QProcess second;
      second.start(program, {folder});
      QVERIFY(second.waitForFinished());
      QVERIFY2(second.exitCode() == 0, second.readAllStandardError());
      checkStaged("again");
      QVERIFY(bank::removeBank(m_box->layout, id));
    }
    QVERIFY(kills > 20);
    qInfo("%d kills", kills);
  }
};

int main(int argc, char** argv) {
  QCoreApplication app(argc, argv);
  // Asked for before: from another mount namespace the program's own path cannot be told.
  (void)QCoreApplication::applicationFilePath();
  if (::unshare(CLONE_NEWNS) != 0) qWarning("no mount namespace of its own");
  StagerFaultsTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "stager_faults_test.moc"
