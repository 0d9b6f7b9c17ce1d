#include "icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace pibox::screen {

Icons::Icons() : QQuickImageProvider(Image) {}

QImage Icons::requestImage(const QString& id, QSize* size, const QSize& requestedSize) {
  const QString name = id.section(u'/', 0, 0);
  const QString colour = id.section(u'/', 1, 1);
  QFile file(u":/icons/%1.svg"_s.arg(name));
  if (!file.open(QIODevice::ReadOnly)) {
    qWarning("there is no icon %s", qPrintable(name));
    return {};
  }
  QSvgRenderer renderer(file.readAll().replace("currentColor", colour.toLatin1()));
  QImage image(requestedSize.isValid() ? requestedSize : QSize(24, 24), QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  renderer.render(&painter);
  if (size) *size = image.size();
  return image;
}

}  // namespace pibox::screen
