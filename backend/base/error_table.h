// PIBOX_ERROR(name, id, severity, device, what happened, what to do now). Append only; grouped when it began, appended
// since. No include guard: included with PIBOX_ERROR defined. PIBOX_TR marks a text for translation.
#ifndef PIBOX_TR
#define PIBOX_TR(context, text) text
#endif

// clang-format off
PIBOX_ERROR(Internal, "PBX-INTERNAL", Severity::Broken, Device::Untouched,
  PIBOX_TR("Errors", "Something unexpected happened inside the upgrade service."),
  PIBOX_TR("Errors", "Restart the PiBox and try again. If it happens again, save a report and send it to the maker."))
PIBOX_ERROR(Cancelled, "PBX-CANCELLED", Severity::Info, Device::Untouched,
  PIBOX_TR("Errors", "The upgrade was cancelled."),
  PIBOX_TR("Errors", "You can start it again at any time."))
PIBOX_ERROR(InvalidArgument, "PBX-ARGUMENT", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "The request could not be understood."),
  PIBOX_TR("Errors", "Check what was asked for and try again."))
PIBOX_ERROR(NotAuthorised, "PBX-NOT-AUTHORISED", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "This program may not change the PiBox."),
  PIBOX_TR("Errors", "Use the upgrade application, or run the command as root or as a member of the group pibox."))
PIBOX_ERROR(WrongState, "PBX-WRONG-STATE", Severity::Retry, Device::Untouched,
  PIBOX_TR("Errors", "This is not possible at the moment."),
  PIBOX_TR("Errors", "Wait until the present step is over, then try again."))
PIBOX_ERROR(ServiceBusy, "PBX-SERVICE-BUSY", Severity::Retry, Device::Untouched,
  PIBOX_TR("Errors", "Another upgrade service is already at work."),
  PIBOX_TR("Errors", "Wait until it has finished. If it does not, restart the PiBox."))
PIBOX_ERROR(ServiceUnreachable, "PBX-SERVICE-UNREACHABLE", Severity::Retry, Device::Untouched,
  PIBOX_TR("Errors", "The upgrade service does not answer."),
  PIBOX_TR("Errors", "Restart the PiBox and try again."))

PIBOX_ERROR(FileNotFound, "PBX-FILE-NOT-FOUND", Severity::Broken, Device::Untouched,
  PIBOX_TR("Errors", "A file that is needed is not there."),
  PIBOX_TR("Errors", "Try again. If it happens again, save a report and send it to the maker."))
PIBOX_ERROR(FileTooLarge, "PBX-FILE-TOO-LARGE", Severity::Broken, Device::Untouched,
  PIBOX_TR("Errors", "A file is larger than it may be."),
  PIBOX_TR("Errors", "Try again later. If it happens again, tell the maker of the release."))
PIBOX_ERROR(FileUnsafe, "PBX-FILE-UNSAFE", Severity::Broken, Device::Untouched,
  PIBOX_TR("Errors", "A file has a name or a kind that is not allowed."),
  PIBOX_TR("Errors", "Do not use this release. Tell its maker."))
PIBOX_ERROR(ReadFailed, "PBX-READ-FAILED", Severity::Broken, Device::NeedsHelp,
  PIBOX_TR("Errors", "The memory card could not be read."),
  PIBOX_TR("Errors", "Try again. If it happens again, the card may be worn out: save your data and replace it."))
PIBOX_ERROR(WriteFailed, "PBX-WRITE-FAILED", Severity::Broken, Device::NeedsHelp,
  PIBOX_TR("Errors", "The memory card could not be written."),
  PIBOX_TR("Errors", "Try again. If it happens again, the card may be worn out: save your data and replace it."))
PIBOX_ERROR(DiskFull, "PBX-DISK-FULL", Severity::Blocked, Device::Kept,
  PIBOX_TR("Errors", "The memory card is full."),
  PIBOX_TR("Errors", "Remove an old image or other data, then try again."))
