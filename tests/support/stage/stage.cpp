#include "stage/stage.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QTest>
#include <QTimer>

namespace pibox::stage {

namespace {

void visible(QQuickItem* item, QList<QQuickItem*>& found) {
  for (QQuickItem* child : item->childItems()) {
    if (!child->isVisible()) continue;
    found.append(child);
    visible(child, found);
  }
}

QList<QQuickItem*> allVisible(QQuickWindow* window) {
  QList<QQuickItem*> found;
  visible(window->contentItem(), found);
  return found;
}

}  // namespace

void ScriptedRemote::call(const QString& method, const QVariantList& arguments, Reply reply) {
  QStringList words{method};
  for (const QVariant& argument : arguments) {
    if (argument.typeId() == QMetaType::QString) words.append(argument.toString());
    const QVariantMap named = argument.toMap();
    for (auto entry = named.begin(); entry != named.end(); ++entry) {
      QStringList shown{entry.value().toString()};
      if (entry.value().typeId() == QMetaType::QStringList) shown = entry.value().toStringList();
      if (entry.value().metaType() == QMetaType::fromType<QList<uint>>()) {
        shown.clear();
        for (const uint number : entry.value().value<QList<uint>>()) shown.append(QString::number(number));
      }
      words.append(entry.key() + u'=' + shown.join(u','));
    }
  }
  calls.append(words.join(u' '));
  if (answers)
    QTimer::singleShot(0, this, [this, method, reply = std::move(reply)] { reply({}, values.value(method)); });
  else
    m_awaited.append(std::move(reply));
}

void ScriptedRemote::answer(const QString& code, const QVariant& value) {
  if (!m_awaited.isEmpty()) m_awaited.takeFirst()(code, value);
}

void ScriptedRemote::show(const api::Status& status) {
  setStatus(status);
  setLink(Link::Ready);
}

Stage::Stage(const View& view) : session(remote, QString()) {
  session.preferences.setLanguage(view.language);
  session.preferences.setScheme(view.scheme);
  session.preferences.setTextSize(view.textSize);
  session.serve(engine);
  engine.loadFromModule("PiBox.Upgrade", "Main");
  if (engine.rootObjects().isEmpty()) qFatal("the screen could not be loaded");
  window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
  window->resize(view.size);
  window->show();
  window->requestActivate();
  if (!QTest::qWaitForWindowActive(window)) qFatal("the window did not become active");
  settle();
}

void Stage::show(const api::Status& status) {
  remote.show(status);
  settle();
}

void Stage::open(screen::Page::Value page) {
  session.navigator.start(page);
  settle();
}

void Stage::settle(int ms) {
  for (int i = 0; i < 6; ++i) {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
  }
  window->grabWindow();  // lays out what waits for the next frame
  QTest::qWait(ms);
  QCoreApplication::processEvents();
}

void Stage::press(int key) {
  QTest::keyClick(window, static_cast<Qt::Key>(key));
  settle();
}

void Stage::tap(const QString& name) {
  const auto* item = find(name);
  if (!item) qFatal("there is nothing to tap: %s", qPrintable(name));
  QTest::mouseClick(window, Qt::LeftButton, Qt::NoModifier, onScreen(item).center().toPoint());
  settle();
}

std::map<QQuickItem*, QList<int>> Stage::ways() {
  QQuickItem* const start = window->activeFocusItem();
  std::map<QQuickItem*, QList<int>> ways{{start, {}}};
  QList<QQuickItem*> open{start};
  while (start && !open.isEmpty()) {
    QQuickItem* from = open.takeFirst();
    for (const int key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}) {
      from->forceActiveFocus(Qt::TabFocusReason);
      QTest::keyClick(window, static_cast<Qt::Key>(key));
      QQuickItem* to = window->activeFocusItem();
      if (ways.contains(to)) continue;
      ways[to] = ways[from] + QList{key};
      open.append(to);
    }
  }
  if (start) start->forceActiveFocus(Qt::TabFocusReason);
  return ways;
}

bool Stage::go(const QString& name) {
  const auto known = ways();
  const auto way = known.find(find(name));
  if (way == known.end()) return false;
  for (const int key : way->second) press(key);
  return focused() == name;
}

QQuickItem* Stage::find(const QString& name) const {
  for (QQuickItem* item : allVisible(window))
    if (item->objectName() == name) return item;
  return nullptr;
}

QString Stage::textOf(const QString& name) const {
  const auto* item = find(name);
  return item ? item->property("text").toString() : QString();
}

QList<QQuickItem*> Stage::stops() const {
  QList<QQuickItem*> stops;
  for (QQuickItem* item : allVisible(window))
    if (item->activeFocusOnTab() && item->isEnabled()) stops.append(item);
  return stops;
}

QString Stage::focused() const {
  const auto* item = window->activeFocusItem();
  return item ? item->objectName() : QString();
}

QList<QQuickItem*> Stage::texts() const {
  QList<QQuickItem*> texts;
  for (QQuickItem* item : allVisible(window))
    if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty()) texts.append(item);
  return texts;
}

QString accessibleName(QQuickItem* item) {
  QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
  return face ? face->text(QAccessible::Name) : QString();
}

QRectF onScreen(const QQuickItem* item) {
  return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

bool inSight(const QQuickItem* item) {
  const QRectF area = onScreen(item);
  for (const QQuickItem* above = item->parentItem(); above; above = above->parentItem())
    if ((above->clip() || !above->parentItem()) && !onScreen(above).adjusted(-1, -1, 1, 1).contains(area)) return false;
  return true;
}

}  // namespace pibox::stage
