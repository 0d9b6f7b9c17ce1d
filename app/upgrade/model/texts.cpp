#include "texts.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace pibox::screen {

Code codeOf(const QString& id) {
  return codeFromId(id.toStdString()).value_or(Code::Internal);
}

namespace {

/// "1.2 MB", in the order of its own letters also within right-to-left words, and never torn apart.
QString dataSize(std::uint64_t bytes, int decimals) {
  QString size = QLocale().formattedDataSize(static_cast<qint64>(bytes), decimals, QLocale::DataSizeSIFormat);
  return isolated(size.replace(u' ', QChar::Nbsp));
}

}  // namespace

QString Texts::bytes(std::uint64_t bytes) {
  return dataSize(bytes, bytes >= 1'000'000'000 ? 1 : 0);
}

QString Texts::rate(std::uint64_t bytesPerSecond) {
  const int decimals = bytesPerSecond >= 1'000'000 && bytesPerSecond % 1'000'000 != 0 ? 1 : 0;
  //: A transfer rate. %1: a size, such as "1.2 MB".
  return tr("%1/s").arg(dataSize(bytesPerSecond, decimals));
}

QString Texts::sentences(const QString& first, const QString& second) {
  // Chinese and Japanese have a full stop that brings its own room.
  return first.isEmpty() || second.isEmpty() || first.endsWith(u'。') ? first + second : first + u' ' + second;
}

QString Texts::timeLeft(std::uint32_t seconds) {
  if (seconds < 60) return tr("less than a minute left");
  const int minutes = static_cast<int>((seconds + 30) / 60);
  if (minutes < 90) return tr("about %Ln minute(s) left", nullptr, minutes);
  return tr("about %Ln hour(s) left", nullptr, (minutes + 30) / 60);
}

QString Texts::milliseconds(std::uint32_t ms) {
  //: A duration in seconds, such as "1.2 s".
  return tr("%1 s").arg(QLocale().toString(ms / 1000.0, 'f', ms < 10'000 ? 1 : 0));
}

QString Texts::when(std::uint64_t seconds) {
  const QDateTime time = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds));
  const QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
  //: %1: a time of day.
  if (time.date() == QDate::currentDate()) return tr("today at %1").arg(clock);
  //: %1: a date, %2: a time of day.
  return tr("%1, %2").arg(QLocale().toString(time.date(), QLocale::ShortFormat), clock);
}

QString Texts::phase(api::Phase phase) {
  using enum api::Phase;
  switch (phase) {
    case Network:
    case Room:
    case Power:
    case Clock:
    case Signature:
      return check(phase);
    case Metadata:
      return tr("Reading the list of releases");
    case Download:
      return tr("Downloading");
    case Verify:
      return tr("Checking the files");
    case Carry:
      return tr("Carrying your settings over");
    case Write:
      return tr("Writing to the memory card");
    case Flush:
      return tr("Waiting until the memory card has written everything");
    case ReadBack:
      return tr("Reading the memory card back");
    case BootFiles:
      return tr("Putting the boot files in place");
    case Finish:
      return tr("Finishing");
  }
  return {};
}

QString Texts::check(api::Phase check) {
  using enum api::Phase;
  switch (check) {
    case Network:
      return tr("Network");
    case Room:
      return tr("Room on the memory card");
    case Power:
      return tr("Power supply");
    case Clock:
      return tr("Date and time");
    case Signature:
      return tr("Signature of the maker");
    default:
      return phase(check);
  }
}

QString Texts::bankRole(api::BankRole role) {
  using enum api::BankRole;
  switch (role) {
    case Current:
      return tr("in use");
    case Previous:
      return tr("the one before");
    case Next:
      return tr("ready to be started");
    case Failed:
      return tr("did not pass its self-test");
    case Other:
      return tr("kept");
  }
  return {};
}

QString Texts::testResult(api::TestResult result) {
  using enum api::TestResult;
  switch (result) {
    case Passed:
      return tr("passed");
    case Failed:
      return tr("failed");
    case Skipped:
      return tr("does not apply");
    case Timeout:
      return tr("took too long");
  }
  return {};
}

QString Texts::selfTest(const std::string& name, const std::string& title) {
  // resources/selftest.d; "USB" is called that everywhere.
  static const std::pair<const char*, const char*> kOurs[] = {
      {"modules", QT_TR_NOOP("Drivers")},
      {"userdata", QT_TR_NOOP("Your data")},
      {"network", QT_TR_NOOP("Network")},
      //: What shows the picture.
      {"display", QT_TR_NOOP("Screen")},
      {"dbus-service", QT_TR_NOOP("Upgrade service")},
  };
  const auto plain = name.substr(std::min(name.find_first_not_of("0123456789-"), name.size()));
  for (const auto& [test, words] : kOurs)
    if (plain == test && title == words) return tr(words);
  return qs(title.empty() ? name : title);
}

QString Texts::severity(api::Urgency urgency) {
  using enum api::Urgency;
  switch (urgency) {
    case Normal:
      return {};
    case Recommended:
      return tr("Recommended");
    case Security:
      return tr("Security fixes");
    case Critical:
      return tr("Important security fixes");
  }
  return {};
}

QString Texts::historyEvent(const QString& event) {
  static const std::pair<const char*, const char*> kEvents[] = {
      {"checked", QT_TR_NOOP("Looked for upgrades")},
      {"started", QT_TR_NOOP("Upgrade started")},
      {"staged", QT_TR_NOOP("New image written")},
      {"cancelled", QT_TR_NOOP("Upgrade cancelled")},
      {"failed", QT_TR_NOOP("Upgrade failed")},
      {"armed", QT_TR_NOOP("Restart agreed")},
      {"updated", QT_TR_NOOP("Upgraded")},
      {"fell_back", QT_TR_NOOP("Went back")},
      {"rolled_back", QT_TR_NOOP("Rolled back")},
      {"reset", QT_TR_NOOP("Reset to factory")},
      {"reset_undone", QT_TR_NOOP("Reset undone")},
      {"repaired", QT_TR_NOOP("Started the image before")},
      {"removed", QT_TR_NOOP("Image removed")},
      {"verified", QT_TR_NOOP("Image checked")},
      {"damaged", QT_TR_NOOP("Image found damaged")},
      {"settings", QT_TR_NOOP("Settings changed")},
      {"imported", QT_TR_NOOP("Releases taken from a folder or stick")},
  };
  for (const auto& [name, words] : kEvents)
    if (event == QLatin1StringView(name)) return tr(words);
  return event;
}

QString Texts::what(const QString& code) {
  return QCoreApplication::translate("Errors", describe(codeOf(code)).what);
}

QString Texts::remedy(const QString& code) {
  return QCoreApplication::translate("Errors", describe(codeOf(code)).remedy);
}

QString Texts::device(const QString& code, const QString& version) {
  const QString name = version.isEmpty() ? tr("the same image") : version;
  switch (describe(codeOf(code)).device) {
    case Device::Untouched:
      //: %1: the installed version.
      return tr("Your PiBox still runs %1. Nothing was changed.").arg(name);
    case Device::Kept:
      return tr("Your PiBox still runs %1. What was downloaded is kept.").arg(name);
    case Device::WentBack:
      return tr("Your PiBox runs %1 again, as before.").arg(name);
    case Device::NeedsHelp:
      return tr("Your PiBox still runs %1, but somebody should look at it.").arg(name);
  }
  return {};
}

}  // namespace pibox::screen
