#pragma once
// Which page is open, and the way back. Back on the first page leaves the application: the upgrade goes on without it.

#include "vocabulary.h"

#include <QList>
#include <QQmlEngine>

#include <optional>

namespace pibox::screen {

class Navigator : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(pibox::screen::Page::Value page READ page NOTIFY pageChanged)
  /// How many pages back() can go.
  Q_PROPERTY(int depth READ depth NOTIFY pageChanged)
  /// Whether the page was come to by going back.
  Q_PROPERTY(bool returned READ returned NOTIFY pageChanged)

 public:
  /// No default argument: a type that QML could make itself would not be asked for with create().
  explicit Navigator(QObject* parent);
  ~Navigator() override;
  static Navigator* create(QQmlEngine* qml, QJSEngine* js);
  /// The page of a name on the command line.
  static std::optional<Page::Value> pageOf(const QString& name);
  static QStringList pageNames();

  [[nodiscard]] Page::Value page() const { return m_pages.last(); }
  [[nodiscard]] int depth() const { return static_cast<int>(m_pages.size()) - 1; }
  [[nodiscard]] bool returned() const { return m_returned; }

  Q_INVOKABLE void open(pibox::screen::Page::Value page);
  Q_INVOKABLE void back();
  Q_INVOKABLE void home();
  /// Makes `page` the first page: what `--page` asks for.
  void start(Page::Value page);

 Q_SIGNALS:
  void pageChanged();
  void left();

 private:
  QList<Page::Value> m_pages{Page::Home};
  bool m_returned = false;
};

}  // namespace pibox::screen
