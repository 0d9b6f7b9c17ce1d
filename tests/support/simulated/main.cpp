// pibox-upgrade-simulated: org.pibox.Upgrade1 that plays a story on a private bus. Prints the calls it gets, one a
// line.

#include "simulated/backend.h"
#include "simulated/states.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace pibox;

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  QStringList states;
  for (const auto& name : simulated::stateNames()) states.append(QString::fromStdString(name));
  QCommandLineParser parser;
  parser.addHelpOption();
  parser.addOptions({{u"address"_s, u"The bus; the session bus if it is not given."_s, u"bus"_s},
                     {u"state"_s, u"Begins with: "_s + states.join(u' '), u"state"_s, u"idle"_s},
                     {u"story"_s, u"How it goes: "_s + simulated::storyNames().join(u' '), u"story"_s, u"upgrade"_s},
                     {u"step"_s, u"One step of the story."_s, u"milliseconds"_s, u"400"_s}});
  parser.process(application);

  const auto status = simulated::statusOf(parser.value(u"state"_s).toStdString());
  const auto story = simulated::storyOf(parser.value(u"story"_s));
  const int step = parser.value(u"step"_s).toInt();
  if (!status || !story || step < 1) parser.showHelp(2);
  const QString address = parser.value(u"address"_s);
  const auto bus =
      address.isEmpty() ? QDBusConnection::sessionBus() : QDBusConnection::connectToBus(address, u"simulated"_s);
  simulated::Backend backend(bus, *status, *story, step);
  if (!backend.start()) {
    std::fprintf(stderr, "pibox-upgrade-simulated: no bus, or its name is taken: %s\n",
                 qPrintable(bus.lastError().message()));
    return 1;
  }
  std::puts("ready");
  std::fflush(stdout);
  return QCoreApplication::exec();
}
