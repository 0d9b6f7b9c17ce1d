// A whole upgrade on the real application from outside: under a bare X server, over a real D-Bus, by the arrow keys and
// by touch, with the application killed and started again at every step. And how the application starts and ends.

#include "api/client.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <bit>
#include <csignal>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace pibox;

namespace {

QString bin(const QString& name) {
  return qEnvironmentVariable("PIBOX_BIN") + u'/' + name;
}

/// A program that runs as long as the object lives; its output line by line.
class Program {
 public:
  Program(const QString& program, const QStringList& arguments, const QStringList& environment = {}) {
    auto variables = QProcessEnvironment::systemEnvironment();
    for (const QString& variable : environment)
      variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    m_process.setProcessEnvironment(variables);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    m_process.waitForStarted();
  }
  ~Program() {
    m_process.kill();
    m_process.waitForFinished();
  }

  QString readLine() {
    QElapsedTimer patience;
    patience.start();
    while (!m_process.canReadLine() && patience.elapsed() < 10'000) m_process.waitForReadyRead(200);
    return QString::fromUtf8(m_process.readLine()).trimmed();
  }
  QStringList lines() {
    while (m_process.waitForReadyRead(1)) {
    }
    while (m_process.canReadLine()) m_lines.append(QString::fromUtf8(m_process.readLine()).trimmed());
    return m_lines;
  }
  QProcess& process() { return m_process; }

 private:
  QProcess m_process;
  QStringList m_lines;
};

int run(const QString& program, const QStringList& arguments, const QStringList& environment) {
  Program run(program, arguments, environment);
  return run.process().waitForFinished(15'000) ? run.process().exitCode() : -1;
}

QByteArray oscString(const QByteArray& text) {
  QByteArray padded = text + '\0';
  while (padded.size() % 4) padded += '\0';
  return padded;
}

QByteArray oscNumber(quint32 number) {
  QByteArray bytes(4, '\0');
  for (int i = 0; i < 4; ++i) bytes[i] = static_cast<char>(number >> (24 - 8 * i));
  return bytes;
}

QByteArray oscFloat(float value) {
  return oscNumber(std::bit_cast<quint32>(value));
}

}  // namespace

class StoryTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void cleanup();
  void byKeys();
  void byTouch();
  void killedAtEveryStep();
  void endsOnTerm();
  void aSecondStartRaisesTheFirst();
  void wrongArguments();
  void whatNeedsNoScreen();
  void survivesTheService();
  void survivesTheBus();
  void aServiceThatHangsHoldsUpNothing();

