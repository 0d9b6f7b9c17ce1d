#include "navigator.h"

#include "trace.h"

#include <QMetaEnum>

namespace pibox::screen {

namespace {

Navigator* theNavigator = nullptr;

}  // namespace

Navigator::Navigator(QObject* parent) : QObject(parent) {
  theNavigator = this;
  connect(this, &Navigator::pageChanged, this, [this] { qCDebug(trace) << "page" << page(); });
}

Navigator::~Navigator() {
  theNavigator = nullptr;
}

Navigator* Navigator::create(QQmlEngine* /*qml*/, QJSEngine* /*js*/) {
  QJSEngine::setObjectOwnership(theNavigator, QJSEngine::CppOwnership);
  return theNavigator;
}

QStringList Navigator::pageNames() {
  QStringList names;
  const auto pages = QMetaEnum::fromType<Page::Value>();
  for (int i = 0; i < pages.keyCount(); ++i) names.append(QString::fromLatin1(pages.key(i)).toLower());
  return names;
}

std::optional<Page::Value> Navigator::pageOf(const QString& name) {
  const auto index = pageNames().indexOf(name.toLower());
  if (index < 0) return std::nullopt;
  return static_cast<Page::Value>(QMetaEnum::fromType<Page::Value>().value(static_cast<int>(index)));
}

void Navigator::open(Page::Value page) {
  if (page == this->page()) return;
  // Going to a page that is already open below is going back to it: the way back never grows without end.
  const auto known = m_pages.indexOf(page);
  if (known >= 0)
    m_pages.resize(known + 1);
  else
    m_pages.append(page);
  m_returned = false;
  Q_EMIT pageChanged();
}

void Navigator::back() {
  if (m_pages.size() <= 1) return Q_EMIT left();
  m_pages.removeLast();
  m_returned = true;
  Q_EMIT pageChanged();
}

void Navigator::home() {
  start(Page::Home);
}

void Navigator::start(Page::Value page) {
  if (m_pages.size() == 1 && m_pages.first() == page) return;
  m_pages = {page};
  m_returned = false;
  Q_EMIT pageChanged();
}

}  // namespace pibox::screen
