#pragma once
// The words that the view models and the QML share: phases, actions and pages. No numbers for them anywhere else.

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pibox::screen {

/// What the upgrade is doing: the service's `State` (docs/contracts.md), and two of our own for when it has not
/// answered.
namespace Phase {
Q_NAMESPACE
QML_ELEMENT
enum Value {
  Connecting,   ///< the service has been asked and has not answered yet
  Unreachable,  ///< the service does not answer
  Idle,
  Checking,
  Available,
  Preparing,
  Downloading,
  Paused,
  Verifying,
  Staging,
  ReadyToRestart,
  Restarting,
  Confirming,
  Updated,
  FellBack,
  Failed,
  Cancelling,
};
Q_ENUM_NS(Value)
}  // namespace Phase

/// What a button does. The service's methods, and ways to other pages.
namespace Action {
Q_NAMESPACE
QML_ELEMENT
enum Value {
  None,
  Reconnect,  ///< ask the service again
  Check,      ///< look for releases
  Install,    ///< install the offered release
  Pause,
  Resume,
  Cancel,
  Restart,          ///< restart now; counts down first
  RestartWhenIdle,  ///< restart when nobody uses the PiBox
  Later,            ///< leave it staged
  Dismiss,          ///< the outcome or error was seen
  Retry,            ///< install again what failed or fell back
  Skip,             ///< do not offer this release again
  Import,           ///< take releases from the USB stick
  IgnoreExpiry,     ///< install although the list of releases is out of date
  OpenImages,
  OpenSelfTest,
  OpenSettings,
  OpenNotes,
  OpenReport,
  OpenMenu,
  OpenTransfer,
  OpenChanges,
};
Q_ENUM_NS(Value)
}  // namespace Action

/// The pages. The names on the command line (`--page images`) are these in lower case.
namespace Page {
Q_NAMESPACE
QML_ELEMENT
enum Value {
  Home,  ///< the upgrade in whatever phase it is
  Menu,
  Notes,     ///< what is new in the offered release
  Images,    ///< the installed images
  Rollback,  ///< Images, with the one that can be gone back to in focus
  SelfTest,
  Reset,
  History,
  Settings,
  Schedule,    ///< when upgrades may happen by themselves
  Repository,  ///< the address releases come from
  Language,
  Appearance,  ///< text size, contrast, motion, layout
  Import,      ///< releases from a USB stick
  Report,
  Code,      ///< the short report as a QR code
  Limits,    ///< of the network and of starts
  Transfer,  ///< how the release comes here, in numbers
  Changes,   ///< what becomes of the person's changes
  Change,    ///< one of them: the two versions, and the choice
};
Q_ENUM_NS(Value)
}  // namespace Page

}  // namespace pibox::screen
