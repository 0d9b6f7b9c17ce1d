// pibox-upgrade: the upgrade of this PiBox on its screen. Unprivileged: everything is done by the service
// (org.pibox.Upgrade1), so ending this program never stops an upgrade.

#include "base/program.h"
#include "bus_remote.h"
#include "instance.h"
#include "options.h"
#include "session.h"
#include "shot.h"
#include "signals.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

using namespace Qt::StringLiterals;
using namespace pibox::screen;

namespace {

/// What the command line says for this run only; it is not kept.
void prefer(Preferences& preferences, const Options& options) {
  static const QStringList profiles{u"panel"_s, u"touch"_s, u"portrait"_s, u"hd"_s, u"tv"_s};
  static const QStringList schemes{u"dark"_s, u"light"_s, u"contrast"_s};
  if (!options.profile.isEmpty())
    preferences.setLayout(static_cast<Preferences::Layout>(profiles.indexOf(options.profile) + 1));
  if (!options.scheme.isEmpty())
    preferences.setScheme(static_cast<Preferences::Scheme>(schemes.indexOf(options.scheme)));
  if (!options.language.isEmpty()) preferences.setLanguage(options.language);
}

void show(QQuickWindow& window, const Options& options) {
  window.setFlag(Qt::FramelessWindowHint);
  if (options.size) {
    window.resize(*options.size);
    window.show();
  } else {
    window.showFullScreen();
  }
  window.requestActivate();
}

}  // namespace

int main(int argc, char** argv) {
  pibox::beginProgram();
  {
    // What needs no screen is answered without one: a person who comes by ssh has none.
    const QCoreApplication console(argc, argv);
    QCoreApplication::setApplicationName(u"pibox-upgrade"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PIBOX_VERSION));
    readOptions(withoutQtsOwn(QCoreApplication::arguments()));
  }
  // The hardware's normal case; a device with a GPU that is worth it can say otherwise.
  if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) qputenv("QT_QUICK_BACKEND", "software");
  QGuiApplication application(argc, argv);
  quitOnSignals();
  const Options options = readOptions(QGuiApplication::arguments());

  Instance instance(options.address);
  const bool alone = options.shot.isEmpty();
  if (alone && instance.handOver(options.page)) return 0;

  BusRemote remote(options.address);
  const bool given = !options.profile.isEmpty() || !options.scheme.isEmpty() || !options.language.isEmpty();
  Session session(remote, alone && !given ? Preferences::userFile() : QString());
  prefer(session.preferences, options);
  session.navigator.start(options.page);

  QQmlApplicationEngine engine;
  session.serve(engine);
  engine.loadFromModule("PiBox.Upgrade", "Main");
  auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
  if (!window) return 1;

  QObject::connect(&instance, &Instance::raised, window, [&](Page::Value page) {
    session.navigator.open(page);
    window->raise();
    window->requestActivate();
  });
  if (alone) instance.listen();
  show(*window, options);
  if (!options.shot.isEmpty())
    shootWhenStable(*window, options.shot, [&] { return remote.link() != Remote::Link::Connecting; });
  return QGuiApplication::exec();
}
