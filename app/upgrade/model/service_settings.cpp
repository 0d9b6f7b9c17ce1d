#include "service_settings.h"

#include "api/convert.h"
#include "texts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pibox::screen {

namespace {

constexpr quint64 kRates[] = {0, 100'000, 250'000, 1'000'000, 5'000'000};  // bytes a second; 0: no limit
constexpr int kMaxTries = 5;
constexpr int kMaxMirrors = 8;

ServiceSettings* theSettings = nullptr;

}  // namespace

ServiceSettings::ServiceSettings(Remote& remote, Upgrade& upgrade, QObject* parent)
    : QObject(parent), m_remote(remote), m_upgrade(upgrade) {
  theSettings = this;
  connect(&upgrade, &Upgrade::changed, this, &ServiceSettings::follow);
  follow();
}

ServiceSettings::~ServiceSettings() {
  theSettings = nullptr;
}

ServiceSettings* ServiceSettings::create(QQmlEngine* /*qml*/, QJSEngine* /*js*/) {
  QJSEngine::setObjectOwnership(theSettings, QJSEngine::CppOwnership);
  return theSettings;
}

void ServiceSettings::follow() {
  if (m_upgrade.pending() == Action::None) m_asked.clear();
  api::Settings settings = m_remote.status().settings;
  api::apply(m_asked, settings);
  if (settings == m_settings) return;
  m_settings = std::move(settings);
  Q_EMIT changed();
}

QString ServiceSettings::channel() const {
  return qs(m_settings.channel);
}

QStringList ServiceSettings::channels() const {
  QStringList channels;
  for (const auto& channel : m_settings.channels) channels.append(qs(channel));
  if (!channels.contains(channel())) channels.append(channel());
  return channels;
}

int ServiceSettings::automatic() const {
  return static_cast<int>(m_settings.automatic);
}

QStringList ServiceSettings::automaticChoices() const {
  return {tr("Only when I ask"), tr("Look automatically"), tr("Download automatically"),
          tr("Install when nobody uses it")};
}

int ServiceSettings::fromHour() const {
  return static_cast<int>(m_settings.fromHour);
}

int ServiceSettings::toHour() const {
  return static_cast<int>(m_settings.toHour);
}

QString ServiceSettings::repository() const {
  return qs(m_settings.repository);
}

QStringList ServiceSettings::mirrors() const {
  QStringList mirrors;
  for (const auto& mirror : m_settings.mirrors) mirrors.append(qs(mirror));
  return mirrors;
}

bool ServiceSettings::mayAddMirror() const {
  return mirrors().size() < kMaxMirrors;
}

bool ServiceSettings::metered() const {
  return m_settings.metered;
}

QList<quint64> ServiceSettings::rates() const {
  QList<quint64> rates(std::begin(kRates), std::end(kRates));
  const quint64 present = m_settings.rateLimit;
  if (!rates.contains(present)) rates.append(present);  // set from elsewhere
  return rates;
}

int ServiceSettings::rateLimit() const {
  return static_cast<int>(rates().indexOf(m_settings.rateLimit));
}

QStringList ServiceSettings::rateLimits() const {
  QStringList names;
  for (const quint64 rate : rates()) names.append(rate == 0 ? tr("As much as possible") : Texts::rate(rate));
  return names;
}

bool ServiceSettings::leftOver() const {
  return m_settings.leftOver;
}

int ServiceSettings::tries() const {
  return static_cast<int>(m_settings.tries);
}

QString ServiceSettings::triesText() const {
  return QLocale().toString(tries());
}

QString ServiceSettings::limits() const {
  const quint64 rate = m_settings.rateLimit;
  if (metered()) return tr("the network costs money");
  //: A limit of the speed; %1: a rate, "1 MB/s".
  if (rate > 0) return tr("at most %1").arg(Texts::rate(rate));
  return leftOver() ? tr("only what others leave") : QString();
}

QString ServiceSettings::schedule() const {
  if (automatic() == 0) return tr("never automatically");
  if (fromHour() == toHour()) return tr("at any time of day");
  //: %1 and %2 are times of day.
  return tr("from %1 to %2").arg(hourName(fromHour()), hourName(toHour()));
}

void ServiceSettings::setChannel(const QString& channel) {
  set(u"channel"_s, channel);
}

void ServiceSettings::setAutomatic(int automatic) {
  if (automatic < 0 || automatic >= static_cast<int>(api::kNames<api::Automatic>.size())) return;
  set(u"automatic"_s, QString::fromLatin1(api::nameOf(static_cast<api::Automatic>(automatic))));
}

void ServiceSettings::setFromHour(int hour) {
  set(u"fromHour"_s, QVariant::fromValue<uint>((static_cast<uint>(hour) + 24) % 24));
}

void ServiceSettings::setToHour(int hour) {
  set(u"toHour"_s, QVariant::fromValue<uint>((static_cast<uint>(hour) + 24) % 24));
}

void ServiceSettings::setRepository(const QString& repository) {
  set(u"repository"_s, repository.trimmed());
}

void ServiceSettings::setMetered(bool metered) {
  set(u"metered"_s, metered);
}

void ServiceSettings::setRateLimit(int choice) {
  const auto rates = this->rates();
  if (choice < 0 || choice >= rates.size()) return;
  set(u"rateLimit"_s, QVariant::fromValue<quint64>(rates.at(choice)));
}

void ServiceSettings::setLeftOver(bool leftOver) {
  set(u"leftOver"_s, leftOver);
}

void ServiceSettings::setTries(int tries) {
  set(u"tries"_s, QVariant::fromValue<uint>(static_cast<uint>(std::clamp(tries, 1, kMaxTries))));
}

void ServiceSettings::setMirror(int position, const QString& address) {
  QStringList mirrors = this->mirrors();
  if (position < 0 || position > mirrors.size()) return;
  if (position == mirrors.size()) mirrors.append(QString());
  mirrors[position] = address.trimmed();
  mirrors.removeAll(QString());
  mirrors.removeDuplicates();
  if (mirrors != this->mirrors()) set(u"mirrors"_s, mirrors);
}

QList<int> ServiceSettings::weekDays() const {
  QList<int> days;
  const int first = QLocale().firstDayOfWeek() - Qt::Monday;
  for (int i = 0; i < 7; ++i) days.append((first + i) % 7);
  return days;
}

bool ServiceSettings::hasDay(int day) const {
  return std::ranges::contains(m_settings.days, static_cast<std::uint32_t>(day));
}

void ServiceSettings::setDay(int day, bool on) {
  QList<uint> days;
  for (int other = 0; other < 7; ++other)
    if (other == day ? on : hasDay(other)) days.append(static_cast<uint>(other));
  set(u"days"_s, QVariant::fromValue(days));
}

QString ServiceSettings::dayName(int day) const {
  return QLocale().standaloneDayName(day + 1);
}

QString ServiceSettings::hourName(int hour) const {
  return QLocale().toString(QTime(hour % 24, 0), QLocale::ShortFormat);
}

void ServiceSettings::set(const QString& name, const QVariant& value) {
  m_asked.insert(name, value);
  m_upgrade.send(Action::OpenSettings, u"SetSettings"_s, {QVariantMap{{name, value}}});
}

}  // namespace pibox::screen
