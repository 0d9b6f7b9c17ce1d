#pragma once
// The whole screen in one process over a remote that says what a test wants: real QML, real view models, no service.

#include "api/status.h"
#include "remote.h"
#include "session.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <map>
#include <memory>

namespace pibox::stage {

/// Answers every call as it is told to, and remembers the calls.
class ScriptedRemote final : public screen::Remote {
 public:
  void reconnect() override { calls.append(QStringLiteral("reconnect")); }
  void call(const QString& method, const QVariantList& arguments, Reply reply) override;

  void show(const api::Status& status);
  void lose() { setLink(Link::Unreachable); }
  /// Answers the call that waits longest.
  void answer(const QString& code = {}, const QVariant& value = {});
  /// What a method replies, when it is answered by itself.
  QMap<QString, QVariant> values;

  QStringList calls;  ///< "Install pibox-1.5.0", "SetSettings metered=true", lists with commas
  bool answers = true;

 private:
  QList<Reply> m_awaited;
};

/// How the screen is seen: a kind of screen by its size, a language, colours.
struct View {
  QSize size{800, 480};
  QString language = QStringLiteral("en");
  screen::Preferences::Scheme scheme = screen::Preferences::Dark;
  int textSize = 100;
};

class Stage {
 public:
  explicit Stage(const View& view = {});

  void show(const api::Status& status);
  void open(screen::Page::Value page);
  /// Until nothing is left to do; then everything is where it stays.
  void settle(int ms = 0);
  void press(int key);
  /// A touch on the middle of a visible item, by its objectName.
  void tap(const QString& name);
  /// Moves the focus to an item with the arrow keys alone. False: they do not lead to it.
  [[nodiscard]] bool go(const QString& name);
  /// The shortest way by the arrow keys to each item that they lead to, from where the focus is; it stays there.
  [[nodiscard]] std::map<QQuickItem*, QList<int>> ways();

  /// A visible item by its objectName; null if there is none.
  [[nodiscard]] QQuickItem* find(const QString& name) const;
  [[nodiscard]] QString textOf(const QString& name) const;
  /// Everything that can take the focus now.
  [[nodiscard]] QList<QQuickItem*> stops() const;
  [[nodiscard]] QString focused() const;
  /// Every visible item with a text, cut to what is not scrolled away.
  [[nodiscard]] QList<QQuickItem*> texts() const;

  ScriptedRemote remote;
  screen::Session session;
  QQmlApplicationEngine engine;
  QQuickWindow* window = nullptr;
};

/// What a screen reader would say.
QString accessibleName(QQuickItem* item);
QRectF onScreen(const QQuickItem* item);
/// Whether nothing of an item is cut off by what it scrolls in, or by the window.
bool inSight(const QQuickItem* item);

}  // namespace pibox::stage