PIBOX_ERROR(ReadOnly, "PBX-READ-ONLY", Severity::Blocked, Device::NeedsHelp,
  PIBOX_TR("Errors", "The memory card can only be read at the moment."),
  PIBOX_TR("Errors", "Restart the PiBox. If it happens again, check the card on a PC."))

PIBOX_ERROR(JsonInvalid, "PBX-JSON-INVALID", Severity::Broken, Device::Untouched,
  PIBOX_TR("Errors", "A file is damaged."),
  PIBOX_TR("Errors", "Try again. If it happens again, tell the maker of the release."))
PIBOX_ERROR(BadImageId, "PBX-IMAGE-ID", Severity::Broken, Device::Untouched,
  PIBOX_TR("Errors", "The name of an image is not allowed."),
  PIBOX_TR("Errors", "Do not use this release. Tell its maker."))
PIBOX_ERROR(RecordDamaged, "PBX-RECORD-DAMAGED", Severity::Broken, Device::Kept,
  PIBOX_TR("Errors", "A note that the upgrade keeps about itself was damaged and has been put aside."),
  PIBOX_TR("Errors", "Start the upgrade again."))
PIBOX_ERROR(BankMissing, "PBX-BANK-MISSING", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "This image is not on the PiBox."),
  PIBOX_TR("Errors", "Choose another image, or download it again."))
PIBOX_ERROR(BankInUse, "PBX-BANK-IN-USE", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "This image is in use."),
  PIBOX_TR("Errors", "The running image and the one that is about to be started cannot be removed."))
PIBOX_ERROR(BankBroken, "PBX-BANK-BROKEN", Severity::Broken, Device::NeedsHelp,
  PIBOX_TR("Errors", "An image on the card is damaged."),
  PIBOX_TR("Errors", "Remove it and download it again."))
PIBOX_ERROR(NoCurrentBank, "PBX-NO-CURRENT", Severity::Broken, Device::NeedsHelp,
  PIBOX_TR("Errors", "The PiBox does not know which image it should start."),
  PIBOX_TR("Errors", "Go back to the previous image, or write the card anew with a PC."))
PIBOX_ERROR(ManifestInvalid, "PBX-MANIFEST-INVALID", Severity::Broken, Device::Untouched,
  PIBOX_TR("Errors", "The list of files of this release is damaged or not allowed."),
  PIBOX_TR("Errors", "Do not use this release. Tell its maker."))
PIBOX_ERROR(ManifestUnsigned, "PBX-MANIFEST-UNSIGNED", Severity::Broken, Device::Untouched,
  PIBOX_TR("Errors", "The list of files of this release is not signed by a key that this PiBox trusts."),
  PIBOX_TR("Errors", "Do not use this release. Tell its maker."))

PIBOX_ERROR(TrialFailed, "PBX-TRIAL-FAILED", Severity::Broken, Device::WentBack,
  PIBOX_TR("Errors", "The new image did not pass its self-test."),
  PIBOX_TR("Errors", "Look at the self-test results. Try again, or wait for the next release."))
PIBOX_ERROR(TrialDied, "PBX-TRIAL-DIED", Severity::Broken, Device::WentBack,
  PIBOX_TR("Errors", "The new image stopped before its self-test was over."),
  PIBOX_TR("Errors", "Try again, or wait for the next release."))
PIBOX_ERROR(TrialUnmountable, "PBX-TRIAL-UNMOUNTABLE", Severity::Broken, Device::WentBack,
  PIBOX_TR("Errors", "The new image could not be mounted."),
  PIBOX_TR("Errors", "Remove it and download it again."))
PIBOX_ERROR(TrialNoBootFiles, "PBX-TRIAL-NO-BOOT-FILES", Severity::Broken, Device::WentBack,
  PIBOX_TR("Errors", "The PiBox could not be started with the boot files of the new image."),
  PIBOX_TR("Errors", "Try again. If it happens again, tell the maker of the release."))
