#pragma once
// The words of the service for a person's changes (api/carry.h), as people read them.

#include "api/carry.h"

#include <QCoreApplication>
#include <QString>

namespace pibox::screen {

class CarryWords {
  Q_DECLARE_TR_FUNCTIONS(CarryWords)

 public:
  /// What becomes of an entry, or has become of it. A word that is not known says only that it was looked at.
  static QString outcome(const api::CarryEntry& entry, bool planned);
  /// Why.
  static QString reason(const api::CarryEntry& entry);
  /// A side to choose.
  static QString side(const std::string& side);
};

}  // namespace pibox::screen
