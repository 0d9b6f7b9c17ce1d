#include "facts.h"

#include "texts.h"

namespace pibox::screen {

Phase::Value Facts::phase() const {
  if (link == Remote::Link::Unreachable) return Phase::Unreachable;
  if (link == Remote::Link::Connecting && status == api::Status()) return Phase::Connecting;
  using enum api::State;
  switch (status.state) {
    case Idle:
      return Phase::Idle;
    case Checking:
      return Phase::Checking;
    case Available:
      return Phase::Available;
    case Preparing:
      return Phase::Preparing;
    case Downloading:
      return Phase::Downloading;
    case Paused:
      return Phase::Paused;
    case Verifying:
      return Phase::Verifying;
    case Staging:
      return Phase::Staging;
    case ReadyToRestart:
      return Phase::ReadyToRestart;
    case Restarting:
      return Phase::Restarting;
    case Confirming:
      return Phase::Confirming;
    case Updated:
      return Phase::Updated;
    case FellBack:
      return Phase::FellBack;
    case Failed:
      return Phase::Failed;
    case Cancelling:
      return Phase::Cancelling;
  }
  return Phase::Unreachable;
}

bool Facts::working() const {
  using namespace Phase;
  switch (phase()) {
    case Checking:
    case Preparing:
    case Downloading:
    case Paused:
    case Verifying:
    case Staging:
    case Confirming:
    case Cancelling:
      return true;
    default:
      return false;
  }
}

bool Facts::resting() const {
  const auto now = phase();
  return now == Phase::Idle || now == Phase::Available || now == Phase::ReadyToRestart;
}

const api::Release* Facts::offer() const {
  for (const auto& release : status.available)
    if (release.newer && !release.skipped) return &release;
  return nullptr;
}

const api::Release* Facts::installable() const {
  const auto* release = offer();
  if (!release || release->installable) return release;
  for (const auto& other : status.available)
    if (!release->needs.empty() && other.id == release->needs && other.installable) return &other;
  return nullptr;
}

const api::Bank* Facts::staged() const {
  for (const auto& bank : status.banks)
    if (bank.role == api::BankRole::Next) return &bank;
  return nullptr;
}

bool Facts::stick() const {
  return !status.stick.path.empty() && !status.stick.plain.value_or(false);
}

QString Facts::installed() const {
  return isolated(qs(status.installed.version.empty() ? status.installed.id : status.installed.version));
}

QString Facts::versionOf(const std::string& id) const {
  if (id == status.installed.id) return installed();
  for (const auto& bank : status.banks)
    if (bank.id == id && !bank.version.empty()) return isolated(qs(bank.version));
  for (const auto& release : status.available)
    if (release.id == id && !release.version.empty()) return isolated(qs(release.version));
  return isolated(qs(id));
}

QString Facts::problem() const {
  switch (phase()) {
    case Phase::Unreachable:
      return QStringLiteral("PBX-SERVICE-UNREACHABLE");
    case Phase::Failed:
    case Phase::Paused:
      return qs(status.lastError.code);
    case Phase::FellBack:
      return qs(status.lastOutcome.code);
    default:
      return {};
  }
}

}  // namespace pibox::screen
