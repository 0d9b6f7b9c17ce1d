#pragma once
// One application on a screen: a second start hands its page to the first one, which comes to the front, and ends.

#include "vocabulary.h"

#include <QLocalServer>

namespace pibox::screen {

class Instance : public QObject {
  Q_OBJECT

 public:
  /// `name`: what there may be one of; instances on different buses do not disturb each other.
  explicit Instance(const QString& name, QObject* parent = nullptr);

  /// Hands over to a running instance. True: there is one, and it has been told.
  bool handOver(Page::Value page);
  /// Becomes the instance that others hand over to.
  void listen();

 Q_SIGNALS:
  void raised(pibox::screen::Page::Value page);

 private:
  void read();

  QString m_socket;
  QLocalServer m_server;
};

}  // namespace pibox::screen
