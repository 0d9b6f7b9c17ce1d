#pragma once
// The work under way as the screen shows it: never backwards, never complete before it is over.

#include "api/status.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pibox::screen {

class Progress : public QObject {
  Q_OBJECT
  QML_NAMED_ELEMENT(WorkProgress)
  QML_UNCREATABLE("of Upgrade")
  /// Whether the fraction is known.
  Q_PROPERTY(bool known READ known NOTIFY changed)
  /// 0 … 0.99; 0 when unknown. Does not go back within one work.
  Q_PROPERTY(double fraction READ fraction NOTIFY changed)
  /// "42 %"; empty when unknown.
  Q_PROPERTY(QString percent READ percent NOTIFY changed)
  /// The named phase: "Downloading".
  Q_PROPERTY(QString phase READ phase NOTIFY changed)
  /// "113 MB of 271 MB"; empty when unknown.
  Q_PROPERTY(QString amount READ amount NOTIFY changed)
  /// "1.2 MB/s"; empty when unknown.
  Q_PROPERTY(QString rate READ rate NOTIFY changed)
  /// "about 4 minutes left"; empty when unknown.
  Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY changed)
  /// What a stall waits for; empty when there is none.
  Q_PROPERTY(QString stall READ stall NOTIFY changed)
  /// Which way the image is got, in a sentence; empty when that is not known.
  Q_PROPERTY(QString way READ way NOTIFY changed)
  /// Why it is got that way, in a sentence; empty when that is not known.
  Q_PROPERTY(QString wayReason READ wayReason NOTIFY changed)
  /// The service's answer to "May I switch it off now?".
  Q_PROPERTY(bool safeToSwitchOff READ safeToSwitchOff NOTIFY changed)

 public:
  using QObject::QObject;

  [[nodiscard]] bool known() const { return m_fraction.has_value(); }
  [[nodiscard]] double fraction() const { return m_fraction.value_or(0); }
  [[nodiscard]] QString percent() const;
  [[nodiscard]] QString phase() const;
  [[nodiscard]] QString amount() const;
  [[nodiscard]] QString rate() const;
  [[nodiscard]] QString timeLeft() const;
  [[nodiscard]] QString stall() const;
  [[nodiscard]] QString way() const;
  [[nodiscard]] QString wayReason() const;
  [[nodiscard]] bool safeToSwitchOff() const { return m_status.safeToSwitchOff; }

  /// `work`: whether the state is one of work; outside of it nothing is shown.
  void follow(const api::Progress& status, bool work);
  void retranslate() { Q_EMIT changed(); }

 Q_SIGNALS:
  void changed();

 private:
  api::Progress m_status;
  std::optional<double> m_fraction;
};

}  // namespace pibox::screen
