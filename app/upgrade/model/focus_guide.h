#pragma once
// The arrow keys: from the item in focus to the nearest one in a direction, whatever the layout. And the keeper of the
// focus: when the item that has it goes away or is disabled, the focus goes to what is nearest, never to nothing.

#include <QPointer>
#include <QQuickItem>
#include <QTimer>

namespace pibox::screen {

class FocusGuide : public QObject {
  Q_OBJECT
  QML_ELEMENT
  /// The item within which the focus is kept: the page, or a question above it.
  Q_PROPERTY(QQuickItem* scope READ scope WRITE setScope NOTIFY scopeChanged)

 public:
  explicit FocusGuide(QObject* parent = nullptr);

  [[nodiscard]] QQuickItem* scope() const { return m_scope; }
  void setScope(QQuickItem* scope);

  /// Moves the focus; false if there is nothing in that direction. `key`: Qt.Key_Up, Down, Left or Right.
  Q_INVOKABLE bool move(int key);
  /// Puts the focus where it was in the scope before another one lay above it, else on the preferred item (the one with
  /// `preferred: true`) or the first, if it is not on one already.
  Q_INVOKABLE void settle();
  /// Another page is shown. `depth`: how many pages lie below it. `returned`: it was come to by going back; then the
  /// focus goes to the item that had it there, found by its objectName.
  Q_INVOKABLE void turn(int depth, bool returned);
  /// The page shows something new: the focus goes to its preferred item, unless a person has put it elsewhere.
  Q_INVOKABLE void follow();
  /// Everything that can take the focus within the scope, in the order of the screen.
  [[nodiscard]] QList<QQuickItem*> stops() const;

 Q_SIGNALS:
  void scopeChanged();

 private:
  void watch(QQuickWindow* window);
  void onFocusItemChanged();
  void focus(QQuickItem* item, Qt::FocusReason reason);
  [[nodiscard]] bool isStop(const QQuickItem* item) const;
  /// The item that was left when the page was, if it is there again.
  [[nodiscard]] QQuickItem* left(const QList<QQuickItem*>& stops) const;

  /// A scope with another one above it.
  struct Covered {
    QPointer<QQuickItem> scope;
    QPointer<QQuickItem> stop;
    bool chosen;
  };

  QPointer<QQuickItem> m_scope;
  QPointer<QQuickItem> m_stop;  // the last one in the scope that had the focus
  QList<Covered> m_covered;
  QStringList m_trail;  // for each page below the present one the name of what had the focus
  QString m_left;       // the name that is to get the focus again
  QPointer<QQuickWindow> m_window;
  bool m_chosen = false;  // a person has moved the focus since the page was opened
  bool m_ours = false;    // the focus is being moved by settle()
  QRectF m_last;          // where the focus was, in the window
  QTimer m_settling;
};

}  // namespace pibox::screen
