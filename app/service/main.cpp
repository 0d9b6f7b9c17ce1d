// pibox-upgraded: the privileged service of PiBox Upgrade. Composition only: engine, boot control, bus.

#include "base/program.h"
#include "boot/boot_control.h"
#include "engine/engine.h"
#include "engine/idle_watch.h"
#include "service.h"
#include "simulated_restart.h"
#include "sticks.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QSocketNotifier>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace pibox;

namespace {

constexpr int kExitFailed = 1;
constexpr int kExitUsage = 2;
constexpr int kExitBusy = 3;
// A service that is just ending still has the lock for a moment when the next one is activated.
constexpr int kLockWaitMs = 3000;
constexpr unsigned kLockPollMs = 50;

int say(const Error& error) {
  std::fprintf(stderr, "pibox-upgraded: %s\n", toString(error).c_str());
  return error.code == Code::ServiceBusy ? kExitBusy : kExitFailed;
}

// SIGTERM and SIGINT end the event loop, so that the work under way is stopped in order. Blocked before any thread
// starts.
int blockSignals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  ::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

Result<std::unique_ptr<engine::Engine>> openEngine(const engine::World& world,
                                                   const engine::Engine::Observer& observer) {
  for (int waited = 0;; waited += static_cast<int>(kLockPollMs)) {
    auto engine = engine::Engine::open(world, observer);
    if (engine || engine.error().code != Code::ServiceBusy || waited >= kLockWaitMs) return engine;
    QThread::msleep(kLockPollMs);
  }
}

}  // namespace

int main(int argc, char** argv) {
  beginProgram();
  // Nothing this starts may gain rights, and nothing it writes is for others to write.
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  ::umask(022);
  const int signals = blockSignals();

  QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(u"pibox-upgraded"_s);
  QCoreApplication::setApplicationVersion(QStringLiteral(PIBOX_VERSION));
  QCommandLineParser parser;
  parser.setApplicationDescription(
      u"Installs PiBox releases, asked for over D-Bus (org.pibox.Upgrade1). Started by the bus, ends when idle."_s);
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addOption(
      {u"root"_s, u"Work on the PiBox in <folder> (a sandbox) instead of this system."_s, u"folder"_s, u"/"_s});
  parser.addOption({u"session"_s, u"Use the session bus instead of the system bus."_s});
  parser.addOption({u"address"_s, u"Use the bus at <address>."_s, u"address"_s});
  parser.addOption({u"idle"_s, u"End after <seconds> with nothing to do; 0: never (60)."_s, u"seconds"_s, u"60"_s});
  parser.addOption(
      {u"simulate-restart"_s, u"Play firmware, initramfs and self-test instead of restarting (needs --root)."_s});
  parser.addOption({u"restart-delay"_s, u"How long a simulated start takes (2000)."_s, u"milliseconds"_s, u"2000"_s});
  parser.addOption({u"allow-kexec"_s, u"Restart by kexec where it works."_s});
  parser.addOption(
      {u"unused"_s, u"Nobody uses the PiBox when nobody has used it for <seconds> (600)."_s, u"seconds"_s, u"600"_s});
  if (!parser.parse(QCoreApplication::arguments())) {
    std::fprintf(stderr, "pibox-upgraded: %s\n", qPrintable(parser.errorText()));
    return kExitUsage;
  }
  parser.process(application);

  bool idleOk = false;
  bool delayOk = false;
  bool unusedOk = false;
  const uint idle = parser.value(u"idle"_s).toUInt(&idleOk);
  const uint delay = parser.value(u"restart-delay"_s).toUInt(&delayOk);
  const uint unused = parser.value(u"unused"_s).toUInt(&unusedOk);
  const QString root = QDir(parser.value(u"root"_s)).absolutePath();
  const bool simulate = parser.isSet(u"simulate-restart"_s);
  if (!idleOk || !delayOk || !unusedOk || !parser.positionalArguments().isEmpty() || (simulate && root == u"/")) {
    std::fputs("pibox-upgraded: the arguments are not understood; see --help\n", stderr);
    return kExitUsage;
  }

  auto bus = parser.isSet(u"address"_s)   ? QDBusConnection::connectToBus(parser.value(u"address"_s), u"upgrade"_s)
             : parser.isSet(u"session"_s) ? QDBusConnection::sessionBus()
                                          : QDBusConnection::systemBus();
  if (!bus.isConnected()) return say({Code::ServiceUnreachable, "no bus: " + bus.lastError().message().toStdString()});

  const SystemClock clock;
  const std::filesystem::path folder = root.toStdString();
  const service::Sticks sticks(folder);
  engine::IdleWatch watch(clock, folder / "dev", folder / "proc", folder / "run/pibox/inhibit");
  engine::World world{.layout = bank::Layout::below(folder),
                      .root = folder,
                      .clock = &clock,
                      .bootControl = nullptr,
                      .openSource = transfer::openSource,
                      .idleMs = [&watch] { return watch.unusedMs(); },
                      .unusedAfter = std::chrono::seconds(unused),
                      .stick = [&sticks] { return sticks.find(); }};
  std::optional<service::SimulatedRestart> simulated;
  std::unique_ptr<boot::BootControl> control;
  if (simulate)
    simulated.emplace(world.layout, folder, clock, std::chrono::milliseconds(delay));
  else
    control = boot::pickBootControl(world.layout, {.allowKexec = parser.isSet(u"allow-kexec"_s)});
  world.bootControl = simulate ? &*simulated : control.get();

  service::Service service(bus, std::chrono::seconds(idle));
  auto engine = openEngine(world, [&service](const api::Status& status) { service.tell(status); });
  if (!engine) return say(engine.error());
  if (simulated) simulated->resumeTrial();
  if (const auto started = service.start(*std::move(engine)); !started) return say(started.error());

  sticks.watch(&service, [&service] { service.lookAtStick(); });
  QSocketNotifier notifier(signals, QSocketNotifier::Read);
  QObject::connect(&notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
  return QCoreApplication::exec();
}
