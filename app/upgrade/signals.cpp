#include "signals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace pibox::screen {

namespace {

int wakeUp[2] = {-1, -1};

void onSignal(int /*signal*/) {
  const char byte = 0;
  [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
}

}  // namespace

void quitOnSignals() {
  if (::pipe2(wakeUp, O_CLOEXEC | O_NONBLOCK) != 0) qFatal("no pipe for signals");
  auto* notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, QCoreApplication::instance());
  QObject::connect(notifier, &QSocketNotifier::activated, [] { QCoreApplication::exit(0); });
  struct sigaction action{};
  action.sa_handler = onSignal;
  action.sa_flags = SA_RESTART;
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) ::sigaction(signal, &action, nullptr);
}

}  // namespace pibox::screen
