#include "focus_guide.h"

#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace pibox::screen {

namespace {

/// Where an item is in the window. What is scrolled out of sight lies at the edge of what is seen, in its order: not
/// under the buttons beside the scroller.
QRectF onScreen(const QQuickItem* item) {
  QRectF area = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
  for (const QQuickItem* above = item->parentItem(); above; above = above->parentItem()) {
    if (!above->clip()) continue;
    const QRectF seen = above->mapRectToScene(QRectF(0, 0, above->width(), above->height()));
    const double y = area.center().y();
    if (y >= seen.top() && y <= seen.bottom()) {
      area = area.intersected(seen);
    } else {
      const double edge = y > seen.bottom() ? seen.bottom() : seen.top();
      area = QRectF(area.left(), edge + (y - edge) / 10000, area.width(), 0.0001);
    }
  }
  return area;
}

void collect(QQuickItem* item, QList<QQuickItem*>& stops) {
  for (QQuickItem* child : item->childItems()) {
    if (!child->isVisible() || !child->isEnabled()) continue;
    if (child->activeFocusOnTab() && child->width() > 0) stops.append(child);
    collect(child, stops);
  }
}

/// How far `to` is from `from` going in the direction of the key; negative if it is not in that direction. Off the axis
/// counts more.
double cost(const QRectF& from, const QRectF& to, int key) {
  const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
  const double sign = key == Qt::Key_Down || key == Qt::Key_Right ? 1 : -1;
  const double ahead =
      vertical ? (to.center().y() - from.center().y()) * sign : (to.center().x() - from.center().x()) * sign;
  const double overlap = vertical ? std::min(from.right(), to.right()) - std::max(from.left(), to.left())
                                  : std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top());
  // In the direction means: beyond the present one, not merely a little lower on the same line.
  const double edge = vertical ? (sign > 0 ? to.top() - from.bottom() : from.top() - to.bottom())
                               : (sign > 0 ? to.left() - from.right() : from.left() - to.right());
  if (ahead <= 0 || edge < -2) return -1;
  if (!vertical && overlap <= 0) return -1;
  return edge + (overlap > 0 ? 0 : 2 * std::abs(overlap)) + ahead / 1000;
}

}  // namespace

FocusGuide::FocusGuide(QObject* parent) : QObject(parent) {
  m_settling.setSingleShot(true);
  m_settling.setInterval(0);
  connect(&m_settling, &QTimer::timeout, this, &FocusGuide::settle);
}

void FocusGuide::setScope(QQuickItem* scope) {
  if (m_scope == scope) return;
  if (m_scope) m_covered.append({m_scope, m_stop, m_chosen});
  m_scope = scope;
  m_stop = nullptr;
  m_chosen = false;
  const auto covered = std::ranges::find_if(m_covered, [scope](const Covered& one) { return one.scope == scope; });
  if (covered != m_covered.end()) {
    m_stop = covered->stop;
    m_chosen = covered->chosen;
    m_covered.erase(covered, m_covered.end());
  }
  if (scope) {
    connect(scope, &QQuickItem::windowChanged, this, &FocusGuide::watch, Qt::UniqueConnection);
    watch(scope->window());
  }
  m_last = {};
  m_settling.start();
  Q_EMIT scopeChanged();
}

void FocusGuide::turn(int depth, bool returned) {
  m_left = returned ? m_trail.value(depth) : QString();
  const QQuickItem* stop = m_covered.isEmpty() ? m_stop.get() : m_covered.first().stop.get();
  m_trail.append(stop ? stop->objectName() : QString());
  m_trail.resize(depth);
  m_covered.clear();
  m_stop = nullptr;
  m_last = {};
  m_chosen = false;
  m_settling.start();
}

void FocusGuide::watch(QQuickWindow* window) {
  if (m_window == window) return;
  if (m_window) m_window->disconnect(this);
  m_window = window;
  if (window) connect(window, &QQuickWindow::activeFocusItemChanged, this, &FocusGuide::onFocusItemChanged);
}

void FocusGuide::onFocusItemChanged() {
  QQuickItem* item = m_window ? m_window->activeFocusItem() : nullptr;
  if (!item || !isStop(item)) return m_settling.start();
  m_last = onScreen(item);
  m_stop = item;
  if (!m_ours) m_chosen = true;
}

bool FocusGuide::isStop(const QQuickItem* item) const {
  return item->activeFocusOnTab() && item->isVisible() && item->isEnabled() && m_scope && m_scope->isAncestorOf(item);
}

QList<QQuickItem*> FocusGuide::stops() const {
  QList<QQuickItem*> stops;
  if (m_scope) collect(m_scope, stops);
  return stops;
}

bool FocusGuide::move(int key) {
  QQuickItem* present = m_window ? m_window->activeFocusItem() : nullptr;
  if (!present || !isStop(present)) {
    settle();
    return true;
  }
  const QRectF from = onScreen(present);
  QQuickItem* best = nullptr;
  double least = 0;
  for (QQuickItem* stop : stops()) {
    if (stop == present) continue;
    const double costs = cost(from, onScreen(stop), key);
    if (costs < 0 || (best && costs >= least)) continue;
    best = stop;
    least = costs;
  }
  if (!best) return false;
  focus(best, Qt::TabFocusReason);
  m_chosen = true;
  return true;
}

void FocusGuide::settle() {
  if (!m_scope || !m_window) return;
  if (QQuickItem* present = m_window->activeFocusItem(); present && isStop(present)) return;
  if (m_stop && isStop(m_stop)) return focus(m_stop, Qt::OtherFocusReason);
  const auto all = stops();
  if (QQuickItem* before = left(all)) {
    m_chosen = true;
    return focus(before, Qt::OtherFocusReason);
  }
  QQuickItem* best = nullptr;
  double least = 0;
  for (QQuickItem* stop : all) {
    // The preferred one says so; after a change under the focus, what is nearest to where it was.
    const bool preferred = stop->property("preferred").toBool();
    const QPointF distance = onScreen(stop).center() - m_last.center();
    const double costs = preferred ? -1 : m_last.isNull() ? 0 : std::hypot(distance.x(), distance.y());
    if (best && !preferred && costs >= least) continue;  // of two preferred ones the later: the foot, not the head
    best = stop;
    least = costs;
  }
  if (best) focus(best, Qt::OtherFocusReason);
}

void FocusGuide::follow() {
  if (!m_scope || !m_window || m_chosen) return settle();
  const auto all = stops();
  if (QQuickItem* before = left(all)) {
    m_chosen = true;
    return focus(before, Qt::OtherFocusReason);
  }
  for (auto stop = all.rbegin(); stop != all.rend(); ++stop)
    if ((*stop)->property("preferred").toBool()) return focus(*stop, Qt::OtherFocusReason);
  settle();
}

QQuickItem* FocusGuide::left(const QList<QQuickItem*>& stops) const {
  const auto named = [this](const QQuickItem* stop) { return !m_left.isEmpty() && stop->objectName() == m_left; };
  const auto found = std::ranges::find_if(stops, named);
  return found == stops.end() ? nullptr : *found;
}

void FocusGuide::focus(QQuickItem* item, Qt::FocusReason reason) {
  m_ours = true;
  item->forceActiveFocus(reason);
  m_ours = false;
}

}  // namespace pibox::screen
