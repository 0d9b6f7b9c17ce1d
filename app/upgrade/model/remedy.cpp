// The face of an error: what happened, what the PiBox is, and the button that helps.

#include "face.h"
#include "texts.h"

#include <algorithm>

namespace pibox::screen {

namespace {

/// Whether what failed was about an image that is here: a check, going back to it, a reset. To install it is no remedy.
/// One that fell back is to be fetched again.
bool aboutAnImage(const Facts& facts) {
  return std::ranges::any_of(facts.status.banks, [&](const api::Bank& bank) {
    return bank.id == facts.status.progress.target && bank.role != api::BankRole::Failed;
  });
}

}  // namespace

void Face::failed(const Facts& facts) {
  const QString code = facts.problem();
  title = Texts::what(code);
  text = Texts::device(code, facts.installed());
  note = Texts::remedy(code);
  primary = remedyButton(facts);
  if (facts.phase() == Phase::Unreachable) return;
  if (primary.action != Action::Dismiss) secondary = {Action::Dismiss, tr("Close this message")};
  if (describe(codeOf(code)).severity == Severity::Broken) tertiary = {Action::OpenReport, tr("Save a report")};
}

Button remedyButton(const Facts& facts) {
  if (facts.phase() == Phase::Unreachable) return {Action::Reconnect, Face::tr("Ask again")};
  const Code code = codeOf(facts.problem());
  using enum Code;
  const bool network = code == NetworkDown || code == HostUnreachable || code == NotOnServer || code == CaptivePortal ||
                       code == NoRepository || code == Stalled || code == ConnectionLost;
  if (network && facts.stick()) return {Action::Import, Face::tr("Use the USB stick")};
  switch (code) {
    case DiskFull:
    case NotEnoughRoom:
    case BankBroken:
    case TrialUnmountable:
      return {Action::OpenImages, Face::tr("Show the images")};
    case NoRepository:
    case NoSuchChannel:
    case TlsFailed:
    case RedirectRefused:
    case MetadataSignature:
    case MetadataTooLarge:
      return {Action::OpenSettings, Face::tr("Open the settings")};
    case MetadataExpired:
    case ClockUnknown:
      if (facts.installable()) return {Action::IgnoreExpiry, Face::tr("Install anyway")};
      break;
    default:
      break;
  }
  if (aboutAnImage(facts)) return {Action::OpenImages, Face::tr("Show the images")};
  const bool again = describe(code).severity != Severity::Info && !facts.status.progress.target.empty();
  if (again || facts.installable()) return {Action::Retry, Face::tr("Try again")};
  return {Action::Check, Face::tr("Look for upgrades again")};
}

}  // namespace pibox::screen
