#include "face.h"

#include "texts.h"

#include <QCoreApplication>

namespace pibox::screen {

namespace {

/// The version that the work is about.
QString target(const Facts& facts) {
  if (!facts.status.progress.target.empty()) return facts.versionOf(facts.status.progress.target);
  if (const auto* bank = facts.staged()) return facts.versionOf(bank->id);
  return {};
}

QString nameOf(const api::Release& release) {
  return isolated(qs(!release.title.empty() ? release.title : !release.version.empty() ? release.version : release.id));
}

QString versionOf(const api::Release& release) {
  return isolated(qs(release.version.empty() ? release.id : release.version));
}

/// What a transfer that is over has saved, as a line of its own below another; nothing when that is not known.
QString savedLine(const api::Progress& progress) {
  if (progress.reusedBytes.value_or(0) == 0) return {};
  // The words of the page that says it while it goes on.
  //: %1: what it is, %2: a size, such as "Saved: 271 MB".
  return u'\n' + Face::tr("%1: %2").arg(
                     QCoreApplication::translate("pibox::screen::Upgrade", "Saved, because it is here already"),
                     Texts::bytes(*progress.reusedBytes));
}

}  // namespace

Face Face::of(const Facts& facts) {
  Face face;
  switch (facts.phase()) {
    case Phase::Connecting:
      face.title = tr("One moment");
      face.text = tr("Asking the upgrade service.");
      break;
    case Phase::Unreachable:
    case Phase::Failed:
      face.failed(facts);
      break;
    case Phase::Idle:
    case Phase::Available:
      face.resting(facts);
      break;
    case Phase::Checking:
    case Phase::Preparing:
    case Phase::Downloading:
    case Phase::Paused:
    case Phase::Verifying:
    case Phase::Staging:
    case Phase::Confirming:
    case Phase::Cancelling:
      face.working(facts);
      break;
    case Phase::ReadyToRestart:
    case Phase::Restarting:
      face.ready(facts);
      break;
    case Phase::Updated:
      face.after(facts);
      break;
    case Phase::FellBack:
      face.wentBack(facts);
      break;
  }
  if (facts.resting()) face.remind(facts);
  for (Button* button : {&face.primary, &face.secondary, &face.tertiary})
    if (facts.pending != Action::None) button->enabled = false;
  return face;
}

void Face::resting(const Facts& facts) {
  const auto* offer = facts.offer();
  if (const auto* bank = facts.staged(); bank && (!offer || offer->staged || offer->id == bank->id)) {
    title = tr("%1 is on the card").arg(facts.versionOf(bank->id));
    text = tr("It only needs a restart. Until then your PiBox runs %1.").arg(facts.installed());
    primary = {Action::Restart, tr("Restart and install")};
    secondary = {Action::RestartWhenIdle, tr("When nobody uses it")};
    return;
  }
  if (offer) {
    const auto* release = facts.installable();
    title = tr("%1 is available").arg(nameOf(*offer));
    text = offer->withdrawn                            ? Texts::what(QStringLiteral("PBX-WITHDRAWN"))
           : offer->installable || offer->code.empty() ? qs(offer->summary)
                                                       : Texts::what(qs(offer->code));
    if (!offer->installable)
      note = Texts::remedy(offer->withdrawn ? QStringLiteral("PBX-WITHDRAWN") : qs(offer->code));
    else if (offer->dataMigration == "irreversible")
      note = tr("It changes the data of your applications for good: you cannot go back with that data.");
    else if (offer->dataMigration == "forward")
      note = tr("It changes the data of your applications. A release before it may not understand them.");
    if (release && release != offer)
      primary = {Action::Install, tr("Install %1 first").arg(versionOf(*release))};
    else if (release)
      primary = {Action::Install, tr("Upgrade to %1").arg(versionOf(*release))};
    else
      primary = {Action::Check, tr("Look again")};
    secondary = {Action::OpenNotes, tr("What is new")};
    if (offer->code == "PBX-ROOM" || offer->code == "PBX-DISK-FULL")
      tertiary = {Action::OpenImages, tr("Remove an image")};
    else if (facts.stick())
      tertiary = {Action::Import, tr("Use the USB stick")};
    return;
  }
  const auto& checked = facts.status.checked;
  if (!checked.time) {
    title = tr("Look for upgrades?");
    text = tr("This PiBox has not looked for upgrades yet.");
  } else if (checked.fresh == api::Freshness::Fresh) {
    title = tr("PiBox is up to date");
    text = tr("Last looked for upgrades: %1.").arg(Texts::when(*checked.time));
  } else {
    title = tr("No upgrade found");
    text = checked.fresh == api::Freshness::Expired
               ? Texts::what(QStringLiteral("PBX-TRUST-EXPIRED"))
               : tr("How recent that is cannot be told, because the PiBox does not know the time.");
    note = tr("Last looked for upgrades: %1.").arg(Texts::when(*checked.time));
  }
  primary = {Action::Check, tr("Look for upgrades")};
  if (facts.stick()) secondary = {Action::Import, tr("Use the USB stick")};
}

void Face::remind(const Facts& facts) {
  const QString code = qs(facts.status.lastError.code);
  if (code.isEmpty()) return;
  const QString problem = Texts::sentences(Texts::what(code), Texts::remedy(code));
  note = note.isEmpty() ? problem : problem + u'\n' + note;
  if (tertiary.action == Action::None) tertiary = {Action::Dismiss, tr("Close this message")};
}

void Face::working(const Facts& facts) {
  const auto& progress = facts.status.progress;
  const QString version = target(facts);
  safety = progress.safeToSwitchOff ? tr("You may switch the PiBox off at any time.")
                                    : tr("Please do not switch the PiBox off now.");
  switch (facts.phase()) {
    case Phase::Checking:
      title = tr("Looking for upgrades");
      safety.clear();
      break;
    case Phase::Preparing:
      title = tr("Preparing %1").arg(version);
      text = tr("Is everything ready for the upgrade?");
      break;
    case Phase::Downloading:
      title = tr("Downloading %1").arg(version);
      text = tr("You can keep using PiBox.");
      break;
    case Phase::Paused:
      title = tr("The upgrade is paused");
      text = facts.problem().isEmpty() ? tr("What has been downloaded is kept.") : Texts::what(facts.problem());
      if (!facts.problem().isEmpty()) note = Texts::remedy(facts.problem());
      primary = {Action::Resume, tr("Go on with the upgrade")};
      break;
    case Phase::Verifying:
      title = tr("Checking %1").arg(version);
      text = tr("You can keep using PiBox.");
      break;
    case Phase::Staging:
      title = tr("Writing %1").arg(version);
      text = tr("You can keep using PiBox.");
      break;
    case Phase::Confirming:
      title = tr("Testing %1").arg(version.isEmpty() ? facts.installed() : version);
      text = tr("The PiBox tries the new image. If a test fails, it goes back by itself.");
      secondary = {Action::OpenSelfTest, tr("See the tests")};
      break;
    default:
      title = tr("Cancelling");
      text = tr("The step under way is being brought to an end.");
      break;
  }
  const bool transfers =
      facts.phase() == Phase::Downloading || facts.phase() == Phase::Paused || facts.phase() == Phase::Staging;
  // Where something went wrong, its own details are on the page.
  if (transfers && facts.problem().isEmpty() && (progress.networkBytes || progress.reusedBytes))
    tertiary = {Action::OpenTransfer, tr("Details")};
  if (progress.mayPause && facts.phase() != Phase::Paused) primary = {Action::Pause, tr("Pause the upgrade")};
  if (progress.mayCancel)
    secondary = {Action::Cancel, facts.phase() == Phase::Checking ? tr("Stop looking") : tr("Cancel the upgrade")};
}

void Face::ready(const Facts& facts) {
  const QString version = target(facts);
  if (facts.phase() == Phase::Restarting) {
    title = tr("Restarting");
    text = tr("The screen may stay dark for two minutes: this is normal.");
    return;
  }
  title = tr("%1 is ready").arg(version);
  if (facts.status.progress.whenIdle) {
    text = tr("The PiBox restarts by itself when nobody uses it, and tries the new image.");
    note = tr("Until then it runs %1.").arg(facts.installed()) + savedLine(facts.status.progress);
    primary = {Action::Restart, tr("Restart and install")};
    secondary = {Action::Later, tr("Do not restart automatically")};
    return;
  }
  text = tr("The PiBox restarts, tries the new image and keeps it if it passes its self-test. "
            "Otherwise it goes back to %1 by itself.")
             .arg(facts.installed());
  note = tr("The screen may stay dark for two minutes: this is normal.") + savedLine(facts.status.progress);
  primary = {Action::Restart, tr("Restart and install")};
  secondary = {Action::RestartWhenIdle, tr("When nobody uses it")};
  tertiary = {Action::Later, tr("Later")};
}

void Face::after(const Facts& facts) {
  const auto& outcome = facts.status.lastOutcome;
  using enum api::OutcomeResult;
  const QString now = facts.installed();
  switch (outcome.result.value_or(Updated)) {
    case Updated:
    case FellBack:
      title = tr("PiBox now runs %1").arg(now);
      text = tr("It has passed its self-test. The image before is kept, so you can go back to it.");
      break;
    case RolledBack:
      title = tr("PiBox runs %1 again").arg(now);
      text = tr("It went back to the image before, as you asked, and passed its self-test.");
      break;
    case Reset:
      title = tr("PiBox has been reset");
      text = Texts::sentences(tr("The settings are as they were when %1 was new.").arg(now),
                              facts.status.resetBackup.data.value_or(false)
                                  ? tr("The data of your applications was cleared too.")
                                  : tr("Your data was not touched."));
      break;
    case ResetUndone:
      title = tr("The reset was undone");
      text = tr("Your settings are back.");
      break;
    case Repaired:
      title = tr("PiBox started %1").arg(now);
      text = Texts::what(QStringLiteral("PBX-CURRENT-REPAIRED"));
      note = Texts::remedy(QStringLiteral("PBX-CURRENT-REPAIRED"));
      break;
  }
  primary = {Action::Dismiss, tr("Close this message")};
  secondary = {Action::OpenSelfTest, tr("Self-test results")};
  if (outcome.result.value_or(Updated) == Updated) tertiary = {Action::OpenChanges, tr("Your changes")};
}

void Face::wentBack(const Facts& facts) {
  const auto& outcome = facts.status.lastOutcome;
  const QString tried = facts.versionOf(outcome.to);
  title = tr("PiBox went back to %1").arg(facts.installed());
  text = outcome.code.empty() ? Texts::what(QStringLiteral("PBX-TRIAL-FAILED")) : Texts::what(qs(outcome.code));
  for (const auto& test : facts.status.selfTest.tests) {
    if (outcome.failedTest.empty() || test.name != outcome.failedTest) continue;
    const QString name = Texts::selfTest(test.name, test.title);
    //: %1: the version that was tried, %2: the self-test that failed, %3: its reason.
    text = test.reason.empty()
               ? tr("%1 did not pass the test “%2”.").arg(tried, isolated(name))
               : tr("%1 did not pass the test “%2”: %3").arg(tried, isolated(name), isolated(qs(test.reason)));
  }
  note = tr("Your PiBox is fine and works as before.");
  primary = {Action::Retry, tr("Try %1 again").arg(tried)};
  secondary = {Action::Skip, tr("Skip %1").arg(tried)};
  tertiary = {Action::OpenReport, tr("Save a report")};
  if (outcome.kind && *outcome.kind != api::TrialKind::Upgrade) {
    primary = {Action::Dismiss, tr("Close this message")};
    secondary = {Action::OpenSelfTest, tr("Self-test results")};
  }
}

}  // namespace pibox::screen
