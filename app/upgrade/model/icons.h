#pragma once
// The icons in the colour of the text beside them: `image://icon/<name>/<colour>`. Line drawings in resources/icons
// with the colour "currentColor"; drawn at the size that is asked for.

#include <QQuickImageProvider>

namespace pibox::screen {

class Icons final : public QQuickImageProvider {
 public:
  Icons();
  QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
};

}  // namespace pibox::screen
