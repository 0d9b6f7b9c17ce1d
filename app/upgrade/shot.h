#pragma once
// A picture of the window when it has come to rest.

#include <QQuickWindow>
#include <QString>

namespace pibox::screen {

/// Writes `file` once `ready()` holds and nothing has been drawn for a moment, then ends the application: with 0, or 1
/// if it could not be written.
void shootWhenStable(QQuickWindow& window, const QString& file, const std::function<bool()>& ready);

}  // namespace pibox::screen
