#pragma once
// One session of the screen: its view models over one Remote, and what they tell each other.

#include "carry_list.h"
#include "navigator.h"
#include "preferences.h"
#include "questions.h"
#include "service_settings.h"
#include "upgrade.h"

#include <QQmlEngine>

namespace pibox::screen {

class Session {
 public:
  Session(Remote& remote, const QString& preferencesFile);

  /// Makes the engine ask for every text again when the language changes, and gives it the icons.
  void serve(QQmlEngine& engine);

  Preferences preferences;
  Upgrade upgrade;
  Questions questions;
  ServiceSettings settings;
  CarryList changes;
  Navigator navigator;
};

}  // namespace pibox::screen
