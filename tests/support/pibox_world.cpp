#include "support/pibox_world.h"

#include "api/convert.h"
#include "api/states.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <sys/prctl.h>

namespace pibox::test {

using namespace Qt::StringLiterals;

namespace {

fs::path environmentPath(const char* name) {
  const auto value = qEnvironmentVariable(name);
  if (value.isEmpty()) qFatal("%s is not set: run the tests with ctest or ./dev test", name);
  return value.toStdString();
}

// A test that dies leaves nothing behind.
void endWithTest() {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

QString q(const fs::path& path) {
  return QString::fromStdString(path.string());
}

// As the bus of a system: nobody may own a name or call a method unless a policy says so.
constexpr auto kBusConfig = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>custom</type>
  <listen>unix:path=%1/bus</listen>
  <servicedir>%1/services</servicedir>
  <policy context="default">
    <allow user="*"/>
    <deny own="*"/>
    <deny send_type="method_call"/>
    <allow send_type="signal"/>
    <allow send_requested_reply="true" send_type="method_return"/>
    <allow send_requested_reply="true" send_type="error"/>
    <allow receive_type="method_call"/>
    <allow receive_type="method_return"/>
    <allow receive_type="error"/>
    <allow receive_type="signal"/>
    <allow send_destination="org.freedesktop.DBus" send_interface="org.freedesktop.DBus"/>
  </policy>
  <include>%2/resources/dbus/org.pibox.Upgrade1.conf</include>
</busconfig>
)";

}  // namespace

std::string programPath(const char* name) {
  return (environmentPath("PIBOX_BIN") / name).string();
}

const fs::path& sandboxTemplate() {
  static QTemporaryDir folder;
  static const fs::path made = [] {
    const auto source = environmentPath("PIBOX_SOURCE");
    const fs::path out = folder.path().toStdString();
    QProcess maker;
    maker.setProcessChannelMode(QProcess::MergedChannels);
    maker.start(u"sh"_s, {q(source / "tools/sandbox.sh"), u"--bin"_s, q(environmentPath("PIBOX_BIN")), u"--source"_s,
                          q(source), u"--url"_s, u"http://127.0.0.1:1"_s, u"--megabytes"_s, u"3"_s, q(out)});
    if (!maker.waitForFinished(120000) || maker.exitCode() != 0) qFatal("sandbox.sh: %s", maker.readAll().constData());
    return out;
  }();
  return made;
}

PiBoxWorld::PiBoxWorld(const fs::path& where) {
  api::registerTypes();
  const fs::path folder = m_folder.path().toStdString();
  fs::permissions(folder, fs::perms::others_exec | fs::perms::others_read, fs::perm_options::add);
  m_device = where.empty() ? folder / "device" : where;
  fs::copy(sandboxTemplate() / "device", m_device, fs::copy_options::recursive | fs::copy_options::copy_symlinks);
  QFile defaults(q(m_device / "etc/pibox/upgrade.json"));
  if (!defaults.open(QFile::WriteOnly)) qFatal("upgrade.json");
  const auto url = m_server.url();
  defaults.write(QByteArray(R"({"format": 1, "repository": ")") + url.substr(0, url.size() - 1).c_str() +
                 R"(", "channel": "stable"})");
  defaults.close();
  serve();
  startBus();
}

PiBoxWorld::~PiBoxWorld() {
  dropClient();
  if (m_service) {
    m_service->terminate();
    if (!m_service->waitForFinished(5000)) m_service->kill(), m_service->waitForFinished();
  }
  m_bus.terminate();
  m_bus.waitForFinished();
}

void PiBoxWorld::serve(const std::function<QByteArray(const std::string&, QByteArray)>& change,
                       const fs::path& repository) {
  for (const auto& entry : fs::recursive_directory_iterator(repository)) {
    if (!entry.is_regular_file()) continue;
    QFile file(q(entry.path()));
    if (!file.open(QFile::ReadOnly)) qFatal("repository");
    const std::string path = fs::relative(entry.path(), repository).string();
    m_server.setFile(path, change ? change(path, file.readAll()) : file.readAll());
  }
}

void PiBoxWorld::startBus() {
  const QString folder = m_folder.path();
  QDir().mkpath(folder + u"/services"_s);
  QFile config(folder + u"/bus.conf"_s);
  if (!config.open(QFile::WriteOnly)) qFatal("bus.conf");
  config.write(QString::fromLatin1(kBusConfig).arg(folder, q(environmentPath("PIBOX_SOURCE"))).toUtf8());
  config.close();
  m_address = u"unix:path=%1/bus"_s.arg(folder);
  m_bus.setChildProcessModifier(&endWithTest);
  m_bus.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  m_bus.start(u"dbus-daemon"_s,
              {u"--nofork"_s, u"--nosyslog"_s, u"--print-address"_s, u"--config-file="_s + config.fileName()});
  if (!m_bus.waitForReadyRead(10000)) qFatal("dbus-daemon did not start");
}

