#include "instance.h"

#include "navigator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pibox::screen {

namespace {

constexpr int kHandOverMs = 500;
constexpr qint64 kMaxWord = 64;

}  // namespace

Instance::Instance(const QString& name, QObject* parent) : QObject(parent) {
  QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
  if (folder.isEmpty()) folder = QDir::tempPath();
  const QByteArray tag = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
  m_socket = u"%1/pibox-upgrade-%2-%3"_s.arg(folder).arg(::getuid()).arg(QString::fromLatin1(tag));
  connect(&m_server, &QLocalServer::newConnection, this, &Instance::read);
}

bool Instance::handOver(Page::Value page) {
  QLocalSocket socket;
  socket.connectToServer(m_socket);
  if (!socket.waitForConnected(kHandOverMs)) return false;
  socket.write(Navigator::pageNames().at(page).toLatin1() + '\n');
  return socket.waitForBytesWritten(kHandOverMs);
}

void Instance::listen() {
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  QLocalServer::removeServer(m_socket);  // left by one that was killed: nobody answered on it
  if (!m_server.listen(m_socket))
    qWarning("a second start will not find this one: %s", qPrintable(m_server.errorString()));
}

void Instance::read() {
  while (QLocalSocket* socket = m_server.nextPendingConnection()) {
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto take = [this, socket] {
      if (!socket->canReadLine() && socket->bytesAvailable() < kMaxWord) return;
      const auto page = Navigator::pageOf(QString::fromLatin1(socket->readLine(kMaxWord).trimmed()));
      socket->disconnectFromServer();
      Q_EMIT raised(page.value_or(Page::Home));
    };
    connect(socket, &QLocalSocket::readyRead, this, take);
    if (socket->canReadLine()) take();
  }
}

}  // namespace pibox::screen
