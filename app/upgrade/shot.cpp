#include "shot.h"

#include <QCoreApplication>
#include <QImage>
#include <QTimer>

namespace pibox::screen {

namespace {

constexpr int kQuietMs = 400;
constexpr int kPatienceMs = 6000;  // something that never comes to rest is shown all the same

}  // namespace

void shootWhenStable(QQuickWindow& window, const QString& file, const std::function<bool()>& ready) {
  auto* quiet = new QTimer(&window);
  quiet->setSingleShot(true);
  quiet->setInterval(kQuietMs);
  const auto shoot = [&window, file] {
    const bool written = window.grabWindow().save(file, "PNG");
    if (!written) qWarning("could not write %s", qPrintable(file));
    QCoreApplication::exit(written ? 0 : 1);
  };
  QObject::connect(&window, &QQuickWindow::frameSwapped, quiet, [quiet] { quiet->start(); });
  QObject::connect(quiet, &QTimer::timeout, &window, [quiet, ready, shoot] { ready() ? shoot() : quiet->start(); });
  QTimer::singleShot(kPatienceMs, &window, shoot);
  quiet->start();
}

}  // namespace pibox::screen
