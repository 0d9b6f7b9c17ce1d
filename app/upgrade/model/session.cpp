#include "session.h"

#include "icons.h"
#include "qr_code.h"

namespace pibox::screen {

Session::Session(Remote& remote, const QString& preferencesFile)
    : preferences(preferencesFile),
      upgrade(remote),
      questions(upgrade),
      settings(remote, upgrade),
      changes(remote, upgrade),
      navigator(nullptr) {
  QObject::connect(&upgrade, &Upgrade::pageWanted, &navigator, &Navigator::open);
}

void Session::serve(QQmlEngine& engine) {
  engine.addImageProvider(QStringLiteral("icon"), new Icons);
  engine.addImageProvider(QStringLiteral("qr"), new QrCodes);
  QObject::connect(&preferences, &Preferences::languageChanged, &engine, [this, &engine] {
    upgrade.retranslate();
    questions.retranslate();
    settings.retranslate();
    changes.retranslate();
    engine.retranslate();
  });
}

}  // namespace pibox::screen
