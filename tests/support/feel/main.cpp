// pibox-screen-feel ADDRESS: how long a person waits for the screen, in one process over the service on that bus, and
// beside it, under the same load, a bare Qt Quick window. Prints a table; ends with 1 when a limit is passed.
//
// Another thread sends the touches, at any time, as a kernel would: what the screen is busy with when one comes counts.
// A frame counts as there when it has been handed to the window system (frameSwapped).

#include "bus_remote.h"
#include "session.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QMetaEnum>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <map>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace pibox;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int kTouches = 24;
constexpr double kTouchLimitMs = 100;
constexpr double kPageLimitMs = 150;
constexpr double kFrameLimitMs = 33;

double since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

struct Times {
  std::vector<double> ms;
  [[nodiscard]] double worst() const { return *std::ranges::max_element(ms); }
  [[nodiscard]] double median() const {
    auto sorted = ms;
    std::ranges::sort(sorted);
    return sorted[sorted.size() / 2];
  }
  [[nodiscard]] long late() const {
    return std::ranges::count_if(ms, [](double one) { return one > kFrameLimitMs; });
  }
};

/// What is measured of one window: once as it is, once while a frame is asked for every 16 ms, as something that moves
/// on the screen would. The frames of the second time are those that can be late.
struct Felt {
  Times touches, pages, touchFrames, pageFrames;
};

void wait(int ms) {
  QEventLoop loop;
  QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
  loop.exec();
}

QQuickItem* find(QQuickItem* from, const QString& name) {
  for (QQuickItem* child : from->childItems()) {
    if (!child->isVisible()) continue;
    if (child->objectName() == name) return child;
    if (QQuickItem* found = find(child, name)) return found;
  }
  return nullptr;
}

class Finger {
 public:
  explicit Finger(QQuickWindow& window) : m_window(window) {}

  [[nodiscard]] QQuickItem& item(const QString& name) const {
    QQuickItem* found = find(m_window.contentItem(), name);
    if (!found) qFatal("there is no %s", qPrintable(name));
    return *found;
  }
  [[nodiscard]] static QPoint middle(const QQuickItem& item) {
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint();
  }
  [[nodiscard]] auto touch() const { return QTest::touchEvent(&m_window, device(), false); }

  /// Milliseconds from `send`, called by another thread at some time, to the first frame in which `shown` holds.
  double until(const std::function<void()>& send, const std::function<bool()>& shown) {
    Clock::time_point sent;
    double ms = -1;
    QEventLoop loop;
    const auto watch = QObject::connect(&m_window, &QQuickWindow::frameSwapped, &loop, [&] {
      if (ms >= 0 || !shown()) return;
      ms = since(sent);
      loop.quit();
    });
    QTimer::singleShot(10000, &loop, [] { qFatal("nothing came of a touch in ten seconds"); });
    const int pause = QRandomGenerator::global()->bounded(20, 270);
    std::jthread other([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(pause));
      sent = Clock::now();
      send();
    });
    loop.exec();
    QObject::disconnect(watch);
    return ms;
  }

  /// From the finger's touch to the frame with the button pressed; the finger then leaves it, so that it does nothing.
  double press(const QString& name) {
    const QQuickItem& button = item(name);
    const QPoint on = middle(button);
    auto down = touch().press(0, on, &m_window);
    const QImage before = m_proved ? QImage() : picture(button);
    const double ms = until([&] { down.commit(false); }, [&] { return button.property("down").toBool(); });
    if (!m_proved && picture(button) == before) qFatal("a touch on %s does not show", qPrintable(name));
    m_proved = true;
    const QPoint away(m_window.width() / 2, m_window.height() / 3);
    touch().move(0, away, &m_window).commit();
    touch().release(0, away, &m_window).commit();
    wait(40);
    if (button.property("down").toBool()) qFatal("the button stays pressed");
    return ms;
  }

  /// From the finger's leaving the button (until then it can be thought better of) to the first frame of the page that
  /// it opens.
  double change(const QString& name, const std::function<bool()>& there) {
    const QPoint on = middle(item(name));
    touch().press(0, on, &m_window).commit();
    wait(40);
    if (there()) qFatal("%s did not wait for the release", qPrintable(name));
    auto up = touch().release(0, on, &m_window);
    const double ms = until([&] { up.commit(false); }, there);
    wait(60);
    return ms;
  }

 private:
  static QPointingDevice* device() {
    static QPointingDevice* const one = QTest::createTouchDevice();
    return one;
  }
  [[nodiscard]] QImage picture(const QQuickItem& item) const {
    const QRectF place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    return m_window.grabWindow().copy(place.toRect());
  }
  QQuickWindow& m_window;
  bool m_proved = false;  ///< that a pressed button looks otherwise
};

/// Asks for frames all the time, and takes the time between them.
class Beat {
 public:
  explicit Beat(QQuickWindow& window) {
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &window, &QQuickWindow::update);
    QObject::connect(&window, &QQuickWindow::frameSwapped, &m_timer, [this] {
      if (m_last != Clock::time_point{}) frames.ms.push_back(since(m_last));
      m_last = Clock::now();
    });
    m_timer.start(16);
  }
  Times frames;

 private:
  QTimer m_timer;
  Clock::time_point m_last;
};

using Act = std::function<Times(Finger&)>;

Felt measure(QQuickWindow& window, const Act& touches, const Act& pages) {
  Finger finger(window);
  Felt result{.touches = touches(finger), .pages = pages(finger), .touchFrames = {}, .pageFrames = {}};
  {
    Beat beat(window);
    touches(finger);
    result.touchFrames = beat.frames;
  }
  Beat beat(window);
  pages(finger);
  result.pageFrames = beat.frames;
  return result;
}

