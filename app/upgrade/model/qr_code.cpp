#include "qr_code.h"

#include <QPainter>
#include <QUrl>
#include <qrencode.h>

#include <memory>

namespace pibox::screen {

namespace {

constexpr int kQuietModules = 4;  // on each side (ISO/IEC 18004)
constexpr int kDefaultSide = 240;

}  // namespace

QImage qrCode(const QString& text, int side) {
  const QByteArray bytes = text.toUtf8();
  if (bytes.isEmpty() || bytes.size() > kMaxCodeBytes) return {};
  // Level L: it is read from a screen, where nothing is torn or dirty, so larger modules serve better.
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
      QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char*>(bytes.constData()), 0,
                        QR_ECLEVEL_L),
      &QRcode_free);
  if (!code) return {};
  const int modules = code->width + 2 * kQuietModules;
  const int pixels = side / modules;
  if (pixels < 1) return {};
  QImage image(modules * pixels, modules * pixels, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  for (int y = 0; y < code->width; ++y) {
    for (int x = 0; x < code->width; ++x)
      if (code->data[y * code->width + x] & 1)
        painter.fillRect((x + kQuietModules) * pixels, (y + kQuietModules) * pixels, pixels, pixels, Qt::black);
  }
  return image;
}

QrCodes::QrCodes() : QQuickImageProvider(Image) {}

QImage QrCodes::requestImage(const QString& id, QSize* size, const QSize& requestedSize) {
  const int side = requestedSize.isValid() ? std::min(requestedSize.width(), requestedSize.height()) : kDefaultSide;
  QImage image = qrCode(QUrl::fromPercentEncoding(id.toUtf8()), side);
  if (image.isNull()) {  // asked for before the page has its size
    image = QImage(1, 1, QImage::Format_RGB32);
    image.fill(Qt::white);
  }
  if (size) *size = image.size();
  return image;
}

}  // namespace pibox::screen
