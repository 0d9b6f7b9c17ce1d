#pragma once
// The upgrade service as the view models see it: its last known status, and calls that never wait.

#include "api/status.h"

#include <QObject>
#include <QVariantList>

#include <functional>

namespace pibox::screen {

class Remote : public QObject {
  Q_OBJECT

 public:
  enum class Link { Connecting, Ready, Unreachable };

  /// What became of a call: `code` is empty when it was accepted, else the PBX id of the refusal; `value` is the
  /// method's first result, or the detail of the refusal.
  using Reply = std::function<void(const QString& code, const QVariant& value)>;

  using QObject::QObject;

  [[nodiscard]] Link link() const { return m_link; }
  /// The last known one when the link is down.
  [[nodiscard]] const api::Status& status() const { return m_status; }

  /// Asks for everything anew.
  virtual void reconnect() = 0;
  /// Calls a method of org.pibox.Upgrade1; `reply` comes later, never from within.
  virtual void call(const QString& method, const QVariantList& arguments, Reply reply) = 0;

 Q_SIGNALS:
  void linkChanged();
  void statusChanged();

 protected:
  void setLink(Link link);
  void setStatus(const api::Status& status);

 private:
  Link m_link = Link::Connecting;
  api::Status m_status;
};

}  // namespace pibox::screen