 private:
  static constexpr quint16 kTuioPort = 3333;
  void startService(const QString& story, const QString& state = u"idle"_s);
  void startScreen();
  void key(const QString& name);
  /// A tap at a place of the 800×480 screen.
  void tap(double x, double y);
  void cursors(bool down, float x, float y);
  QString state();
  bool waitForState(const QString& state);
  bool waitForCall(const QString& call, int ms = 10'000);
  /// Presses Return, or taps the one button, until the service has heard the call: a slow machine may not have drawn
  /// the button yet.
  bool until(const QString& call, bool touch = false);
  QStringList environment() const;

  QTemporaryDir m_folder;
  std::unique_ptr<Program> m_bus, m_display, m_service, m_screen;
  QString m_address, m_number;
  quint32 m_frame = 1;
};

void StoryTest::initTestCase() {
  m_bus = std::make_unique<Program>(u"dbus-daemon"_s,
                                    QStringList{u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
  m_address = m_bus->readLine();
  QVERIFY(!m_address.isEmpty());
  m_display = std::make_unique<Program>(
      u"Xvfb"_s, QStringList{u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"800x480x24"_s, u"-nolisten"_s, u"tcp"_s});
  m_number = m_display->readLine();
  QVERIFY(!m_number.isEmpty());
  QVERIFY(QDBusConnection::connectToBus(m_address, u"test"_s).isConnected());
}

void StoryTest::cleanup() {
  m_screen.reset();
  m_service.reset();
}

QStringList StoryTest::environment() const {
  return {
      u"DISPLAY=:"_s + m_number,
      u"QT_QPA_PLATFORM=xcb"_s,
      u"QT_QUICK_BACKEND=software"_s,
      u"LANG=C.UTF-8"_s,
      u"ASAN_OPTIONS=fast_unwind_on_malloc=0"_s,  // whole stacks: by these the leaks of Qt are known (tests/lsan.supp)
      u"XDG_RUNTIME_DIR="_s + m_folder.path(),
      u"XDG_CONFIG_HOME="_s + m_folder.path()};
}

void StoryTest::startService(const QString& story, const QString& state) {
  m_service = std::make_unique<Program>(
      bin(u"pibox-upgrade-simulated"_s),
      QStringList{u"--address"_s, m_address, u"--story"_s, story, u"--state"_s, state, u"--step"_s, u"150"_s});
  QCOMPARE(m_service->readLine(), u"ready"_s);
}

void StoryTest::startScreen() {
  m_screen = std::make_unique<Program>(
      bin(u"pibox-upgrade"_s), QStringList{u"--address"_s, m_address, u"-plugin"_s, u"TuioTouch"_s}, environment());
  QCOMPARE(run(u"xdotool"_s, {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--class"_s, u"pibox-upgrade"_s},
               environment()),
           0);
  QTest::qWait(1200);  // the service has answered and the buttons are what they stay
}

void StoryTest::key(const QString& name) {
  QCOMPARE(run(u"xdotool"_s, {u"key"_s, name}, environment()), 0);
}

void StoryTest::cursors(bool down, float x, float y) {
  const auto message = [](const QByteArray& types, const QByteArray& values) {
    const QByteArray packed = oscString("/tuio/2Dcur") + oscString(types) + values;
    return oscNumber(static_cast<quint32>(packed.size())) + packed;
  };
  QByteArray bundle = oscString("#bundle") + oscNumber(0) + oscNumber(1);
  bundle += message(down ? ",si" : ",s", oscString("alive") + (down ? oscNumber(7) : QByteArray()));
  if (down)
    bundle += message(",sifffff", oscString("set") + oscNumber(7) + oscFloat(x) + oscFloat(y) + oscFloat(0) +
                                      oscFloat(0) + oscFloat(0));
  bundle += message(",si", oscString("fseq") + oscNumber(m_frame++));
  QUdpSocket().writeDatagram(bundle, QHostAddress::LocalHost, kTuioPort);
}

void StoryTest::tap(double x, double y) {
  cursors(true, static_cast<float>(x / 800), static_cast<float>(y / 480));
  QTest::qWait(80);
  cursors(false, 0, 0);
}

QString StoryTest::state() {
  auto message = QDBusMessage::createMethodCall(QLatin1StringView(api::kService), QLatin1StringView(api::kPath),
                                                u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
  message << QString::fromLatin1(api::kInterface) << u"State"_s;
  const auto reply = QDBusConnection(u"test"_s).call(message);
  return reply.arguments().isEmpty() ? QString() : reply.arguments().first().value<QDBusVariant>().variant().toString();
}

bool StoryTest::waitForState(const QString& wanted) {
  if (QTest::qWaitFor([&] { return state() == wanted; }, 20'000)) return true;
  qWarning("the state is %s", qPrintable(state()));
  return false;
}

bool StoryTest::until(const QString& call, bool touch) {
  // A restart counts down for 5 s, and a second press would stop it.
  const int patience = call.startsWith(u"Restart"_s) ? 15'000 : 4000;
  for (int attempt = 0; attempt < 5; ++attempt) {
    if (touch)
      tap(90, 428);  // the one button, always at the lower left
    else
      key(u"Return"_s);
    if (waitForCall(call, patience)) return true;
  }
  return false;
}

bool StoryTest::waitForCall(const QString& call, int ms) {
  if (QTest::qWaitFor([&] { return m_service->lines().contains(call); }, ms)) return true;
  qWarning("the calls were: %s", qPrintable(m_service->lines().join(u", ")));
  return false;
}

void StoryTest::byKeys() {
  startService(u"upgrade"_s);
  startScreen();
  QVERIFY(until(u"Check"_s));
  QVERIFY(waitForState(u"Available"_s));
  QTest::qWait(700);
  QVERIFY(until(u"Install pibox-1.5.0"_s));
  QVERIFY(waitForState(u"ReadyToRestart"_s));
  QTest::qWait(700);
  QVERIFY(until(u"Restart now"_s));
  QVERIFY(waitForState(u"Updated"_s));
  QTest::qWait(700);
  QVERIFY(until(u"Dismiss"_s));
  QVERIFY(waitForState(u"Idle"_s));
  key(u"Escape"_s);
  QVERIFY(m_screen->process().waitForFinished(10'000));
  QCOMPARE(m_screen->process().exitCode(), 0);
}

void StoryTest::byTouch() {
  startService(u"falls-back"_s);
  startScreen();
  QVERIFY(until(u"Check"_s, true));
  QVERIFY(waitForState(u"Available"_s));
  QTest::qWait(700);
  QVERIFY(until(u"Install pibox-1.5.0"_s, true));
  QVERIFY(waitForState(u"ReadyToRestart"_s));
  QTest::qWait(700);
  QVERIFY(until(u"Restart now"_s, true));
  QVERIFY(waitForState(u"FellBack"_s));
  QTest::qWait(700);
  const auto again = [this] { return m_service->lines().count(u"Install pibox-1.5.0"_s) >= 2; };
  bool heard = false;
  for (int attempt = 0; attempt < 5 && !heard; ++attempt) {
    tap(90, 428);  // try again
    heard = QTest::qWaitFor(again, 4000);
  }
  QVERIFY(heard);
}

void StoryTest::killedAtEveryStep() {
  startService(u"loses-network"_s, u"available"_s);
  const auto again = [this] {
    m_screen->process().kill();
    m_screen->process().waitForFinished();
    startScreen();
  };
  startScreen();
  QVERIFY(until(u"Install pibox-1.5.0"_s));
  again();
  QVERIFY(waitForState(u"Paused"_s));  // went on without a screen until the network was lost
  again();
  QVERIFY(until(u"Resume"_s));
  again();
  QVERIFY(waitForState(u"ReadyToRestart"_s));
  again();
  QVERIFY(until(u"Restart now"_s));
  again();
  QVERIFY(waitForState(u"Updated"_s));
  again();
  QVERIFY(until(u"Dismiss"_s));
}

void StoryTest::endsOnTerm() {
  startService(u"upgrade"_s, u"downloading"_s);
  qint64 best = 10'000;  // 200 ms on a machine that is not busy; best of three, with room for one that is
  for (int attempt = 0; attempt < 3 && best >= 1000; ++attempt) {
    startScreen();
    QElapsedTimer time;
    time.start();
    ::kill(static_cast<pid_t>(m_screen->process().processId()), SIGTERM);
    QVERIFY(m_screen->process().waitForFinished(10'000));
    best = std::min(best, time.elapsed());
    QCOMPARE(m_screen->process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_screen->process().exitCode(), 0);
  }
  QVERIFY2(best < 1000, qPrintable(QString::number(best)));
}

void StoryTest::aSecondStartRaisesTheFirst() {
  startService(u"upgrade"_s);
  startScreen();
  QCOMPARE(run(bin(u"pibox-upgrade"_s), {u"--address"_s, m_address, u"--page"_s, u"menu"_s}, environment()), 0);
  QCOMPARE(m_screen->process().state(), QProcess::Running);
  QTest::qWait(1500);
  key(u"Escape"_s);  // back from the menu, which the second start has opened
  QTest::qWait(1500);
  QCOMPARE(m_screen->process().state(), QProcess::Running);
  key(u"Escape"_s);
  QVERIFY(m_screen->process().waitForFinished(10'000));
}

void StoryTest::wrongArguments() {
  QCOMPARE(run(bin(u"pibox-upgrade"_s), {u"--page"_s, u"nowhere"_s}, environment()), 2);
  QCOMPARE(run(bin(u"pibox-upgrade"_s), {u"--size"_s, u"big"_s}, environment()), 2);
}

void StoryTest::whatNeedsNoScreen() {
  // As somebody is who comes by ssh.
  auto variables = QProcessEnvironment::systemEnvironment();
  for (const auto& variable : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) variables.remove(variable);
  const auto asked = [&](const QStringList& arguments, int code) {
    QProcess program;
    program.setProcessEnvironment(variables);
    program.start(bin(u"pibox-upgrade"_s), arguments);
    const bool ended = program.waitForFinished(15'000) && program.exitStatus() == QProcess::NormalExit;
    return ended && program.exitCode() == code ? u""_s + QString::fromUtf8(program.readAll()) : QString();
  };
  const auto help = asked({u"--help"_s}, 0);
  QVERIFY(help.startsWith(u"Usage: "_s));
  QVERIFY(asked({u"--version"_s}, 0).startsWith(u"pibox-upgrade "_s));
  QCOMPARE(asked({u"-platform"_s, u"vnc:size=800x480"_s, u"-h"_s}, 0), help);
  for (const QStringList& wrong : {QStringList{u"--nonsense"_s}, {u"--page"_s, u"nowhere"_s}, {u"--size"_s, u"big"_s}})
    QVERIFY2(!asked(wrong, 2).isNull(), qPrintable(wrong.first()));

  // And the manual has what the help has.
  QFile page(qEnvironmentVariable("PIBOX_SOURCE") + u"/docs/man/pibox-upgrade.1"_s);
  QVERIFY(page.open(QFile::ReadOnly));
  const auto manual = QString::fromUtf8(page.readAll()).replace(u"\\-"_s, u"-"_s);
  static const QRegularExpression option(u"--[a-z]+"_s);
  const auto optionsIn = [](const QString& text) {
    QSet<QString> found;
    for (const auto& match : option.globalMatch(text)) found << match.captured();
    return found;
  };
  auto known = optionsIn(help);
  known.remove(u"--help-all"_s);
  known.remove(u"--help"_s);
  QCOMPARE(optionsIn(manual) - QSet{u"--help"_s}, known);
  for (const auto& name :
       help.section(u"Opens a page: "_s, 1).section(u"--address"_s, 0, 0).split(u' ', Qt::SkipEmptyParts))
    QVERIFY2(manual.contains(name.trimmed()), qPrintable(name));
}

void StoryTest::survivesTheService() {
  startService(u"slow"_s, u"available"_s);
  startScreen();
  QVERIFY(until(u"Install pibox-1.5.0"_s));
  QVERIFY(waitForState(u"Downloading"_s));
  m_service.reset();  // killed in the middle; a real one would be started again by the bus
  QTest::qWait(1500);
  QCOMPARE(m_screen->process().state(), QProcess::Running);
  startService(u"upgrade"_s, u"ready"_s);
  QTest::qWait(1500);
  QVERIFY(until(u"Restart now"_s));
}

void StoryTest::survivesTheBus() {
  // The bus ends and is started again: the screen says that the service is not there, and "Ask again" finds it.
  const QString own = u"unix:path="_s + m_folder.filePath(u"own-bus"_s);
  const QStringList daemon{u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                           u"--address="_s + own};
  const QString shared = std::exchange(m_address, own);
  const auto back = qScopeGuard([&] { m_address = shared; });
  auto bus = std::make_unique<Program>(u"dbus-daemon"_s, daemon);
  QVERIFY(!bus->readLine().isEmpty());
  startService(u"upgrade"_s);
  startScreen();
  bus.reset();
  m_service.reset();
  QTest::qWait(500);
  bus = std::make_unique<Program>(u"dbus-daemon"_s, daemon);
  QVERIFY(!bus->readLine().isEmpty());
  startService(u"upgrade"_s);
  QVERIFY(until(u"Check"_s));
  cleanup();
}

void StoryTest::aServiceThatHangsHoldsUpNothing() {
  // Nothing on the thread of the screen waits for an answer: a service that is stopped in the middle of everything does
  // not keep a person from opening a page, nor from leaving.
  startService(u"slow"_s, u"available"_s);
  startScreen();
  ::kill(static_cast<pid_t>(m_service->process().processId()), SIGSTOP);
  key(u"Return"_s);  // "Upgrade": there will be no answer
  QTest::qWait(500);
  key(u"Menu"_s);
  QTest::qWait(1000);
  key(u"Escape"_s);
  QTest::qWait(500);
  QCOMPARE(m_screen->process().state(), QProcess::Running);  // the menu was open: that was its way back
  key(u"Escape"_s);
  QVERIFY(m_screen->process().waitForFinished(10'000));
  QCOMPARE(m_screen->process().exitCode(), 0);
  ::kill(static_cast<pid_t>(m_service->process().processId()), SIGCONT);
}

QTEST_GUILESS_MAIN(StoryTest)
#include "story_test.moc"
