#include <QGuiApplication>
#include <QQmlApplicationEngine>

int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  QQmlApplicationEngine engine;
  engine.loadData(R"(
    import QtQuick
    Window { visible: true; width: 800; height: 480; Text { anchors.centerIn: parent; text: "bare" } }
  )");
  return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
