#pragma once
// A text as a QR code, for the camera of a phone: `image://qr/<text, percent-encoded>`. Black on white whatever the
// colours of the screen are, with its quiet zone, in whole pixels.

#include <QQuickImageProvider>

namespace pibox::screen {

/// The most text that is made into a code, in bytes of UTF-8: 61 modules a side, which a panel of 320 lines shows with
/// 3 pixels each.
inline constexpr int kMaxCodeBytes = 320;

/// A square image of at most `side` pixels; null when the text is too long or `side` too small for it.
QImage qrCode(const QString& text, int side);

class QrCodes final : public QQuickImageProvider {
 public:
  QrCodes();
  QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
};

}  // namespace pibox::screen