PIBOX_ERROR(TrialTimeout, "PBX-TRIAL-TIMEOUT", Severity::Broken, Device::WentBack,
  PIBOX_TR("Errors", "The new image did not finish its self-test in time."),
  PIBOX_TR("Errors", "Try again, or wait for the next release."))
PIBOX_ERROR(CurrentRepaired, "PBX-CURRENT-REPAIRED", Severity::Blocked, Device::NeedsHelp,
  PIBOX_TR("Errors", "The installed image could not be started, so the previous one was."),
  PIBOX_TR("Errors", "Install the newest release again."))
PIBOX_ERROR(NothingToGoBackTo, "PBX-NO-PREVIOUS", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "There is no other image to go back to."),
  PIBOX_TR("Errors", "An older image is kept after each upgrade. There has been none yet, or it was removed."))
PIBOX_ERROR(NothingToUndo, "PBX-NO-BACKUP", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "There is no reset that could be undone."),
  PIBOX_TR("Errors", "What was cleared has been removed for good, or there has been no reset."))
PIBOX_ERROR(BootControlUnavailable, "PBX-BOOT-CONTROL", Severity::Blocked, Device::Kept,
  PIBOX_TR("Errors", "This PiBox cannot be restarted into the new image by itself."),
  PIBOX_TR("Errors", "Restart it by hand; the new image is tried at the next start."))
PIBOX_ERROR(BootPartitionFull, "PBX-BOOT-FULL", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "There is no room for the new boot files."),
  PIBOX_TR("Errors", "Remove old files from the boot partition with a PC, then try again."))

PIBOX_ERROR(NetworkDown, "PBX-NET-DOWN", Severity::Retry, Device::Untouched,
  PIBOX_TR("Errors", "The PiBox has no network."),
  PIBOX_TR("Errors", "Check the cable or the Wi-Fi, or use a USB stick with the release."))
PIBOX_ERROR(HostUnreachable, "PBX-NET-HOST", Severity::Retry, Device::Untouched,
  PIBOX_TR("Errors", "The server with the releases cannot be reached."),
  PIBOX_TR("Errors", "Check the network and the repository address in the settings, or try again later."))
PIBOX_ERROR(TlsFailed, "PBX-NET-TLS", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "The server could not prove who it is."),
  PIBOX_TR("Errors", "Check the repository address in the settings and the date of the PiBox."))
PIBOX_ERROR(HttpError, "PBX-NET-HTTP", Severity::Retry, Device::Untouched,
  PIBOX_TR("Errors", "The server with the releases reports an error."),
  PIBOX_TR("Errors", "Try again later."))
PIBOX_ERROR(NotOnServer, "PBX-NET-NOT-FOUND", Severity::Retry, Device::Untouched,
  PIBOX_TR("Errors", "The server does not have a file that belongs to the release."),
  PIBOX_TR("Errors", "Check the repository address in the settings, or try again later."))
PIBOX_ERROR(CaptivePortal, "PBX-NET-PORTAL", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "The network wants a sign-in page to be filled in first."),
  PIBOX_TR("Errors", "Sign in to the network with its page, or use another network or a USB stick."))
PIBOX_ERROR(Stalled, "PBX-NET-STALLED", Severity::Retry, Device::Kept,
  PIBOX_TR("Errors", "The download came to a halt."),
  PIBOX_TR("Errors", "What has been downloaded is kept. Check the network and resume."))
PIBOX_ERROR(ConnectionLost, "PBX-NET-LOST", Severity::Retry, Device::Kept,
  PIBOX_TR("Errors", "The connection was lost."),
  PIBOX_TR("Errors", "What has been downloaded is kept. Check the network and resume."))
PIBOX_ERROR(RedirectRefused, "PBX-NET-REDIRECT", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "The server points to a place that is not safe."),
  PIBOX_TR("Errors", "Check the repository address in the settings."))
PIBOX_ERROR(SourceMissing, "PBX-SOURCE-MISSING", Severity::Blocked, Device::Kept,
  PIBOX_TR("Errors", "The USB stick or folder with the release is not there any more."),
  PIBOX_TR("Errors", "Put the stick in again and resume."))
