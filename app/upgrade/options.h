#pragma once
// The command line of pibox-upgrade.

#include "vocabulary.h"

#include <QSize>
#include <QString>

#include <optional>

namespace pibox::screen {

struct Options {
  QString address;  ///< of the bus; empty: the system bus
  Page::Value page = Page::Home;
  std::optional<QSize> size;  ///< of the window; absent: full screen
  QString profile;            ///< panel touch portrait hd tv; empty: by the size
  QString language;           ///< empty: as chosen in the settings
  QString scheme;             ///< dark light contrast; empty: as chosen
  QString shot;               ///< a PNG of the window, then end
};

/// Ends the program: with 0 after --help and --version, with a message and 2 when the arguments are wrong.
Options readOptions(const QStringList& arguments);

/// Those of `arguments` that QGuiApplication will not take for itself (QGuiApplication::QGuiApplication).
QStringList withoutQtsOwn(const QStringList& arguments);

}  // namespace pibox::screen
