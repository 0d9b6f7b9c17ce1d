#pragma once
// Numbers, times and the service's words as people read them, in the language of the screen.

#include "api/status.h"
#include "base/error.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace pibox::screen {

class Texts {
  Q_DECLARE_TR_FUNCTIONS(Texts)

 public:
  /// "271 MB"; number and unit stay in one line.
  static QString bytes(std::uint64_t bytes);
  static QString rate(std::uint64_t bytesPerSecond);
  /// One sentence after another, with a blank between them where the language has one.
  static QString sentences(const QString& first, const QString& second);
  /// "about 4 minutes left"; rounded so that it does not jump about.
  static QString timeLeft(std::uint32_t seconds);
  static QString milliseconds(std::uint32_t ms);
  /// "today at 14:03", else the date. `seconds` since 1970.
  static QString when(std::uint64_t seconds);
  static QString phase(api::Phase phase);
  static QString check(api::Phase check);
  static QString bankRole(api::BankRole role);
  static QString testResult(api::TestResult result);
  /// The title of a self-test: in the language of the screen for one of ours that says what ours says, by its name
  /// without the number in front; as the image has it for any other; its name when it has none.
  static QString selfTest(const std::string& name, const std::string& title);
  static QString severity(api::Urgency urgency);
  static QString historyEvent(const QString& event);
  /// What happened and what to do, from the one table; an id that is not in it gives the text of PBX-INTERNAL.
  static QString what(const QString& code);
  static QString remedy(const QString& code);
  /// Whether the PiBox is still fine, with the version it runs.
  static QString device(const QString& code, const QString& version);
};

/// A text from elsewhere within a sentence that is read from right to left: kept apart (Unicode's FSI and PDI), so that
/// its own direction does not disturb the sentence's.
inline QString isolated(const QString& text) {
  if (text.isEmpty() || QLocale().textDirection() == Qt::LeftToRight) return text;
  return QChar(0x2068) + text + QChar(0x2069);
}
inline QString qs(const std::string& text) {
  return QString::fromStdString(text);
}
Code codeOf(const QString& id);

}  // namespace pibox::screen
