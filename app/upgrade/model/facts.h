#pragma once
// What the screen knows at one moment, and the few questions that several view models ask about it.

#include "remote.h"
#include "vocabulary.h"

#include <QString>

namespace pibox::screen {

struct Facts {
  Remote::Link link = Remote::Link::Connecting;
  api::Status status;
  Action::Value pending = Action::None;  ///< asked for, not yet answered

  /// The service's state, or that it does not answer. A service that does not answer for the moment while its last
  /// state is known shows that state: it ends when it is idle.
  [[nodiscard]] Phase::Value phase() const;
  /// Whether something is under way that has a progress.
  [[nodiscard]] bool working() const;
  /// Whether nothing is under way, and nothing has just ended.
  [[nodiscard]] bool resting() const;
  /// The newest release to offer: newer than the installed one and not skipped; null if there is none.
  [[nodiscard]] const api::Release* offer() const;
  /// What to install for the offer: itself, or the release in between that it needs; null if there is nothing to
  /// install.
  [[nodiscard]] const api::Release* installable() const;
  /// The staged bank, if there is one.
  [[nodiscard]] const api::Bank* staged() const;
  /// Whether a USB stick with releases is there.
  [[nodiscard]] bool stick() const;
  /// The installed version, or the image id where the version is not known.
  [[nodiscard]] QString installed() const;
  /// The version behind an image id, or the id itself.
  [[nodiscard]] QString versionOf(const std::string& id) const;
  /// The id of the PBX error that the screen is about; empty when nothing is wrong.
  [[nodiscard]] QString problem() const;
};

}  // namespace pibox::screen