PIBOX_ERROR(NoRepository, "PBX-NO-REPOSITORY", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "No repository address is set."),
  PIBOX_TR("Errors", "Enter the address in the settings, or use a USB stick with the release."))

PIBOX_ERROR(MetadataInvalid, "PBX-TRUST-INVALID", Severity::Retry, Device::Untouched,
  PIBOX_TR("Errors", "The list of releases is damaged."),
  PIBOX_TR("Errors", "Try again later. If it happens again, tell the maker."))
PIBOX_ERROR(MetadataSignature, "PBX-TRUST-SIGNATURE", Severity::Broken, Device::Untouched,
  PIBOX_TR("Errors", "The list of releases is not signed by the maker of this PiBox."),
  PIBOX_TR("Errors", "Do not use this repository. Check its address in the settings."))
PIBOX_ERROR(MetadataRollback, "PBX-TRUST-ROLLBACK", Severity::Broken, Device::Untouched,
  PIBOX_TR("Errors", "The server offers an older list of releases than this PiBox has already seen."),
  PIBOX_TR("Errors", "Try again later. If it happens again, tell the maker."))
PIBOX_ERROR(MetadataExpired, "PBX-TRUST-EXPIRED", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "The list of releases is out of date."),
  PIBOX_TR("Errors", "Check the date of the PiBox and try again later. You may go on all the same if you know the source."))
PIBOX_ERROR(MetadataMismatch, "PBX-TRUST-MISMATCH", Severity::Retry, Device::Untouched,
  PIBOX_TR("Errors", "Two parts of the list of releases do not fit together."),
  PIBOX_TR("Errors", "The server may be in the middle of a change. Try again later."))
PIBOX_ERROR(MetadataTooLarge, "PBX-TRUST-SIZE", Severity::Broken, Device::Untouched,
  PIBOX_TR("Errors", "The list of releases is larger than it may be."),
  PIBOX_TR("Errors", "Do not use this repository. Check its address in the settings."))
PIBOX_ERROR(RootMissing, "PBX-TRUST-ROOT", Severity::Broken, Device::NeedsHelp,
  PIBOX_TR("Errors", "This PiBox has no key to check releases with."),
  PIBOX_TR("Errors", "Write the card anew with an image of the maker."))
PIBOX_ERROR(UnknownTarget, "PBX-TRUST-TARGET", Severity::Broken, Device::Untouched,
  PIBOX_TR("Errors", "The release has a part that its maker did not sign."),
  PIBOX_TR("Errors", "Do not use this release. Tell its maker."))
PIBOX_ERROR(HashMismatch, "PBX-HASH", Severity::Retry, Device::Untouched,
  PIBOX_TR("Errors", "What was downloaded is not what the maker signed."),
  PIBOX_TR("Errors", "It was thrown away. Try again; if it happens again, tell the maker."))
PIBOX_ERROR(LengthMismatch, "PBX-LENGTH", Severity::Retry, Device::Untouched,
  PIBOX_TR("Errors", "A file of the release is longer or shorter than the maker signed."),
  PIBOX_TR("Errors", "It was thrown away. Try again; if it happens again, tell the maker."))
PIBOX_ERROR(ReadBackMismatch, "PBX-READ-BACK", Severity::Broken, Device::NeedsHelp,
  PIBOX_TR("Errors", "The memory card did not keep what was written."),
  PIBOX_TR("Errors", "Try again. If it happens again, the card is worn out: save your data and replace it."))

PIBOX_ERROR(WrongBoard, "PBX-BOARD", Severity::Broken, Device::Untouched,
  PIBOX_TR("Errors", "This release is for another kind of device."),
  PIBOX_TR("Errors", "Choose a release for this PiBox."))
PIBOX_ERROR(TooOldToCome, "PBX-STEPPING-STONE", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "This release cannot be installed over the present one directly."),
  PIBOX_TR("Errors", "Install the release in between first."))