Times pressed(Finger& finger) {
  Times times;
  for (int i = 0; i < kTouches; ++i) times.ms.push_back(finger.press(i % 2 == 0 ? u"primary"_s : u"menu"_s));
  return times;
}

QQuickWindow& shown(QQmlApplicationEngine& engine) {
  auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
  if (!window) qFatal("a window could not be loaded");
  window->resize(800, 480);
  window->show();
  if (!QTest::qWaitForWindowExposed(window)) qFatal("a window did not appear");
  wait(500);
  return *window;
}

Felt bare() {
  QQmlApplicationEngine engine;
  engine.loadData(R"(
    import QtQuick
    Window {
      id: window
      property int page: 0
      component Button: Rectangle {
        property alias down: area.pressed
        signal clicked
        width: 120; height: 48; color: down ? "grey" : "silver"
        MouseArea { id: area; anchors.fill: parent; onClicked: parent.clicked() }
      }
      Button { objectName: "primary"; y: 400 }
      Button { objectName: "menu"; x: 680; onClicked: window.page = 1 - window.page }
      Component { id: first; Text { text: "first" } }
      Component { id: second; Text { text: "second" } }
      Loader { anchors.centerIn: parent; sourceComponent: window.page ? second : first }
    }
  )");
  QQuickWindow& window = shown(engine);
  return measure(window, pressed, [&](Finger& finger) {
    Times times;
    for (int i = 0; i < kTouches; ++i)
      times.ms.push_back(
          finger.change(u"menu"_s, [&, next = 1 - i % 2] { return window.property("page").toInt() == next; }));
    return times;
  });
}

/// Every page, by the buttons of the menu where it has one, and the way back from it by touch.
Times visitAll(Finger& finger, screen::Navigator& navigator) {
  using screen::Page::Value;
  const std::map<Value, QString> tiles{{Value::Images, u"tile-images"_s},     {Value::Changes, u"tile-change"_s},
                                       {Value::SelfTest, u"tile-selftest"_s}, {Value::History, u"tile-history"_s},
                                       {Value::Settings, u"tile-settings"_s}, {Value::Reset, u"tile-reset"_s}};
  const auto at = [&](Value page) { return [&navigator, page] { return navigator.page() == page; }; };
  Times times;
  times.ms.push_back(finger.change(u"menu"_s, at(Value::Menu)));
  const auto pages = QMetaEnum::fromType<Value>();
  for (int i = 0; i < pages.keyCount(); ++i) {
    const auto page = static_cast<Value>(pages.value(i));
    if (page == Value::Home || page == Value::Menu) continue;
    const auto tile = tiles.find(page);
    const auto open = [&] { QMetaObject::invokeMethod(&navigator, [&, page] { navigator.open(page); }); };
    times.ms.push_back(tile != tiles.end() ? finger.change(tile->second, at(page)) : finger.until(open, at(page)));
    wait(60);
    times.ms.push_back(finger.change(u"back"_s, at(Value::Menu)));
  }
  times.ms.push_back(finger.change(u"back"_s, at(Value::Home)));
  return times;
}

Felt real(const QString& address) {
  screen::BusRemote remote(address);
  screen::Session session(remote, QString());
  session.preferences.setLanguage(u"en"_s);
  QQmlApplicationEngine engine;
  session.serve(engine);
  engine.loadFromModule("PiBox.Upgrade", "Main");
  QQuickWindow& window = shown(engine);
  const auto working = [&] { return remote.status().state == api::State::Downloading; };
  if (!QTest::qWaitFor(working, 20000)) qFatal("the service does not download");
  int reports = 0;
  QObject::connect(&remote, &screen::Remote::statusChanged, &window, [&] { ++reports; });
  const auto began = Clock::now();
  const Felt result = measure(window, pressed, [&](Finger& finger) { return visitAll(finger, session.navigator); });
  const double rate = reports * 1000 / since(began);
  std::printf("  %.1f reports a second came\n", rate);
  if (rate < 2) qFatal("the service reported too little to be a load");
  return result;
}

bool row(const char* what, const Times& floor, const Times& screen, double limit) {
  std::printf("  %-34s %5.0f %5.0f ms   %5.0f %5.0f ms of %zu, at most %.0f\n", what, floor.median(), floor.worst(),
              screen.median(), screen.worst(), screen.ms.size(), limit);
  return screen.worst() <= limit;
}

void frames(const char* what, const Times& floor, const Times& screen) {
  std::printf("  %-34s %5.0f %5.0f ms   %5.0f %5.0f ms; over %.0f ms: %ld of %zu, %ld of %zu\n", what, floor.median(),
              floor.worst(), screen.median(), screen.worst(), kFrameLimitMs, floor.late(), floor.ms.size(),
              screen.late(), screen.ms.size());
}

}  // namespace

int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  QGuiApplication::setQuitOnLastWindowClosed(false);
  const QStringList arguments = QGuiApplication::arguments();
  if (arguments.size() != 2) {
    std::fprintf(stderr, "usage: pibox-screen-feel ADDRESS\n");
    return 2;
  }
  const Felt ours = real(arguments.at(1));
  const Felt theirs = bare();
  std::printf("  %-34s %14s   %14s\n", "median and worst", "a bare window", "pibox-upgrade");
  const bool touch = row("a touch until it shows", theirs.touches, ours.touches, kTouchLimitMs);
  const bool page = row("a page until its first frame", theirs.pages, ours.pages, kPageLimitMs);
  frames("between frames, downloading", theirs.touchFrames, ours.touchFrames);
  frames("between frames, changing pages", theirs.pageFrames, ours.pageFrames);
  return touch && page ? 0 : 1;
}