void PiBoxWorld::letBusStart(const QStringList& arguments) {
  QFile file(m_folder.path() + u"/services/org.pibox.Upgrade1.service"_s);
  if (!file.open(QFile::WriteOnly)) qFatal("service file");
  const QStringList words = QStringList{QString::fromStdString(programPath("pibox-upgraded")),
                                        u"--address"_s,
                                        m_address,
                                        u"--root"_s,
                                        q(m_device),
                                        u"--simulate-restart"_s,
                                        u"--restart-delay"_s,
                                        u"50"_s} +
                            arguments;
  file.write("[D-BUS Service]\nName=org.pibox.Upgrade1\nExec=" + words.join(u' ').toUtf8() + "\n");
}

bool PiBoxWorld::startService(const QStringList& environment, const QStringList& arguments) {
  dropClient();
  m_service = std::make_unique<QProcess>();
  m_service->setChildProcessModifier(&endWithTest);
  m_service->setProcessChannelMode(QProcess::ForwardedChannels);
  auto variables = QProcessEnvironment::systemEnvironment();
  for (const auto& each : environment) variables.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
  m_service->setProcessEnvironment(variables);
  m_service->start(QString::fromStdString(programPath("pibox-upgraded")),
                   QStringList{u"--address"_s, m_address, u"--root"_s, q(m_device), u"--simulate-restart"_s,
                               u"--restart-delay"_s, u"50"_s} +
                       arguments);
  client();
  return QTest::qWaitFor([&] { return m_client->reachable() || !serviceRuns(); }, 10000) && serviceRuns();
}

void PiBoxWorld::killService() {
  if (!m_service) return;
  m_service->kill();
  m_service->waitForFinished();
}

bool PiBoxWorld::killByBus() {
  const auto bus = QDBusConnection::connectToBus(m_address, u"killer"_s);
  const QDBusReply<uint> pid = bus.interface()->servicePid(QLatin1StringView(api::kService));
  QDBusConnection::disconnectFromBus(u"killer"_s);
  return pid.isValid() && ::kill(static_cast<pid_t>(pid.value()), SIGKILL) == 0;
}

void PiBoxWorld::killBus() {
  dropClient();
  m_bus.kill();
  m_bus.waitForFinished();
}

api::Client& PiBoxWorld::client() {
  if (!m_client) {
    // Qt keeps connections by their name: one for each client.
    static int count = 0;
    m_connection = u"client-%1"_s.arg(count++);
    const auto bus = QDBusConnection::connectToBus(m_address, m_connection);
    m_client = std::make_unique<api::Client>(bus);
    // A service that is still starting is asked again.
    auto* timer = new QTimer(m_client.get());
    QObject::connect(timer, &QTimer::timeout, m_client.get(), [client = m_client.get(), timer] {
      if (client->reachable())
        timer->stop();
      else
        client->refresh();
    });
    timer->start(50);
  }
  return *m_client;
}

void PiBoxWorld::dropClient() {
  if (!m_client) return;
  m_client.reset();
  QDBusConnection::disconnectFromBus(m_connection);
}

Result<QVariantList> PiBoxWorld::call(const char* method, const QVariantList& arguments) {
  Result<QVariantList> result = fail(Code::Internal, "no reply");
  bool done = false;
  client().call(QString::fromLatin1(method), arguments, [&](Result<QVariantList> reply) {
    result = std::move(reply);
    done = true;
  });
  if (!QTest::qWaitFor([&] { return done; }, 10000)) dropClient();
  return result;
}

bool PiBoxWorld::reaches(api::State state, int ms) {
  return QTest::qWaitFor([&] { return client().status().state == state; }, ms);
}

bool PiBoxWorld::settles(int ms) {
  return QTest::qWaitFor([&] { return client().reachable() && !api::isWork(client().status().state); }, ms);
}

PiBoxWorld::Ran PiBoxWorld::ctl(const QStringList& arguments, const QStringList& before) {
  QProcess process;
  QStringList words = before +
                      QStringList{QString::fromStdString(programPath("pibox-upgradectl")), u"--address"_s, m_address} +
                      arguments;
  process.start(words.takeFirst(), words);
  // The test's event loop goes on: the server and the client live in it.
  static_cast<void>(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30000));
  return {
      process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
      process.readAllStandardOutput(), process.readAllStandardError()};
}

std::string PiBoxWorld::bootable() const {
  std::error_code error;
  const auto id = fs::read_symlink(overlay() / "current", error).string();
  if (error) return {};
  const auto digest = [](const fs::path& path) {
    QFile file(q(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QFile::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
  };
  const auto published = sandboxTemplate() / "publisher/releases/stable" / id / "squashfs";
  return digest(overlay() / id / "squashfs") == digest(published) && fs::is_directory(overlay() / id / "upper")
             ? id
             : std::string();
}

}  // namespace pibox::test