PIBOX_ERROR(OlderRelease, "PBX-OLDER", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "This release is older than the installed one."),
  PIBOX_TR("Errors", "To use an older image, go back to one that is still on the PiBox."))
PIBOX_ERROR(Withdrawn, "PBX-WITHDRAWN", Severity::Broken, Device::Untouched,
  PIBOX_TR("Errors", "The maker has withdrawn this release."),
  PIBOX_TR("Errors", "Wait for the next one."))
PIBOX_ERROR(NotEnoughRoom, "PBX-ROOM", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "There is not enough room on the memory card for this release."),
  PIBOX_TR("Errors", "Remove an old image or other data, then try again."))
PIBOX_ERROR(PowerWeak, "PBX-POWER", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "The power supply of the PiBox is too weak."),
  PIBOX_TR("Errors", "Use a stronger power supply or a shorter cable, then try again."))
PIBOX_ERROR(ClockUnknown, "PBX-CLOCK", Severity::Info, Device::Untouched,
  PIBOX_TR("Errors", "The PiBox does not know the time, so it cannot tell how recent the list of releases is."),
  PIBOX_TR("Errors", "You may go on. To be sure, connect the PiBox to the Internet and try again."))
PIBOX_ERROR(ArchiveInvalid, "PBX-ARCHIVE", Severity::Broken, Device::Untouched,
  PIBOX_TR("Errors", "The archive of tools of this release is damaged or not allowed."),
  PIBOX_TR("Errors", "Do not use this release. Tell its maker."))
PIBOX_ERROR(CarryFailed, "PBX-CARRY", Severity::Broken, Device::Untouched,
  PIBOX_TR("Errors", "Your settings could not be carried over into the new image."),
  PIBOX_TR("Errors", "Try again. If it happens again, save a report and send it to the maker."))
PIBOX_ERROR(CarryUnsupported, "PBX-CARRY-KIND", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "Your settings are stored in a way that cannot be carried over."),
  PIBOX_TR("Errors", "Save a report and send it to the maker. A reset to factory makes the upgrade possible."))
PIBOX_ERROR(KeyInvalid, "PBX-TRUST-KEY", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "A key cannot be used."),
  PIBOX_TR("Errors", "Check the passphrase and that it is the right file. A damaged key has to be restored from its copy or rotated."))
PIBOX_ERROR(TrialStopped, "PBX-TRIAL-STOPPED", Severity::Info, Device::WentBack,
  PIBOX_TR("Errors", "The new image was stopped by a person at the start."),
  PIBOX_TR("Errors", "You can start the upgrade again at any time."))
PIBOX_ERROR(Interrupted, "PBX-INTERRUPTED", Severity::Retry, Device::Kept,
  PIBOX_TR("Errors", "The upgrade was interrupted."),
  PIBOX_TR("Errors", "What has been done is kept. Resume to go on from there."))
PIBOX_ERROR(RestartLost, "PBX-RESTART-LOST", Severity::Retry, Device::Kept,
  PIBOX_TR("Errors", "The restart that was agreed to did not happen."),
  PIBOX_TR("Errors", "Nothing was changed. Restart again when it suits you."))
PIBOX_ERROR(PublisherRefused, "PBX-RELEASE-REFUSED", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "This cannot be published."),
  PIBOX_TR("Errors", "Put right what is named, then try again. Nothing was published."))
PIBOX_ERROR(PublisherKey, "PBX-RELEASE-KEY", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "A signing key is missing or cannot be opened."),
  PIBOX_TR("Errors", "Check the passphrase, and give the folder that has the key with --keys."))
PIBOX_ERROR(PublisherFolder, "PBX-RELEASE-FOLDER", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "This is not a publisher's folder."),
  PIBOX_TR("Errors", "Give the folder that pibox-release init has made."))
PIBOX_ERROR(NoSuchChannel, "PBX-CHANNEL", Severity::Blocked, Device::Untouched,
  PIBOX_TR("Errors", "The repository has no releases of the kind that is set."),
  PIBOX_TR("Errors", "Choose another kind of releases (channel) in the settings."))
// clang-format on
